import { bigramDocuments } from './bigram-documents';
import type { BigramDocument } from './bigram-documents';
import { inTurn } from './in-turn';

/** Thresholds of our own, no notice gives them: pack parameters (design, section 4). */
export interface SimilarityLimits {
  /** Jaccard similarity of the sets of character bigrams, 0…1. */
  readonly jaccard: number;
  /** Share of characters that may differ (edit distance over the longer text), 0…1. */
  readonly edits: number;
}

export interface SimilarPair {
  readonly left: number;
  readonly right: number;
  /** Jaccard similarity of the bigram sets, 0…1. */
  readonly jaccard: number;
}

/** Edit distance if it is at most `most`, else null. Only the band of cells that can matter is computed. */
export const editDistanceWithin = (left: readonly string[], right: readonly string[], most: number): number | null => {
  if (Math.abs(left.length - right.length) > most) return null;
  let previous = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row++) {
    const current = new Array<number>(right.length + 1).fill(most + 1);
    if (row <= most) current[0] = row;
    let best = row <= most ? row : most + 1;
    for (let at = Math.max(1, row - most); at <= Math.min(right.length, row + most); at++) {
      const replace = (previous[at - 1] ?? most + 1) + (left[row - 1] === right[at - 1] ? 0 : 1);
      const value = Math.min(replace, (previous[at] ?? most + 1) + 1, (current[at - 1] ?? most + 1) + 1);
      current[at] = value;
      if (value < best) best = value;
    }
    if (best > most) return null;
    previous = current;
  }
  const distance = previous[right.length] ?? most + 1;
  return distance <= most ? distance : null;
};

/** Floating-point noise in sums and products of thresholds. */
const noise = 1e-9;

/** Number of common tokens of two ascending lists; stops as soon as `least` is out of reach. */
const overlapOf = (left: Int32Array, right: Int32Array, least: number): number => {
  let common = 0;
  let [l, r] = [0, 0];
  while (l < left.length && r < right.length) {
    if (common + Math.min(left.length - l, right.length - r) < least) return -1;
    const [a, b] = [left[l] ?? 0, right[r] ?? 0];
    if (a === b) {
      common++;
      l++;
      r++;
    } else if (a < b) l++;
    else r++;
  }
  return common;
};

/** Size (tokens) and length (characters) of a document: all that the filters ask for. */
interface Extent {
  readonly size: number;
  readonly length: number;
}

/** Least overlap by which two documents of these extents can still be similar by either measure. */
const leastOverlap = (size: number, otherSize: number, longest: number, limits: SimilarityLimits): number => {
  const byJaccard = Math.ceil((limits.jaccard / (1 + limits.jaccard)) * (size + otherSize) - noise);
  // One edit touches at most two bigrams.
  const edits = Math.floor(limits.edits * longest + noise);
  return Math.max(1, Math.min(byJaccard, Math.max(size, otherSize) - 2 * edits));
};

/** The same, whatever the other document is: it decides how long the indexed prefix must be. */
const leastOverlapAlone = ({ size, length }: Extent, limits: SimilarityLimits): number => {
  // The partner may be longer by the edits themselves: edits ≤ share × (length + edits).
  const edits = limits.edits >= 1 ? size : Math.floor((limits.edits * length) / (1 - limits.edits) + noise);
  return Math.max(1, Math.min(Math.ceil(limits.jaccard * size - noise), size - 2 * edits));
};

/** Similar by either measure, given the true overlap. Equal texts are not similar but the same: they are left out. */
const judge = (
  left: BigramDocument,
  right: BigramDocument,
  overlap: number,
  limits: SimilarityLimits,
  texts: readonly string[],
): number | null => {
  const union = left.tokens.length + right.tokens.length - overlap;
  const jaccard = union === 0 ? 0 : overlap / union;
  if (jaccard + noise >= limits.jaccard) return jaccard;
  const most = Math.floor(limits.edits * Math.max(left.length, right.length) + noise);
  return most > 0 && editDistanceWithin(Array.from(texts[left.at] ?? ''), Array.from(texts[right.at] ?? ''), most) !== null
    ? jaccard
    : null;
};

/** 32 of 64 bits, one for every token: a bit the other document lacks is a token it lacks. */
const signature = (tokens: Int32Array, from: 0 | 32): number => {
  let bits = 0;
  for (const token of tokens) if ((token & 32) === from) bits |= 1 << (token & 31);
  return bits;
};

