import { z } from 'zod';
import type { TableView } from '../audit/table-view';
import { fold } from '../values';
import { defineGroupCheck } from './check';
import type { Member } from './check';
import { filledCell, groupProblem, groupsBy, othersOf, partOf } from './groups';
import { columnOption } from './options';

const tableOf = ({ path, view }: Member): string => `${path ?? ''}|${view.table.sheet}`;

/** Between two versions of a table, rows of one acceptance number keep applicant and leader (三.7, 原则上). Inside one table there is nothing to compare. */
export const unchangedSinceFiled = defineGroupCheck({
  id: 'unchanged-since-filed',
  acrossTables: true,
  options: z.strictObject({ column: columnOption, number: columnOption }),
  codes: { 'changed-since-filed': 'warning' },
  columns: ({ column, number }) => [column, number],
  prepare: ({ column, number }, _context, gather) => {
    const tables = new Set<TableView>();
    gather.each((view) => tables.add(view));
    return (members) => {
      if (tables.size < 2) return [];
      return groupsBy(members, (member) => {
        const cell = filledCell(member, number);
        return cell === null ? null : cell.folded.toUpperCase();
      }).flatMap((group) => {
        const keyOf = (member: Member): string => fold(filledCell(member, column)?.text ?? '');
        const parts = group.map((member) => {
          const [other] = group.filter((found) => tableOf(found) !== tableOf(member) && keyOf(found) !== keyOf(member));
          if (other === undefined || keyOf(member) === '' || keyOf(other) === '') return null;
          const otherValue = filledCell(other, column)?.text ?? '';
          return partOf(member, column, 'changed-since-filed', { others: othersOf([other, member], member), otherValue }, [number]);
        });
        return parts.some((part) => part !== null) ? [groupProblem(parts)] : [];
      });
    };
  },
});
