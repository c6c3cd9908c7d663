import { z } from 'zod';
import type { Cell } from '../table/table';
import { firstUnitName } from '../table/units-in';
import { defineRowCheck, noProblems, problemsAt } from './check';
import { columnOption } from './options';

const isSeveral = ({ value }: Cell): boolean => value.kind === 'unit' && value.sole === null && value.units.length > 1;

/** One unit a cell: with several, the first one leads and the rest are questions (A35). */
export const singleUnit = defineRowCheck({
  id: 'single-unit',
  options: z.strictObject({ column: columnOption }),
  codes: { 'several-units': 'warning' },
  columns: ({ column }) => [column],
  prepare:
    ({ column }, view) =>
    (row) => {
      if (view.told(row, column, isSeveral) !== true) return noProblems;
      return problemsAt(view, row, column, 'several-units', { lead: view.told(row, column, firstUnitName) ?? '' });
    },
});
