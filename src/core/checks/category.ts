import { z } from 'zod';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';

/** The category column holds one of the pack's categories (JS24-155). Rules that depend on it wait until it does. */
export const category = defineRowCheck({
  id: 'category',
  options: z.strictObject({ column: columnOption }),
  codes: { blank: 'error', 'category-unknown': 'error' },
  columns: ({ column }) => [column],
  prepare: ({ column }, view, { pack }) => {
    const allowed = pack.categories.map(({ name }) => name);
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null || view.category(row) !== null) return noProblems;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
      return [cellProblem(view, column, cell, 'category-unknown', { allowed })];
    };
  },
});
