import { distance } from 'fastest-levenshtein';
import type { PackSuggestion } from '../core/errors';
import { foldHeader } from '../core/table/fold-header';
import { lookupHeader } from '../core/table/header-index';

/** Own threshold: a name is meant when at most two characters in five differ, and one at least may. */
const slack = (name: string): number => Math.max(1, Math.floor(name.length / 2.5));
const letters = (name: string): string => [...name.toLowerCase()].sort().join('');
/** Two letters that changed places count as one slip. */
const farness = (found: string, name: string): number =>
  letters(found) === letters(name) ? 1 : distance(found.toLowerCase(), name.toLowerCase());
const mostNearest = 3;
const mostListed = 12;

/**
 * What was probably meant by a name: the nearest known ones, else the ones there are.
 * @returns undefined where there is none to name
 */
export const suggestName = (found: string, known: readonly string[]): PackSuggestion | undefined => {
  const candidates = [...new Set(known)]
    .map((name) => ({ name, far: farness(found, name) }))
    .filter(({ name, far }) => far <= slack(name))
    .sort((left, right) => left.far - right.far);
  const near = candidates
    .filter(({ far }) => far <= (candidates[0]?.far ?? 0))
    .slice(0, mostNearest)
    .map(({ name }) => name);
  if (near.length > 0) return { kind: 'nearest', names: near };
  return known.length === 0 ? undefined : { kind: 'known', names: known.slice(0, mostListed), total: known.length };
};

/** The same for a column, which people like to call by its header. */
export const suggestColumn = (found: string, known: readonly string[]): PackSuggestion | undefined => {
  const byHeader = lookupHeader(foldHeader(found));
  return byHeader === undefined ? suggestName(found, known) : { kind: 'nearest', names: [byHeader.id] };
};

/** An id like the one given that nobody bears yet. */
export const suggestUnused = (taken: string, known: ReadonlySet<string>): PackSuggestion => {
  let number = 2;
  while (known.has(`${taken}-${String(number)}`)) number += 1;
  return { kind: 'unused', name: `${taken}-${String(number)}` };
};
