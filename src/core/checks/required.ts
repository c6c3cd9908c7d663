import { z } from 'zod';
import type { Cell } from '../table/table';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';
import { isRelieved, reliefOption } from './relief';

const isFilled = (cell: Cell): boolean => !isEmpty(cell) && cell.value.kind !== 'unreadable';

/** The cell must be filled in; “/” and “无” do not fill it. An error value or a formula without a result cannot be read. */
export const required = defineRowCheck({
  id: 'required',
  /** `relief`: an explanation in another column that excuses the gap. */
  options: z.strictObject({ column: columnOption, relief: reliefOption.optional() }),
  codes: { blank: 'error', unreadable: 'manual' },
  columns: ({ column }) => [column],
  prepare:
    ({ column, relief }, view) =>
    (row) => {
      if (view.told(row, column, isFilled) === true) return noProblems;
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      if (isEmpty(cell) && isRelieved(view, row, relief)) return noProblems;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
      if (cell.value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: cell.value.reason })];
      return noProblems;
    },
});
