import { z } from 'zod';
import { normaliseUnitName } from '../values';
import type { Cell } from '../table/table';
import { unitsIn } from '../table/units-in';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';

/** Names in a cell of units, for comparing. */
export const unitNames = (cell: Cell): readonly string[] => unitsIn(cell).map(({ name }) => normaliseUnitName(name));

/** Two columns name the same unit: the leader works at the applicant (二（一）). A name written longer or shorter is still the same. */
export const sameUnit = defineRowCheck({
  id: 'same-unit',
  options: z.strictObject({ column: columnOption, as: columnOption }),
  codes: { 'differs-from-unit': 'error', blank: 'manual' },
  columns: ({ column, as }) => [column, as],
  prepare: ({ column, as }, view) => {
    const otherHeader = view.header(as);
    return (row) => {
      const cell = view.cell(row, column);
      const other = view.cell(row, as);
      if (cell === null || other === null || isEmpty(other)) return noProblems;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
      const here = unitNames(cell);
      const there = unitNames(other).slice(0, 1);
      const same = here.some((name) => there.some((wanted) => name === wanted || name.startsWith(wanted) || wanted.startsWith(name)));
      return same || here.length === 0
        ? noProblems
        : [cellProblem(view, column, cell, 'differs-from-unit', { otherHeader, otherValue: other.text }, [as])];
    };
  },
});
