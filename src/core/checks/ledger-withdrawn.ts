import { z } from 'zod';
import { packDate } from '../audit/pack-date';
import { compareDates } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { describe, indexBy, isRunning, personKey } from './ledger-lines';
import { isWithdrawn, ofProgrammes, roleOf } from './ongoing-lines';
import { columnOption, dayOf, dayOption, words } from './options';
import { personsOf } from './persons-of';

/**
 * Who left an ongoing project (三.4). `leaders`: leaders who left it since the call (`since`), perhaps for its sake. `anyone`: leaders and members
 * who left a project whose time is not over, and who in principle may not apply before it is.
 */
export const ledgerWithdrawn = defineRowCheck({
  id: 'ledger-withdrawn',
  options: z.strictObject({ column: columnOption, programmes: words, of: z.enum(['leaders', 'anyone']), since: dayOption }),
  codes: { 'ledger-withdrawn': 'warning' },
  columns: ({ column }) => [column],
  ledgers: () => ['ongoing'],
  prepare: ({ column, programmes, of, since }, view, context) => {
    const first = packDate(dayOf(since, context));
    const lines = (context.ledgers.ongoing ?? []).filter(
      (entry) =>
        isWithdrawn(entry) &&
        ofProgrammes(entry, programmes) &&
        isRunning(entry, context.asOf) &&
        (of === 'anyone' || (roleOf(entry) !== 'member' && (entry.withdrawnOn === null || compareDates(entry.withdrawnOn, first) !== -1))),
    );
    const byName = indexBy(lines, (entry) => personKey(entry.person));
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell)) return noProblems;
      const hit = personsOf(view, row, column)
        .flatMap(({ name, id }) =>
          (byName.get(personKey(name)) ?? []).filter(({ personId }) => id === null || personId === '' || personId.toUpperCase() === id),
        )
        .at(0);
      return hit === undefined
        ? noProblems
        : [cellProblem(view, column, cell, 'ledger-withdrawn', { ledger: 'ongoing', entry: describe(hit) })];
    };
  },
});
