/** A short name, as it is compared with others. */
export interface ComparedName {
  readonly key: string;
  /** Its pairs of neighbouring characters. */
  readonly bigrams: ReadonlySet<string>;
}

export const comparedName = (key: string): ComparedName => {
  const characters = [...key];
  return { key, bigrams: new Set(characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`)) };
};

/** How alike two short names are: Jaccard similarity of their character bigrams, 0…1; 1 for equal texts of any length. */
export const bigramSimilarity = (left: ComparedName, right: ComparedName): number => {
  if (left.key === right.key) return 1;
  let common = 0;
  for (const bigram of left.bigrams) if (right.bigrams.has(bigram)) common += 1;
  const all = left.bigrams.size + right.bigrams.size - common;
  return all === 0 ? 0 : common / all;
};
