import { z } from 'zod';
import { provinceOf } from '../../reference';
import { fold } from '../values';
import type { Cell } from '../table/table';
import { everyUnit, unitsIn } from '../table/units-in';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { columnOption } from './options';
import { unitOrigin } from './unit-origin';

const special = /^(?:中国)?(?:香港|澳门|台湾(?!海峡))|[（(](?:香港|澳门|台湾)[）)]|\b(?:Hong\s?Kong|Macao|Macau|Taiwan)\b/iu;
/** Hardly any name holds one of these characters. */
const perhapsSpecial = /[港澳台a-z]/iu;
/** Firms of the mainland that foreign capital owns, and bodies of a university from 香港 in a city of the mainland. */
const mainlandBody =
  /[（(](?:中国|China)[）)]|中国有限公司|(?:北京|上海|广州|深圳|珠海|苏州|南京|杭州|宁波|佛山|东莞|成都|武汉).{0,12}(?:研究院|有限公司|分校|校区|学院|中心)|[（(](?:北京|上海|广州|深圳|珠海|苏州|南京|宁波)[）)]/u;

const isOutside = (name: string): 'special' | 'foreign' | null => {
  const text = fold(name);
  if (perhapsSpecial.test(name) && special.test(name)) return mainlandBody.test(text) ? null : 'special';
  // Names such as “台湾海峡…研究中心” begin like a region and are bodies of the mainland.
  if (provinceOf(text) !== null || text.startsWith('台湾海峡') || mainlandBody.test(text)) return null;
  return unitOrigin(name) === 'abroad' && !/香港|澳门|台湾/u.test(text) ? 'foreign' : null;
};

const isInside = (name: string): boolean => isOutside(name) === null;
const allInside = (cell: Cell): boolean => everyUnit(cell, isInside);

/**
 * Units that lead or take part are registered in the mainland (三.1): a body of 香港, 澳门, 台湾 or abroad breaks the clause as applicant; a
 * foreign name among the participants is probably in the wrong column (readings of the national guidelines, D38, D39).
 */
export const mainlandUnit = defineRowCheck({
  id: 'mainland-unit',
  options: z.strictObject({ column: columnOption }),
  codes: { 'unit-not-mainland': 'error', 'foreign-participant': 'warning' },
  columns: ({ column }) => [column],
  prepare:
    ({ column }, view) =>
    (row) => {
      if (view.told(row, column, allInside) === true) return noProblems;
      const cell = view.cell(row, column);
      if (cell === null || (cell.value.kind !== 'unit' && cell.value.kind !== 'units')) return noProblems;
      const judged = unitsIn(cell).map(({ name }) => ({ name, outside: isOutside(name) }));
      const leads = cell.value.kind === 'unit';
      const bad = judged.find(({ outside }) => outside === 'special' || (leads && outside === 'foreign'));
      if (bad !== undefined) return [cellProblem(view, column, cell, 'unit-not-mainland', { unit: bad.name })];
      const misplaced = judged.find(({ outside }) => outside === 'foreign');
      return misplaced === undefined ? noProblems : [cellProblem(view, column, cell, 'foreign-participant', { unit: misplaced.name })];
    },
});
