import { oncePer } from '../once-per';
import { fold } from './fold';

/** True for a folded text that holds one of some words. */
export type HoldsWord = (folded: string) => boolean;

const special = /[\\^$.*+?()[\]{}|/-]/g;

/**
 * Prepares the question whether a text holds one of a list of words of a rule: one search for all of them. Searching for the words of several
 * lists at once does not pay, though they are looked for in the same texts: what a text must not hold grows too much to skip along it.
 */
export const holdsWord = oncePer((words: readonly string[]): HoldsWord => {
  if (words.length === 0) return () => false;
  const search = new RegExp(words.map((word) => fold(word).replace(special, '\\$&')).join('|'));
  return (folded) => search.test(folded);
});
