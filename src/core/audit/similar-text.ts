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

const bigramsOf = (text: string): ReadonlySet<string> => {
  const characters = [...text];
  if (characters.length < 2) return new Set(characters);
  const set = new Set<string>();
  for (let at = 1; at < characters.length; at++) set.add(`${characters[at - 1] ?? ''}${characters[at] ?? ''}`);
  return set;
};

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

interface Document {
  readonly at: number;
  readonly characters: readonly string[];
  /** Token numbers, rarest first. */
  readonly tokens: Int32Array;
}

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

/** Least overlap by which two documents can still be similar by either measure. */
const leastOverlap = (left: Document, right: Document, limits: SimilarityLimits): number => {
  const [a, b] = [left.tokens.length, right.tokens.length];
  const byJaccard = Math.ceil((limits.jaccard / (1 + limits.jaccard)) * (a + b) - noise);
  // One edit touches at most two bigrams.
  const edits = Math.floor(limits.edits * Math.max(left.characters.length, right.characters.length) + noise);
  return Math.max(1, Math.min(byJaccard, Math.max(a, b) - 2 * edits));
};

/** The same, whatever the other document is: it decides how long the indexed prefix must be. */
const leastOverlapAlone = (document: Document, limits: SimilarityLimits): number => {
  const size = document.tokens.length;
  // The partner may be longer by the edits themselves: edits ≤ share × (length + edits).
  const edits = limits.edits >= 1 ? size : Math.floor((limits.edits * document.characters.length) / (1 - limits.edits) + noise);
  return Math.max(1, Math.min(Math.ceil(limits.jaccard * size - noise), size - 2 * edits));
};

/** Similar by either measure, given the true overlap. Equal texts are not similar but the same: they are left out. */
const judge = (left: Document, right: Document, overlap: number, limits: SimilarityLimits): number | null => {
  const union = left.tokens.length + right.tokens.length - overlap;
  const jaccard = union === 0 ? 0 : overlap / union;
  if (jaccard + noise >= limits.jaccard) return jaccard;
  const most = Math.floor(limits.edits * Math.max(left.characters.length, right.characters.length) + noise);
  return most > 0 && editDistanceWithin(left.characters, right.characters, most) !== null ? jaccard : null;
};

const documentsOf = (texts: readonly string[]): readonly Document[] => {
  const sets = texts.map(bigramsOf);
  const frequency = new Map<string, number>();
  for (const set of sets) for (const token of set) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  const ranked = [...frequency].sort((left, right) => left[1] - right[1] || (left[0] < right[0] ? -1 : 1));
  const rank = new Map(ranked.map(([token], at) => [token, at]));
  return sets.map((set, at) => ({
    at,
    characters: [...(texts[at] ?? '')],
    tokens: Int32Array.from([...set].map((token) => rank.get(token) ?? 0)).sort(),
  }));
};

const pairOf = (left: Document, right: Document, jaccard: number): SimilarPair =>
  left.at < right.at ? { left: left.at, right: right.at, jaccard } : { left: right.at, right: left.at, jaccard };

const inOrder = (pairs: SimilarPair[]): readonly SimilarPair[] => pairs.sort((a, b) => a.left - b.left || a.right - b.right);

/**
 * All pairs of different texts that are nearly the same: an exact set-similarity join (prefix filter over the rarest bigrams),
 * so no pair of the brute-force answer is missing and the work stays far below quadratic.
 * @param texts folded texts; equal texts never form a pair, empty ones match nothing
 */
export const similarPairs = (texts: readonly string[], limits: SimilarityLimits): readonly SimilarPair[] => {
  const documents = documentsOf(texts);
  const bySize = documents
    .filter(({ tokens }) => tokens.length > 0)
    .sort((left, right) => left.tokens.length - right.tokens.length || left.at - right.at);
  const postings = new Map<number, Document[]>();
  const seenFor = new Int32Array(texts.length).fill(-1);
  const pairs: SimilarPair[] = [];
  for (const document of bySize) {
    const prefix = document.tokens.length - leastOverlapAlone(document, limits) + 1;
    for (let at = 0; at < prefix; at++) {
      const token = document.tokens[at] ?? 0;
      const list = postings.get(token);
      if (list === undefined) {
        postings.set(token, [document]);
        continue;
      }
      for (const other of list) {
        if (seenFor[other.at] === document.at) continue;
        seenFor[other.at] = document.at;
        const least = leastOverlap(document, other, limits);
        if (other.tokens.length < least || texts[other.at] === texts[document.at]) continue;
        const overlap = overlapOf(document.tokens, other.tokens, least);
        const jaccard = overlap < least ? null : judge(document, other, overlap, limits);
        if (jaccard !== null) pairs.push(pairOf(document, other, jaccard));
      }
      list.push(document);
    }
  }
  return inOrder(pairs);
};

/** The same answer by comparing every text with every other: the yardstick for tests and benchmarks. */
export const similarPairsBruteForce = (texts: readonly string[], limits: SimilarityLimits): readonly SimilarPair[] => {
  const documents = documentsOf(texts);
  const pairs: SimilarPair[] = [];
  documents.forEach((left, at) => {
    for (const right of documents.slice(at + 1)) {
      if (left.tokens.length === 0 || right.tokens.length === 0 || texts[left.at] === texts[right.at]) continue;
      const jaccard = judge(left, right, overlapOf(left.tokens, right.tokens, 0), limits);
      if (jaccard !== null) pairs.push(pairOf(left, right, jaccard));
    }
  });
  return inOrder(pairs);
};
