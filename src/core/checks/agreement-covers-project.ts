import { z } from 'zod';
import { packDate } from '../audit/pack-date';
import { compareDates, formatDate, parsePlainDate, parseValue } from '../values';
import type { TableView } from '../audit/table-view';
import type { TableRow } from '../table/table';
import type { PlainDate } from '../values/value';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption, numberOf, parameterOption } from './options';

/** Last day of a project: its own column, else the end of a span such as “2023.09-2026.08”. */
const endOf = (view: TableView, row: TableRow): PlainDate | null => {
  const stated = view.cell(row, 'endsOn')?.value;
  if (stated?.kind === 'date') return stated.date;
  const span = view.cell(row, 'durationYears')?.text ?? '';
  const end = /(?:-{1,2}|~|—{1,2}|–|～|至|到)\s*(\d{4}\D.*)$/u.exec(span)?.[1];
  return end === undefined ? null : parsePlainDate(end);
};

/** The agreement lasts as long as the project (JX23-149, readings B14): an end before the project's end, or a length below the years of the notice. */
export const agreementCoversProject = defineRowCheck({
  id: 'agreement-covers-project',
  /** `sinceCall`: where the table does not say when the project ends, it cannot end sooner than so many years from the call. */
  options: z.strictObject({ column: columnOption, years: parameterOption, sinceCall: z.boolean().optional() }),
  codes: { 'agreement-too-short': 'warning' },
  columns: ({ column }) => [column],
  prepare: ({ column, years, sinceCall }, view, context) => {
    const wanted = numberOf(years, context);
    // No project begins before its call.
    const issued = packDate(context.pack.dates.issued.slice(0, 10));
    const earliestEnd = sinceCall === true ? { ...issued, year: issued.year + wanted } : null;
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell)) return noProblems;
      const end = endOf(view, row);
      if (cell.value.kind === 'date') {
        const last = end ?? earliestEnd;
        if (last === null || compareDates(cell.value.date, last) !== -1) return noProblems;
        return [cellProblem(view, column, cell, 'agreement-too-short', { needed: end === null ? `${String(wanted)}年` : formatDate(end) })];
      }
      const length = parseValue('years', cell.content);
      if (length.kind !== 'years' || length.max >= wanted) return noProblems;
      return [cellProblem(view, column, cell, 'agreement-too-short', { needed: `${String(wanted)}年` })];
    };
  },
});
