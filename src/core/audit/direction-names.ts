const bigramsOf = (text: string): ReadonlySet<string> => {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`));
};

/** How alike two short names are: Jaccard similarity of their character bigrams, 0…1; 1 for equal texts of any length. */
export const bigramSimilarity = (left: string, right: string): number => {
  if (left === right) return 1;
  const [a, b] = [bigramsOf(left), bigramsOf(right)];
  const common = [...a].filter((bigram) => b.has(bigram)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
};
