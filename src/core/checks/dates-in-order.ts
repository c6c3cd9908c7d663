import { z } from 'zod';
import { compareDates } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';

/** One date of a row is not later than another of its dates. Nothing to compare, nothing to say; dates too coarse to compare pass. */
export const datesInOrder = defineRowCheck({
  id: 'dates-in-order',
  options: z.strictObject({ first: columnOption, then: columnOption }),
  codes: { 'date-after-other': 'error', blank: 'manual', unreadable: 'manual' },
  columns: ({ first, then }) => [first, then],
  prepare: ({ first, then }, view) => {
    const otherHeader = view.header(then);
    return (row) => {
      const [cell, other] = [view.cell(row, first), view.cell(row, then)];
      if (cell === null || other === null) return noProblems;
      if (isEmpty(cell)) return [cellProblem(view, first, cell, 'blank', {})];
      if (cell.value.kind === 'unreadable') return [cellProblem(view, first, cell, 'unreadable', { reason: cell.value.reason })];
      if (cell.value.kind !== 'date' || other.value.kind !== 'date' || compareDates(cell.value.date, other.value.date) !== 1)
        return noProblems;
      return [cellProblem(view, first, cell, 'date-after-other', { otherHeader, otherValue: other.text }, [then])];
    };
  },
});
