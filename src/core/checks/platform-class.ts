import { z } from 'zod';
import { byStart } from '../../reference';
import type { Cell } from '../table/table';
import { oncePer } from '../once-per';
import { defineRowCheck, isEmpty, noProblems, problemsAt } from './check';
import { columnOption, words } from './options';

interface PlatformClass {
  readonly words: readonly string[];
  readonly admitted: boolean;
}

/** Makes the question of what class a cell's platform is: 'none' where no platform is named, 'unclear' where the name tells no class. */
const classQuestion = oncePer((classes: readonly PlatformClass[]) => {
  // There are many classes, and nearly all are ruled out by their first word: one walk over the name tells which of these stand in it.
  const begunAt = byStart(classes.flatMap(({ words: [first] }, number) => (first === undefined ? [] : [[first, number] as const])));
  return (cell: Cell): PlatformClass | 'none' | 'unclear' => {
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
});

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
    const classOf = classQuestion(classes);
    return (row) => {
      const found = view.told(row, column, classOf);
      if (found === null || found === 'none') return noProblems;
      if (found === 'unclear') return problemsAt(view, row, column, 'platform-class-unclear', {});
      return found.admitted ? noProblems : problemsAt(view, row, column, 'platform-class-not-admitted', { found: found.words.join('……') });
    };
  },
});
