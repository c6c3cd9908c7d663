import { z } from 'zod';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';

/** The column is not for this row; “/” and “无” are as good as empty (A28). */
export const mustBeBlank = defineRowCheck({
  id: 'must-be-blank',
  options: z.strictObject({ column: columnOption }),
  codes: { 'must-be-blank': 'warning' },
  columns: ({ column }) => [column],
  prepare:
    ({ column }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell) || (cell.value.kind === 'answer' && cell.value.answer === 'not-applicable')) return noProblems;
      return [cellProblem(view, column, cell, 'must-be-blank', {})];
    },
});
