import { z } from 'zod';
import type { ColumnId } from '../table/column-vocabulary';
import { fold, formatDate, normaliseUnitName } from '../values';
import { defineGroupCheck } from './check';
import type { GroupProblem, Member, Members } from './check';
import { filledCell, groupProblem, groupsBy, othersOf, partOf } from './groups';
import { columnOption } from './options';

/** Whole identity number of the leader, or null when there is none that can be trusted. */
const idOf = (member: Member, column: 'leaderId'): string | null => {
  const value = member.view.cell(member.row, column)?.value;
  return value?.kind === 'ids' ? (value.ids[0] ?? null) : null;
};

const unitOf = ({ view, row }: Member): string => normaliseUnitName(view.leadName(row));

/** A whole birth date as text, or null. */
const bornOn = ({ view, row }: Member, column: ColumnId | undefined): string | null => {
  const value = column === undefined ? undefined : view.cell(row, column)?.value;
  return value?.kind === 'date' && value.date.day !== null ? formatDate(value.date) : null;
};

/** Whether two persons of one name are one: by number, else by birth date where it is asked; null where neither tells. */
const sameIdentity = (left: Member, right: Member, birthColumn: ColumnId | undefined): boolean | null => {
  const [a, b] = [idOf(left, 'leaderId'), idOf(right, 'leaderId')];
  if (a !== null && b !== null) return a === b;
  const [c, d] = [bornOn(left, birthColumn), bornOn(right, birthColumn)];
  return c !== null && d !== null ? c === d : null;
};

const sameUnit = (left: Member, right: Member): boolean => unitOf(left) !== '' && unitOf(left) === unitOf(right);

/** One number under different names: the number decides (readings, MOST 42). Rows of one name are judged by it. */
const otherNames = (members: Members, column: ColumnId): readonly GroupProblem[] => {
  const nameIn = (member: Member): string => fold(filledCell(member, column)?.text ?? '');
  return groupsBy(members, (member) => idOf(member, 'leaderId')).flatMap((group) => {
    const parts = group.map((member) => {
      const others = group.filter((other) => nameIn(other) !== nameIn(member));
      return others.length === 0
        ? null
        : partOf(member, 'leaderId', 'one-per-person', { others: othersOf([...others, member], member) }, [column, 'applicant']);
    });
    return parts.some((part) => part !== null) ? [groupProblem(parts)] : [];
  });
};

/** One project per leader and year (JS24-096): the same name at another unit may be a namesake. */
export const onePerPerson = defineGroupCheck({
  id: 'one-per-person',
  acrossTables: true,
  /** `bornOn`: where both birth dates are given they tell namesakes apart, or that it is one person. */
  options: z.strictObject({ column: columnOption, bornOn: columnOption.optional() }),
  codes: { 'one-per-person': 'error', namesake: 'warning' },
  columns: ({ column }) => [column],
  prepare:
    ({ column, bornOn: birthColumn }) =>
    (members) => [
      ...otherNames(members, column),
      ...groupsBy(members, (member) => {
        const cell = filledCell(member, column);
        return cell === null ? null : cell.folded;
      }).flatMap((group) => {
        const parts = group.map((member) => {
          const rest = group.filter((other) => other.at !== member.at && sameIdentity(member, other, birthColumn) !== false);
          if (rest.length === 0) return null;
          const same = rest.filter((other) => sameIdentity(member, other, birthColumn) ?? sameUnit(member, other));
          return same.length > 0
            ? partOf(member, column, 'one-per-person', { others: othersOf([...same, member], member) }, ['leaderId', 'applicant'])
            : partOf(member, column, 'namesake', { others: othersOf([...rest, member], member) }, ['leaderId', 'applicant']);
        });
        return parts.some((part) => part !== null) ? [groupProblem(parts)] : [];
      }),
    ],
});
