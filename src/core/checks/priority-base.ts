import { z } from 'zod';
import { jiangxiBasesOf } from '../../reference';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { columnOption } from './options';

/** Label of the third priority class (JX23-068): the applicant hosts one of the 15 bases, or the row claims a joint laboratory. Either branch suffices. */
export const priorityBase = defineRowCheck({
  id: 'priority-base',
  options: z.strictObject({ column: columnOption, jointLab: columnOption }),
  codes: { 'priority-base': 'info', 'priority-joint-lab': 'info' },
  columns: ({ column }) => [column],
  prepare:
    ({ column, jointLab }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      const bases = jiangxiBasesOf(view.leadName(row)).map(({ name }) => name);
      if (bases.length > 0) return [cellProblem(view, column, cell, 'priority-base', { bases })];
      const lab = view.cell(row, jointLab);
      return lab?.value.kind === 'answer' && lab.value.answer === 'yes'
        ? [cellProblem(view, jointLab, lab, 'priority-joint-lab', {}, [column])]
        : noProblems;
    },
});
