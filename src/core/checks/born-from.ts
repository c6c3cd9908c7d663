import { z } from 'zod';
import { packDate } from '../audit/pack-date';
import type { Cell } from '../table/table';
import { compareDates, formatDate } from '../values';
import type { PlainDate } from '../values/value';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { firstDay, lastDay } from './date-from';
import { columnOption, dayOf, dayOption } from './options';

/** Birth date in an identity number of the mainland, or null. */
const bornOf = (cell: Cell | null): PlainDate | null => {
  const id = cell?.value.kind === 'ids' ? (cell.value.ids[0] ?? '') : '';
  const found = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/u.exec(id);
  if (found === null) return null;
  return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]), hour: null, minute: null };
};

/**
 * Born on a day of the notice or later, the day included: by the column of birth dates, else by the identity number. Never an age counted
 * from today. A year alone passes when all of it does.
 */
export const bornFrom = defineRowCheck({
  id: 'born-from',
  options: z.strictObject({ bornOn: columnOption, id: columnOption, first: dayOption }),
  codes: { 'date-before': 'error', 'date-vague': 'manual', unreadable: 'manual', blank: 'manual' },
  columns: () => [],
  anyColumn: ({ bornOn, id }) => [bornOn, id],
  prepare: ({ bornOn, id, first }, view, context) => {
    const limit = packDate(dayOf(first, context));
    const shown = formatDate(limit);
    return (row) => {
      const stated = view.cell(row, bornOn);
      const number = view.cell(row, id);
      const byNumber = bornOf(number);
      if (stated?.value.kind === 'unreadable' && byNumber === null)
        return [cellProblem(view, bornOn, stated, 'unreadable', { reason: stated.value.reason })];
      const isStated = stated?.value.kind === 'date';
      const date = stated?.value.kind === 'date' ? stated.value.date : byNumber;
      const [column, cell] = isStated || number === null ? [bornOn, stated] : [id, number];
      if (cell === null) return noProblems;
      if (date === null) return isEmpty(cell) ? [cellProblem(view, column, cell, 'blank', {})] : noProblems;
      if (compareDates(firstDay(date), limit) !== -1) return noProblems;
      const certain = compareDates(lastDay(date), limit) === -1;
      return [cellProblem(view, column, cell, certain ? 'date-before' : 'date-vague', { limit: shown })];
    };
  },
});
