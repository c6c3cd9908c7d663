import { z } from 'zod';
import { fold, normaliseUnitName } from '../values';
import { defineGroupCheck } from './check';
import { filledCell, groupProblem, groupsBy, othersOf, partOf, placed } from './groups';
import type { Placed } from './groups';
import { columnOption } from './options';

/** Whole identity number of the leader, or null when there is none that can be trusted. */
const idOf = (member: Placed, column: 'leaderId'): string | null => {
  const value = member.view.cell(member.row, column)?.value;
  return value?.kind === 'ids' ? (value.ids[0] ?? null) : null;
};

const unitOf = ({ view, row }: Placed): string => normaliseUnitName(view.leadName(row));

/** Two persons of one name are the same by number, or, where a number is missing, by unit. */
const samePerson = (left: Placed, right: Placed): boolean => {
  const [a, b] = [idOf(left, 'leaderId'), idOf(right, 'leaderId')];
  if (a !== null && b !== null) return a === b;
  return unitOf(left) !== '' && unitOf(left) === unitOf(right);
};

const certainlyOthers = (left: Placed, right: Placed): boolean => {
  const [a, b] = [idOf(left, 'leaderId'), idOf(right, 'leaderId')];
  return a !== null && b !== null && a !== b;
};

/** One project per leader and year (JS24-096): the same name at another unit may be a namesake. */
export const onePerPerson = defineGroupCheck({
  id: 'one-per-person',
  acrossTables: true,
  options: z.strictObject({ column: columnOption }),
  codes: { 'one-per-person': 'error', namesake: 'warning' },
  columns: ({ column }) => [column],
  prepare:
    ({ column }) =>
    (members) =>
      groupsBy(placed(members), (member) => {
        const cell = filledCell(member, column);
        return cell === null ? null : fold(cell.text);
      }).flatMap((group) => {
        const parts = group.map((member) => {
          const rest = group.filter((other) => other.at !== member.at && !certainlyOthers(member, other));
          if (rest.length === 0) return null;
          const same = rest.filter((other) => samePerson(member, other));
          return same.length > 0
            ? partOf(member, column, 'one-per-person', { others: othersOf([...same, member], member) }, ['leaderId', 'applicant'])
            : partOf(member, column, 'namesake', { others: othersOf([...rest, member], member) }, ['leaderId', 'applicant']);
        });
        return parts.some((part) => part !== null) ? [groupProblem(parts)] : [];
      }),
});
