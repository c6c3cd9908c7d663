import { z } from 'zod';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { numberIn } from './number-at-most';
import { columnOption, numberOf, parameterOption } from './options';

/** A count stated in the table is not above the limit; a row at the limit is worth a remark (readings B20). */
export const countAtMost = defineRowCheck({
  id: 'count-at-most',
  options: z.strictObject({ column: columnOption, limit: parameterOption, unit: z.string() }),
  codes: { 'over-limit': 'error', 'at-limit': 'info', unreadable: 'manual', blank: 'manual' },
  columns: ({ column }) => [column],
  prepare: ({ column, limit, unit }, view, context) => {
    const most = numberOf(limit, context);
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      if (cell.value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: cell.value.reason })];
      if (cell.value.kind === 'blank') return [cellProblem(view, column, cell, 'blank', {})];
      // “无”: none at all.
      const count = isEmpty(cell) ? 0 : numberIn(cell);
      if (count === null || count < most) return noProblems;
      return [cellProblem(view, column, cell, count > most ? 'over-limit' : 'at-limit', { limit: most, unit })];
    };
  },
});
