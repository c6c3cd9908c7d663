import { z } from 'zod';
import { fold, parseValue } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';

const column = 'foreignApplied';
const oneSided = /单方|单边|仅(?:有|由)?中方|只有?中方/u;

/** Both sides have applied with their own authorities; a one-sided application is invalid (readings E59). */
export const directionBothApply = defineRowCheck({
  id: 'direction-both-apply',
  options: z.strictObject({}),
  codes: { 'one-side-only': 'error', blank: 'manual', unreadable: 'manual', 'answer-unclear': 'manual' },
  columns: () => [column],
  prepare: (_, view) => (row) => {
    const cell = view.cell(row, column);
    if (cell === null) return noProblems;
    if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
    if (oneSided.test(fold(cell.text))) return [cellProblem(view, column, cell, 'one-side-only', {})];
    const value = cell.value.kind === 'text' ? parseValue('answer', cell.content) : cell.value;
    if (value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: value.reason })];
    if (value.kind !== 'answer') return [cellProblem(view, column, cell, 'answer-unclear', {})];
    if (value.answer === 'yes') return noProblems;
    return [cellProblem(view, column, cell, value.answer === 'no' ? 'one-side-only' : 'answer-unclear', {})];
  },
});
