import type { BigramSets } from './bigram-sets';

/**
 * By which of its rarest bigrams a text is found. Of two similar texts the one with fewer bigrams has one of its own ones in common with the
 * rarest of the other. All rarest bigrams stand in one order, and by class: which bigrams share a class is chance.
 */
export interface RareBigrams {
  /**
   * The rarest bigrams of text `t` from `fronts[t]` to before `fronts[t + 1]`, those that no other text has left out: the class, in its last
   * `classBits`, and above it how frequent that class is.
   */
  readonly rarest: Int32Array;
  readonly fronts: Int32Array;
  /** Its own ones end before `owns[t]`. */
  readonly owns: Int32Array;
  /** How many bigrams of it no other text has. */
  readonly alones: Int32Array;
  /** How many of its bigrams a similar text may lack. */
  readonly lacks: Int32Array;
  /** Two numbers a text with a bit for every bigram: a bit the other text lacks is a bigram it lacks. */
  readonly signatures: Int32Array;
}

/** By how many of its bigrams a text must be found. */
export interface PrefixLengths {
  /** By number of bigrams: how many of them every text that has that share of them has. */
  readonly common: Int32Array;
  /** The same, of texts with as many bigrams or more. */
  readonly commonWithLarger: Int32Array;
  /** By length in characters: most edits between the text and one that is similar by edits. */
  readonly edits: Int32Array;
}

/** Bits for the place of a bigram in its text; those behind are not told apart. */
const placeBits = 6;
const lastPlace = 2 ** placeBits - 1;
export const classBits = 17;

/** So many of the bits are made use of: more classes than different bigrams in most lists, but so few that what is noted of them stays near at hand. */
const usedClassBits = (bigrams: number): number => Math.min(Math.max(Math.ceil(Math.log2(bigrams / 4 + 1)), 8), classBits);

/** A frequency in 8 bits: as it is below 32, above with four binary digits behind the first; half a million and more are one. */
const roughly = (frequency: number): number => {
  const digits = 27 - Math.clz32(frequency | 16);
  return Math.min((digits << 4) + (frequency >>> digits), 0xff);
};

/** By class: about how many bigrams of the texts are of it. */
const frequenciesOf = ({ tokens, starts }: BigramSets, firsts: Int32Array, shift: number): Uint8Array => {
  const counts = new Int32Array(2 ** (32 - shift));
  for (let text = 0; text < firsts.length; text++) {
    if (firsts[text] !== text) continue;
    const end = starts[text + 1] ?? 0;
    for (let at = starts[text] ?? 0; at < end; at++) {
      const found = (tokens[at] ?? 0) >>> shift;
      counts[found] = (counts[found] ?? 0) + 1;
    }
  }
  const frequencies = new Uint8Array(counts.length);
  for (let found = 0; found < counts.length; found++) frequencies[found] = roughly(counts[found] ?? 0);
  return frequencies;
};

const sortFirst = (numbers: Int32Array, count: number): void => {
  for (let at = 1; at < count; at++) {
    const number = numbers[at] ?? 0;
    let place = at;
    for (; place > 0; place--) {
      const before = numbers[place - 1] ?? 0;
      if (before <= number) break;
      numbers[place] = before;
    }
    numbers[place] = number;
  }
};

/**
 * Finds the rarest bigrams of every text.
 * @param firsts texts that are not the first of their kind are left out
 */
export const rareBigrams = (sets: BigramSets, firsts: Int32Array, { common, commonWithLarger, edits }: PrefixLengths): RareBigrams => {
  const { tokens, starts, lengths, longest } = sets;
  const count = firsts.length;
  const shift = 32 - usedClassBits(starts[count] ?? 0);
  const frequencies = frequenciesOf(sets, firsts, shift);
  let rarest = new Int32Array(4 * count);
  const fronts = new Int32Array(count + 1);
  const owns = new Int32Array(count);
  const alones = new Int32Array(count);
  const lacks = new Int32Array(count);
  const signatures = new Int32Array(2 * count);
  /** Bigrams of a text that may be among its rarest: frequency, class, place. */
  const chosen = new Int32Array(longest + 1);
  /** By place in a text, from 1: the last text, from 1, of which the bigram there was counted. */
  const counted = new Int32Array(lastPlace + 3);
  /** Rarer ones are looked at first. It follows what the texts need. */
  let limit = 16;
  let next = 0;
  for (let text = 0; text < count; text++) {
    fronts[text] = next;
    owns[text] = next;
    const start = starts[text] ?? 0;
    const size = (starts[text + 1] ?? 0) - start;
    if (firsts[text] !== text || size === 0) continue;
    const most = edits[lengths[text] ?? 0] ?? 0;
    const lack = size - Math.max(1, Math.min(common[size] ?? 0, size - 2 * most));
    lacks[text] = lack;
    let [low, high] = [0, 0];
    let [few, alone] = [0, 0];
    // Without branches, for no outcome can be foreseen.
    for (let at = 0; at < size; at++) {
      const token = tokens[start + at] ?? 0;
      // By its first bits, which are spread best.
      const bit = 1 << (token >>> 27);
      const inLow = -((token >>> 26) & 1);
      low |= bit & inLow;
      high |= bit & ~inLow;
      const frequency = frequencies[token >>> shift] ?? 0;
      chosen[few] = (((frequency << classBits) | (token >>> shift)) << placeBits) | (at < lastPlace ? at : lastPlace);
      few += (frequency - limit) >>> 31;
      alone += (frequency - 2) >>> 31;
    }
    limit += few < lack + 2 ? 4 : -1;
    if (alone > lack) continue;
    if (few <= lack) {
      few = size;
      for (let at = 0; at < size; at++) {
        const found = (tokens[start + at] ?? 0) >>> shift;
        chosen[at] = ((((frequencies[found] ?? 0) << classBits) | found) << placeBits) | (at < lastPlace ? at : lastPlace);
      }
    }
    sortFirst(chosen, few);
    alones[text] = alone;
    signatures[2 * text] = low;
    signatures[2 * text + 1] = high;
    if (next + lack >= rarest.length) {
      const larger = new Int32Array(2 * (next + lack));
      larger.set(rarest);
      rarest = larger;
    }
    // Bigrams that do not touch are not lost by one edit.
    const least = size - (commonWithLarger[size] ?? 0);
    let spared = most + 1;
    let before = -1;
    for (let at = 0; at <= lack; at++) {
      const number = chosen[at] ?? 0;
      const isOwn = at <= least || spared > 0;
      const place = number & lastPlace;
      if (place !== lastPlace && counted[place] !== text + 1 && counted[place + 2] !== text + 1) {
        counted[place + 1] = text + 1;
        spared--;
      }
      const found = number >> placeBits;
      if (at < alone || found === before) continue;
      before = found;
      rarest[next++] = found;
      if (isOwn) owns[text] = next;
    }
  }
  fronts[count] = next;
  return { rarest, fronts, owns, alones, lacks, signatures };
};
