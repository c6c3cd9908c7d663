import { z } from 'zod';
import { packDate } from '../audit/pack-date';
import { compareDates, fold, formatDate, parseValue } from '../values';
import { areaName } from '../table/address';
import { defineTableCheck } from './check';
import type { CheckProblem } from './check';
import { dayOf, dayOption } from './options';
import type { Problem } from './problems';

/** The date line above the table (readings A31): a real day of the notice's year, between issue and the end of recommending. */
export const dateLine = defineTableCheck({
  id: 'date-line',
  /** `first`: earliest day expected, where that is not the day of issue. */
  options: z.strictObject({ label: z.string().min(1), first: dayOption.optional() }),
  codes: {
    'date-line-blank': 'warning',
    'date-line-incomplete': 'warning',
    'date-line-impossible': 'error',
    'date-line-year': 'error',
    'date-line-after': 'warning',
    'date-line-before': 'warning',
  },
  columns: () => [],
  prepare: ({ label, first }, { table }, context) => {
    const { pack } = context;
    // A call for 2021 may be closed in 2020.
    const expected = packDate(pack.dates.recommended.slice(0, 10)).year;
    const found = table.fields.date;
    const cells = [found?.cell ?? areaName(table.header)];
    const give = (problem: Problem): readonly CheckProblem[] => [{ problem, columns: [], cells }];
    return () => {
      const value = found?.value.trim() ?? '';
      if (!/\d|[〇零一二三四五六七八九十]/u.test(value)) return give({ code: 'date-line-blank', args: { label } });
      if (/年(?:月日?|月)?$/u.test(fold(value)) && /^\D*\d{4}年\D*$/u.test(fold(value))) {
        const year = Number(/\d{4}/u.exec(fold(value))?.[0]);
        return year === expected
          ? give({ code: 'date-line-blank', args: { label } })
          : give({ code: 'date-line-year', args: { value, expected } });
      }
      const read = parseValue('date', value);
      if (read.kind !== 'date') return give({ code: 'date-line-impossible', args: { value } });
      const { date } = read;
      if (date.year !== expected) return give({ code: 'date-line-year', args: { value, expected } });
      if (date.month === null || date.day === null) return give({ code: 'date-line-incomplete', args: { value } });
      const earliest = packDate(first === undefined ? pack.dates.issued : dayOf(first, context).slice(0, 10));
      const last = packDate(pack.dates.recommended.slice(0, 10));
      const day = { ...date, hour: null, minute: null };
      if (compareDates(day, last) === 1) return give({ code: 'date-line-after', args: { value, limit: formatDate(last) } });
      return compareDates(day, earliest) === -1 ? give({ code: 'date-line-before', args: { value, limit: formatDate(earliest) } }) : [];
    };
  },
});
