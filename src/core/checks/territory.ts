import { z } from 'zod';
import { findJiangsuPlace, findJiangsuUniversity, isCentralOrProvincialUniversity } from '../../reference';
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

const universityOf = (cell: Cell): JiangsuUniversity | null => findJiangsuUniversity(firstUnitName(cell));
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
      universityOf(cell)?.name !== authority.university?.name &&
      normaliseUnitName(firstUnitName(cell)) !== normaliseUnitName(authority.text);
    return (row) => {
      if (authority.kind === 'university') {
        if (view.told(row, column, isOtherUnit) !== true) return noProblems;
        return problemsAt(view, row, column, 'unit-not-the-university', { authority: authority.text });
      }
      if (authority.kind !== 'city' && authority.kind !== 'county' && authority.kind !== 'zone') return noProblems;
      const university = view.told(row, column, universityOf);
      if (university !== null && isCentralOrProvincialUniversity(university)) {
        const names = { university: university.name, authority: authority.text };
        return problemsAt(view, row, column, 'university-recommends-itself', names);
      }
      const found = view.told(row, column, placeOf);
      const city = university?.city ?? found?.city ?? null;
      if (city === null || authority.city === null) return noProblems;
      const place = city === authority.city ? otherCounty(county, university === null ? found : null) : city;
      return place === null ? noProblems : problemsAt(view, row, column, 'unit-of-other-city', { place, authority: authority.text });
    };
  },
});
