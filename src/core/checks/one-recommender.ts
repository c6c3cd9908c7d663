import { z } from 'zod';
import { fold, normaliseUnitName } from '../values';
import { defineGroupCheck } from './check';
import type { Member } from './check';
import { filledCell, groupProblem, groupsBy, othersOf, partOf } from './groups';
import { columnOption } from './options';

/** The recommending unit of a row: its column, else the form line above the table. '' when neither names one. */
const recommenderOf = (member: Member): string =>
  normaliseUnitName(filledCell(member, 'recommender')?.text ?? member.view.table.fields.authority?.value ?? '');

/** One project goes through one recommending unit (JX23-030, JX23-158): same title and applicant (or leader) under two of them. */
export const oneRecommender = defineGroupCheck({
  id: 'one-recommender',
  acrossTables: true,
  options: z.strictObject({ column: columnOption }),
  codes: { 'several-recommenders': 'error' },
  columns: ({ column }) => [column],
  prepare:
    ({ column }) =>
    (members) =>
      groupsBy(members, (member) => {
        const title = filledCell(member, column);
        const unit = normaliseUnitName(member.view.leadName(member.row));
        const owner = unit === '' ? fold(filledCell(member, 'leader')?.text ?? '') : unit;
        return title === null || owner === '' ? null : `${fold(title.text).toLowerCase()}|${owner}`;
      }).flatMap((group) => {
        const names = new Set(group.map(recommenderOf).filter((name) => name !== ''));
        if (names.size < 2) return [];
        const facts = (member: Member) => ({ others: othersOf(group, member), recommenders: [...names] });
        return [groupProblem(group.map((member) => partOf(member, column, 'several-recommenders', facts(member), ['recommender'])))];
      }),
});
