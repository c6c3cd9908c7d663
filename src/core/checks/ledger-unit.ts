import { z } from 'zod';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { describe, indexBy, isRunning, titleKey, unitKey } from './ledger-lines';
import { columnOption, words } from './options';
import { ledgerKinds } from './problems';

/**
 * The unit stands in an external list: running projects, other applications of the year, punishments. Lines that ended before the
 * as-of date do not count; nor does, in a list of applications, the very project of the row under this plan (`thisPlan`).
 */
export const ledgerUnit = defineRowCheck({
  id: 'ledger-unit',
  options: z.strictObject({ column: columnOption, ledger: z.enum(ledgerKinds), thisPlan: words.optional() }),
  codes: { 'ledger-hit': 'error', 'ledger-namesake': 'manual' },
  columns: ({ column }) => [column],
  ledgers: ({ ledger }) => [ledger],
  prepare: ({ column, ledger, thisPlan }, view, context) => {
    const running = (context.ledgers[ledger] ?? []).filter((entry) => isRunning(entry, context.asOf));
    const byUnit = indexBy(running, (entry) => unitKey(entry.unit));
    return (row) => {
      const cell = view.cell(row, column);
      const name = view.leadName(row);
      const { kind } = view.leadKind(row);
      if (cell === null || name === '') return noProblems;
      const title = titleKey(view.cell(row, 'projectName')?.text ?? '');
      const itself = (programme: string, entryTitle: string): boolean =>
        thisPlan?.some((word) => programme.includes(word)) === true && titleKey(entryTitle) === title;
      const hits = (byUnit.get(unitKey(name)) ?? []).filter((entry) => !itself(entry.programme, entry.title));
      // A punished person's line names the employer; only for a firm may it also mean the unit.
      const hit = hits.find((entry) => ledger !== 'dishonesty' || entry.person === '');
      if (hit === undefined) {
        const [person] = kind === 'enterprise' ? hits : [];
        return person === undefined
          ? noProblems
          : [cellProblem(view, column, cell, 'ledger-namesake', { ledger, entry: describe(person) })];
      }
      return [cellProblem(view, column, cell, 'ledger-hit', { ledger, entry: describe(hit) })];
    };
  },
});
