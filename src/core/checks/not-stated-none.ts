import { z } from 'zod';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { columnOption } from './options';

/** Something is to be stated: a written “无” breaks the clause, an empty cell is for a person. */
export const notStatedNone = defineRowCheck({
  id: 'not-stated-none',
  options: z.strictObject({ column: columnOption }),
  codes: { 'answer-negative': 'error', blank: 'manual', unreadable: 'manual' },
  columns: ({ column }) => [column],
  prepare:
    ({ column }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      switch (cell.value.kind) {
        case 'placeholder':
          return [cellProblem(view, column, cell, 'answer-negative', {})];
        case 'blank':
          return [cellProblem(view, column, cell, 'blank', {})];
        case 'unreadable':
          return [cellProblem(view, column, cell, 'unreadable', { reason: cell.value.reason })];
        default:
          return noProblems;
      }
    },
});
