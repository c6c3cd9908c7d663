import { z } from 'zod';
import { findJiangsuCity, findJiangsuPlace, findJiangsuUniversity, isCentralOrProvincialUniversity } from '../../reference';
import type { JiangsuPlace, JiangsuUniversity } from '../../reference';
import type { Cell } from '../table/table';
import { normaliseUnitName } from '../values';
import { firstUnitName } from '../table/units-in';
import { defineRowCheck, noProblems, problemsAt } from './check';
import { columnOption } from './options';

const isCounty = (place: JiangsuPlace | null): place is JiangsuPlace => place?.level === '县' || place?.level === '县级市';

/** A county that is not the bureau's own, though in the same city: 江阴 does not recommend for 宜兴. Districts and zones overlap and prove nothing. */
const otherCounty = (own: JiangsuPlace | null, unit: JiangsuPlace | null): string | null =>
  isCounty(own) && isCounty(unit) && own.name !== unit.name ? unit.name : null;

/** Where the name of a unit says that it is at home: the university that it is, else its city. */
const homeOf = (cell: Cell): JiangsuUniversity | string | null => {
  const name = firstUnitName(cell);
  return findJiangsuUniversity(name) ?? findJiangsuCity(name);
};
const placeOf = (cell: Cell): JiangsuPlace | null => findJiangsuPlace(firstUnitName(cell));

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
    /** Of a unit that is not the university itself, which recommends nobody else. */
    const isOtherUnit = (cell: Cell): boolean =>
      cell.value.kind === 'unit' &&
      findJiangsuUniversity(firstUnitName(cell))?.name !== authority.university?.name &&
      normaliseUnitName(firstUnitName(cell)) !== normaliseUnitName(authority.text);
    return (row) => {
      if (authority.kind === 'university') {
        if (view.told(row, column, isOtherUnit) !== true) return noProblems;
        return problemsAt(view, row, column, 'unit-not-the-university', { authority: authority.text });
      }
      if (authority.kind !== 'city' && authority.kind !== 'county' && authority.kind !== 'zone') return noProblems;
      const home = view.told(row, column, homeOf);
      if (home === null) return noProblems;
      const university = typeof home === 'string' ? null : home;
      if (university !== null && isCentralOrProvincialUniversity(university)) {
        const names = { university: university.name, authority: authority.text };
        return problemsAt(view, row, column, 'university-recommends-itself', names);
      }
      if (authority.city === null) return noProblems;
      const city = typeof home === 'string' ? home : home.city;
      const isNeighbour = city === authority.city && university === null;
      const place =
        isNeighbour && county !== null ? otherCounty(county, view.told(row, column, placeOf)) : city === authority.city ? null : city;
      return place === null ? noProblems : problemsAt(view, row, column, 'unit-of-other-city', { place, authority: authority.text });
    };
  },
});
