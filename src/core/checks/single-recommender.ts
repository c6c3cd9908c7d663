import { z } from 'zod';
import { unitsIn } from '../table/units-in';
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
      if (cell?.value.kind !== 'unit') return noProblems;
      const recommenders = unitsIn(cell).map(({ name }) => name);
      return recommenders.length < 2 ? noProblems : [cellProblem(view, column, cell, 'recommenders-in-cell', { recommenders })];
    },
});
