import { z } from 'zod';
import { fold } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption, words } from './options';

/**
 * A cell names a body of a kind that only names tell (federal departments, units of one region, one institute). `known` names count before `barred`
 * ones; what is neither is for a person.
 */
export const namedBody = defineRowCheck({
  id: 'named-body',
  options: z.strictObject({
    column: columnOption,
    /** What is wanted, as the message says it. */
    expected: words,
    known: words,
    barred: words.optional(),
    /** Columns that also tell, such as the place beside the name. */
    also: z.array(columnOption).default([]),
  }),
  codes: { blank: 'manual', unreadable: 'manual', 'body-not-admitted': 'error', 'body-unclear': 'manual' },
  columns: ({ column }) => [column],
  prepare: ({ column, expected, known, barred = [], also }, view) => {
    const key = (text: string): string => fold(text).toLowerCase();
    const [fine, out] = [known.map(key), barred.map(key)];
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
      if (cell.value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: cell.value.reason })];
      const text = [cell.text, ...also.map((id) => view.cell(row, id)?.text ?? '')].map(key).join('\n');
      if (fine.some((name) => text.includes(name))) return noProblems;
      const code = out.some((name) => text.includes(name)) ? 'body-not-admitted' : 'body-unclear';
      return [cellProblem(view, column, cell, code, { expected }, also)];
    };
  },
});
