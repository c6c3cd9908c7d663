import { z } from 'zod';
import { packDate } from '../audit/pack-date';
import { compareDates, formatDate } from '../values';
import type { PlainDate } from '../values/value';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption, dayOf, dayOption } from './options';

/** A day limit is compared with days: the hour a table adds does not matter. */
const asFineAs = (date: PlainDate, limit: PlainDate): PlainDate => (limit.hour === null ? { ...date, hour: null, minute: null } : date);

/**
 * Not later than a day or moment of the notice. Whether the day itself is inside is the rule's business (readings A19): it comes
 * as `date-on-limit`. A date too coarse to tell (“2022年”) is for a person.
 */
export const dateBy = defineRowCheck({
  id: 'date-by',
  options: z.strictObject({ column: columnOption, limit: dayOption }),
  codes: { 'date-after': 'error', 'date-on-limit': 'warning', 'date-vague': 'manual', unreadable: 'manual', blank: 'manual' },
  columns: ({ column }) => [column],
  prepare: ({ column, limit }, view, context) => {
    const last = packDate(dayOf(limit, context));
    const shown = formatDate(last);
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      const { value } = cell;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
      if (value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: value.reason })];
      const dates = value.kind === 'date' ? [value.date] : value.kind === 'dates' ? value.dates : [];
      const orders = dates.map((date) => compareDates(asFineAs(date, last), last));
      // Of several dates in one cell the worst counts.
      if (orders.includes(1)) return [cellProblem(view, column, cell, 'date-after', { limit: shown })];
      if (orders.includes('overlap')) return [cellProblem(view, column, cell, 'date-vague', { limit: shown })];
      return orders.includes(0) ? [cellProblem(view, column, cell, 'date-on-limit', { limit: shown })] : noProblems;
    };
  },
});
