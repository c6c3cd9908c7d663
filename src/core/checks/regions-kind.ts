import { z } from 'zod';
import type { Cell } from '../table/table';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { columnOption } from './options';
import { everyMention, isSpecialRegion, mentionsOf, namesOnlySpecial, textsOf } from './regions-of';

const isForeign = (iso: string): boolean => !isSpecialRegion(iso);
const onlyForeign = (cell: Cell): boolean => everyMention(cell, isForeign) && !namesOnlySpecial(cell);
const onlySpecial = (cell: Cell): boolean => everyMention(cell, isSpecialRegion);

/**
 * `foreign`: 国 never covers 香港, 澳门, 台湾. `special`: only these three; a foreign state besides them is for a person (readings A8).
 */
export const regionsKind = defineRowCheck({
  id: 'regions-kind',
  options: z.strictObject({ column: columnOption, kind: z.enum(['foreign', 'special']) }),
  codes: { 'region-not-foreign': 'error', 'region-not-special': 'error', 'regions-mixed': 'manual' },
  columns: ({ column }) => [column],
  prepare:
    ({ column, kind }, view) =>
    (row) => {
      if (view.told(row, column, kind === 'foreign' ? onlyForeign : onlySpecial) === true) return noProblems;
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      const mentions = mentionsOf(cell);
      const inside = mentions.filter(({ iso }) => isSpecialRegion(iso));
      const outside = mentions.filter(({ iso }) => !isSpecialRegion(iso));
      const category = view.category(row)?.name ?? '';
      if (kind === 'foreign') {
        if (inside.length > 0) return [cellProblem(view, column, cell, 'region-not-foreign', { regions: textsOf(inside), category })];
        return [cellProblem(view, column, cell, 'region-not-foreign', { regions: [cell.text], category })];
      }
      if (inside.length > 0 || namesOnlySpecial(cell)) {
        return [cellProblem(view, column, cell, 'regions-mixed', { regions: textsOf(inside), others: textsOf(outside) })];
      }
      return [cellProblem(view, column, cell, 'region-not-special', { regions: textsOf(outside), category })];
    },
});
