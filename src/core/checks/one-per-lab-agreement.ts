import { z } from 'zod';
import type { ColumnId } from '../table/column-vocabulary';
import { normaliseUnitName } from '../values';
import { defineGroupCheck } from './check';
import type { Member } from './check';
import { filledCell, groupProblem, groupsBy, othersOf, partOf } from './groups';
import { unitNames } from './same-unit';

/** How the same agreement shows: its number; the two host units and the day it was signed; the laboratory's name (readings F67). */
const signs: readonly (readonly [column: ColumnId, key: (member: Member) => string | null])[] = [
  ['labAgreementNo', (member) => textOf(member, 'labAgreementNo')],
  [
    'labAgreementSignedOn',
    (member) => {
      const [signed, partner] = [textOf(member, 'labAgreementSignedOn'), filledCell(member, 'foreignPartner')];
      const host = normaliseUnitName(member.view.leadName(member.row));
      const [foreign] = partner === null ? [] : unitNames(partner);
      return signed === null || foreign === undefined || host === '' ? null : `${signed}|${host}|${foreign}`;
    },
  ],
  ['platform', (member) => textOf(member, 'platform')],
];

const textOf = (member: Member, column: ColumnId): string | null => {
  const cell = filledCell(member, column);
  return cell === null ? null : cell.folded;
};

/** A laboratory agreement carries one project, whoever leads it and recommends it; rows that one sign has shown are not named again for another. */
export const onePerLabAgreement = defineGroupCheck({
  id: 'one-per-lab-agreement',
  acrossTables: true,
  options: z.strictObject({}),
  codes: { 'one-per-agreement': 'error' },
  columns: () => [],
  prepare: () => (members) => {
    const shown = new Set<number>();
    return signs.flatMap(([column, key]) =>
      groupsBy(members, key).flatMap((group) => {
        if (group.every(({ at }) => shown.has(at))) return [];
        for (const { at } of group) shown.add(at);
        return [groupProblem(group.map((member) => partOf(member, column, 'one-per-agreement', { others: othersOf(group, member) })))];
      }),
    );
  },
});
