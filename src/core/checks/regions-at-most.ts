import { z } from 'zod';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { columnOption, numberOf, parameterOption } from './options';
import { mentionsOf, textsOf } from './regions-of';

/** Partners from not more than so many countries (JX23-131). */
export const regionsAtMost = defineRowCheck({
  id: 'regions-at-most',
  options: z.strictObject({ column: columnOption, limit: parameterOption }),
  codes: { 'too-many-regions': 'warning' },
  columns: ({ column }) => [column],
  prepare: ({ column, limit }, view, context) => {
    const most = numberOf(limit, context);
    return (row) => {
      const cell = view.cell(row, column);
      const found = mentionsOf(cell);
      if (cell === null || new Set(found.map(({ iso }) => iso)).size <= most) return noProblems;
      return [cellProblem(view, column, cell, 'too-many-regions', { regions: textsOf(found), limit: most })];
    };
  },
});
