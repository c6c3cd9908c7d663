import { z } from 'zod';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import type { CheckProblem } from './check';
import { columnOption } from './options';

/** The region column names known countries or regions outside the mainland, in proper wording (JS24-149, readings A8). */
export const regionsReadable = defineRowCheck({
  id: 'regions-readable',
  options: z.strictObject({ column: columnOption }),
  codes: {
    blank: 'error',
    unreadable: 'manual',
    'region-unknown': 'warning',
    'region-ambiguous': 'warning',
    'region-improper': 'warning',
    'region-mainland': 'error',
  },
  columns: ({ column }) => [column],
  prepare:
    ({ column }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
      const { value } = cell;
      if (value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: value.reason })];
      if (value.kind !== 'regions') return noProblems;
      const problems: CheckProblem[] = [];
      if (value.regions.some(({ iso }) => iso === 'CN')) problems.push(cellProblem(view, column, cell, 'region-mainland', {}));
      if (value.unknown.length > 0) problems.push(cellProblem(view, column, cell, 'region-unknown', { regions: value.unknown }));
      if (value.ambiguous.length > 0) {
        problems.push(cellProblem(view, column, cell, 'region-ambiguous', { regions: value.ambiguous.map(({ text }) => text) }));
      }
      if (value.improper.length > 0)
        problems.push(cellProblem(view, column, cell, 'region-improper', { regions: value.improper.map(({ text }) => text) }));
      return problems.length === 0 ? noProblems : problems;
    },
});
