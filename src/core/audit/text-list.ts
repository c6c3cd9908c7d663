import { bigramSetsMaker } from './bigram-sets';
import type { BigramSets, BigramSetsMaker } from './bigram-sets';

/** Texts in their order, among which equal ones can be found. */
export interface TextList {
  /** Adds a text; null is equal to nothing. It is hashed at once, while it is at hand. */
  readonly add: (text: string | null) => void;
  readonly texts: () => readonly (string | null)[];
  /**
   * For every text the position of the first one equal to it: its own where there is none before; −1 for null. To be asked when all have
   * been added; who asks again gets the same list.
   */
  readonly firsts: () => Int32Array;
  /** To be called before the first text is added by who will ask for bigrams: they are then told in the same look at every text. */
  readonly gatherBigrams: () => void;
  /** The bigrams of every text, none of null. To be asked when all have been added. */
  readonly bigrams: () => BigramSets;
}

/** As FNV-1a, over two UTF-16 units at a time: every step waits for the one before. */
const hashOf = (text: string): number => {
  const even = text.length & ~1;
  // With its sign, as all that follow: an empty text keeps it.
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < even; at += 2) {
    hash = Math.imul(hash ^ text.charCodeAt(at) ^ (text.charCodeAt(at + 1) << 16), 0x01000193);
    hash ^= hash >>> 15;
  }
  return even === text.length ? hash : Math.imul(hash ^ text.charCodeAt(even), 0x01000193);
};

/** Smallest power of two that leaves half of the places free. */
const tableSize = (count: number): number => 2 ** Math.ceil(Math.log2(count + 1) + 1);

/**
 * Nearly all texts of a column are different: an open-addressing table of positions and hashes costs a third of a general map of strings,
 * and the texts themselves, far away in memory, are looked at only where hashes are equal.
 */
const findFirsts = (texts: readonly (string | null)[], hashes: Int32Array): Int32Array => {
  const mask = tableSize(texts.length) - 1;
  /** Two numbers a place: position + 1 of the first text with that hash, 0 where it is free; and the hash. */
  const places = new Int32Array(2 * (mask + 1));
  const firsts = new Int32Array(texts.length);
  for (let at = 0; at < firsts.length; at++) {
    const text = texts[at] ?? null;
    if (text === null) {
      firsts[at] = -1;
      continue;
    }
    const hash = hashes[at] ?? 0;
    let place = hash & mask;
    for (;;) {
      const first = (places[2 * place] ?? 0) - 1;
      if (first < 0) {
        places[2 * place] = at + 1;
        places[2 * place + 1] = hash;
        firsts[at] = at;
        break;
      }
      if (places[2 * place + 1] === hash && texts[first] === text) {
        firsts[at] = first;
        break;
      }
      place = (place + 1) & mask;
    }
  }
  return firsts;
};

/** An empty list for so many texts or fewer. */
export const textList = (capacity: number): TextList => {
  const texts = new Array<string | null>(capacity);
  const hashes = new Int32Array(capacity);
  let count = 0;
  let firsts: Int32Array | null = null;
  let maker: BigramSetsMaker | null = null;
  const added = (): readonly (string | null)[] => {
    texts.length = count;
    return texts;
  };
  const gather = (): BigramSetsMaker => {
    if (maker !== null) return maker;
    maker = bigramSetsMaker(capacity);
    for (let at = 0; at < count; at++) hashes[at] = maker.add(texts[at] ?? '');
    return maker;
  };
  return {
    add: (text) => {
      texts[count] = text;
      if (maker !== null) hashes[count] = maker.add(text ?? '');
      else if (text !== null) hashes[count] = hashOf(text);
      count += 1;
    },
    texts: added,
    firsts: () => (firsts ??= findFirsts(added(), hashes)),
    gatherBigrams: gather,
    bigrams: () => gather().sets(),
  };
};

/** A list of texts that are all known. */
export const textListOf = (texts: readonly (string | null)[]): TextList => {
  const list = textList(texts.length);
  for (const text of texts) list.add(text);
  return list;
};
