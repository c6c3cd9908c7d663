import { z } from 'zod';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { columnOption } from './options';

/** One unit a cell: with several, the first one leads and the rest are questions (A35). */
export const singleUnit = defineRowCheck({
  id: 'single-unit',
  options: z.strictObject({ column: columnOption }),
  codes: { 'several-units': 'warning' },
  columns: ({ column }) => [column],
  prepare:
    ({ column }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      if (cell?.value.kind !== 'unit' || cell.value.units.length < 2) return noProblems;
      return [cellProblem(view, column, cell, 'several-units', { lead: cell.value.units[0]?.name ?? '' })];
    },
});
