/** Tells whether a text, folded or not, may hold one of some words. Never false for a text that holds one. */
export type WordFilter = (text: string) => boolean;

const special = /[\\^$.*+?()[\]{}|/-]/g;

/** One search, for a word or for a character that folding might change. @param words folded, none of them empty */
const wordFilter = (words: readonly string[]): WordFilter => {
  const search = new RegExp(['[^\\w\\u4e00-\\u9fff]', ...words.map((word) => word.replace(special, '\\$&'))].join('|'));
  return (text) => search.test(text);
};

/**
 * Prepares word filters for several lists of words that are looked for in the same texts, one list after the other: one look at a text
 * rules nearly all of them out at once.
 * @returns makes the filter of a list of folded words
 */
export const sharedWordFilter = (): ((words: readonly string[]) => WordFilter) => {
  const all: string[] = [];
  let anyOf: WordFilter | null = null;
  let last = '';
  let maybe = false;
  const mayHoldAny = (text: string): boolean => {
    if (anyOf === null || text !== last) {
      anyOf ??= wordFilter(all);
      maybe = anyOf(text);
      last = text;
    }
    return maybe;
  };
  return (words) => {
    if (words.includes('')) return () => true;
    const mayHold = wordFilter(words);
    all.push(...words);
    anyOf = null;
    return (text) => mayHoldAny(text) && mayHold(text);
  };
};
