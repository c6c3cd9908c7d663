import { z } from 'zod';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption, unitKindOption } from './options';

/**
 * The lead unit must be of an allowed kind. `doubtful` kinds, and names that do not tell, are put to a person; all others are
 * not allowed (readings A3, A11, A22).
 */
export const unitKind = defineRowCheck({
  id: 'unit-kind',
  options: z.strictObject({
    column: columnOption,
    allowed: z.array(unitKindOption).min(1),
    doubtful: z.array(unitKindOption).default([]),
  }),
  codes: { 'unit-kind-not-allowed': 'error', 'unit-kind-unclear': 'manual' },
  columns: ({ column }) => [column],
  prepare: ({ column, allowed, doubtful }, view) => {
    const fine = new Set(allowed);
    const unsure = new Set(doubtful).add('unknown');
    return (row) => {
      // The kind first: rows that pass are alike in it, whatever the unit's name.
      const { kind, assumed, named } = view.leadKind(row);
      if (!named || fine.has(kind)) return noProblems;
      const cell = view.cell(row, column);
      if (cell === null || isEmpty(cell)) return noProblems;
      const name = view.category(row)?.name ?? '';
      if (unsure.has(kind)) return [cellProblem(view, column, cell, 'unit-kind-unclear', { kind, allowed, category: name })];
      return [cellProblem(view, column, cell, 'unit-kind-not-allowed', { kind, assumed, allowed, category: name })];
    };
  },
});
