import { z } from 'zod';
import { unitsIn } from '../table/units-in';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { describe, indexBy, isRunning, personKey, unitKey } from './ledger-lines';
import { columnOption } from './options';
import { ledgerKinds } from './problems';

/** Further units or persons of a row in an external list (JX23-033: team members and cooperating units too). A person is known by name alone here: perhaps a namesake. */
export const ledgerOthers = defineRowCheck({
  id: 'ledger-others',
  options: z.strictObject({ column: columnOption, ledger: z.enum(ledgerKinds) }),
  codes: { 'ledger-hit': 'error', 'ledger-namesake': 'warning' },
  columns: ({ column }) => [column],
  ledgers: ({ ledger }) => [ledger],
  prepare: ({ column, ledger }, view, context) => {
    const running = (context.ledgers[ledger] ?? []).filter((entry) => isRunning(entry, context.asOf));
    const units = indexBy(
      running.filter(({ person }) => person === ''),
      (entry) => unitKey(entry.unit),
    );
    const persons = indexBy(running, (entry) => personKey(entry.person));
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      const { value } = cell;
      if (value.kind === 'units' || value.kind === 'unit') {
        const hit = unitsIn(cell).flatMap(({ name }) => units.get(unitKey(name)) ?? [])[0];
        return hit === undefined ? noProblems : [cellProblem(view, column, cell, 'ledger-hit', { ledger, entry: describe(hit) })];
      }
      if (value.kind !== 'persons') return noProblems;
      const maybe = value.names.flatMap((name) => persons.get(personKey(name)) ?? [])[0];
      return maybe === undefined ? noProblems : [cellProblem(view, column, cell, 'ledger-namesake', { ledger, entry: describe(maybe) })];
    };
  },
});
