import { z } from 'zod';
import { fold } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';
import { mentionsOf } from './regions-of';
import { unitNames } from './same-unit';

const partTime = /非全职|兼职|兼任|柔性/u;

/** The leader works at the applicant (JX23-015). Scientists from abroad or from 香港, 澳门, 台湾 who are employed part-time may keep their own unit (JX23-022). */
export const employedByApplicant = defineRowCheck({
  id: 'employed-by-applicant',
  options: z.strictObject({ column: columnOption, as: columnOption, nationality: columnOption, employment: columnOption }),
  codes: { 'differs-from-unit': 'error', blank: 'manual' },
  columns: ({ column, as }) => [column, as],
  prepare: ({ column, as, nationality, employment }, view) => {
    const otherHeader = view.header(as);
    return (row) => {
      const cell = view.cell(row, column);
      const other = view.cell(row, as);
      if (cell === null || other === null || isEmpty(other)) return noProblems;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
      const here = unitNames(cell);
      const [wanted = ''] = unitNames(other);
      if (here.length === 0 || here.some((name) => name === wanted || name.startsWith(wanted) || wanted.startsWith(name)))
        return noProblems;
      const fromOutside = mentionsOf(view.cell(row, nationality)).length > 0;
      if (fromOutside && partTime.test(fold(view.cell(row, employment)?.text ?? ''))) return noProblems;
      return [cellProblem(view, column, cell, 'differs-from-unit', { otherHeader, otherValue: other.text }, [as])];
    };
  },
});
