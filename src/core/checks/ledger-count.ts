import { z } from 'zod';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { describe, indexBy, isRunning, personKey, unitKey } from './ledger-lines';
import { columnOption, numberOf, parameterOption } from './options';
import { ledgerKinds } from './problems';

/** A leader stands in an external list in not more than so many running lines (JX23-026), by identity number, else by name and unit. */
export const ledgerCount = defineRowCheck({
  id: 'ledger-count',
  options: z.strictObject({ column: columnOption, ledger: z.enum(ledgerKinds), limit: parameterOption }),
  codes: { 'ledger-over-limit': 'error', 'ledger-at-limit': 'info' },
  columns: ({ column }) => [column],
  ledgers: ({ ledger }) => [ledger],
  prepare: ({ column, ledger, limit }, view, context) => {
    const most = numberOf(limit, context);
    const running = (context.ledgers[ledger] ?? []).filter((entry) => isRunning(entry, context.asOf));
    const byName = indexBy(running, (entry) => personKey(entry.person));
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell)) return noProblems;
      const value = view.cell(row, 'leaderId')?.value;
      const id = value?.kind === 'ids' ? (value.ids[0] ?? null) : null;
      const unit = unitKey(view.leadName(row));
      const own = (byName.get(personKey(cell.text)) ?? []).filter((entry) =>
        id !== null && entry.personId !== '' ? entry.personId.toUpperCase() === id : unitKey(entry.unit) === unit,
      );
      if (own.length < most) return noProblems;
      const facts = { ledger, count: own.length, limit: most, entry: own.map(describe).join('；') };
      return [cellProblem(view, column, cell, own.length > most ? 'ledger-over-limit' : 'ledger-at-limit', facts)];
    };
  },
});
