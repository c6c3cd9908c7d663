import { bigramSets, placesByLastBits } from './bigram-sets';
import type { BigramSets } from './bigram-sets';
import { entryWidth, rareBigrams } from './rare-bigrams';
import type { TextList } from './text-list';

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

/** The same, whatever the other document is. It decides by how many bigrams a document is found. */
const leastOverlapAlone = (size: number, length: number, limits: SimilarityLimits): number => {
  // The partner may be longer by the edits themselves: edits ≤ share × (length + edits).
  const edits = limits.edits >= 1 ? size : Math.floor((limits.edits * length) / (1 - limits.edits) + noise);
  return Math.max(1, Math.min(Math.ceil(limits.jaccard * size - noise), size - 2 * edits));
};

/** What judging a pair needs: the texts and their bigram sets. */
interface Titles {
  readonly texts: readonly string[];
  readonly sets: BigramSets;
}

const extentOf = ({ starts, lengths }: BigramSets, text: number): Extent => ({
  size: (starts[text + 1] ?? 0) - (starts[text] ?? 0),
  length: lengths[text] ?? 0,
});

/** Similar by either measure, given the true overlap. Equal texts are not similar but the same: they are left out. */
const judge = ({ texts, sets }: Titles, left: number, right: number, overlap: number, limits: SimilarityLimits): number | null => {
  const [one, other] = [extentOf(sets, left), extentOf(sets, right)];
  const union = one.size + other.size - overlap;
  const jaccard = union === 0 ? 0 : overlap / union;
  if (jaccard + noise >= limits.jaccard) return jaccard;
  const most = Math.floor(limits.edits * Math.max(one.length, other.length) + noise);
  return most > 0 && editDistanceWithin(Array.from(texts[left] ?? ''), Array.from(texts[right] ?? ''), most) !== null ? jaccard : null;
};

/** Counts the bigrams that texts share with one text: `mark` it once, then ask for as many others as needed. */
const overlapCounter = ({ tokens, starts, lengths }: BigramSets) => {
  /** By the last bits of a bigram: where one with these bits stands; those of the marked text that found their place taken are listed. */
  const places = new Int32Array(placesByLastBits(lengths.reduce((most, length) => Math.max(most, length), 0))).fill(-1);
  const lastBits = places.length - 1;
  let others: number[] = [];
  let [marked, start, end] = [-1, 0, 0];
  return {
    mark: (text: number): void => {
      if (marked === text) return;
      marked = text;
      start = starts[text] ?? 0;
      end = starts[text + 1] ?? 0;
      others = [];
      for (let at = start; at < end; at++) {
        const token = tokens[at] ?? 0;
        const taken = places[token & lastBits] ?? 0;
        if (taken >= start && taken < at) others.push(token);
        else places[token & lastBits] = at;
      }
    },
    overlapWith: (other: number): number => {
      let common = 0;
      for (let at = starts[other] ?? 0; at < (starts[other + 1] ?? 0); at++) {
        const token = tokens[at] ?? 0;
        const place = places[token & lastBits] ?? 0;
        if (place >= start && place < end && (tokens[place] === token || others.includes(token))) common++;
      }
      return common;
    },
  };
};

/** Number of bits set in two numbers of 32 bits. */
const bitCount = (one: number, other: number): number => {
  const [pairs, otherPairs] = [one - ((one >>> 1) & 0x55555555), other - ((other >>> 1) & 0x55555555)];
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333) + (otherPairs & 0x33333333) + ((otherPairs >>> 2) & 0x33333333);
  return Math.imul((nibbles & 0x0f0f0f0f) + ((nibbles >>> 4) & 0x0f0f0f0f), 0x01010101) >>> 24;
};

const pairOf = (left: number, right: number, jaccard: number): SimilarPair =>
  left < right ? { left, right, jaccard } : { left: right, right: left, jaccard };

const inOrder = (pairs: SimilarPair[]): readonly SimilarPair[] =>
  pairs.sort((a, b) => (a.left === b.left ? a.right - b.right : a.left - b.left));

/** With limits so loose that texts without a common bigram may be similar, no index over bigrams can help. */
const joinNothing = ({ jaccard, edits }: SimilarityLimits): boolean => jaccard <= 0 || edits >= 1 / 3;

const compareAll = (titles: Titles, filled: readonly number[], limits: SimilarityLimits): readonly SimilarPair[] => {
  const { mark, overlapWith } = overlapCounter(titles.sets);
  return filled.flatMap((left, at) => {
    mark(left);
    return filled.slice(at + 1).flatMap((right) => {
      const jaccard = judge(titles, left, right, overlapWith(right), limits);
      return jaccard === null ? [] : [pairOf(left, right, jaccard)];
    });
  });
};

