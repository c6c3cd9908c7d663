import { z } from 'zod';
import { fold } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { words } from './options';

/** At least so many of the fields are named; `whole` is the title of all of them together, which chooses none. */
export const directionFieldsLeast = defineRowCheck({
  id: 'direction-fields-least',
  options: z.strictObject({ fields: words, least: z.int().min(2), whole: z.string().min(1) }),
  codes: { 'fields-too-few': 'error', 'field-unclear': 'manual' },
  columns: () => ['field'],
  prepare: ({ fields, least, whole }, view) => {
    const wanted = fields.map(fold);
    const title = fold(whole);
    return (row) => {
      const cell = view.cell(row, 'field');
      if (cell === null) return noProblems;
      const text = cell.folded.replace(/[。.]$/u, '');
      if (isEmpty(cell) || text === title) return [cellProblem(view, 'field', cell, 'field-unclear', { listed: fields })];
      const found = wanted.filter((field) => text.includes(field)).length;
      return found >= least ? noProblems : [cellProblem(view, 'field', cell, 'fields-too-few', { found, least, listed: fields })];
    };
  },
});
