import { z } from 'zod';
import { findJiangsuPlace, findJiangsuUniversity, isCentralOrProvincialUniversity } from '../../reference';
import { normaliseUnitName } from '../values';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { columnOption } from './options';

/**
 * Who may recommend whom (三（四）, readings A29): departments recommend units of their own place, universities of ministries or the
 * province recommend their own projects and nobody else's. Provincial departments bring no finding.
 */
export const territory = defineRowCheck({
  id: 'territory',
  options: z.strictObject({ column: columnOption }),
  codes: { 'university-recommends-itself': 'warning', 'unit-not-the-university': 'error', 'unit-of-other-city': 'warning' },
  columns: ({ column }) => [column],
  prepare: ({ column }, view) => {
    const { authority } = view;
    return (row) => {
      const cell = view.cell(row, column);
      if (cell?.value.kind !== 'unit') return noProblems;
      const name = cell.value.units[0]?.name ?? '';
      const university = findJiangsuUniversity(name);
      if (authority.kind === 'university') {
        const same = university?.name === authority.university?.name || normaliseUnitName(name) === normaliseUnitName(authority.text);
        return same ? noProblems : [cellProblem(view, column, cell, 'unit-not-the-university', { authority: authority.text })];
      }
      if (authority.kind !== 'city' && authority.kind !== 'county' && authority.kind !== 'zone') return noProblems;
      if (university !== null && isCentralOrProvincialUniversity(university)) {
        return [
          cellProblem(view, column, cell, 'university-recommends-itself', { university: university.name, authority: authority.text }),
        ];
      }
      const city = university?.city ?? findJiangsuPlace(name)?.city ?? null;
      if (city === null || authority.city === null || city === authority.city) return noProblems;
      return [cellProblem(view, column, cell, 'unit-of-other-city', { place: city, authority: authority.text })];
    };
  },
});
