/** Similar titles found by comparing every title with every other: the yardstick for speed and for the result. Written apart from the product's join. */

export interface TitlePair {
  readonly left: number;
  readonly right: number;
}

interface Title {
  readonly text: string;
  readonly characters: readonly string[];
  /** Numbers of its character pairs, ascending, each once. */
  readonly bigrams: Int32Array;
}

const titlesOf = (texts: readonly string[]): readonly Title[] => {
  const numbers = new Map<string, number>();
  return texts.map((text) => {
    const characters = [...text];
    const pairs = characters.length === 1 ? characters : characters.slice(1).map((second, at) => `${characters[at] ?? ''}${second}`);
    const bigrams = new Set<number>();
    for (const pair of pairs) {
      const number = numbers.get(pair) ?? numbers.size;
      numbers.set(pair, number);
      bigrams.add(number);
    }
    return { text, characters, bigrams: Int32Array.from(bigrams).sort() };
  });
};

const common = (left: Int32Array, right: Int32Array): number => {
  let count = 0;
  for (let l = 0, r = 0; l < left.length && r < right.length;) {
    const difference = (left[l] ?? 0) - (right[r] ?? 0);
    if (difference === 0) count++;
    if (difference <= 0) l++;
    if (difference >= 0) r++;
  }
  return count;
};

/** Levenshtein distance, the plain table. */
const distance = (left: readonly string[], right: readonly string[]): number => {
  let above = Array.from({ length: right.length + 1 }, (_, at) => at);
  left.forEach((character, row) => {
    const line = [row + 1];
    right.forEach((other, column) => {
      const change = (above[column] ?? 0) + (character === other ? 0 : 1);
      line.push(Math.min(change, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    });
    above = line;
  });
  return above[right.length] ?? 0;
};

const noise = 1e-9;

/**
 * @param jaccard least similarity of the sets of character pairs, 0…1
 * @param edits share of characters that may differ, 0…1
 */
export const similarTitlesByBruteForce = (texts: readonly string[], jaccard: number, edits: number): readonly TitlePair[] => {
  const titles = titlesOf(texts);
  const found: TitlePair[] = [];
  for (let left = 0; left < titles.length; left++) {
    const one = titles[left];
    if (one === undefined || one.bigrams.length === 0) continue;
    for (let right = left + 1; right < titles.length; right++) {
      const other = titles[right];
      if (other === undefined || other.bigrams.length === 0 || one.text === other.text) continue;
      const shared = common(one.bigrams, other.bigrams);
      const isNear = shared / (one.bigrams.length + other.bigrams.length - shared) + noise >= jaccard;
      const most = Math.floor(edits * Math.max(one.characters.length, other.characters.length) + noise);
      // One edit touches two pairs at most: the costly table is only filled where it can matter.
      const mayBeNear = most > 0 && shared >= Math.max(one.bigrams.length, other.bigrams.length) - 2 * most;
      if (isNear || (mayBeNear && distance(one.characters, other.characters) <= most)) found.push({ left, right });
    }
  }
  return found;
};
