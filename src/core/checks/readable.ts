import { z } from 'zod';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { columnOption } from './options';

/** What is filled in must be readable as what the column holds: a damaged identity number, a day that does not exist. */
export const readable = defineRowCheck({
  id: 'readable',
  options: z.strictObject({ column: columnOption }),
  codes: { unreadable: 'warning' },
  columns: ({ column }) => [column],
  prepare:
    ({ column }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      if (cell?.value.kind !== 'unreadable') return noProblems;
      return [cellProblem(view, column, cell, 'unreadable', { reason: cell.value.reason })];
    },
});
