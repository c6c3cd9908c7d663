/**
 * Texts as sets of their character bigrams. Every bigram is a whole number of 32 bits, and the sets of all texts lie one behind the other
 * in one list: an object a text would cost more than what is done with it.
 */
export interface BigramSets {
  /** The bigrams of text `t` stand from `starts[t]` to before `starts[t + 1]`, each once, in the order of the text. */
  readonly tokens: Int32Array;
  readonly starts: Int32Array;
  /** Length of every text in characters (code points). */
  readonly lengths: Int32Array;
  /** By class, the upper `classBits` of a bigram: how many bigrams of the texts are of it. Which bigrams share a class is chance. */
  readonly frequencies: Int32Array;
  readonly classBits: number;
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

/** Two characters' numbers as one number of 32 bits, a different one for every two, its bits well spread. */
const pairOf = (first: number, second: number): number => {
  const product = Math.imul((first << 16) | second, 0x9e3779b1);
  return product ^ (product >>> 15);
};

/** Classes are 2 to this power: about as many as different bigrams in most lists, but so few that what is noted of them stays near at hand. */
const classBitsFor = (characters: number): number => Math.min(Math.max(Math.ceil(Math.log2(characters / 8 + 1)), 8), 17);

/** Size of a table by the last bits of bigrams, in which those of one text seldom meet: in the nearest memory for all usual lengths. */
export const placesByLastBits = (longest: number): number => 2 ** Math.ceil(Math.log2(Math.max(1024, longest * 8)));

/** Bigram sets of all texts. A text of one character is a set of that character alone; an empty text has no bigram. */
export const bigramSets = (texts: readonly string[]): BigramSets => {
  const characters = characterNumbers();
  let [total, longest] = [0, 0];
  for (const { length } of texts) {
    total += length;
    longest = Math.max(longest, length);
  }
  const classBits = classBitsFor(total);
  const shift = 32 - classBits;
  const frequencies = new Int32Array(2 ** classBits);
  const tokens = new Int32Array(total);
  const starts = new Int32Array(texts.length + 1);
  const lengths = new Int32Array(texts.length);
  const lastAt = new Int32Array(placesByLastBits(longest));
  const lastBits = lastAt.length - 1;
  let end = 0;
  for (let number = 0; number < texts.length; number++) {
    const text = texts[number] ?? '';
    const start = end;
    let previous = 0;
    let length = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const codePoint = (unit & 0xf800) === 0xd800 ? (text.codePointAt(at) ?? 0) : unit;
      if (codePoint >= codeUnits) at++;
      const character = characters(codePoint);
      const token = pairOf(previous, character);
      previous = character;
      length++;
      // Nothing stands before the first character.
      if (length === 1 && at + 1 < text.length) continue;
      // Most bigrams are new to their text, as the place of the last one with the same last bits tells, counted from 1.
      const last = lastAt[token & lastBits] ?? 0;
      if (last > start && (tokens[last - 1] === token || tokens.subarray(start, end).includes(token))) continue;
      tokens[end++] = token;
      lastAt[token & lastBits] = end;
      const place = token >>> shift;
      frequencies[place] = (frequencies[place] ?? 0) + 1;
    }
    starts[number + 1] = end;
    lengths[number] = length;
  }
  return { tokens: tokens.subarray(0, end), starts, lengths, frequencies, classBits };
};
