import { z } from 'zod';
import { fold } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { describe, indexBy, platformNameKey } from './ledger-lines';
import { columnOption, words } from './options';

/** The laboratory is none of those a list of platforms holds as approved already, by the words of 平台类别 or the name. */
export const ledgerLabApproved = defineRowCheck({
  id: 'ledger-lab-approved',
  options: z.strictObject({ columns: z.array(columnOption).min(1), classes: words }),
  codes: { 'ledger-hit': 'error' },
  columns: () => [],
  anyColumn: ({ columns }) => columns,
  ledgers: () => ['platforms'],
  prepare: ({ columns, classes }, view, context) => {
    const terms = classes.map(fold);
    const key = (name: string): string => platformNameKey(name).replace(/[“”"]/gu, '');
    const approved = (context.ledgers.platforms ?? []).filter((entry) =>
      terms.some((term) => fold(`${entry.programme}${entry.title}`).includes(term)),
    );
    const byName = indexBy(approved, (entry) => key(entry.title));
    return (row) => {
      for (const column of columns) {
        const cell = view.cell(row, column);
        if (cell === null || isEmpty(cell)) continue;
        const [entry] = byName.get(key(cell.text)) ?? [];
        if (entry !== undefined) return [cellProblem(view, column, cell, 'ledger-hit', { ledger: 'platforms', entry: describe(entry) })];
      }
      return noProblems;
    };
  },
});
