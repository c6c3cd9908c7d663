import { z } from 'zod';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { numberIn } from './number-at-most';
import { columnOption, numberOf, parameterOption } from './options';

/** A controlling share, or an agreed control of the results (JS24-068): the agreement itself is for a person. */
export const controlShare = defineRowCheck({
  id: 'control-share',
  options: z.strictObject({ column: columnOption, over: parameterOption, agreement: columnOption }),
  codes: { 'share-not-controlling': 'error', 'share-by-agreement': 'manual', unreadable: 'manual' },
  columns: ({ column }) => [column],
  prepare: ({ column, over, agreement }, view, context) => {
    const least = numberOf(over, context);
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      if (cell.value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: cell.value.reason })];
      if ((numberIn(cell) ?? 0) > least) return noProblems;
      const agreed = view.cell(row, agreement)?.value;
      const denied = agreed?.kind === 'blank' || agreed?.kind === 'placeholder' || (agreed?.kind === 'answer' && agreed.answer === 'no');
      const limitPercent = least * 100;
      return denied
        ? [cellProblem(view, column, cell, 'share-not-controlling', { limitPercent }, [agreement])]
        : [cellProblem(view, column, cell, 'share-by-agreement', { limitPercent })];
    };
  },
});
