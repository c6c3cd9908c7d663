/** As FNV-1a, over two UTF-16 units at a time: every step waits for the one before. */
const hashFrom = (seed: number, text: string, begin: number, end: number): number => {
  let hash = seed;
  let at = begin;
  for (; at + 1 < end; at += 2) {
    hash = Math.imul(hash ^ text.charCodeAt(at) ^ (text.charCodeAt(at + 1) << 16), 0x01000193);
    hash ^= hash >>> 15;
  }
  return at < end ? Math.imul(hash ^ text.charCodeAt(at), 0x01000193) : hash;
};

/** With its sign, as all that follow: an empty text keeps it. */
const seed = 0x811c9dc5 | 0;

const hashOfAll = (text: string): number => hashFrom(seed, text, 0, text.length);

/** So many UTF-16 units at either end tell nearly all texts of a column apart. */
const endLength = 6;

const hashOfEnds = (text: string): number =>
  text.length <= 2 * endLength
    ? hashOfAll(text)
    : hashFrom(hashFrom(seed ^ text.length, text, 0, endLength), text, text.length - endLength, text.length);

/** Smallest power of two that leaves half of the places free. */
const tableSize = (count: number): number => 2 ** Math.ceil(Math.log2(count + 1) + 1);

const findFirstEquals = (texts: readonly (string | null)[], hashOf: (text: string) => number): Int32Array => {
  const size = tableSize(texts.length);
  const mask = size - 1;
  /** Position + 1 of the first text with that hash; 0: free. The hash beside it saves most comparisons. */
  const places = new Int32Array(size);
  const hashes = new Int32Array(size);
  const firsts = new Int32Array(texts.length);
  let mistaken = 0;
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] ?? null;
    if (text === null) {
      firsts[at] = -1;
      continue;
    }
    const hash = hashOf(text);
    let slot = hash & mask;
    for (;;) {
      const first = (places[slot] ?? 0) - 1;
      if (first < 0) {
        places[slot] = at + 1;
        hashes[slot] = hash;
        firsts[at] = at;
        break;
      }
      if (hashes[slot] === hash) {
        if (texts[first] === text) {
          firsts[at] = first;
          break;
        }
        // Texts that differ in the middle.
        mistaken += 1;
        if (mistaken > texts.length && hashOf !== hashOfAll) return findFirstEquals(texts, hashOfAll);
      }
      slot = (slot + 1) & mask;
    }
  }
  return firsts;
};

const found = new WeakMap<readonly (string | null)[], Int32Array>();

/**
 * For every text the position of the first one equal to it: its own where there is none before. A null is equal to nothing and gets −1.
 * Nearly all texts of a column are different; an open-addressing table of positions costs a third of a general map of strings. Rules about
 * the same column ask with the same list: it is gone through once.
 */
export const firstEquals = (texts: readonly (string | null)[]): Int32Array => {
  const firsts = found.get(texts) ?? findFirstEquals(texts, hashOfEnds);
  found.set(texts, firsts);
  return firsts;
};
