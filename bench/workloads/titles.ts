import { similarPairs } from '../../src/core/audit/similar-text';
import { textListOf } from '../../src/core/audit/text-list';
import { generateRows } from '../generate-rows';
import { similarTitlesByBruteForce } from '../peers/brute-force-titles';
import { timed } from './timed';
import type { Timed } from './timed';

/** The product's thresholds (design, section 4). */
const jaccard = 0.75;
const edits = 0.1;

const titles = (count: number): readonly string[] => generateRows(count).map((row) => row.projectName);

export const titlesOurs = (count: number): Promise<Timed> => {
  const texts = titles(count);
  return timed(() => similarPairs(textListOf(texts), { jaccard, edits }).length);
};

export const titlesBruteForce = (count: number): Promise<Timed> => {
  const texts = titles(count);
  return timed(() => similarTitlesByBruteForce(texts, jaccard, edits).length);
};

/** Number of pairs that only one of the two found: 0 when the results are equal. */
export const titlesDifferences = (count: number): Promise<Timed> => {
  const texts = titles(count);
  return timed(() => {
    const key = ({ left, right }: { readonly left: number; readonly right: number }): string => `${left} ${right}`;
    const ours = new Set(similarPairs(textListOf(texts), { jaccard, edits }).map(key));
    const theirs = new Set(similarTitlesByBruteForce(texts, jaccard, edits).map(key));
    return [...ours].filter((pair) => !theirs.has(pair)).length + [...theirs].filter((pair) => !ours.has(pair)).length;
  });
};
