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

/** Numbers pairs densely: an open-addressing table of key and number side by side, since a general map costs more than everything else together. */
const pairNumbers = (): { readonly numberOf: (pair: number) => number; readonly count: () => number } => {
  let slots = new Int32Array(2048);
  let count = 0;
  const placeOf = (table: Int32Array, pair: number): number => {
    const mask = table.length - 2;
    let place = (Math.imul(pair, 0x9e3779b1) >>> 8) & mask;
    while (table[place] !== noPair && table[place] !== pair) place = (place + 2) & mask;
    return place;
  };
  const grow = (): void => {
    const old = slots;
    slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const key = old[at] ?? noPair;
      if (key === noPair) continue;
      const place = placeOf(slots, key);
      slots[place] = key;
      slots[place + 1] = old[at + 1] ?? 0;
    }
  };
  return {
    count: () => count,
    numberOf: (pair) => {
      const place = placeOf(slots, pair);
      if (slots[place] === pair) return slots[place + 1] ?? 0;
      slots[place] = pair;
      slots[place + 1] = count++;
      if (count * 4 > slots.length) grow();
      return count - 1;
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
  const pairs = pairNumbers();
  const tokens = new Int32Array(texts.reduce((sum, text) => sum + text.length, 0));
  const starts = new Int32Array(texts.length + 1);
  const lengths = new Int32Array(texts.length);
  /** By bigram: in how many texts it stands, and which one was the last. */
  let frequency = new Int32Array(1024);
  let lastText = new Int32Array(1024);
  let end = 0;
  const add = (pair: number, text: number): void => {
    const token = pairs.numberOf(pair);
    if (token >= frequency.length) {
      const [oldFrequency, oldLastText] = [frequency, lastText];
      frequency = new Int32Array(token * 2);
      lastText = new Int32Array(token * 2);
      frequency.set(oldFrequency);
      lastText.set(oldLastText);
    }
    if (lastText[token] === text + 1) return;
    lastText[token] = text + 1;
    frequency[token] = (frequency[token] ?? 0) + 1;
    tokens[end++] = token;
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
  const ranks = ranksBy(frequency.subarray(0, pairs.count()));
  for (let at = 0; at < end; at++) tokens[at] = ranks[tokens[at] ?? 0] ?? 0;
  return { tokens: tokens.subarray(0, end), starts, lengths, count: pairs.count() };
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
