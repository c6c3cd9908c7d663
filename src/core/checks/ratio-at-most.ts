import { z } from 'zod';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { numberIn } from './number-at-most';
import { columnOption, numberOf, parameterOption } from './options';

/** Guards against the last bit of a division: 60/120 is exactly one half. */
const tolerance = 1e-9;

/** Share of one amount in another; equality passes. The base differs by category and is never replaced by another one (A17, A18). */
export const ratioAtMost = defineRowCheck({
  id: 'ratio-at-most',
  options: z.strictObject({ part: columnOption, whole: columnOption, limit: parameterOption }),
  codes: { 'over-ratio': 'error', 'base-unreadable': 'manual' },
  columns: ({ part, whole }) => [part, whole],
  prepare: ({ part, whole, limit }, view, context) => {
    const most = numberOf(limit, context);
    return (row) => {
      const cell = view.cell(row, part);
      const base = view.cell(row, whole);
      if (cell === null || base === null || isEmpty(cell)) return noProblems;
      const amount = numberIn(cell);
      if (amount === null || (cell.value.kind === 'money' && cell.value.doubtful)) return noProblems;
      const total = numberIn(base);
      const baseHeader = view.header(whole);
      if (total === null || total <= 0) return [cellProblem(view, part, cell, 'base-unreadable', { baseHeader }, [whole])];
      if (amount <= most * total + tolerance) return noProblems;
      const percent = Math.round((amount / total) * 1000) / 10;
      return [
        cellProblem(view, part, cell, 'over-ratio', { percent, limitPercent: most * 100, baseHeader, baseValue: base.text }, [whole]),
      ];
    };
  },
});
