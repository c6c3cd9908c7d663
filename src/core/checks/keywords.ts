import { z } from 'zod';
import type { Cell } from '../table/table';
import { fold } from '../values';
import { holdsWord } from '../values/word-search';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { columnOption, words } from './options';

/** Tell-tale words in a text. `except` are longer words in which a keyword means something else (“商业秘密”). */
export const keywords = defineRowCheck({
  id: 'keywords',
  options: z.strictObject({ column: columnOption, words, except: words.optional() }),
  codes: { 'keyword-found': 'manual' },
  columns: ({ column }) => [column],
  prepare: ({ column, words: given, except }, view) => {
    const terms = given.map(fold);
    // Most texts hold no keyword at all: one look tells, before the harmless words are taken out.
    const holds = holdsWord(given);
    const holdsTerm = ({ folded }: Cell): boolean => holds(folded);
    // The longest first: “非同一” must not break up “非同一集团”.
    const harmless = (except ?? []).map(fold).sort((left, right) => right.length - left.length);
    return (row) => {
      if (view.told(row, column, holdsTerm) !== true) return noProblems;
      const cell = view.cell(row, column);
      if (cell === null || cell.value.kind === 'blank') return noProblems;
      let text = cell.folded;
      for (const word of harmless) text = text.replaceAll(word, '\u0000');
      const found = given.filter((_, at) => text.includes(terms[at] ?? '\u0001'));
      return found.length === 0 ? noProblems : [cellProblem(view, column, cell, 'keyword-found', { keywords: found })];
    };
  },
});
