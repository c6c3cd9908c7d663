import { z } from 'zod';
import { unitsIn } from '../table/units-in';
import { cellProblem, defineRowCheck, isEmpty, isStated, noProblems } from './check';
import { columnOption } from './options';
import { unitNames } from './same-unit';
import { originInRow } from './unit-origin';

/** The first participating unit is one from abroad, 香港, 澳门 and 台湾 included (JX23-075): order counts, even if a foreign unit follows. */
export const firstParticipantForeign = defineRowCheck({
  id: 'first-participant-foreign',
  options: z.strictObject({ column: columnOption, partners: columnOption, unlessStated: columnOption.optional() }),
  codes: { 'first-participant-domestic': 'error', 'first-participant-unclear': 'manual', blank: 'manual' },
  columns: ({ column }) => [column],
  prepare:
    ({ column, partners, unlessStated }, view) =>
    (row) => {
      const cell = view.cell(row, column);
      if (cell === null || isStated(view, row, unlessStated)) return noProblems;
      if (isEmpty(cell)) return [cellProblem(view, column, cell, 'blank', {})];
      const [unit] = unitsIn(cell);
      const foreign = view.cell(row, partners);
      if (unit === undefined) return noProblems;
      switch (originInRow(unit.name, view.leadName(row), foreign === null ? [] : unitNames(foreign))) {
        case 'abroad':
          return noProblems;
        case 'mainland':
          return [cellProblem(view, column, cell, 'first-participant-domestic', { unit: unit.name })];
        case 'unknown':
          return [cellProblem(view, column, cell, 'first-participant-unclear', { unit: unit.name })];
      }
    },
});
