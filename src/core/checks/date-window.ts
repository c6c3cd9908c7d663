import { z } from 'zod';
import { packDate } from '../audit/pack-date';
import { compareDates, formatDate } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption, dayOf, dayOption } from './options';

/** So many years before the call, whose own date is not fixed: up to `from` certain, after `until` a breach, between them for a person (JX23-011). */
export const dateWindow = defineRowCheck({
  id: 'date-window',
  options: z.strictObject({ column: columnOption, from: dayOption, until: dayOption }),
  codes: { 'date-after': 'error', 'date-borderline': 'manual', unreadable: 'manual', blank: 'manual' },
  columns: ({ column }) => [column],
  prepare: ({ column, from, until }, view, context) => {
    const [first, last] = [packDate(dayOf(from, context)), packDate(dayOf(until, context))];
    const [shownFirst, shownLast] = [formatDate(first), formatDate(last)];
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      const { value } = cell;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
      if (value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: value.reason })];
      if (value.kind !== 'date') return noProblems;
      if (compareDates(value.date, last) === 1) return [cellProblem(view, column, cell, 'date-after', { limit: shownLast })];
      const order = compareDates(value.date, first);
      if (order === -1 || order === 0) return noProblems;
      return [cellProblem(view, column, cell, 'date-borderline', { from: shownFirst, until: shownLast })];
    };
  },
});
