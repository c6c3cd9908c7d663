import { z } from 'zod';
import type { Cell } from '../table/table';
import { raised } from '../values';
import { defineGroupCheck } from './check';
import { filledIn, groupProblem, groupsOf, othersOf, partOf } from './groups';
import { columnOption } from './options';

const beginsWithDigit = (text: string): boolean => text.charCodeAt(0) <= 0x39;

/** Excel keeps fifteen digits: a longer number in a numeric cell, or in the form 3.2E+17, has lost its end. Most numbers begin with letters. */
const hasLostDigits = ({ content, text }: Cell): boolean =>
  (typeof content === 'number' && Math.abs(content) >= 1e15) || (beginsWithDigit(text) && /^\d(?:\.\d+)?E\+?\d{2}$/iu.test(text));

/** No two rows hold the same value (JS24-146: 项目受理号). A number that has lost its end is told, not compared. */
export const unique = defineGroupCheck({
  id: 'unique',
  acrossTables: true,
  options: z.strictObject({ column: columnOption }),
  codes: { duplicate: 'error', unreadable: 'warning' },
  columns: ({ column }) => [column],
  prepare: ({ column }, _context, gather) => {
    const damagedAt: number[] = [];
    const numbers = gather.texts((view, row, at) => {
      const cell = filledIn(view, row, column);
      if (cell === null) return null;
      if (!hasLostDigits(cell)) return raised(cell.folded);
      damagedAt.push(at);
      return null;
    });
    return (members) => {
      const damaged = damagedAt.flatMap((at) => {
        const member = members.at(at);
        return member === undefined ? [] : [groupProblem([partOf(member, column, 'unreadable', { reason: 'digits-lost' })])];
      });
      const duplicates = groupsOf(members, numbers).map((group) =>
        groupProblem(group.map((member) => partOf(member, column, 'duplicate', { others: othersOf(group, member) }))),
      );
      return [...damaged, ...duplicates];
    };
  },
});
