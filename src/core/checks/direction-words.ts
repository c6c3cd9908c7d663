import { z } from 'zod';
import { fold } from '../values';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { columnOption, words } from './options';

/** The project is about something: one of several columns names it by one of these words. */
export const directionWords = defineRowCheck({
  id: 'direction-words',
  options: z.strictObject({ columns: z.array(columnOption).min(1), allowed: words, accept: words }),
  codes: { 'text-not-in': 'warning' },
  columns: ({ columns: [first] }) => (first === undefined ? [] : [first]),
  prepare: ({ columns, allowed, accept }, view) => {
    const terms = accept.map((word) => fold(word).toLowerCase());
    const present = columns.filter((column) => view.has(column));
    return (row) => {
      const cells = present.flatMap((column) => view.cell(row, column) ?? []);
      const [column] = present;
      const [cell] = cells;
      if (cell === undefined || column === undefined) return noProblems;
      const texts = cells.map(({ text }) => fold(text).toLowerCase());
      if (texts.join('') === '' || texts.some((text) => terms.some((term) => text.includes(term)))) return noProblems;
      return [cellProblem(view, column, cell, 'text-not-in', { allowed }, present.slice(1))];
    };
  },
});
