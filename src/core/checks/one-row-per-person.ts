import { z } from 'zod';
import { defineGroupCheck } from './check';
import { groupProblem, othersOf, partOf } from './groups';
import { namesInSeveralRows, samePerson } from './persons-in-rows';

/**
 * Leader and key members lead or join one project of the programme (三.4): the same person in two rows in whatever roles. Two rows that a person
 * leads are the business of `one-per-person`. A name alone may be a namesake's.
 */
export const oneRowPerPerson = defineGroupCheck({
  id: 'one-row-per-person',
  acrossTables: true,
  options: z.strictObject({}),
  codes: { 'one-row-per-person': 'error', 'member-namesake': 'warning' },
  columns: () => ['leader', 'teamMembers'],
  prepare: () => (members) =>
    namesInSeveralRows(members.all()).flatMap((list) => {
      const parts = list.map((person) => {
        const rest = list.filter(
          (other) =>
            other.member.at !== person.member.at &&
            !(other.column === 'leader' && person.column === 'leader') &&
            samePerson(person, other) !== false,
        );
        if (rest.length === 0) return null;
        const same = rest.filter((other) => samePerson(person, other) === true);
        const [code, others] = same.length > 0 ? (['one-row-per-person', same] as const) : (['member-namesake', rest] as const);
        const rows = [...others.map(({ member }) => member), person.member];
        return partOf(person.member, person.column, code, { person: person.name, others: othersOf(rows, person.member) });
      });
      return parts.some((part) => part !== null) ? [groupProblem(parts)] : [];
    }),
});
