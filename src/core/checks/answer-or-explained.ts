import { z } from 'zod';
import { answer } from './answer';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { columnOption } from './options';
import { isRelieved, reliefOption } from './relief';

/** A yes/no column that wants 是, where an explanation in another column turns a no into a remark (四.1: 因疫情暂时无法提供的附件). */
export const answerOrExplained = defineRowCheck({
  id: 'answer-or-explained',
  options: z.strictObject({ column: columnOption, relief: reliefOption }),
  codes: { ...answer.codes, 'answer-explained': 'warning' },
  columns: ({ column }) => [column],
  prepare: ({ column, relief }, view, context) => {
    const plain = answer.bind({ column, expect: 'yes' });
    const run = plain.scope === 'row' ? plain.prepare(view, context) : () => noProblems;
    return (row) => {
      const problems = run(row);
      const cell = view.cell(row, column);
      const isNo = problems.some(({ problem }) => problem.code === 'answer-negative' || problem.code === 'answer-mixed');
      if (cell === null || !isNo || !isRelieved(view, row, relief)) return problems;
      return [cellProblem(view, column, cell, 'answer-explained', {})];
    };
  },
});
