/** True for a folded text that holds one of some words. */
export type HoldsWord = (folded: string) => boolean;

const special = /[\\^$.*+?()[\]{}|/-]/g;

/** One search for all of the words. */
const holdsWord = (words: readonly string[]): HoldsWord => {
  if (words.length === 0) return () => false;
  const search = new RegExp(words.map((word) => word.replace(special, '\\$&')).join('|'));
  return (folded) => search.test(folded);
};

/**
 * Prepares the question for words that are looked for in the same texts, one list after the other: one search through a text rules nearly
 * all lists out at once.
 * @returns makes the question of a list of folded words
 */
export const sharedWordSearch = (): ((words: readonly string[]) => HoldsWord) => {
  const all: string[] = [];
  let holdsAny: HoldsWord | null = null;
  let last = '';
  let any = false;
  const holdsOneOfAll = (folded: string): boolean => {
    if (holdsAny === null || folded !== last) {
      holdsAny ??= holdsWord(all);
      any = holdsAny(folded);
      last = folded;
    }
    return any;
  };
  return (words) => {
    const holdsOwn = holdsWord(words);
    all.push(...words);
    holdsAny = null;
    return (folded) => holdsOneOfAll(folded) && holdsOwn(folded);
  };
};
