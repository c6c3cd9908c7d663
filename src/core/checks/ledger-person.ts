import { z } from 'zod';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import type { LedgerEntry } from '../audit/ledger';
import { describe, indexBy, isRunning, personKey, titleKey, unitKey } from './ledger-lines';
import { columnOption, words } from './options';
import { ledgerKinds } from './problems';

/** The person stands in an external list: by identity number, else by name and unit; by name alone it may be a namesake. */
export const ledgerPerson = defineRowCheck({
  id: 'ledger-person',
  /** `only`: lines whose programme contains one of these; `ours`: lines that name no programme or contain one of these and none of `not`. */
  options: z.strictObject({
    column: columnOption,
    ledger: z.enum(ledgerKinds),
    thisPlan: words.optional(),
    only: words.optional(),
    ours: words.optional(),
    not: words.optional(),
  }),
  codes: { 'ledger-hit': 'error', 'ledger-namesake': 'warning' },
  columns: ({ column }) => [column],
  ledgers: ({ ledger }) => [ledger],
  prepare: ({ column, ledger, thisPlan, only, ours, not }, view, context) => {
    const names = ({ programme }: LedgerEntry, list: readonly string[]): boolean => list.some((word) => programme.includes(word));
    const concerns = (entry: LedgerEntry): boolean =>
      (only === undefined || names(entry, only)) &&
      (ours === undefined || entry.programme === '' || names(entry, ours)) &&
      (not === undefined || !names(entry, not));
    const running = (context.ledgers[ledger] ?? []).filter((entry) => isRunning(entry, context.asOf) && concerns(entry));
    const byName = indexBy(running, (entry) => personKey(entry.person));
    const byId = indexBy(running, (entry) => entry.personId.toUpperCase());
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell)) return noProblems;
      const title = titleKey(view.cell(row, 'projectName')?.text ?? '');
      const ids = view.cell(row, 'leaderId')?.value;
      const id = ids?.kind === 'ids' ? (ids.ids[0] ?? null) : null;
      // A number is the person's, however the name is written.
      const found = [...(id === null ? [] : (byId.get(id) ?? [])), ...(byName.get(personKey(cell.text)) ?? [])];
      const others = found.filter(
        (entry) => !(thisPlan?.some((word) => entry.programme.includes(word)) === true && titleKey(entry.title) === title),
      );
      if (others.length === 0) return noProblems;
      const unit = unitKey(view.leadName(row));
      const isSame = (entry: LedgerEntry): boolean =>
        id !== null && entry.personId !== '' ? entry.personId.toUpperCase() === id : entry.unit !== '' && unitKey(entry.unit) === unit;
      const same = others.find(isSame);
      if (same !== undefined) return [cellProblem(view, column, cell, 'ledger-hit', { ledger, entry: describe(same) })];
      const maybe = others.find((entry) => id === null || entry.personId === '');
      return maybe === undefined ? noProblems : [cellProblem(view, column, cell, 'ledger-namesake', { ledger, entry: describe(maybe) })];
    };
  },
});
