import { z } from 'zod';
import { itemsNamed } from '../audit/item-named';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';

/** Numbered items of which a row chooses exactly one. */
export const subDirectionOptions = z.strictObject({
  column: columnOption,
  items: z.array(z.strictObject({ number: z.int().min(1), name: z.string().min(1) })).min(2),
});

/** Exactly one sub-direction is chosen, by number or name; a group of them (“（二）”) is no choice (readings A6). */
export const subDirection = defineRowCheck({
  id: 'sub-direction',
  options: subDirectionOptions,
  codes: { blank: 'error', unreadable: 'manual', 'sub-direction-unknown': 'error', 'sub-directions-several': 'error' },
  columns: ({ column }) => [column],
  prepare:
    ({ column, items }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
      if (cell.value.kind === 'unreadable') return [cellProblem(view, column, cell, 'unreadable', { reason: cell.value.reason })];
      const found = items.filter((item) => itemsNamed(cell.text, item));
      if (found.length === 1) return noProblems;
      return found.length === 0
        ? [cellProblem(view, column, cell, 'sub-direction-unknown', { last: items.length })]
        : [cellProblem(view, column, cell, 'sub-directions-several', { found: found.map(({ number }) => number) })];
    },
});