/** True when two texts have a rare bigram in common that comes before these; both have their rarest in front, in ascending order. */
const haveMetBefore = ({ tokens, starts }: BigramSets, text: number, before: number, other: number, otherBefore: number): boolean => {
  let at = starts[text] ?? 0;
  let otherAt = starts[other] ?? 0;
  while (at < before && otherAt < otherBefore) {
    const [token, otherToken] = [tokens[at] ?? 0, tokens[otherAt] ?? 0];
    if (token === otherToken) return true;
    if (token < otherToken) at++;
    else otherAt++;
  }
  return false;
};

/**
 * Pairs of texts of which no two are equal. Texts that share a class of rare bigrams are compared, if by its first bigram that both have:
 * what they can share lies behind that one. Class after class, so that what is looked at lies together in memory.
 */
const distinctPairs = (texts: readonly string[], limits: SimilarityLimits): readonly SimilarPair[] => {
  const sets = bigramSets(texts);
  const titles: Titles = { texts, sets };
  if (joinNothing(limits)) {
    const filled = texts.flatMap((text, at) => (text === '' ? [] : [at]));
    return compareAll(titles, filled, limits);
  }
  const { tokens, starts, lengths } = sets;
  const { entries, begins, prefixes } = rareBigrams(sets, (size, length) => size - leastOverlapAlone(size, length, limits) + 1);
  const counter = overlapCounter(sets);
  const pairs: SimilarPair[] = [];
  for (let found = 1; found < begins.length; found++) {
    const begin = begins[found - 1] ?? 0;
    const end = begins[found] ?? 0;
    for (let entry = begin + entryWidth; entry < end; entry += entryWidth) {
      const text = entries[entry] ?? 0;
      const at = entries[entry + 1] ?? 0;
      const low = entries[entry + 2] ?? 0;
      const high = entries[entry + 3] ?? 0;
      const textEnd = starts[text + 1] ?? 0;
      const size = textEnd - (starts[text] ?? 0);
      const length = lengths[text] ?? 0;
      const mayLack = (prefixes[text] ?? 0) - 1;
      for (let earlier = begin; earlier < entry; earlier += entryWidth) {
        const missing = bitCount(low & ~(entries[earlier + 2] ?? 0), high & ~(entries[earlier + 3] ?? 0));
        if (missing > mayLack) continue;
        const other = entries[earlier] ?? 0;
        // Two bigrams of one text may be of one class.
        if (other === text) continue;
        const otherStart = starts[other] ?? 0;
        const otherEnd = starts[other + 1] ?? 0;
        const least = leastOverlap(size, otherEnd - otherStart, Math.max(length, lengths[other] ?? 0), limits);
        const otherMissing = bitCount((entries[earlier + 2] ?? 0) & ~low, (entries[earlier + 3] ?? 0) & ~high);
        if (size - missing < least || otherEnd - otherStart - otherMissing < least) continue;
        const otherAt = entries[earlier + 1] ?? 0;
        if (textEnd - at < least || otherEnd - otherAt < least) continue;
        // So may different ones of two texts.
        if (tokens[at] !== tokens[otherAt] || haveMetBefore(sets, text, at, other, otherAt)) continue;
        counter.mark(text);
        const overlap = counter.overlapWith(other);
        const jaccard = overlap < least ? null : judge(titles, text, other, overlap, limits);
        if (jaccard !== null) pairs.push(pairOf(text, other, jaccard));
      }
    }
  }
  return pairs;
};

/**
 * All pairs of different texts that are nearly the same: an exact set-similarity join (prefix filter over the rarest bigrams),
 * so no pair of the brute-force answer is missing and the work stays far below quadratic.
 * @param list folded texts; equal texts never form a pair, empty ones and null match nothing
 * @returns positions in the list, by left, then right
 */
export const similarPairs = (list: TextList, limits: SimilarityLimits): readonly SimilarPair[] => {
  // Equal texts are compared once, however many there are.
  const firsts = list.firsts();
  const texts = list.texts();
  const distinct: number[] = [];
  const copies = new Map<number, number[]>();
  firsts.forEach((first, at) => {
    if (first < 0) return;
    if (first === at) {
      distinct.push(at);
      return;
    }
    const all = copies.get(first);
    if (all === undefined) copies.set(first, [first, at]);
    else all.push(at);
  });
  const placesOf = (number: number): readonly number[] => {
    const first = distinct[number] ?? 0;
    return copies.get(first) ?? [first];
  };
  const different = distinct.map((at) => texts[at] ?? '');
  const pairs = distinctPairs(different, limits).flatMap(({ left, right, jaccard }) =>
    placesOf(left).flatMap((one) => placesOf(right).map((other) => ({ left: Math.min(one, other), right: Math.max(one, other), jaccard }))),
  );
  return inOrder(pairs);
};
