import { z } from 'zod';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { columnOption } from './options';

/** Every row the rule applies to deserves a word; the rule's advice says which (A2: bilateral calls are announced separately). */
export const attention = defineRowCheck({
  id: 'attention',
  options: z.strictObject({ column: columnOption }),
  codes: { attention: 'warning' },
  columns: ({ column }) => [column],
  prepare:
    ({ column }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      return cell === null ? noProblems : [cellProblem(view, column, cell, 'attention', {})];
    },
});
