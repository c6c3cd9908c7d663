import { z } from 'zod';
import { fold } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption, words } from './options';

/** The text names one of the given terms (contains one of them). Whether the list is open (等) is the rule's outcome. */
export const textIn = defineRowCheck({
  id: 'text-in',
  options: z.strictObject({
    column: columnOption,
    /** Official terms, shown to the user. */
    allowed: words,
    /** Shorter spellings that also count. */
    accept: words.optional(),
  }),
  codes: { 'text-not-in': 'warning', blank: 'manual' },
  columns: ({ column }) => [column],
  prepare: ({ column, allowed, accept }, view) => {
    const terms = [...allowed, ...(accept ?? [])].map(fold);
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
      const text = fold(cell.text);
      return terms.some((term) => text.includes(term)) ? noProblems : [cellProblem(view, column, cell, 'text-not-in', { allowed })];
    };
  },
});
