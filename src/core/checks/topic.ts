import { z } from 'zod';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';

/** The topic column names one of the pack's topics; number and name belong together. Rules by topic wait until it does. */
export const topic = defineRowCheck({
  id: 'topic',
  options: z.strictObject({ column: columnOption }),
  codes: { blank: 'error', 'topic-unknown': 'error', 'topic-name-differs': 'warning' },
  columns: ({ column }) => [column],
  prepare: ({ column }, view, { pack }) => {
    const last = pack.topics?.length ?? 0;
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
      const found = view.topicNamed(cell.text);
      if (found === null) return [cellProblem(view, column, cell, 'topic-unknown', { last })];
      const { topic: numbered, named } = found;
      if (named === null || named.number === numbered.number) return noProblems;
      return [cellProblem(view, column, cell, 'topic-name-differs', { number: numbered.number, name: numbered.name, named: named.number })];
    };
  },
});
