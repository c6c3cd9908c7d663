import { placesByLastBits } from './bigram-sets';
import type { BigramSets } from './bigram-sets';
import { rareBigrams } from './rare-bigrams';
import type { PrefixLengths } from './rare-bigrams';
import { similarCandidates } from './similar-candidates';
import type { Filters } from './similar-candidates';
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

/** Most edits between a text of that length and a similar one. */
const mostEdits = (length: number, { edits }: SimilarityLimits): number =>
  // The partner may be longer by the edits themselves: edits ≤ share × (length + edits).
  edits >= 1 ? length : Math.floor((edits * length) / (1 - edits) + noise);

/** Numbers for 0 up to `last`. */
const table = (last: number, numberFor: (at: number) => number): Int32Array => {
  const numbers = new Int32Array(last + 1);
  for (let at = 0; at <= last; at++) numbers[at] = numberFor(at);
  return numbers;
};

const prefixLengths = (longest: number, limits: SimilarityLimits): PrefixLengths => ({
  common: table(longest, (size) => Math.ceil(limits.jaccard * size - noise)),
  commonWithLarger: table(longest, (size) => Math.ceil(((2 * limits.jaccard) / (1 + limits.jaccard)) * size - noise)),
  edits: table(longest, (length) => mostEdits(length, limits)),
});

const filters = ({ starts, lengths, longest }: BigramSets, limits: SimilarityLimits): Filters => ({
  sizes: lengths.map((_, text) => (starts[text + 1] ?? 0) - (starts[text] ?? 0)),
  lengths,
  common: table(2 * longest, (sizes) => Math.ceil((limits.jaccard / (1 + limits.jaccard)) * sizes - noise)),
  edits: table(longest, (length) => Math.floor(limits.edits * length + noise)),
});

/** What judging a pair needs: the texts and their bigram sets. */
interface Titles {
  readonly texts: readonly (string | null)[];
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
const overlapCounter = ({ tokens, starts, longest }: BigramSets) => {
  /** By the last bits of a bigram: where one with these bits stands; those of the marked text that found their place taken are listed. */
  const places = new Int32Array(placesByLastBits(longest)).fill(-1);
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

/** Pairs of texts, of equal ones only the first. */
const pairsOfFirsts = (titles: Titles, firsts: Int32Array, limits: SimilarityLimits): readonly SimilarPair[] => {
  const { texts, sets } = titles;
  if (joinNothing(limits)) {
    const filled = texts.flatMap((text, at) => (text === null || text === '' || firsts[at] !== at ? [] : [at]));
    return compareAll(titles, filled, limits);
  }
  const rare = rareBigrams(sets, firsts, prefixLengths(sets.longest, limits));
  const { rarest, fronts } = rare;
  const { mark, overlapWith } = overlapCounter(sets);
  const pairs: SimilarPair[] = [];
  similarCandidates(rare, filters(sets, limits), (text, other, least, shared) => {
    // A pair is compared where it meets for the first time.
    let [at, otherAt] = [fronts[text] ?? 0, fronts[other] ?? 0];
    while (rarest[at] !== rarest[otherAt]) {
      if ((rarest[at] ?? 0) < (rarest[otherAt] ?? 0)) at++;
      else otherAt++;
    }
    if (rarest[at] !== shared) return;
    mark(text);
    const overlap = overlapWith(other);
    const jaccard = overlap < least ? null : judge(titles, text, other, overlap, limits);
    if (jaccard !== null) pairs.push(pairOf(text, other, jaccard));
  });
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
  const copies = new Map<number, number[]>();
  for (let at = 0; at < firsts.length; at++) {
    const first = firsts[at] ?? -1;
    if (first < 0 || first === at) continue;
    const all = copies.get(first);
    if (all === undefined) copies.set(first, [first, at]);
    else all.push(at);
  }
  const placesOf = (first: number): readonly number[] => copies.get(first) ?? [first];
  const pairs = pairsOfFirsts({ texts: list.texts(), sets: list.bigrams() }, firsts, limits).flatMap(({ left, right, jaccard }) =>
    placesOf(left).flatMap((one) => placesOf(right).map((other) => ({ left: Math.min(one, other), right: Math.max(one, other), jaccard }))),
  );
  return inOrder(pairs);
};
