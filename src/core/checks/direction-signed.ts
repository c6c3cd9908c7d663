import { z } from 'zod';
import type { Cell } from '../table/table';
import { compareDates, fold, formatDate, parsePlainDate } from '../values';
import type { PlainDate } from '../values/value';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { words } from './options';

const filingOf = (cell: Cell | null): PlainDate | null =>
  cell?.value.kind === 'date' ? { ...cell.value.date, hour: null, minute: null } : null;

/**
 * What had to be signed before filing bears no later date: not later than the filing time of the row, else than the date of the table.
 * Without either there is nothing to compare with.
 */
export const directionSigned = defineRowCheck({
  id: 'direction-signed',
  /** `unlessHeader`: words of a header under which another agreement stands. */
  options: z.strictObject({ unlessHeader: words.default([]) }),
  codes: { 'date-after': 'error', 'date-vague': 'manual', unreadable: 'manual' },
  columns: () => ['agreementSignedOn'],
  prepare: ({ unlessHeader }, view) => {
    const header = fold(view.header('agreementSignedOn'));
    if (unlessHeader.some((word) => header.includes(word))) return () => noProblems;
    const ofTable = parsePlainDate(view.table.fields.date?.value ?? '');
    return (row) => {
      const cell = view.cell(row, 'agreementSignedOn');
      if (cell === null || isEmpty(cell)) return noProblems;
      if (cell.value.kind === 'unreadable')
        return [cellProblem(view, 'agreementSignedOn', cell, 'unreadable', { reason: cell.value.reason })];
      const last = filingOf(view.cell(row, 'submittedAt')) ?? ofTable;
      if (cell.value.kind !== 'date' || last === null) return noProblems;
      const order = compareDates({ ...cell.value.date, hour: null, minute: null }, last);
      if (order === 1) return [cellProblem(view, 'agreementSignedOn', cell, 'date-after', { limit: formatDate(last) })];
      return order === 'overlap' ? [cellProblem(view, 'agreementSignedOn', cell, 'date-vague', { limit: formatDate(last) })] : noProblems;
    };
  },
});
