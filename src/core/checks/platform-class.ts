import { z } from 'zod';
import { byStart } from '../../reference';
import type { Cell } from '../table/table';
import { defineRowCheck, isEmpty, noProblems, problemsAt } from './check';
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
  prepare: ({ column, classes }, view) => {
    // There are many classes, and nearly all are ruled out by their first word: one walk over the name tells which of these stand in it.
    const begunAt = byStart(classes.flatMap(({ words: [first] }, number) => (first === undefined ? [] : [[first, number] as const])));
    const classOf = (cell: Cell) => {
      if (isEmpty(cell)) return 'none';
      const text = cell.folded;
      let decisive = classes.length;
      for (let at = 0; at < text.length; at += 1) {
        for (const [, number] of begunAt(text, at)) {
          if (number < decisive && classes[number]?.words.every((word) => text.includes(word)) === true) decisive = number;
        }
      }
      return classes[decisive] ?? 'unclear';
    };
    return (row) => {
      const found = view.told(row, column, classOf);
      if (found === null || found === 'none') return noProblems;
      if (found === 'unclear') return problemsAt(view, row, column, 'platform-class-unclear', {});
      return found.admitted ? noProblems : problemsAt(view, row, column, 'platform-class-not-admitted', { found: found.words.join('……') });
    };
  },
});
