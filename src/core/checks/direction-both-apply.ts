import { z } from 'zod';
import { parseValue } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { words } from './options';

const column = 'foreignApplied';
const oneSided = /单方|单边|仅(?:有|由)?中方|只有?中方/u;

/** `parties`: how the foreign parties are called, where there are several and all of them must apply. */
export const bothApplyOptions = z.strictObject({ parties: z.array(words).min(2).optional() });

/** Both sides have applied with their own authorities; a one-sided application is invalid (readings E59). */
export const directionBothApply = defineRowCheck({
  id: 'direction-both-apply',
  options: bothApplyOptions,
  codes: { 'one-side-only': 'error', blank: 'manual', unreadable: 'manual', 'answer-unclear': 'manual' },
  columns: () => [column],
  prepare:
    ({ parties = [] }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
      if (oneSided.test(cell.folded)) return [cellProblem(view, column, cell, 'one-side-only', {})];
      const named = parties.filter((names) => names.some((name) => cell.folded.includes(name)));
      if (named.length > 0 && named.length < parties.length) return [cellProblem(view, column, cell, 'one-side-only', {})];
      // “南非方” holds a 非 that denies nothing.
      const said = parties.flat().reduce((text, name) => text.replaceAll(name, ''), cell.folded);
      if (named.length > 0 && /已|均|都/u.test(said) && !/不|未|没|无|非|否/u.test(said)) return noProblems;
      const value = cell.value.kind === 'text' ? parseValue('answer', cell.content) : cell.value;
      if (value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: value.reason })];
      if (value.kind !== 'answer') return [cellProblem(view, column, cell, 'answer-unclear', {})];
      if (value.answer === 'yes') return noProblems;
      return [cellProblem(view, column, cell, value.answer === 'no' ? 'one-side-only' : 'answer-unclear', {})];
    },
});
