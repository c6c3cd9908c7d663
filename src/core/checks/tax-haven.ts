import { z } from 'zod';
import { findTaxHaven } from '../../reference';
import { cellProblem, defineRowCheck, isEmpty, isStated, noProblems } from './check';
import { columnOption } from './options';

/** A place where shell companies are usually registered. The notice gives no list: ours only hints (readings A24). */
export const taxHaven = defineRowCheck({
  id: 'tax-haven',
  options: z.strictObject({ column: columnOption, unlessStated: columnOption.optional() }),
  codes: { 'tax-haven': 'warning' },
  columns: ({ column }) => [column],
  prepare:
    ({ column, unlessStated }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell) || isStated(view, row, unlessStated)) return noProblems;
      const found = findTaxHaven(cell.text);
      return found?.tier === 'A' ? [cellProblem(view, column, cell, 'tax-haven', { place: found.name })] : noProblems;
    },
});
