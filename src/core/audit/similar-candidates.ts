import { classBits } from './rare-bigrams';
import type { RareBigrams } from './rare-bigrams';

/** What the filters ask for. */
export interface Filters {
  /** By text: number of its bigrams, and length in characters. */
  readonly sizes: Int32Array;
  readonly lengths: Int32Array;
  /** By the sum of two sizes: how many bigrams of both texts are the same if they are similar by these. */
  readonly common: Int32Array;
  /** By the length of the longer one: most edits between texts that are similar by edits. */
  readonly edits: Int32Array;
}

/** Is told two texts, at least how many bigrams must be the same, and one that is. */
export type Compare = (text: number, other: number, least: number, shared: number) => void;

/**
 * Numbers of an entry: the text, and how many of its bigrams are rarer; the bigram, whether it is one of its own, and how many of its bigrams a
 * similar text may lack; the two of the signature. It holds what the first filter asks for: that runs many million times, and fetching what it
 * needs from elsewhere in memory would cost more than it does.
 */
const width = 4;
const rarerBits = 7;
const mostRarer = 2 ** rarerBits - 1;
const foundBits = 7;
const notOwn = 0x40;
/** More need not be told apart: of 64 bits one at least is that of the common bigram. */
const mostLacking = 0x3f;

/** So many entries stay near at hand while they are put in order and compared. */
const usualPortion = 8192;

/** Number of bits set in two numbers of 32 bits. */
const bitCount = (one: number, other: number): number => {
  const [pairs, otherPairs] = [one - ((one >>> 1) & 0x55555555), other - ((other >>> 1) & 0x55555555)];
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333) + (otherPairs & 0x33333333) + ((otherPairs >>> 2) & 0x33333333);
  return Math.imul((nibbles & 0x0f0f0f0f) + ((nibbles >>> 4) & 0x0f0f0f0f), 0x01010101) >>> 24;
};

/** Makes of how many there are of each kind where they begin, so that going on from the next place leads to where they end. */
const addUp = (counts: Int32Array): void => {
  let sum = 0;
  for (let at = 0; at < counts.length; at++) {
    sum += counts[at] ?? 0;
    counts[at] = sum;
  }
};

/** Entries of all rarest bigrams, by the last bits of their classes: these are spread evenly. @param bits how many of them tell the portion */
const portionsOf = ({ rarest, fronts, owns, alones, lacks, signatures }: RareBigrams, bits: number) => {
  const last = 2 ** bits - 1;
  const ends = new Int32Array(last + 3);
  const total = fronts.at(-1) ?? 0;
  for (let at = 0; at < total; at++) {
    const portion = ((rarest[at] ?? 0) & last) + 2;
    ends[portion] = (ends[portion] ?? 0) + width;
  }
  addUp(ends);
  const entries = new Int32Array(width * total);
  for (let text = 0; text < lacks.length; text++) {
    const begin = fronts[text] ?? 0;
    const end = fronts[text + 1] ?? 0;
    const own = owns[text] ?? 0;
    const alone = alones[text] ?? 0;
    const lack = Math.min(lacks[text] ?? 0, mostLacking);
    for (let at = begin; at < end; at++) {
      const found = rarest[at] ?? 0;
      const portion = (found & last) + 1;
      const entry = ends[portion] ?? 0;
      entries[entry] = (text << rarerBits) | Math.min(alone + at - begin, mostRarer);
      entries[entry + 1] = (found << foundBits) | (at < own ? 0 : notOwn) | lack;
      entries[entry + 2] = signatures[2 * text] ?? 0;
      entries[entry + 3] = signatures[2 * text + 1] ?? 0;
      ends[portion] = entry + width;
    }
  }
  return { entries, begins: ends };
};

/**
 * Goes through all pairs of texts that may be similar: the one has an own bigram that is among the rarest of the other, and the signature of the
 * one does not lack too much. Portion after portion, class after class, so that what is looked at lies together in memory.
 * @param compare is called with the bigram that both have in common, perhaps several times for a pair
 */
