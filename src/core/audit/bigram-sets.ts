/**
 * Texts as sets of their character bigrams. Every bigram is a whole number of 32 bits, a different one for every two characters, and the
 * sets of all texts lie one behind the other in one list: an object a text would cost more than what is done with it.
 */
export interface BigramSets {
  /** The bigrams of text `t` stand from `starts[t]` to before `starts[t + 1]`, each once, in the order of the text. */
  readonly tokens: Int32Array;
  readonly starts: Int32Array;
  /** Length of every text in characters (code points). */
  readonly lengths: Int32Array;
  /** Length of the longest. */
  readonly longest: number;
}

export interface BigramSetsMaker {
  /**
   * Enters the next text, while it is at hand. A text of one character is a set of that character alone; an empty text has no bigram.
   * @returns a number that is the same for equal texts
   */
  readonly add: (text: string) => number;
  readonly sets: () => BigramSets;
}

/** Characters a text for which there is room at first: titles have twenty or so. */
const usualLength = 24;

/** Size of a table by the last bits of bigrams, in which those of one text seldom meet: in the nearest memory for all usual lengths. */
export const placesByLastBits = (longest: number): number => 2 ** Math.ceil(Math.log2(Math.max(1024, longest * 8)));

/** Two UTF-16 units as one number of 32 bits, a different one for every two, its bits well spread. */
const tokenOf = (first: number, second: number): number => {
  const product = Math.imul((first << 16) | second, 0x9e3779b1);
  return product ^ (product >>> 15);
};

const firstSurrogate = 0xd800;
const surrogates = 0x800;

/**
 * Numbers what two UTF-16 units cannot tell: bigrams with characters that take two units (or with halves of these), and single characters.
 * Their numbers are those of pairs whose second unit is half a character, which are free.
 */
const rareTokens = (): ((first: number, second: number) => number) => {
  const numbers = new Map<number, number>();
  return (first, second) => {
    const key = first * 0x200000 + second;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return tokenOf(Math.floor(number / surrogates), firstSurrogate + (number % surrogates));
  };
};

/** Stands before the first character; no code point is so large. */
const nothingBefore = 0x1fffff;

const isRare = (codePoint: number): boolean => (codePoint & 0xf800) === firstSurrogate || codePoint > 0xffff;

/** Makes the sets of so many texts or fewer. */
export const bigramSetsMaker = (capacity: number): BigramSetsMaker => {
  const starts = new Int32Array(capacity + 1);
  const lengths = new Int32Array(capacity);
  const rareTokenOf = rareTokens();
  let tokens = new Int32Array(capacity * usualLength);
  /** By the last bits of a bigram: behind the last one with these bits. */
  let lastAt = new Int32Array(placesByLastBits(0));
  let [count, end, longest] = [0, 0, 0];

  const makeRoom = (length: number): void => {
    if (end + length > tokens.length) {
      const larger = new Int32Array(2 * (end + length));
      larger.set(tokens);
      tokens = larger;
    }
    if (length <= longest) return;
    longest = length;
    if (placesByLastBits(length) > lastAt.length) lastAt = new Int32Array(placesByLastBits(length));
  };

  /** Enters a bigram unless the text has it already. */
  const enter = (token: number, start: number): void => {
    const place = token & (lastAt.length - 1);
    const last = lastAt[place] ?? 0;
    if (last > start && (tokens[last - 1] === token || tokens.subarray(start, end).includes(token))) return;
    tokens[end++] = token;
    lastAt[place] = end;
  };

  /** As it is done for the others, by code points. @returns length of the text */
  const enterRare = (text: string, start: number): number => {
    const codePoints = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    if (codePoints.length === 1) enter(rareTokenOf(nothingBefore, codePoints[0] ?? 0), start);
    for (let at = 1; at < codePoints.length; at++) {
      const [first, second] = [codePoints[at - 1] ?? 0, codePoints[at] ?? 0];
      enter(isRare(first) || isRare(second) ? rareTokenOf(first, second) : tokenOf(first, second), start);
    }
    return codePoints.length;
  };

  return {
    add: (text) => {
      const { length } = text;
      makeRoom(length);
      const start = end;
      const [all, last, lastBits] = [tokens, lastAt, lastAt.length - 1];
      let next = start;
      let before = length === 0 ? 0 : text.charCodeAt(0);
      // Negative as soon as one of the units is half a character.
      let halves = ~(before - firstSurrogate) & (before - firstSurrogate - surrogates);
      let hash = before;
      for (let at = 1; at < length; at++) {
        const unit = text.charCodeAt(at);
        halves |= ~(unit - firstSurrogate) & (unit - firstSurrogate - surrogates);
        const token = tokenOf(before, unit);
        before = unit;
        hash = Math.imul(hash ^ token, 0x01000193);
        // Most bigrams are new to their text, as the place of the last one with the same last bits tells, counted from 1.
        const place = last[token & lastBits] ?? 0;
        if (place > start && (all[place - 1] === token || all.subarray(start, next).includes(token))) continue;
        all[next++] = token;
        last[token & lastBits] = next;
      }
      lengths[count] = length;
      if (halves < 0 || length === 1) {
        for (let at = start; at < next; at++) last[(all[at] ?? 0) & lastBits] = 0;
        lengths[count] = enterRare(text, start);
      } else end = next;
      count += 1;
      starts[count] = end;
      return hash ^ (hash >>> 15);
    },
    sets: () => ({ tokens, starts: starts.subarray(0, count + 1), lengths: lengths.subarray(0, count), longest }),
  };
};
