import { z } from 'zod';
import { plannedCityOf, provinceOf } from '../../reference';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { nationalRecommender } from './national-recommender-kind';
import { columnOption } from './options';

/** Bodies of the centre may stand in any province; a name with a place alone says where (readings of the national guidelines, D45). */
const central = /^(?:中国|国家|全国|中科院)/u;

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
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell)) return noProblems;
      const own = view.cell(row, recommender);
      const authority = own === null || isEmpty(own) ? above : own.text;
      if (judged.authority !== authority) judged = { authority, who: nationalRecommender(authority) };
      const { who } = judged;
      if (who.kind !== 'province') return noProblems;
      const stated = view.cell(row, place);
      if (by === 'name' && stated !== null && !isEmpty(stated)) return noProblems;
      if (by === 'place' && (stated === null || isEmpty(stated)))
        return stated === null || provinceOf(view.leadName(row)) !== null ? noProblems : [cellProblem(view, place, stated, 'blank', {})];
      const text = by === 'place' ? (stated?.text ?? '') : view.leadName(row);
      const here = provinceOf(text);
      if (here === null || (by === 'name' && central.test(text))) return noProblems;
      if (here !== who.province) return [cellProblem(view, column, cell, 'unit-of-other-province', { place: here, authority }, others)];
      const city = plannedCityOf(text);
      return city === who.plannedCity
        ? noProblems
        : [cellProblem(view, column, cell, 'unit-of-planned-city', { place: city ?? here, authority }, others)];
    };
  },
});
