import { z } from 'zod';
import { findJiangsuPlace, findRegion, startsWithOtherProvince } from '../../reference';
import { fold } from '../values';
import type { Cell } from '../table/table';
import { firstUnitName } from '../table/units-in';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';
import { namesSpecialRegion } from './regions-of';

const mainlandHint = (text: string): string | null => {
  if (namesSpecialRegion(text)) return null;
  const bracket = /[（(](?:中国|China)[^）)]*[）)]/iu.exec(text);
  if (bracket !== null) return bracket[0];
  const region = findRegion(text);
  if (region.kind === 'known') return region.iso === 'CN' ? text : null;
  const folded = fold(text);
  if (folded.startsWith('中国')) return '中国';
  return startsWithOtherProvince(folded) ?? findJiangsuPlace(folded)?.name ?? null;
};

const firstName = (cell: Cell): string => (cell.value.kind === 'units' || cell.value.kind === 'unit' ? firstUnitName(cell) : cell.text);

/** The foreign partner, or its place of registration, lies in the mainland (二（一）): a name is a hint, a declared place a fact. A name says nothing
 * more where the column `stated` already shows the place. */
export const partnerInMainland = defineRowCheck({
  id: 'partner-in-mainland',
  options: z.strictObject({ column: columnOption, stated: columnOption.optional() }),
  codes: { 'partner-in-mainland': 'warning' },
  columns: ({ column }) => [column],
  prepare:
    ({ column, stated }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell)) return noProblems;
      const hint = mainlandHint(firstName(cell));
      if (hint === null) return noProblems;
      const other = stated === undefined ? null : view.cell(row, stated);
      const isReported = other !== null && !isEmpty(other) && mainlandHint(firstName(other)) !== null;
      return isReported ? noProblems : [cellProblem(view, column, cell, 'partner-in-mainland', { hint })];
    },
});
