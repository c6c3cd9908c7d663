import { z } from 'zod';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { numberIn } from './number-at-most';
import { columnOption, numberOf, parameterOption } from './options';

/** Of a planned number at least such a share is of a kind; nothing planned, nothing asked (readings F70). Whole things: of one, one. */
export const directionShare = defineRowCheck({
  id: 'direction-share',
  options: z.strictObject({ part: columnOption, whole: columnOption, limit: parameterOption }),
  codes: { 'under-ratio': 'error', blank: 'manual', unreadable: 'manual' },
  columns: ({ part, whole }) => [part, whole],
  prepare: ({ part, whole, limit }, view, context) => {
    const least = numberOf(limit, context);
    const limitRatio = `${String(least * 100)}%`;
    return (row) => {
      const [cell, base] = [view.cell(row, part), view.cell(row, whole)];
      if (cell === null || base === null) return noProblems;
      if (base.value.kind === 'blank') {
        return cell.value.kind === 'blank' ? noProblems : [cellProblem(view, whole, base, 'blank', {})];
      }
      if (base.value.kind === 'unreadable') return [cellProblem(view, whole, base, 'unreadable', { reason: base.value.reason })];
      const total = isEmpty(base) ? 0 : (numberIn(base) ?? 0);
      if (total <= 0) return noProblems;
      if (cell.value.kind === 'blank') return [cellProblem(view, part, cell, 'blank', {})];
      if (cell.value.kind === 'unreadable') return [cellProblem(view, part, cell, 'unreadable', { reason: cell.value.reason })];
      const amount = isEmpty(cell) ? 0 : (numberIn(cell) ?? 0);
      if (amount >= least * total) return noProblems;
      const ratio = `${String(Math.floor((amount / total) * 1000) / 10)}%`;
      const facts = { ratio, limitRatio, as: 'percent', baseHeader: view.header(whole), baseValue: base.text } as const;
      return [cellProblem(view, part, cell, 'under-ratio', facts, [whole])];
    };
  },
});
