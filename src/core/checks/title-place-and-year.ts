import { z } from 'zod';
import { placeOutsideProvince } from '../../reference';
import { fold } from '../values';
import { defineTableCheck } from './check';
import type { Problem } from './problems';

/** The title names no other year and no other province (JX23-001). Its wording is free: this notice prints no form. */
export const titlePlaceAndYear = defineTableCheck({
  id: 'title-place-and-year',
  options: z.strictObject({}),
  codes: { 'title-year': 'warning', 'title-province': 'warning' },
  columns: () => [],
  prepare: (_, { table }, { pack }) => {
    const found = table.fields.title;
    return () => {
      if (found === null || found.value === '') return [];
      const { value, cell } = found;
      const problems: Problem[] = [];
      const folded = fold(value);
      const year = Number(/20\d\d(?=年)/u.exec(folded)?.[0] ?? pack.detection.year);
      const place = placeOutsideProvince(folded.replace(/^(?:20\d\d年度?|附件?\d*[:：]?|关于)+/u, ''), pack.province);
      if (year !== pack.detection.year) problems.push({ code: 'title-year', args: { value, year, expected: pack.detection.year } });
      if (place !== null) problems.push({ code: 'title-province', args: { value, place, province: pack.province } });
      return problems.map((problem) => ({ problem, columns: [], cells: [cell] }));
    };
  },
});
