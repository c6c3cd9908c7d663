import { z } from 'zod';
import { fold } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { dateBy } from './date-by';
import { dayOption } from './options';

const column = 'agreementSignedOn';
/** The same column may hold the agreement with the foreign partner, which is another one. */
const jointApplication = '联合申报';

/**
 * The agreement on the joint application between the applicant and its participants bears a date (一.2), not later than the close of filing.
 * Rows without participants need none. Judged only where the header speaks of this agreement.
 */
export const jointApplicationSigned = defineRowCheck({
  id: 'joint-application-signed',
  options: z.strictObject({ limit: dayOption }),
  codes: { blank: 'error', unreadable: 'error', 'date-after': 'warning', 'date-vague': 'manual' },
  columns: () => ['participants', column],
  prepare: ({ limit }, view, context) => {
    const bound = dateBy.bind({ column, limit });
    if (bound.scope !== 'row' || !fold(view.header(column)).includes(jointApplication)) return () => noProblems;
    const run = bound.prepare(view, context);
    return (row) => {
      const participants = view.cell(row, 'participants');
      const cell = view.cell(row, column);
      if (participants === null || cell === null || isEmpty(participants)) return noProblems;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {}, ['participants'])];
      return run(row).filter(({ problem }) => problem.code !== 'date-on-limit');
    };
  },
});
