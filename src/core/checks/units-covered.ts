import { z } from 'zod';
import { normaliseUnitName } from '../values';
import { unitsIn } from '../table/units-in';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';
import { unitNames } from './same-unit';

const alike = (left: string, right: string): boolean => left === right || left.startsWith(right) || right.startsWith(left);

/** Every unit named in one column occurs in one of the others: units of team members among the participants (JX23-021), participants among the team (JX23-082). */
export const unitsCovered = defineRowCheck({
  id: 'units-covered',
  options: z.strictObject({ column: columnOption, by: columnOption, or: z.array(columnOption).default([]) }),
  codes: { 'unit-not-covered': 'warning' },
  columns: ({ column, by }) => [column, by],
  prepare: ({ column, by, or }, view) => {
    const otherHeader = view.header(by);
    return (row) => {
      const cell = view.cell(row, column);
      const other = view.cell(row, by);
      if (cell === null || other === null || isEmpty(cell)) return noProblems;
      const known = [by, ...or].flatMap((id) => {
        const found = view.cell(row, id);
        return found === null ? [] : unitNames(found);
      });
      const uncovered = unitsIn(cell)
        .map(({ name }) => name)
        .filter((name) => !known.some((wanted) => alike(normaliseUnitName(name), wanted)));
      return uncovered.length === 0
        ? noProblems
        : [cellProblem(view, column, cell, 'unit-not-covered', { units: uncovered, otherHeader, otherValue: other.text }, [by])];
    };
  },
});
