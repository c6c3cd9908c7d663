import { z } from 'zod';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { numberIn } from './number-at-most';
import { columnOption } from './options';

/** A planned figure of the project and what the direction asks at least; 以上 and 不少于 include the figure (readings C31). */
export const indicatorOptions = z.strictObject({ column: columnOption, least: z.number().positive(), unit: z.string().min(1) });

/** The project plans at least as much as its direction asks. */
export const directionIndicator = defineRowCheck({
  id: 'direction-indicator',
  options: indicatorOptions,
  codes: { 'under-limit': 'error', blank: 'manual', unreadable: 'manual' },
  columns: ({ column }) => [column],
  prepare:
    ({ column, least, unit }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      if (cell.value.kind === 'blank') return [cellProblem(view, column, cell, 'blank', {})];
      if (cell.value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: cell.value.reason })];
      // “无”, “/”: none planned.
      const number = isEmpty(cell) ? 0 : numberIn(cell);
      return number === null || number >= least ? noProblems : [cellProblem(view, column, cell, 'under-limit', { limit: least, unit })];
    },
});
