import { z } from 'zod';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { describe, indexBy, titleKey, unitKey } from './ledger-lines';
import { columnOption, words } from './options';
import { ledgerKinds } from './problems';

/** The same content was filed elsewhere: an equal title of the same unit is a hit, of another unit a question (JS24-098). */
export const ledgerTitle = defineRowCheck({
  id: 'ledger-title',
  options: z.strictObject({ column: columnOption, ledger: z.enum(ledgerKinds), thisPlan: words.optional() }),
  codes: { 'ledger-hit': 'error', 'ledger-namesake': 'warning' },
  columns: ({ column }) => [column],
  ledgers: ({ ledger }) => [ledger],
  prepare: ({ column, ledger, thisPlan }, view, context) => {
    const byTitle = indexBy(
      (context.ledgers[ledger] ?? []).filter((entry) => thisPlan?.some((word) => entry.programme.includes(word)) !== true),
      (entry) => titleKey(entry.title),
    );
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell)) return noProblems;
      const found = byTitle.get(titleKey(cell.text)) ?? [];
      const [first] = found;
      if (first === undefined) return noProblems;
      const unit = unitKey(view.leadName(row));
      const same = found.find((entry) => unitKey(entry.unit) === unit);
      return same === undefined
        ? [cellProblem(view, column, cell, 'ledger-namesake', { ledger, entry: describe(first) })]
        : [cellProblem(view, column, cell, 'ledger-hit', { ledger, entry: describe(same) })];
    };
  },
});
