import { z } from 'zod';
import type { Cell } from '../table/table';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption, numberOf, parameterOption } from './options';

/** The number a cell holds; null when it holds none. */
export const numberIn = ({ value, content }: Pick<Cell, 'content' | 'value'>): number | null => {
  if (value.kind === 'number') return value.number ?? (typeof content === 'number' ? content : null);
  if (value.kind === 'money') return value.wan;
  if (value.kind === 'percent') return value.ratio;
  return null;
};

/** A figure that must not pass a limit of the notice; the limit itself passes (A17). An amount that was probably written in 元 is not judged. */
export const numberAtMost = defineRowCheck({
  id: 'number-at-most',
  options: z.strictObject({ column: columnOption, limit: parameterOption, unit: z.string() }),
  codes: { 'over-limit': 'error', 'amount-doubtful': 'warning', unreadable: 'manual', blank: 'manual' },
  columns: ({ column }) => [column],
  prepare: ({ column, limit, unit }, view, context) => {
    const most = numberOf(limit, context);
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      const { value } = cell;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
      if (value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: value.reason })];
      if (value.kind === 'money' && value.doubtful) return [cellProblem(view, column, cell, 'amount-doubtful', {})];
      const number = numberIn(cell);
      return number === null || number <= most ? noProblems : [cellProblem(view, column, cell, 'over-limit', { limit: most, unit })];
    };
  },
});
