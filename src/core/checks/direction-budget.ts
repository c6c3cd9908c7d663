import { z } from 'zod';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';

const column = 'requestedFunding';

/** Money of a whole direction in 万元, and the number of projects it is for. */
export const budgetOptions = z.strictObject({ total: z.number().positive(), projects: z.int().min(1).optional() });

/**
 * One project asks for more than the whole direction has: impossible. More than the average is only a remark, since no ceiling of a
 * single project is stated (readings B11, B13).
 */
export const directionBudget = defineRowCheck({
  id: 'direction-budget',
  options: budgetOptions,
  codes: { 'above-envelope': 'error', 'above-average': 'info', 'amount-doubtful': 'manual', unreadable: 'manual' },
  columns: () => [column],
  prepare: ({ total, projects }, view) => {
    const average = projects === undefined ? total : Math.round((total / projects) * 100) / 100;
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell)) return noProblems;
      const { value } = cell;
      if (value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: value.reason })];
      if (value.kind !== 'money') return noProblems;
      if (value.doubtful) return [cellProblem(view, column, cell, 'amount-doubtful', {})];
      if (value.wan > total) return [cellProblem(view, column, cell, 'above-envelope', { limit: total })];
      return value.wan > average ? [cellProblem(view, column, cell, 'above-average', { average, limit: total })] : noProblems;
    };
  },
});
