import { z } from 'zod';
import { regionByIso } from '../../reference';
import type { RegionMention } from '../values/value';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { columnOption } from './options';
import { isSpecialRegion, mentionsOf, namesOnlySpecial, textsOf } from './regions-of';

export type Side = 'europe-americas' | 'other';

/** Asian by UN M49 and by no line of the notice: placed under 欧洲、美洲 they are a question (readings B5). */
const transcontinental: ReadonlySet<string> = new Set(['CY', 'AM', 'AZ', 'KZ']);

/** The notice files 俄罗斯 and 白俄罗斯 under Europe, 土耳其 and 格鲁吉亚 under Asia: so does UN M49. */
const sideOf = (iso: string): Side => {
  const continent = regionByIso(iso)?.continent;
  return continent === 'Europe' || continent === 'Americas' ? 'europe-americas' : 'other';
};

/**
 * Partner countries lie on the side of the world their category names (JX23-055). `of: states` judges countries, `of: special` 香港 and 澳门,
 * which go under the other side, and 台湾, of which the notice says nothing (readings B5 to B7). With partners on both sides the country of the
 * leading partner decides where a column states it, else a person.
 */
export const regionsSide = defineRowCheck({
  id: 'regions-side',
  options: z.strictObject({
    column: columnOption,
    side: z.enum(['europe-americas', 'other']),
    of: z.enum(['states', 'special']),
    leading: columnOption.optional(),
    /** Only rows whose category cannot be read: there the topic alone tells the side. */
    withoutCategory: z.boolean().default(false),
  }),
  codes: {
    'region-other-side': 'error',
    'region-side-doubtful': 'warning',
    'region-taiwan': 'manual',
    'regions-mixed': 'manual',
  },
  columns: ({ column }) => [column],
  prepare: ({ column, side, of, leading, withoutCategory }, view, { pack }) => {
    const wanted = pack.categories.find(({ id }) => id === side)?.name ?? side;
    const isWrong = ({ iso }: RegionMention): boolean =>
      of === 'special' ? iso !== 'TW' && side !== 'other' : sideOf(iso) !== side && !transcontinental.has(iso);
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null || (withoutCategory && view.category(row) !== null)) return noProblems;
      const all = mentionsOf(cell);
      const judged = all.filter(({ iso }) => isSpecialRegion(iso) === (of === 'special'));
      if (of === 'special' && side !== 'other' && namesOnlySpecial(cell) && all.length === 0)
        return [cellProblem(view, column, cell, 'region-other-side', { regions: [cell.text], category: wanted })];
      const wrong = judged.filter(isWrong);
      if (wrong.length > 0) {
        const others = all.filter((mention) => !wrong.includes(mention));
        const first = leading === undefined ? [] : mentionsOf(view.cell(row, leading));
        const decides = first.length === 1 ? all.filter(({ iso }) => iso === first[0]?.iso) : [];
        if (others.length > 0 && decides.length === 0)
          return [cellProblem(view, column, cell, 'regions-mixed', { regions: textsOf(others), others: textsOf(wrong) })];
        if (others.length > 0 && !decides.some((mention) => wrong.includes(mention))) return noProblems;
        return [cellProblem(view, column, cell, 'region-other-side', { regions: textsOf(wrong), category: wanted })];
      }
      const taiwan = of === 'special' ? judged.filter(({ iso }) => iso === 'TW') : [];
      if (taiwan.length > 0) return [cellProblem(view, column, cell, 'region-taiwan', { regions: textsOf(taiwan), category: wanted })];
      const doubtful = of === 'states' && side === 'europe-americas' ? judged.filter(({ iso }) => transcontinental.has(iso)) : [];
      return doubtful.length === 0
        ? noProblems
        : [cellProblem(view, column, cell, 'region-side-doubtful', { regions: textsOf(doubtful), category: wanted })];
    };
  },
});
