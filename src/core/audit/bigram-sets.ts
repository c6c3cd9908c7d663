/**
 * Texts as sets of their character bigrams. Bigrams are numbered by rarity over all texts, the rarest first, and the sets of all texts
 * lie one behind the other in one list of numbers: an object a text would cost more than what is done with it.
 */
export interface BigramSets {
  /** The bigrams of text `t` stand from `starts[t]` to before `starts[t + 1]`, each once, in no order until `sortRarest` was asked for. */
  readonly tokens: Int32Array;
  readonly starts: Int32Array;
  /** Length of every text in characters (code points). */
  readonly lengths: Int32Array;
  /** Number of different bigrams. */
  readonly count: number;
}

const codeUnits = 0x10000;
const mostCharacters = 0xffff;

/** Numbers characters densely as they come; the last number is shared by all that come after the 65,534th, which no list of titles reaches. */
const characterNumbers = (): ((codePoint: number) => number) => {
  const common = new Uint16Array(codeUnits);
  const rare = new Map<number, number>();
  let count = 0;
  const next = (): number => (count < mostCharacters ? ++count : count);
  return (codePoint) => {
    if (codePoint >= codeUnits) {
      const number = rare.get(codePoint) ?? next();
      rare.set(codePoint, number);
      return number;
    }
    const known = common[codePoint] ?? 0;
    return known > 0 ? known : (common[codePoint] = next());
  };
};

/** Two characters' numbers in one whole number of 32 bits; never 0, since characters are numbered from 1. */
const pairOf = (first: number, second: number): number => (first << 16) | second;
const noPair = 0;

/** What the table below keeps of a pair, side by side, so that one look into memory brings all of it. */
const [pairAt, numberAt, lastTextAt, frequencyAt, slotWidth] = [0, 1, 2, 3, 4];

interface PairNumbers {
  /** Number of a pair, numbered densely as they come; −1 when the text (counted from 1, one after the other) has brought it before. */
  readonly numberIn: (text: number, pair: number) => number;
  /** By number: in how many texts the pair stands. */
  readonly frequencies: () => Int32Array;
}

/**
 * Numbers pairs: an open-addressing table, since a general map costs more than everything else together.
 * @param characters of all texts, from which the size to begin with is guessed
 */
const pairNumbers = (characters: number): PairNumbers => {
  let slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(1024, characters))) * slotWidth);
  let count = 0;
  const placeOf = (table: Int32Array, pair: number): number => {
    const mask = table.length - slotWidth;
    let place = (Math.imul(pair, 0x9e3779b1) >>> 7) & mask;
    while (table[place] !== noPair && table[place] !== pair) place = (place + slotWidth) & mask;
    return place;
  };
  const grow = (): void => {
    const old = slots;
    slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += slotWidth) {
      const pair = old[at + pairAt] ?? noPair;
      if (pair !== noPair) slots.set(old.subarray(at, at + slotWidth), placeOf(slots, pair));
    }
  };
  return {
    numberIn: (text, pair) => {
      const place = placeOf(slots, pair);
      if (slots[place] === pair) {
        if (slots[place + lastTextAt] === text) return -1;
        slots[place + lastTextAt] = text;
        slots[place + frequencyAt] = (slots[place + frequencyAt] ?? 0) + 1;
        return slots[place + numberAt] ?? 0;
      }
      slots[place] = pair;
      slots[place + numberAt] = count++;
      slots[place + lastTextAt] = text;
      slots[place + frequencyAt] = 1;
      if (count * 2 * slotWidth > slots.length) grow();
      return count - 1;
    },
    frequencies: () => {
      const frequencies = new Int32Array(count);
      for (let at = 0; at < slots.length; at += slotWidth) {
        if (slots[at] !== noPair) frequencies[slots[at + numberAt] ?? 0] = slots[at + frequencyAt] ?? 0;
      }
      return frequencies;
    },
  };
};

/** Place of every number when all are put in ascending order of `keys[number]`, equal keys by number: a counting sort. Keys are small and not negative. */
export const ranksBy = (keys: Int32Array): Int32Array => {
  const most = keys.reduce((highest, key) => Math.max(highest, key), 0);
  const next = new Int32Array(most + 2);
  for (const key of keys) next[key + 1] = (next[key + 1] ?? 0) + 1;
  for (let key = 1; key < next.length; key++) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  const ranks = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    const rank = next[key] ?? 0;
    ranks[at] = rank;
    next[key] = rank + 1;
  }
  return ranks;
};

/** Bigram sets of all texts. A text of one character is a set of that character alone; an empty text has no bigram. */
export const bigramSets = (texts: readonly string[]): BigramSets => {
  const characters = characterNumbers();
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  const pairs = pairNumbers(total / 2);
  const tokens = new Int32Array(total);
  const starts = new Int32Array(texts.length + 1);
  const lengths = new Int32Array(texts.length);
  let end = 0;
  const add = (pair: number, text: number): void => {
    const token = pairs.numberIn(text + 1, pair);
    if (token >= 0) tokens[end++] = token;
  };
  texts.forEach((text, number) => {
    let previous = 0;
    let length = 0;
    for (let at = 0; at < text.length; at++) {
      const codePoint = text.codePointAt(at) ?? 0;
      if (codePoint >= codeUnits) at++;
      const character = characters(codePoint);
      if (length > 0) add(pairOf(previous, character), number);
      previous = character;
      length++;
    }
    if (length === 1) add(pairOf(0, previous), number);
    starts[number + 1] = end;
    lengths[number] = length;
  });
  const ranks = ranksBy(pairs.frequencies());
  for (let at = 0; at < end; at++) tokens[at] = ranks[tokens[at] ?? 0] ?? 0;
  return { tokens: tokens.subarray(0, end), starts, lengths, count: ranks.length };
};

/** Moves the `wanted` rarest bigrams of a text to the front of its set, in ascending order. The others need no order. */
export const sortRarest = ({ tokens, starts }: BigramSets, text: number, wanted: number): void => {
  const start = starts[text] ?? 0;
  const end = starts[text + 1] ?? 0;
  const front = Math.min(start + wanted, end);
  for (let at = start + 1; at < end; at++) {
    const token = tokens[at] ?? 0;
    let place = at;
    if (at >= front) {
      place = front - 1;
      if ((tokens[place] ?? 0) <= token) continue;
      tokens[at] = tokens[place] ?? 0;
    }
    for (; place > start && (tokens[place - 1] ?? 0) > token; place--) tokens[place] = tokens[place - 1] ?? 0;
    tokens[place] = token;
  }
};
