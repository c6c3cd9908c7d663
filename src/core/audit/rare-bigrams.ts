import type { BigramSets } from './bigram-sets';

/** Numbers of an entry: the text, at which place of its bigrams, and the two halves of the text's signature. */
export const entryWidth = 4;

/**
 * By which of its rarest bigrams a text is found. Similar texts have one of them in common, so only texts that stand side by side here are
 * to be compared.
 */
export interface RareBigrams {
  /**
   * The entries of class `c` stand from `begins[c]` to before `begins[c + 1]`, by text. One flat list of numbers that holds what the first
   * filter asks for: it runs many million times, and fetching what it needs from elsewhere in memory would cost more than it does.
   */
  readonly entries: Int32Array;
  readonly begins: Int32Array;
  /** By text: how many of its rarest bigrams stand for it. */
  readonly prefixes: Int32Array;
}

/** Place of every class when all are put in ascending order of their frequencies: a counting sort. */
const ranksOf = (frequencies: Int32Array): Int32Array => {
  let most = 0;
  for (const frequency of frequencies) most = Math.max(most, frequency);
  const next = new Int32Array(most + 2);
  for (const frequency of frequencies) next[frequency + 1] = (next[frequency + 1] ?? 0) + 1;
  for (let frequency = 1; frequency < next.length; frequency++) next[frequency] = (next[frequency] ?? 0) + (next[frequency - 1] ?? 0);
  const ranks = new Int32Array(frequencies.length);
  for (let at = 0; at < frequencies.length; at++) {
    const frequency = frequencies[at] ?? 0;
    const rank = next[frequency] ?? 0;
    ranks[at] = rank;
    next[frequency] = rank + 1;
  }
  return ranks;
};

/**
 * Puts the rarest bigrams of every text in front of its others, in ascending order, and enters the text under their classes. Bigrams become
 * other numbers by that, still a different one for every two characters: the rarer their class is over all texts, the smaller.
 * @param sets changed in place
 * @param prefixOf how many of its rarest bigrams a text must be found by
 */
export const rareBigrams = (
  { tokens, starts, lengths, frequencies, classBits }: BigramSets,
  prefixOf: (size: number, length: number) => number,
): RareBigrams => {
  const ranks = ranksOf(frequencies);
  const shift = 32 - classBits;
  const rest = 2 ** shift - 1;
  // Numbers are compared with their sign: the first half of the classes is negative.
  const half = ranks.length / 2;
  const count = lengths.length;
  const prefixes = new Int32Array(count);
  const signatures = new Int32Array(2 * count);
  const begins = new Int32Array(ranks.length + 1);
  for (let text = 0; text < count; text++) {
    const start = starts[text] ?? 0;
    const end = starts[text + 1] ?? 0;
    if (start === end) continue;
    const prefix = prefixOf(end - start, lengths[text] ?? 0);
    const front = start + prefix;
    let [low, high] = [0, 0];
    for (let at = start; at < end; at++) {
      const hash = tokens[at] ?? 0;
      const token = (((ranks[hash >>> shift] ?? 0) - half) << shift) | (hash & rest);
      // 64 bits, one for every bigram: a bit the other text lacks is a bigram it lacks. By masks: which half it is cannot be foreseen.
      const bit = 1 << (token & 31);
      const inLow = -((token >>> 5) & 1);
      low |= bit & inLow;
      high |= bit & ~inLow;
      let place = at;
      if (at >= front) {
        place = front - 1;
        const last = tokens[place] ?? 0;
        if (last <= token) {
          tokens[at] = token;
          continue;
        }
        tokens[at] = last;
      }
      for (; place > start && (tokens[place - 1] ?? 0) > token; place--) tokens[place] = tokens[place - 1] ?? 0;
      tokens[place] = token;
    }
    prefixes[text] = prefix;
    signatures[2 * text] = low;
    signatures[2 * text + 1] = high;
    for (let at = start; at < front; at++) {
      const next = ((tokens[at] ?? 0) >> shift) + half + 1;
      begins[next] = (begins[next] ?? 0) + entryWidth;
    }
  }
  for (let found = 1; found < begins.length; found++) begins[found] = (begins[found] ?? 0) + (begins[found - 1] ?? 0);
  const ends = begins.slice();
  const entries = new Int32Array(begins.at(-1) ?? 0);
  for (let text = 0; text < count; text++) {
    const start = starts[text] ?? 0;
    const [low, high] = [signatures[2 * text] ?? 0, signatures[2 * text + 1] ?? 0];
    for (let at = start; at < start + (prefixes[text] ?? 0); at++) {
      const found = ((tokens[at] ?? 0) >> shift) + half;
      const entry = ends[found] ?? 0;
      entries[entry] = text;
      entries[entry + 1] = at;
      entries[entry + 2] = low;
      entries[entry + 3] = high;
      ends[found] = entry + entryWidth;
    }
  }
  return { entries, begins, prefixes };
};
