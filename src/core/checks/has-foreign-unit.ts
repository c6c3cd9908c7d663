import { z } from 'zod';
import { unitsIn } from '../table/units-in';
import { cellProblem, defineRowCheck, isEmpty, isStated, noProblems } from './check';
import { columnOption } from './options';
import { unitOrigin } from './unit-origin';

/** Among the units is at least one from abroad (JX23-074). Names without a place prove nothing: only a list that is domestic throughout breaks the clause. */
export const hasForeignUnit = defineRowCheck({
  id: 'has-foreign-unit',
  options: z.strictObject({ column: columnOption, unlessStated: columnOption.optional() }),
  codes: { 'no-foreign-unit': 'error' },
  columns: ({ column }) => [column],
  prepare:
    ({ column, unlessStated }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell) || isStated(view, row, unlessStated)) return noProblems;
      const units = unitsIn(cell);
      return units.length > 0 && units.every(({ name }) => unitOrigin(name) === 'mainland')
        ? [cellProblem(view, column, cell, 'no-foreign-unit', {})]
        : noProblems;
    },
});
