import { z } from 'zod';
import { parseValue } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';

/** One person leads a project (推荐1名科研人员作为项目负责人): an empty cell and two names break the clause. */
export const singlePerson = defineRowCheck({
  id: 'single-person',
  options: z.strictObject({ column: columnOption }),
  codes: { blank: 'error', 'several-persons': 'error', unreadable: 'manual' },
  columns: ({ column }) => [column],
  prepare:
    ({ column }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
      if (cell.value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: cell.value.reason })];
      // A stroke between two Chinese names parts them; “J. Smith/PI” keeps its own.
      const value = parseValue('persons', cell.text.replace(/(?<=\p{Script=Han})[/／](?=\p{Script=Han})/gu, '、'));
      if (value.kind !== 'persons' || value.names.length < 2) return noProblems;
      return [cellProblem(view, column, cell, 'several-persons', { persons: value.names })];
    },
});
