import { z } from 'zod';
import { normaliseUnitName } from '../values';
import { defineGroupCheck } from './check';
import type { Member } from './check';
import { filledCell, groupProblem, groupsBy, othersOf, partOf } from './groups';
import { mentionsOf } from './regions-of';
import { unitNames } from './same-unit';

const categoryOf = ({ view, row }: Member): string | null => view.category(row)?.id ?? null;

const titleOf = (member: Member): string | null => {
  const cell = filledCell(member, 'projectName');
  return cell === null ? null : cell.folded;
};

const partnersOf = (member: Member): readonly string[] => {
  const cell = filledCell(member, 'foreignPartner');
  return cell === null ? [] : unitNames(cell);
};

const isSameLaboratory = (left: Member, right: Member): boolean =>
  titleOf(left) === titleOf(right) || partnersOf(left).some((name) => partnersOf(right).includes(name));

/** Applicant and country: what two routes to the same laboratory share. */
const sidesOf = (member: Member): string | null => {
  const [country] = mentionsOf(member.view.cell(member.row, 'partnerRegion'));
  const name = normaliseUnitName(member.view.leadName(member.row));
  return country === undefined || name === '' ? null : `${name}|${country.iso}`;
};

/**
 * One laboratory goes one of several ways: the same applicant and foreign unit, or the same title, under two directions. The same applicant and
 * country with another foreign unit is a question (readings E52).
 */
export const oneRoute = defineGroupCheck({
  id: 'one-route',
  acrossTables: true,
  options: z.strictObject({}),
  codes: { 'one-route': 'error', 'one-route-other-partner': 'warning' },
  columns: () => ['projectName', 'applicant', 'partnerRegion'],
  prepare: () => (members) =>
    groupsBy(members, sidesOf).flatMap((group) => {
      const parts = group.map((member) => {
        const rest = group.filter((other) => categoryOf(other) !== categoryOf(member));
        const same = rest.filter((other) => isSameLaboratory(member, other));
        const [code, others] = same.length > 0 ? (['one-route', same] as const) : (['one-route-other-partner', rest] as const);
        if (others.length === 0) return null;
        return partOf(member, 'projectName', code, { others: othersOf([...others, member], member) }, ['applicant', 'partnerRegion']);
      });
      return parts.some((part) => part !== null) ? [groupProblem(parts)] : [];
    }),
});
