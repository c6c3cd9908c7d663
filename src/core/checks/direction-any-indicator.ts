import { z } from 'zod';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { numberIn } from './number-at-most';
import { columnOption } from './options';

/**
 * The project plans at least one of several results. Where the table has not all of the columns, the result may stand in one that is
 * missing: a question to a person.
 */
export const directionAnyIndicator = defineRowCheck({
  id: 'direction-any-indicator',
  options: z.strictObject({ columns: z.array(columnOption).min(2) }),
  codes: { 'none-positive': 'error', 'none-positive-here': 'manual', unreadable: 'manual' },
  columns: () => [],
  anyColumn: ({ columns }) => columns,
  prepare: ({ columns }, view) => {
    const present = columns.filter((column) => view.has(column));
    const code = present.length === columns.length ? 'none-positive' : 'none-positive-here';
    const headers = present.map((column) => view.header(column));
    return (row) => {
      const cells = present.flatMap((column) => {
        const cell = view.cell(row, column);
        return cell === null ? [] : [{ column, cell }];
      });
      const [first] = cells;
      if (first === undefined || cells.some(({ cell }) => (numberIn(cell) ?? 0) > 0)) return noProblems;
      const broken = cells.find(({ cell }) => !isEmpty(cell) && cell.value.kind === 'unreadable');
      if (broken?.cell.value.kind === 'unreadable') {
        return [cellProblem(view, broken.column, broken.cell, 'unreadable', { reason: broken.cell.value.reason })];
      }
      return [cellProblem(view, first.column, first.cell, code, { headers }, present.slice(1))];
    };
  },
});
