import { z } from 'zod';
import { findJiangsuPlace, startsWithOtherProvince } from '../../reference';
import { unitsIn } from '../table/units-in';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { columnOption } from './options';

/** Among the domestic partners is at least one enterprise of the province (readings A12); a firm whose name shows no place is for a person. */
export const provincialEnterprise = defineRowCheck({
  id: 'provincial-enterprise',
  options: z.strictObject({ column: columnOption }),
  codes: { 'no-provincial-enterprise': 'error', 'provincial-enterprise-unclear': 'manual' },
  columns: ({ column }) => [column],
  prepare: ({ column }, view, { pack: { province } }) => {
    const short = province.replace(/省$/u, '');
    const isHere = (name: string): boolean => name.startsWith(short) || findJiangsuPlace(name) !== null;
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      const units = unitsIn(cell);
      const firms = units.filter(({ kind }) => kind === 'enterprise');
      if (firms.length === 0) {
        const unclear = units.some(({ kind }) => kind === 'unknown');
        return [cellProblem(view, column, cell, unclear ? 'provincial-enterprise-unclear' : 'no-provincial-enterprise', { province })];
      }
      if (firms.some(({ name }) => isHere(name))) return noProblems;
      const open = firms.some(({ name }) => startsWithOtherProvince(name) === null);
      return [cellProblem(view, column, cell, open ? 'provincial-enterprise-unclear' : 'no-provincial-enterprise', { province })];
    };
  },
});