export const similarCandidates = (rare: RareBigrams, { sizes, lengths, common, edits }: Filters, compare: Compare): void => {
  const total = rare.fronts.at(-1) ?? 0;
  const portionBits = Math.max(0, Math.ceil(Math.log2((total + 1) / usualPortion)));
  const { entries, begins } = portionsOf(rare, portionBits);
  let largest = 0;
  for (let portion = 0; portion < 2 ** portionBits; portion++)
    largest = Math.max(largest, (begins[portion + 1] ?? 0) - (begins[portion] ?? 0));
  const near = new Int32Array(largest);
  const bucketBits = Math.min(classBits - portionBits, Math.ceil(Math.log2(largest / width + 2)) - 1);
  const lastBucket = 2 ** bucketBits - 1;
  const ends = new Int32Array(2 * lastBucket + 4);
  const shift = foundBits + portionBits;
  const bucketOf = (found: number): number => (((found >>> shift) & lastBucket) << 1) | ((found & notOwn) === 0 ? 0 : 1);
  for (let portion = 0; portion < 2 ** portionBits; portion++) {
    const begin = begins[portion] ?? 0;
    const end = begins[portion + 1] ?? 0;
    ends.fill(0);
    // Of every class the own ones first, then the others.
    for (let entry = begin; entry < end; entry += width) {
      const bucket = bucketOf(entries[entry + 1] ?? 0) + 2;
      ends[bucket] = (ends[bucket] ?? 0) + width;
    }
    addUp(ends);
    for (let entry = begin; entry < end; entry += width) {
      const bucket = bucketOf(entries[entry + 1] ?? 0) + 1;
      const place = ends[bucket] ?? 0;
      near[place] = entries[entry] ?? 0;
      near[place + 1] = entries[entry + 1] ?? 0;
      near[place + 2] = entries[entry + 2] ?? 0;
      near[place + 3] = entries[entry + 3] ?? 0;
      ends[bucket] = place + width;
    }
    for (let bucket = 0; bucket < 2 * lastBucket + 2; bucket += 2) {
      const first = ends[bucket] ?? 0;
      const endOfOwn = ends[bucket + 1] ?? 0;
      const endOfAll = ends[bucket + 2] ?? 0;
      for (let entry = first + width; entry < endOfAll; entry += width) {
        const found = near[entry + 1] ?? 0;
        const low = near[entry + 2] ?? 0;
        const high = near[entry + 3] ?? 0;
        const mayLack = found & mostLacking;
        const endOfEarlier = Math.min(entry, endOfOwn);
        for (let earlier = first; earlier < endOfEarlier; earlier += width) {
          const missing = bitCount(low & ~(near[earlier + 2] ?? 0), high & ~(near[earlier + 3] ?? 0));
          if (missing > mayLack || ((near[earlier + 1] ?? 0) ^ found) >>> foundBits !== 0) continue;
          const name = near[entry] ?? 0;
          const otherName = near[earlier] ?? 0;
          const text = name >>> rarerBits;
          const other = otherName >>> rarerBits;
          const size = sizes[text] ?? 0;
          const otherSize = sizes[other] ?? 0;
          // One edit touches at most two bigrams.
          const alike = Math.max(size, otherSize) - 2 * (edits[Math.max(lengths[text] ?? 0, lengths[other] ?? 0)] ?? 0);
          const least = Math.max(1, Math.min(common[size + otherSize] ?? 0, alike));
          // What is rarer in either has no part in what they share, where they meet for the first time.
          if (size - Math.max(missing, name & mostRarer) < least) continue;
          const otherMissing = bitCount((near[earlier + 2] ?? 0) & ~low, (near[earlier + 3] ?? 0) & ~high);
          if (otherSize - Math.max(otherMissing, otherName & mostRarer) < least) continue;
          compare(text, other, least, found >>> foundBits);
        }
      }
    }
  }
};
