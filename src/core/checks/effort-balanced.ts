import { z } from 'zod';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { numberIn } from './number-at-most';
import { columnOption, numberOf, parameterOption } from './options';

/** Both sides put in about as much. The guideline gives no figure: the limit is a threshold of our own, and what passes it only a question. */
export const effortBalanced = defineRowCheck({
  id: 'effort-balanced',
  options: z.strictObject({ own: columnOption, foreign: columnOption, limit: parameterOption }),
  codes: { 'effort-unbalanced': 'warning', blank: 'manual', unreadable: 'manual' },
  columns: ({ own, foreign }) => [own, foreign],
  prepare: ({ own, foreign, limit }, view, context) => {
    const most = numberOf(limit, context);
    return (row) => {
      const [ours, theirs] = [view.cell(row, own), view.cell(row, foreign)];
      if (ours === null || theirs === null) return noProblems;
      for (const [column, cell] of [
        [own, ours],
        [foreign, theirs],
      ] as const) {
        if (cell.value.kind === 'blank') return [cellProblem(view, column, cell, 'blank', {})];
        if (cell.value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: cell.value.reason })];
      }
      const [a, b] = [numberIn(ours) ?? 0, numberIn(theirs) ?? 0];
      if (Math.max(a, b) <= most * Math.min(a, b)) return noProblems;
      const facts = { otherHeader: view.header(foreign), otherValue: theirs.text, limit: most };
      return [cellProblem(view, own, ours, 'effort-unbalanced', facts, [foreign])];
    };
  },
});
