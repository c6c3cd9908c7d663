import { z } from 'zod';
import { findJiangsuPlace, startsWithOtherProvince } from '../../reference';
import { fold, parseValue } from '../values';
import type { Cell } from '../table/table';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';
import { mentionsOf, namesSpecialRegion } from './regions-of';

/** Names under which the partner's countries may occur in a place (“泰国罗勇府”). */
const partnerNames = (cell: Cell | null): readonly string[] => mentionsOf(cell).flatMap(({ text, name }) => [fold(text), fold(name)]);

/** A place of the mainland that a text begins with or names; null also for 香港, 澳门 and 台湾, which lie abroad in the sense of the notice. */
const mainlandPlace = (folded: string): string | null => {
  if (namesSpecialRegion(folded)) return null;
  return folded.startsWith('江苏') ? folded : (startsWithOtherProvince(folded) ?? findJiangsuPlace(folded)?.name ?? null);
};

/**
 * Something is done in the partner's country (JS24-037): the column says yes, or names a place there. 否, an empty cell or a place in
 * the mainland breaks the clause; any other place is for a person.
 */
export const doneInPartnerRegion = defineRowCheck({
  id: 'done-in-partner-region',
  options: z.strictObject({ column: columnOption, regions: columnOption }),
  codes: { blank: 'error', 'answer-negative': 'error', 'place-in-mainland': 'error', 'answer-unclear': 'manual' },
  columns: ({ column, regions }) => [column, regions],
  prepare:
    ({ column, regions }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
      const text = cell.folded;
      if (partnerNames(view.cell(row, regions)).some((name) => text.includes(name))) return noProblems;
      const value = cell.value.kind === 'answer' ? cell.value : parseValue('answer', cell.content);
      if (value.kind === 'answer' && value.answer === 'yes') return noProblems;
      if (value.kind === 'answer' && (value.answer === 'no' || value.answer === 'not-applicable'))
        return [cellProblem(view, column, cell, 'answer-negative', {})];
      const place = mainlandPlace(text);
      return [
        place === null
          ? cellProblem(view, column, cell, 'answer-unclear', {})
          : cellProblem(view, column, cell, 'place-in-mainland', { place }, [regions]),
      ];
    },
});
