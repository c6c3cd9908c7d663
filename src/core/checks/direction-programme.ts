import { z } from 'zod';
import { fold } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { words } from './options';
import { mentionsOf } from './regions-of';

/**
 * Of which programme a row is, where two programmes of one notice count their directions alike (readings A2): the column 专项名称, the name
 * behind the code or the title of the table tells (`otherNames`: directions of the other one); a code alone is resolved by the partner where that is possible, else it is for a person.
 */
export const directionProgramme = defineRowCheck({
  id: 'direction-programme',
  options: z.strictObject({ own: words, other: words, codes: words, partners: words, otherNames: words.default([]) }),
  codes: { 'programme-other': 'error', 'programme-by-partner': 'info', 'programme-unclear': 'manual' },
  columns: () => [],
  anyColumn: () => ['direction', 'projectType'],
  prepare: ({ own, other, codes, partners, otherNames }, view) => {
    const contains = (text: string, list: readonly string[]): boolean => list.some((word) => text.includes(fold(word)));
    const title = fold(view.table.fields.title?.value ?? '');
    const column = view.categoryColumn;
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell)) return noProblems;
      const programme = view.cell(row, 'programme');
      const text = fold(programme?.text ?? '');
      if (programme !== null && contains(text, other) && !contains(text, own))
        return [cellProblem(view, 'programme', programme, 'programme-other', { expected: own[0] ?? '' }, [column])];
      const code = cell.folded;
      // The other programme's direction of the same code.
      if (contains(code, otherNames)) return [cellProblem(view, column, cell, 'programme-other', { expected: own[0] ?? '' })];
      if (!codes.includes(code) || contains(text, own) || (contains(title, own) && !contains(title, other))) return noProblems;
      const isOurs = mentionsOf(view.cell(row, 'partnerRegion')).some(({ iso }) => partners.includes(iso));
      return isOurs
        ? [cellProblem(view, column, cell, 'programme-by-partner', { expected: own[0] ?? '' }, ['partnerRegion'])]
        : [cellProblem(view, column, cell, 'programme-unclear', { candidates: [own[0] ?? '', other[0] ?? ''] })];
    };
  },
});
