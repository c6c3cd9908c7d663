import { z } from 'zod';
import { defineGroupCheck } from './check';
import type { GroupProblem } from './check';
import { groupProblem, partOf, toldOf } from './groups';
import { numberIn } from './number-at-most';
import { columnOption } from './options';

/** Running numbers from 1 without gap or repetition (JS24-144). After a break either way of counting on is accepted. */
export const sequence = defineGroupCheck({
  id: 'sequence',
  acrossTables: false,
  options: z.strictObject({ column: columnOption }),
  codes: { 'sequence-broken': 'warning' },
  columns: ({ column }) => [column],
  prepare:
    ({ column }) =>
    (members) => {
      const broken: GroupProblem[] = [];
      let previous: number | null = null;
      toldOf(members, column, (cell, position) => {
        const number = numberIn(cell);
        // A formula without its result may well give the right number; the reading notes tell of it.
        if (cell.value.kind === 'unreadable' && cell.value.reason === 'uncached-formula') {
          previous = null;
          return;
        }
        const expected: number = previous === null ? position + 1 : previous + 1;
        const fine = number !== null && (number === expected || number === position + 1);
        previous = number;
        const member = members[position];
        if (!fine && member !== undefined) broken.push(groupProblem([partOf(member, column, 'sequence-broken', { expected })]));
      });
      return broken;
    },
});
