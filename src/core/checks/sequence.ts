import { z } from 'zod';
import { defineGroupCheck } from './check';
import { groupProblem, partOf } from './groups';
import { numberIn } from './number-at-most';
import { columnOption } from './options';

/** Running numbers from 1 without gap or repetition (JS24-144). After a break either way of counting on is accepted. */
export const sequence = defineGroupCheck({
  id: 'sequence',
  acrossTables: false,
  options: z.strictObject({ column: columnOption }),
  codes: { 'sequence-broken': 'warning' },
  columns: ({ column }) => [column],
  prepare: ({ column }, _context, gather) => {
    const breaks: { readonly at: number; readonly expected: number }[] = [];
    let previous: number | null = null;
    gather.each((view, row, at) => {
      const cell = view.cell(row, column);
      const number = cell === null ? null : numberIn(cell);
      // A formula without its result may well give the right number; the reading notes tell of it.
      if (cell?.value.kind === 'unreadable' && cell.value.reason === 'uncached-formula') {
        previous = null;
        return;
      }
      const expected: number = previous === null ? at + 1 : previous + 1;
      const fine = number !== null && (number === expected || number === at + 1);
      previous = number;
      if (!fine) breaks.push({ at, expected });
    });
    return (members) =>
      breaks.flatMap(({ at, expected }) => {
        const member = members.at(at);
        return member === undefined ? [] : [groupProblem([partOf(member, column, 'sequence-broken', { expected })])];
      });
  },
});
