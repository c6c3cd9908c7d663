import { z } from 'zod';
import { plannedCityOf, provinceOf } from '../../reference';
import type { Cell } from '../table/table';
import { firstUnitName } from '../table/units-in';
import { defineRowCheck, isEmpty, noProblems, problemsAt } from './check';
import { nationalRecommender } from './national-recommender-kind';
import { columnOption } from './options';

/** Bodies of the centre may stand in any province; a name with a place alone says where (readings of the national guidelines, D45). */
const central = /^(?:中国|国家|全国|中科院)/u;

/** What the stated place of a unit tells. */
const byText = {
  province: ({ text }: Cell): string | null => provinceOf(text),
  plannedCity: ({ text }: Cell): string | null => plannedCityOf(text),
};
/** What the name of the lead unit tells. */
const byName = {
  province: (cell: Cell): string | null => {
    const name = firstUnitName(cell);
    return central.test(name) ? null : provinceOf(name);
  },
  plannedCity: (cell: Cell): string | null => plannedCityOf(firstUnitName(cell)),
};

/**
 * A provincial authority recommends units of its own territory (二): the column of the unit's place decides, without it the name. Another
 * province breaks the clause; a unit of a 计划单列市 recommended by its province, or the other way round, is a question. Where neither tells, a
 * column without an entry is for a person. Only the lead unit is judged.
 */
export const nationalTerritory = defineRowCheck({
  id: 'national-territory',
  options: z.strictObject({ column: columnOption, recommender: columnOption, place: columnOption, by: z.enum(['place', 'name']) }),
  codes: { 'unit-of-other-province': 'error', 'unit-of-planned-city': 'warning', blank: 'manual' },
  columns: ({ column, place, by }) => (by === 'place' ? [column, place] : [column]),
  prepare: ({ column, recommender, place, by }, view) => {
    const others = [recommender, ...(by === 'place' ? [place] : [])].filter((id) => view.has(id));
    const above = view.table.fields.authority?.value ?? '';
    // Most rows have one authority: the last one judged is kept.
    let judged = { authority: above, who: nationalRecommender(above) };
    const [tells, ask] = by === 'place' ? [place, byText] : (['applicant', byName] as const);
    return (row) => {
      if (view.told(row, column, isEmpty) !== false) return noProblems;
      const own = view.cell(row, recommender);
      const authority = own === null || isEmpty(own) ? above : own.text;
      if (judged.authority !== authority) judged = { authority, who: nationalRecommender(authority) };
      const { who } = judged;
      if (who.kind !== 'province') return noProblems;
      const isStated = view.told(row, place, isEmpty) === false;
      if (by === 'name' && isStated) return noProblems;
      if (by === 'place' && !isStated)
        return provinceOf(view.leadName(row)) !== null ? noProblems : problemsAt(view, row, place, 'blank', {});
      const here = view.told(row, tells, ask.province);
      if (here === null) return noProblems;
      if (here !== who.province) return problemsAt(view, row, column, 'unit-of-other-province', { place: here, authority }, others);
      const city = view.told(row, tells, ask.plannedCity);
      return city === who.plannedCity
        ? noProblems
        : problemsAt(view, row, column, 'unit-of-planned-city', { place: city ?? here, authority }, others);
    };
  },
});
