import { inTurn } from './in-turn';

/** A text as the sorted set of its character bigrams; bigrams are numbered by rarity over all texts, rarest first. */
export interface BigramDocument {
  /** Position in the list of texts. */
  readonly at: number;
  /** Length in characters (code points). */
  readonly length: number;
  /** Ascending, without repetition. */
  readonly tokens: Int32Array;
}

const codePoints = 0x110000;
const mostCharacters = 0xffff;

/** Numbers characters densely as they come; the last number is shared by all that come after the 65,534th, which no list of titles reaches. */
const characterNumbers = (): ((codePoint: number) => number) => {
  const numbers = new Uint16Array(codePoints);
  let count = 0;
  return (codePoint) => {
    const known = numbers[codePoint] ?? 0;
    if (known > 0) return known;
    if (count < mostCharacters) count++;
    numbers[codePoint] = count;
    return count;
  };
};

/** Two characters' numbers in one whole number of 32 bits; never 0, since characters are numbered from 1. */
const pairOf = (first: number, second: number): number => (first << 16) | second;
const noPair = 0;

/** Numbers pairs densely: an open-addressing table, since a general map costs more than everything else together. */
const pairNumbers = (): { readonly numberOf: (pair: number) => number; readonly count: () => number } => {
  let keys = new Int32Array(1024);
  let values = new Int32Array(keys.length);
  let count = 0;
  const slotOf = (table: Int32Array, pair: number): number => {
    const mask = table.length - 1;
    let slot = (Math.imul(pair, 0x9e3779b1) >>> 9) & mask;
    while (table[slot] !== noPair && table[slot] !== pair) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const [oldKeys, oldValues] = [keys, values];
    keys = new Int32Array(oldKeys.length * 2);
    values = new Int32Array(keys.length);
    oldKeys.forEach((key, at) => {
      if (key === noPair) return;
      const slot = slotOf(keys, key);
      keys[slot] = key;
      values[slot] = oldValues[at] ?? 0;
    });
  };
  return {
    count: () => count,
    numberOf: (pair) => {
      const slot = slotOf(keys, pair);
      if (keys[slot] === pair) return values[slot] ?? 0;
      keys[slot] = pair;
      values[slot] = count++;
      if (count * 2 > keys.length) grow();
      return count - 1;
    },
  };
};

/** Positions by ascending frequency, ties by number: a counting order. */
const ranksOf = (frequency: Int32Array): Int32Array => {
  const order = Array.from(frequency.keys()).sort((left, right) => inTurn((frequency[left] ?? 0) - (frequency[right] ?? 0), left - right));
  const ranks = new Int32Array(frequency.length);
  order.forEach((token, rank) => {
    ranks[token] = rank;
  });
  return ranks;
};

/** Beyond this many numbers the platform's sort is faster than moving them by hand. */
const fewNumbers = 48;

/** Sorts ascending, in place. Titles are short: calling the platform's sort would cost more than the sorting. */
const sorted = (numbers: Int32Array): Int32Array => {
  if (numbers.length > fewNumbers) return numbers.sort();
  for (let at = 1; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    let place = at;
    for (; place > 0 && (numbers[place - 1] ?? 0) > number; place--) numbers[place] = numbers[place - 1] ?? 0;
    numbers[place] = number;
  }
  return numbers;
};

/** Bigram documents of all texts. A text of one character is a set of that character alone; an empty text has no token. */
export const bigramDocuments = (texts: readonly string[]): readonly BigramDocument[] => {
  const characters = characterNumbers();
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  const pairs = pairNumbers();
  const all = new Int32Array(total);
  const ends: number[] = [];
  const lengths: number[] = [];
  let end = 0;
  for (const text of texts) {
    let previous = 0;
    let length = 0;
    for (let at = 0; at < text.length; at++) {
      const codePoint = text.codePointAt(at) ?? 0;
      if (codePoint > 0xffff) at++;
      const character = characters(codePoint);
      if (length > 0) all[end++] = pairs.numberOf(pairOf(previous, character));
      previous = character;
      length++;
    }
    if (length === 1) all[end++] = pairs.numberOf(pairOf(0, previous));
    ends.push(end);
    lengths.push(length);
  }
  const frequency = new Int32Array(pairs.count());
  const lastText = new Int32Array(pairs.count()).fill(-1);
  let start = 0;
  const kept: Int32Array[] = ends.map((stop, at) => {
    // Each bigram once a text.
    let write = start;
    for (let read = start; read < stop; read++) {
      const token = all[read] ?? 0;
      if (lastText[token] === at) continue;
      lastText[token] = at;
      frequency[token] = (frequency[token] ?? 0) + 1;
      all[write++] = token;
    }
    const tokens = all.subarray(start, write);
    start = stop;
    return tokens;
  });
  const ranks = ranksOf(frequency);
  return kept.map((tokens, at) => {
    for (let place = 0; place < tokens.length; place++) tokens[place] = ranks[tokens[place] ?? 0] ?? 0;
    return { at, length: lengths[at] ?? 0, tokens: sorted(tokens) };
  });
};