const bitCount = (bits: number): number => {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

const pairOf = (left: BigramDocument, right: BigramDocument, jaccard: number): SimilarPair =>
  left.at < right.at ? { left: left.at, right: right.at, jaccard } : { left: right.at, right: left.at, jaccard };

const inOrder = (pairs: SimilarPair[]): readonly SimilarPair[] => pairs.sort((a, b) => inTurn(a.left - b.left, a.right - b.right));

/** With limits so loose that texts without a common bigram may be similar, no index over bigrams can help. */
const joinNothing = ({ jaccard, edits }: SimilarityLimits): boolean => jaccard <= 0 || edits >= 1 / 3;

const compareAll = (documents: readonly BigramDocument[], limits: SimilarityLimits, texts: readonly string[]): readonly SimilarPair[] =>
  documents.flatMap((left, at) =>
    documents.slice(at + 1).flatMap((right) => {
      const jaccard = judge(left, right, overlapOf(left.tokens, right.tokens, 0), limits, texts);
      return jaccard === null ? [] : [pairOf(left, right, jaccard)];
    }),
  );

/** Numbers of an entry of the index: the document (by order of size), how many of its tokens are left from this one on, its signature. */
const entryWidth = 4;

/** Where the entries of every token begin when each document is entered under the tokens of its prefix. */
const startsOf = (bySize: readonly BigramDocument[], prefixes: Int32Array): Int32Array => {
  const starts = new Int32Array(bySize.reduce((most, { tokens }) => Math.max(most, (tokens.at(-1) ?? -1) + 1), 0) + 1);
  bySize.forEach(({ tokens }, order) => {
    for (let at = 0; at < (prefixes[order] ?? 0); at++) {
      const token = tokens[at] ?? 0;
      starts[token + 1] = (starts[token + 1] ?? 0) + entryWidth;
    }
  });
  for (let token = 1; token < starts.length; token++) starts[token] = (starts[token] ?? 0) + (starts[token - 1] ?? 0);
  return starts;
};

/**
 * Pairs of texts of which no two are equal. Documents come by size; each looks up the tokens of its prefix among those before it. The
 * index is one flat list of numbers that holds all the filters ask for, since the filters run many million times and fetching what they
 * need from elsewhere in memory would cost more than they do.
 */
const distinctPairs = (texts: readonly string[], limits: SimilarityLimits): readonly SimilarPair[] => {
  const documents = bigramDocuments(texts).filter(({ tokens }) => tokens.length > 0);
  if (joinNothing(limits)) return compareAll(documents, limits, texts);
  const bySize = documents.sort((left, right) => left.tokens.length - right.tokens.length);
  const leastAlone = Int32Array.from(bySize, ({ tokens, length }) => leastOverlapAlone({ size: tokens.length, length }, limits));
  const prefixes = Int32Array.from(bySize, ({ tokens }, order) => tokens.length - (leastAlone[order] ?? 0) + 1);
  const starts = startsOf(bySize, prefixes);
  const ends = starts.slice();
  const entries = new Int32Array(starts.at(-1) ?? 0);
  const seenFor = new Int32Array(bySize.length).fill(-1);
  const pairs: SimilarPair[] = [];
  bySize.forEach((document, order) => {
    const { tokens } = document;
    const size = tokens.length;
    const [low, high] = [signature(tokens, 0), signature(tokens, 32)];
    const needed = leastAlone[order] ?? 0;
    const prefix = prefixes[order] ?? 0;
    for (let at = 0; at < prefix; at++) {
      const token = tokens[at] ?? 0;
      const end = ends[token] ?? 0;
      for (let entry = starts[token] ?? 0; entry < end; entry += entryWidth) {
        const missing = bitCount(low & ~(entries[entry + 2] ?? 0)) + bitCount(high & ~(entries[entry + 3] ?? 0));
        if (size - missing < needed) continue;
        // At the first token both have, what they can share lies behind it; at a later one the pair has been decided.
        const within = Math.min(size - at, entries[entry + 1] ?? 0);
        if (within < needed) continue;
        const candidate = entries[entry] ?? 0;
        const other = seenFor[candidate] === order ? undefined : bySize[candidate];
        if (other === undefined) continue;
        const least = leastOverlap(size, other.tokens.length, Math.max(document.length, other.length), limits);
        if (within < least || size - missing < least) continue;
        seenFor[candidate] = order;
        const overlap = overlapOf(tokens, other.tokens, least);
        const jaccard = overlap < least ? null : judge(document, other, overlap, limits, texts);
        if (jaccard !== null) pairs.push(pairOf(document, other, jaccard));
      }
      entries[end] = order;
      entries[end + 1] = size - at;
      entries[end + 2] = low;
      entries[end + 3] = high;
      ends[token] = end + entryWidth;
    }
  });
  return pairs;
};

/**
 * All pairs of different texts that are nearly the same: an exact set-similarity join (prefix filter over the rarest bigrams),
 * so no pair of the brute-force answer is missing and the work stays far below quadratic.
 * @param texts folded texts; equal texts never form a pair, empty ones match nothing
 * @returns positions in the list, by left, then right
 */
export const similarPairs = (texts: readonly string[], limits: SimilarityLimits): readonly SimilarPair[] => {
  // Equal texts are compared once, however many there are.
  const known = new Map<string, number>();
  const distinct: number[] = [];
  const copies = new Map<number, number[]>();
  texts.forEach((text, at) => {
    const before = known.get(text);
    if (before === undefined) {
      known.set(text, distinct.length);
      distinct.push(at);
      return;
    }
    const all = copies.get(before) ?? [distinct[before] ?? 0];
    all.push(at);
    copies.set(before, all);
  });
  const placesOf = (at: number): readonly number[] => copies.get(at) ?? [distinct[at] ?? 0];
  const pairs = distinctPairs([...known.keys()], limits).flatMap(({ left, right, jaccard }) =>
    placesOf(left).flatMap((one) => placesOf(right).map((other) => ({ left: Math.min(one, other), right: Math.max(one, other), jaccard }))),
  );
  return inOrder(pairs);
};
