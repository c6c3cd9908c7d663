import { z } from 'zod';
import { fold, normaliseUnitName } from '../values';
import { defineGroupCheck } from './check';
import type { Member } from './check';
import { comparedTextOf, filledCell, filledIn, groupProblem, groupsOf, othersOf, partOf } from './groups';
import { columnOption } from './options';

/** The recommending unit of a row: its column, else the form line above the table. '' when neither names one. */
const recommenderOf = (member: Member): string =>
  normaliseUnitName(filledCell(member, 'recommender')?.text ?? member.view.table.fields.authority?.value ?? '');

/** The unit, else the person, that a project belongs to; '' where neither is named. */
const ownerOf = ({ view, row }: Member): string => {
  const unit = normaliseUnitName(view.leadName(row));
  return unit === '' ? fold(filledIn(view, row, 'leader')?.text ?? '') : unit;
};

/** Members of one title by owner: only groups of two and more. */
const byOwner = (members: readonly Member[]): readonly (readonly Member[])[] => {
  const owned = new Map<string, Member[]>();
  for (const member of members) {
    const owner = ownerOf(member);
    if (owner !== '') owned.set(owner, [...(owned.get(owner) ?? []), member]);
  }
  return [...owned.values()].filter(({ length }) => length > 1);
};

/** One project goes through one recommending unit (JX23-030, JX23-158): same title and applicant (or leader) under two of them. */
export const oneRecommender = defineGroupCheck({
  id: 'one-recommender',
  acrossTables: true,
  options: z.strictObject({ column: columnOption }),
  codes: { 'several-recommenders': 'error' },
  columns: ({ column }) => [column],
  prepare: ({ column }, _context, gather) => {
    const titles = gather.texts(comparedTextOf(column));
    return (members) =>
      groupsOf(members, titles)
        .flatMap(byOwner)
        .flatMap((group) => {
          const names = new Set(group.map(recommenderOf).filter((name) => name !== ''));
          if (names.size < 2) return [];
          const facts = (member: Member) => ({ others: othersOf(group, member), recommenders: [...names] });
          return [groupProblem(group.map((member) => partOf(member, column, 'several-recommenders', facts(member), ['recommender'])))];
        });
  },
});
