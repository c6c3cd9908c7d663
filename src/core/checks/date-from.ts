import { z } from 'zod';
import { packDate } from '../audit/pack-date';
import { compareDates, formatDate } from '../values';
import type { PlainDate } from '../values/value';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption, dayOf, dayOption } from './options';

/** First and last day that a date may mean. */
export const firstDay = (date: PlainDate): PlainDate => ({ ...date, month: date.month ?? 1, day: date.day ?? 1, hour: null, minute: null });
export const lastDay = (date: PlainDate): PlainDate => ({
  ...date,
  month: date.month ?? 12,
  day: date.day ?? 31,
  hour: null,
  minute: null,
});

/** Not earlier than a day of the notice, the day itself included (readings B1). A date too coarse to tell (“1965年”) is for a person. */
export const dateFrom = defineRowCheck({
  id: 'date-from',
  options: z.strictObject({ column: columnOption, first: dayOption }),
  codes: { 'date-before': 'error', 'date-vague': 'manual', unreadable: 'manual', blank: 'manual' },
  columns: ({ column }) => [column],
  prepare: ({ column, first: from }, view, context) => {
    const limit = packDate(dayOf(from, context));
    const shown = formatDate(limit);
    // A limit with an hour is compared with hours, where the table gives them.
    const first = (date: PlainDate): PlainDate => (limit.hour === null || date.hour === null ? firstDay(date) : date);
    const last = (date: PlainDate): PlainDate => (limit.hour === null || date.hour === null ? lastDay(date) : date);
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      const { value } = cell;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
      if (value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: value.reason })];
      if (value.kind !== 'date' || compareDates(first(value.date), limit) !== -1) return noProblems;
      const certain = compareDates(last(value.date), limit) === -1;
      return [cellProblem(view, column, cell, certain ? 'date-before' : 'date-vague', { limit: shown })];
    };
  },
});
