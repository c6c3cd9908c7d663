import { z } from 'zod';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { numberIn } from './number-at-most';
import { columnOption, numberOf, parameterOption } from './options';

const tolerance = 1e-9;
const yuanInWan = 10_000;

/** One amount is at least so many times another (or such a share of it); 以上 includes the figure (readings B10). Zero is told by another rule where `zero` is false. */
export const ratioAtLeast = defineRowCheck({
  id: 'ratio-at-least',
  options: z.strictObject({
    part: columnOption,
    whole: columnOption,
    limit: parameterOption,
    as: z.enum(['times', 'percent']),
    zero: z.boolean().default(true),
  }),
  codes: { 'under-ratio': 'error', 'base-unreadable': 'manual', 'amount-doubtful': 'manual', blank: 'manual', unreadable: 'manual' },
  columns: ({ part, whole }) => [part, whole],
  prepare: ({ part, whole, limit, as, zero }, view, context) => {
    const least = numberOf(limit, context);
    const shown = (ratio: number): string =>
      as === 'percent' ? `${String(Math.floor(ratio * 1000) / 10)}%` : String(Math.floor(ratio * 100) / 100);
    return (row) => {
      const cell = view.cell(row, part);
      const base = view.cell(row, whole);
      if (cell === null || base === null) return noProblems;
      if (isEmpty(cell)) return zero ? [cellProblem(view, part, cell, 'blank', {})] : noProblems;
      if (cell.value.kind === 'unreadable') return [cellProblem(view, part, cell, 'unreadable', { reason: cell.value.reason })];
      const amount = numberIn(cell);
      if (amount === null || (amount <= 0 && !zero)) return noProblems;
      // A base that is missing or doubtful is reported where it stands.
      if (isEmpty(base) || (base.value.kind === 'money' && base.value.doubtful)) return noProblems;
      const total = numberIn(base);
      const baseHeader = view.header(whole);
      if (total === null || total <= 0) return [cellProblem(view, part, cell, 'base-unreadable', { baseHeader }, [whole])];
      if (amount >= least * total - tolerance) {
        // Enough only if it is not in 元.
        const isDoubtful = cell.value.kind === 'money' && cell.value.doubtful && amount / yuanInWan < least * total - tolerance;
        return isDoubtful ? [cellProblem(view, part, cell, 'amount-doubtful', {}, [whole])] : noProblems;
      }
      const facts = { ratio: shown(amount / total), limitRatio: shown(least), as, baseHeader, baseValue: base.text };
      return [cellProblem(view, part, cell, 'under-ratio', facts, [whole])];
    };
  },
});
