import { z } from 'zod';
import type { LedgerEntry } from '../audit/ledger';
import { packDate } from '../audit/pack-date';
import { defineGroupCheck } from './check';
import { groupProblem, partOf } from './groups';
import { describe, indexBy, personKey, unitKey } from './ledger-lines';
import { countsFrom, isWithdrawn, ofProgrammes } from './ongoing-lines';
import { dayOf, dayOption, numberOf, parameterOption, words } from './options';
import { personsByName, samePerson } from './persons-in-rows';

/**
 * Applications in the table and ongoing national projects of one person, leader or key member, together are not more than so many (三.4). Lines
 * that end before `until` do not count. Who is known by name alone, at another unit, is not counted.
 */
export const totalAtMost = defineGroupCheck({
  id: 'total-at-most',
  acrossTables: true,
  options: z.strictObject({ programmes: words, limit: parameterOption, until: dayOption }),
  codes: { 'total-over-limit': 'error' },
  columns: () => ['leader'],
  ledgers: () => ['ongoing'],
  prepare: ({ programmes, limit, until }, context) => {
    const most = numberOf(limit, context);
    const day = packDate(dayOf(until, context));
    const lines = (context.ledgers.ongoing ?? []).filter(
      (entry) => ofProgrammes(entry, programmes) && !isWithdrawn(entry) && countsFrom(entry, day) === 'yes',
    );
    const byName = indexBy(lines, (entry) => personKey(entry.person));
    const isLine = (entry: LedgerEntry, id: string | null, unit: string): boolean =>
      id !== null && entry.personId !== '' ? entry.personId.toUpperCase() === id : unitKey(entry.unit) === unit;
    return (members) =>
      [...personsByName(members.all())].flatMap(([name, list]) => {
        const named = byName.get(name);
        if (named === undefined) return [];
        const parts = list.map((person) => {
          const rows = new Set(
            list.filter((other) => samePerson(person, other) === true || other === person).map(({ member }) => member.at),
          );
          const ongoing = named.filter((entry) => isLine(entry, person.id, person.unit));
          if (ongoing.length === 0 || rows.size + ongoing.length <= most) return null;
          return partOf(person.member, person.column, 'total-over-limit', {
            person: person.name,
            applied: rows.size,
            ongoing: ongoing.length,
            limit: most,
            entry: ongoing.map(describe).join('；'),
          });
        });
        return parts.some((part) => part !== null) ? [groupProblem(parts)] : [];
      });
  },
});
