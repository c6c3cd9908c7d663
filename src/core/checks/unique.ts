import { z } from 'zod';
import { fold } from '../values';
import { defineGroupCheck } from './check';
import { filledCell, groupProblem, groupsBy, othersOf, partOf } from './groups';
import { columnOption } from './options';

/** No two rows hold the same value (JS24-146: 项目受理号). */
export const unique = defineGroupCheck({
  id: 'unique',
  acrossTables: true,
  options: z.strictObject({ column: columnOption }),
  codes: { duplicate: 'error' },
  columns: ({ column }) => [column],
  prepare:
    ({ column }) =>
    (members) =>
      groupsBy(members, (member) => {
        const cell = filledCell(member, column);
        return cell === null ? null : fold(cell.text).toUpperCase();
      }).map((group) => groupProblem(group.map((member) => partOf(member, column, 'duplicate', { others: othersOf(group, member) })))),
});
