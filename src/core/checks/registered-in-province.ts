import { z } from 'zod';
import { placeOutsideProvince } from '../../reference';
import type { Cell } from '../table/table';
import { firstUnitName } from '../table/units-in';
import { defineRowCheck, isEmpty, isStated, noProblems, problemsAt } from './check';
import { columnOption } from './options';

/** The name or address stands in the pack's province. A name that starts with a place elsewhere is only a hint (JS24-072), and none where `unlessStated` is filled in. */
export const registeredInProvince = defineRowCheck({
  id: 'registered-in-province',
  options: z.strictObject({ column: columnOption, unlessStated: columnOption.optional() }),
  codes: { 'unit-outside-province': 'warning', blank: 'manual' },
  columns: ({ column }) => [column],
  prepare: ({ column, unlessStated }, view, { pack }) => {
    /** Null: nothing hints at a place elsewhere. */
    const placeOf = (cell: Cell): string | null =>
      isEmpty(cell) ? null : placeOutsideProvince(cell.value.kind === 'unit' ? firstUnitName(cell) : cell.text, pack.province);
    return (row) => {
      if (isStated(view, row, unlessStated)) return noProblems;
      const place = view.told(row, column, placeOf);
      if (place !== null) return problemsAt(view, row, column, 'unit-outside-province', { place });
      return column !== 'applicant' && view.told(row, column, isEmpty) === true ? problemsAt(view, row, column, 'blank', {}) : noProblems;
    };
  },
});
