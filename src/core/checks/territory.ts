import { z } from 'zod';
import { findJiangsuPlace, findJiangsuUniversity, isCentralOrProvincialUniversity } from '../../reference';
import type { JiangsuPlace } from '../../reference';
import { normaliseUnitName } from '../values';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { columnOption } from './options';

const isCounty = (place: JiangsuPlace | null): place is JiangsuPlace => place?.level === '县' || place?.level === '县级市';

/** A county that is not the bureau's own, though in the same city: 江阴 does not recommend for 宜兴. Districts and zones overlap and prove nothing. */
const otherCounty = (own: JiangsuPlace | null, unit: JiangsuPlace | null): string | null =>
  isCounty(own) && isCounty(unit) && own.name !== unit.name ? unit.name : null;

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
    const county = authority.kind === 'county' ? findJiangsuPlace(authority.text) : null;
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
      const found = findJiangsuPlace(name);
      const city = university?.city ?? found?.city ?? null;
      if (city === null || authority.city === null) return noProblems;
      const place = city === authority.city ? otherCounty(county, university === null ? found : null) : city;
      return place === null ? noProblems : [cellProblem(view, column, cell, 'unit-of-other-city', { place, authority: authority.text })];
    };
  },
});
