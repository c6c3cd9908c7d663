import { z } from 'zod';
import { fold } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { describe, indexBy, isRunning, platformNameKey } from './ledger-lines';
import { columnOption, words } from './options';

/**
 * The platform carries a running project of this plan (readings A14). Only key laboratories and centres recognised by a ministry are
 * barred: `barred` are words that show such a class; those with a word of `free`, recognised by the
 * province alone, are not; for a platform that shows neither, a running project is a question.
 */
export const ledgerPlatformBusy = defineRowCheck({
  id: 'ledger-platform-busy',
  options: z.strictObject({ column: columnOption, programmes: words, barred: words, free: words.optional() }),
  codes: { 'ledger-hit': 'error', 'ledger-namesake': 'warning' },
  columns: ({ column }) => [column],
  ledgers: () => ['ongoing'],
  prepare: ({ column, programmes, barred, free }, view, context) => {
    const running = (context.ledgers.ongoing ?? []).filter(
      (entry) => isRunning(entry, context.asOf) && programmes.some((word) => fold(entry.programme).includes(fold(word))),
    );
    const byPlatform = indexBy(running, (entry) => platformNameKey(entry.platform));
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell)) return noProblems;
      const [hit] = byPlatform.get(platformNameKey(cell.text)) ?? [];
      if (hit === undefined) return noProblems;
      const text = cell.folded;
      const isBarred = barred.some((word) => text.includes(word));
      if (!isBarred && free?.some((word) => text.includes(word)) === true) return noProblems;
      const code = isBarred ? 'ledger-hit' : 'ledger-namesake';
      return [cellProblem(view, column, cell, code, { ledger: 'ongoing', entry: describe(hit) })];
    };
  },
});
