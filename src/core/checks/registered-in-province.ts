import { z } from 'zod';
import { placeOutsideProvince } from '../../reference';
import { fold } from '../values';
import { cellProblem, defineRowCheck, isEmpty, isStated, noProblems } from './check';
import { columnOption } from './options';

/** The name or address stands in the pack's province. A name that starts with a place elsewhere is only a hint (JS24-072), and none where `unlessStated` is filled in. */
export const registeredInProvince = defineRowCheck({
  id: 'registered-in-province',
  options: z.strictObject({ column: columnOption, unlessStated: columnOption.optional() }),
  codes: { 'unit-outside-province': 'warning', blank: 'manual' },
  columns: ({ column }) => [column],
  prepare: ({ column, unlessStated }, view, { pack }) => {
    const judge = (text: string): string | null => placeOutsideProvince(fold(text), pack.province);
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isStated(view, row, unlessStated)) return noProblems;
      if (isEmpty(cell)) return column === 'applicant' ? noProblems : [cellProblem(view, column, cell, 'blank', {})];
      const { value } = cell;
      const place = judge(value.kind === 'unit' ? (value.units[0]?.name ?? '') : cell.text);
      return place === null ? noProblems : [cellProblem(view, column, cell, 'unit-outside-province', { place })];
    };
  },
});
