import { z } from 'zod';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { columnOption } from './options';

/** One project goes through one recommending unit: two of them in one cell break the clause (三.1, 不得多头申报). */
export const singleRecommender = defineRowCheck({
  id: 'single-recommender',
  options: z.strictObject({ column: columnOption }),
  codes: { 'recommenders-in-cell': 'error' },
  columns: ({ column }) => [column],
  prepare:
    ({ column }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      if (cell?.value.kind !== 'unit' || cell.value.units.length < 2) return noProblems;
      return [cellProblem(view, column, cell, 'recommenders-in-cell', { recommenders: cell.value.units.map(({ name }) => name) })];
    },
});
