import { z } from 'zod';
import { directionMatcher } from '../audit/direction-matcher';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';

/**
 * The row names one of the directions, by code, by name or by both of them alike. Codes mean other directions in other years, so a name
 * that belongs elsewhere is an error and no slip (readings A1–A4). Rules of a direction wait until it is clear.
 */
export const directionNamed = defineRowCheck({
  id: 'direction-named',
  options: z.strictObject({}),
  codes: {
    blank: 'error',
    'direction-unknown': 'error',
    'direction-conflict': 'error',
    'direction-ambiguous': 'manual',
    'direction-name-unclear': 'manual',
  },
  columns: () => [],
  anyColumn: () => ['direction', 'projectType'],
  prepare: (_, view, { pack }) => {
    const column = view.categoryColumn;
    const read = directionMatcher(pack.categories);
    const allowed = pack.categories.flatMap(({ code }) => code ?? []);
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
      const reading = read(cell.inherited === true ? cell.text : cell.content);
      switch (reading.kind) {
        case 'known':
          if (reading.nameUnclear === null) return noProblems;
          return [
            cellProblem(view, column, cell, 'direction-name-unclear', {
              name: reading.nameUnclear,
              code: reading.category.code ?? '',
              expected: reading.category.name,
            }),
          ];
        case 'conflict':
          return [
            cellProblem(view, column, cell, 'direction-conflict', {
              code: reading.code,
              expected: reading.byCode.name,
              otherCode: reading.byName?.code ?? null,
            }),
          ];
        case 'ambiguous':
          return [cellProblem(view, column, cell, 'direction-ambiguous', { candidates: reading.candidates.map(({ name }) => name) })];
        case 'unknown':
          return [cellProblem(view, column, cell, 'direction-unknown', { allowed })];
      }
    };
  },
});
