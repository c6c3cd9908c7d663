import { z } from 'zod';
import { packDate } from '../audit/pack-date';
import { compareDates, fold, formatDate, parsePlainDate, westernDigits } from '../values';
import type { PlainDate } from '../values/value';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { firstDay, lastDay } from './date-from';

const day = z.iso.date();

/** Both ends of a span such as “2021.01-2023.12”. */
const span = /(\d{4}(?:[年./-]\d{1,2}(?:[月./-]\d{1,2})?)?[年月日]?)\s*(?:-{1,2}|~|—{1,2}|–|～|至|到)\s*(\d{4}\D?.*)$/u;

/**
 * The work lies between two days of the direction, both included (readings C28). A start or end too coarse to tell (“2021年”) passes when it may
 * lie inside. A length alone says nothing here.
 */
export const directionWindow = defineRowCheck({
  id: 'direction-window',
  options: z.strictObject({ from: day, until: day }),
  codes: { 'period-outside': 'error' },
  columns: () => [],
  anyColumn: () => ['durationYears', 'startsOn', 'endsOn'],
  prepare: ({ from, until }, view) => {
    const [first, last] = [packDate(from), packDate(until)];
    const facts = { from: formatDate(first), until: formatDate(last) };
    const isBefore = (date: PlainDate): boolean => compareDates(lastDay(date), first) === -1;
    const isAfter = (date: PlainDate): boolean => compareDates(firstDay(date), last) === 1;
    return (row) => {
      for (const column of ['startsOn', 'endsOn'] as const) {
        const cell = view.cell(row, column);
        if (cell?.value.kind !== 'date') continue;
        const { date } = cell.value;
        if (isBefore(date) || isAfter(date)) return [cellProblem(view, column, cell, 'period-outside', facts)];
      }
      const stated = view.cell(row, 'durationYears');
      const ends = span.exec(westernDigits(fold(stated?.text ?? '')));
      if (stated === null || ends === null) return noProblems;
      const dates = [ends[1], ends[2]].map((text) => parsePlainDate(text ?? ''));
      return dates.some((date) => date !== null && (isBefore(date) || isAfter(date)))
        ? [cellProblem(view, 'durationYears', stated, 'period-outside', facts)]
        : noProblems;
    };
  },
});
