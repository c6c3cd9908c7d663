import { z } from 'zod';
import type { LedgerEntry } from '../audit/ledger';
import { packDate } from '../audit/pack-date';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { describe, indexBy, personKey, unitKey } from './ledger-lines';
import { numberIn } from './number-at-most';
import { countsFrom, isWithdrawn, ofProgrammes, roleOf } from './ongoing-lines';
import { columnOption, dayOf, dayOption, numberOf, parameterOption, words } from './options';
import { personsOf } from './persons-of';
import { unitNames } from './same-unit';

/**
 * Leaders of ongoing national projects may not lead, and some of them not even take part (三.4). `roles`: which roles in the ongoing project
 * bar; lines that end before `until` do not count, and on that very day are a question. `exempt`: projects whose budget does not pass
 * `limit` are not held against lines of the programmes `free` other than `own` (the exemption of 400 万元).
 */
export const ledgerOngoing = defineRowCheck({
  id: 'ledger-ongoing',
  options: z.strictObject({
    column: columnOption,
    programmes: words,
    roles: z.array(z.enum(['project', 'task', 'member'])).min(1),
    until: dayOption,
    exempt: z.strictObject({ column: columnOption, limit: parameterOption, free: words, own: words }).optional(),
  }),
  codes: { 'ledger-hit': 'error', 'ledger-boundary': 'warning', 'ledger-namesake': 'warning' },
  columns: ({ column }) => [column],
  ledgers: () => ['ongoing'],
  prepare: ({ column, programmes, roles, until, exempt }, view, context) => {
    const day = packDate(dayOf(until, context));
    const lines = (context.ledgers.ongoing ?? []).filter(
      (entry) => ofProgrammes(entry, programmes) && roles.includes(roleOf(entry)) && !isWithdrawn(entry) && countsFrom(entry, day) !== 'no',
    );
    const byName = indexBy(lines, (entry) => personKey(entry.person));
    const byId = indexBy(lines, (entry) => entry.personId.toUpperCase());
    const most = exempt === undefined ? 0 : numberOf(exempt.limit, context);
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell)) return noProblems;
      const budget = exempt === undefined ? null : view.cell(row, exempt.column);
      const amount = budget === null ? null : numberIn(budget);
      const isExempt = (entry: LedgerEntry): boolean =>
        exempt !== undefined && amount !== null && amount <= most && ofProgrammes(entry, exempt.free) && !ofProgrammes(entry, exempt.own);
      const participants = view.cell(row, 'participants');
      const units = [unitKey(view.leadName(row)), ...(participants === null ? [] : unitNames(participants))].filter((name) => name !== '');
      let maybe: LedgerEntry | null = null;
      let onDay: LedgerEntry | null = null;
      for (const { name, id } of personsOf(view, row, column)) {
        const found = [...(id === null ? [] : (byId.get(id) ?? [])), ...(byName.get(personKey(name)) ?? [])].filter(
          (entry) => !isExempt(entry),
        );
        for (const entry of found) {
          const known = id !== null && entry.personId !== '';
          if (known && entry.personId.toUpperCase() !== id) continue;
          const isSame = known || units.includes(unitKey(entry.unit));
          if (!isSame) maybe ??= entry;
          else if (countsFrom(entry, day) === 'boundary') onDay ??= entry;
          else return [cellProblem(view, column, cell, 'ledger-hit', { ledger: 'ongoing', entry: describe(entry) })];
        }
      }
      if (onDay !== null) return [cellProblem(view, column, cell, 'ledger-boundary', { ledger: 'ongoing', entry: describe(onDay) })];
      return maybe === null
        ? noProblems
        : [cellProblem(view, column, cell, 'ledger-namesake', { ledger: 'ongoing', entry: describe(maybe) })];
    };
  },
});
