import { z } from 'zod';
import { fold } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { describe, indexBy, isRunning, platformNameKey } from './ledger-lines';
import { columnOption, words } from './options';

/**
 * The platform carries a running project of this plan (readings A14). Only key laboratories and centres recognised by a ministry are
 * barred: `barred` are words that show such a class; for other platforms a running project is at most a question.
 */
export const ledgerPlatformBusy = defineRowCheck({
  id: 'ledger-platform-busy',
  options: z.strictObject({ column: columnOption, programmes: words, barred: words }),
  codes: { 'ledger-hit': 'error', 'ledger-namesake': 'warning' },
  columns: ({ column }) => [column],
  ledgers: () => ['ongoing'],
  prepare: ({ column, programmes, barred }, view, context) => {
    const running = (context.ledgers.ongoing ?? []).filter(
      (entry) => isRunning(entry, context.asOf) && programmes.some((word) => fold(entry.programme).includes(fold(word))),
    );
    const byPlatform = indexBy(running, (entry) => platformNameKey(entry.platform));
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell)) return noProblems;
      const [hit] = byPlatform.get(platformNameKey(cell.text)) ?? [];
      if (hit === undefined) return noProblems;
      const code = barred.some((word) => fold(cell.text).includes(word)) ? 'ledger-hit' : 'ledger-namesake';
      return [cellProblem(view, column, cell, code, { ledger: 'ongoing', entry: describe(hit) })];
    };
  },
});
