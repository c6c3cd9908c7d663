import { z } from 'zod';
import { findJiangxiCity } from '../../reference';
import { unitKindOfName } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';

/** A city's bureau recommends units of its own city (JX23-157). Provincial departments, universities and names without a place bring no finding. */
export const recommenderPlace = defineRowCheck({
  id: 'recommender-place',
  options: z.strictObject({ column: columnOption, recommender: columnOption }),
  codes: { 'unit-of-other-city': 'warning' },
  columns: ({ column }) => [column],
  prepare: ({ column, recommender }, view) => {
    const others = view.has(recommender) ? [recommender] : [];
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      const own = view.cell(row, recommender);
      const authority = own === null || isEmpty(own) ? (view.table.fields.authority?.value ?? '') : own.text;
      const kind = unitKindOfName(authority);
      if (kind !== 'administration' && kind !== 'zone-administration') return noProblems;
      const [here, there] = [findJiangxiCity(view.leadName(row)), findJiangxiCity(authority)];
      if (here === null || there === null || here === there) return noProblems;
      return [cellProblem(view, column, cell, 'unit-of-other-city', { place: here, authority }, others)];
    };
  },
});
