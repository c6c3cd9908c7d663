import { z } from 'zod';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { indexBy, platformNameKey, unitKey } from './ledger-lines';
import { columnOption } from './options';

/** The platform is in the list of recognised ones, and the applicant is its host unit (JS24-033, JS24-034, JS24-093). */
export const ledgerPlatformListed = defineRowCheck({
  id: 'ledger-platform-listed',
  options: z.strictObject({ column: columnOption, as: columnOption }),
  codes: { 'ledger-absent': 'warning', 'ledger-other-host': 'error' },
  columns: ({ column, as }) => [column, as],
  ledgers: () => ['platforms'],
  prepare: ({ column, as }, view, context) => {
    const byName = indexBy(context.ledgers.platforms ?? [], (entry) => platformNameKey(entry.title));
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell)) return noProblems;
      const found = byName.get(platformNameKey(cell.text));
      if (found === undefined) return [cellProblem(view, column, cell, 'ledger-absent', { ledger: 'platforms' })];
      const unit = unitKey(view.leadName(row));
      const hosts = found.flatMap((entry) => entry.unit.split(/[、，,；;]/u)).filter((host) => host.trim() !== '');
      if (hosts.length === 0 || hosts.some((host) => unitKey(host) === unit)) return noProblems;
      return [cellProblem(view, column, cell, 'ledger-other-host', { ledger: 'platforms', host: hosts.join('、') }, [as])];
    };
  },
});
