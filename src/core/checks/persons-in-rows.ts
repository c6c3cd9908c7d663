import type { Member } from './check';
import { fold, normaliseUnitName } from '../values';
import { personsOf } from './persons-of';
import type { RowPerson } from './persons-of';

/** A person in a row: the leader or a member of the team. */
export interface Appearance extends RowPerson {
  readonly member: Member;
  readonly column: 'leader' | 'teamMembers';
  readonly unit: string;
}

/** Every person of every row; who leads a row and is also named in its team appears once. */
const appearancesIn = (members: readonly Member[]): readonly Appearance[] =>
  members.flatMap((member) => {
    const unit = normaliseUnitName(member.view.leadName(member.row));
    const of = (column: Appearance['column']): readonly Appearance[] =>
      personsOf(member.view, member.row, column).map((person) => ({ ...person, member, column, unit }));
    const leaders = of('leader');
    return [...leaders, ...of('teamMembers').filter(({ name }) => !leaders.some((leader) => fold(leader.name) === fold(name)))];
  });

/** Whether two of one name are one person: by number, else by unit; null: the name alone cannot tell. */
export const samePerson = (left: Appearance, right: Appearance): boolean | null => {
  if (left.id !== null && right.id !== null) return left.id === right.id;
  return left.unit !== '' && left.unit === right.unit ? true : null;
};

/** Persons of one name in two rows and more, in the order of the table. */
export const namesInSeveralRows = (members: readonly Member[]): readonly (readonly Appearance[])[] => {
  const byName = new Map<string, Appearance[]>();
  for (const found of appearancesIn(members)) {
    const list = byName.get(fold(found.name));
    if (list === undefined) byName.set(fold(found.name), [found]);
    else list.push(found);
  }
  return [...byName.values()].filter((list) => new Set(list.map(({ member }) => member.at)).size > 1);
};

/** Every person by name, also those in one row only. */
export const personsByName = (members: readonly Member[]): ReadonlyMap<string, readonly Appearance[]> => {
  const byName = new Map<string, Appearance[]>();
  for (const found of appearancesIn(members)) byName.set(fold(found.name), [...(byName.get(fold(found.name)) ?? []), found]);
  return byName;
};
