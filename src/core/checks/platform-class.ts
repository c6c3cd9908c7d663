import { z } from 'zod';
import { fold } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption, words } from './options';

/**
 * Class of a platform by its name (readings A13): the first class all of whose words occur decides. No class: a person must say.
 */
export const platformClass = defineRowCheck({
  id: 'platform-class',
  options: z.strictObject({
    column: columnOption,
    classes: z.array(z.strictObject({ words, admitted: z.boolean() })).min(1),
  }),
  codes: { 'platform-class-not-admitted': 'error', 'platform-class-unclear': 'warning' },
  columns: ({ column }) => [column],
  prepare:
    ({ column, classes }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell)) return noProblems;
      const text = fold(cell.text);
      const found = classes.find((entry) => entry.words.every((word) => text.includes(word)));
      if (found === undefined) return [cellProblem(view, column, cell, 'platform-class-unclear', {})];
      return found.admitted
        ? noProblems
        : [cellProblem(view, column, cell, 'platform-class-not-admitted', { found: found.words.join('……') })];
    },
});
