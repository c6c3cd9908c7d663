import { z } from 'zod';
import { sisterCitiesNamed } from '../../reference';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';
import { mentionsOf } from './regions-of';

/** Label of the second priority class (JX23-067): the partner's city or region is one of the 108 sister cities. The country alone brings no label. */
export const prioritySisterCity = defineRowCheck({
  id: 'priority-sister-city',
  options: z.strictObject({ column: columnOption, regions: columnOption }),
  codes: { 'priority-sister-city': 'info' },
  columns: ({ column }) => [column],
  prepare:
    ({ column, regions }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell)) return noProblems;
      const countries = new Set(mentionsOf(view.cell(row, regions)).map(({ iso }) => iso));
      const pairs = sisterCitiesNamed(cell.text).filter(({ iso }) => countries.size === 0 || countries.has(iso));
      if (pairs.length === 0) return noProblems;
      const named = pairs.map(({ city, country, foreign }) => `${city}—${country}${foreign}`);
      return [
        cellProblem(view, column, cell, 'priority-sister-city', { pairs: named, provincial: pairs.some(({ city }) => city === '江西省') }),
      ];
    },
});
