import { z } from 'zod';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { numberIn } from './number-at-most';
import { columnOption, numberOf, parameterOption } from './options';

/** A figure that must not stay below one of the notice; the figure itself passes. Empty and unreadable cells are the business of `number-at-most`. */
export const numberAtLeast = defineRowCheck({
  id: 'number-at-least',
  options: z.strictObject({ column: columnOption, limit: parameterOption, unit: z.string() }),
  codes: { 'under-limit': 'warning' },
  columns: ({ column }) => [column],
  prepare: ({ column, limit, unit }, view, context) => {
    const least = numberOf(limit, context);
    return (row) => {
      const cell = view.cell(row, column);
      const number = cell === null ? null : numberIn(cell);
      if (cell === null || number === null || number >= least) return noProblems;
      return [cellProblem(view, column, cell, 'under-limit', { limit: least, unit })];
    };
  },
});
