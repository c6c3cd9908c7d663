import { z } from 'zod';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { numberIn } from './number-at-most';
import { columnOption } from './options';

/** At least one of several amounts is above zero (一（五）1: income or spending). Columns the table lacks do not count against the row. */
export const anyPositive = defineRowCheck({
  id: 'any-positive',
  options: z.strictObject({ columns: z.array(columnOption).min(1) }),
  codes: { 'none-positive': 'error', unreadable: 'manual' },
  columns: () => [],
  anyColumn: ({ columns }) => columns,
  prepare: ({ columns }, view) => {
    const present = columns.filter((column) => view.has(column));
    const headers = present.map((column) => view.header(column));
    return (row) => {
      const cells = present.flatMap((column) => {
        const cell = view.cell(row, column);
        return cell === null ? [] : [{ column, cell }];
      });
      const [first] = cells;
      if (first === undefined || cells.some(({ cell }) => (numberIn(cell) ?? 0) > 0)) return noProblems;
      const broken = cells.find(({ cell }) => cell.value.kind === 'unreadable');
      if (broken?.cell.value.kind === 'unreadable')
        return [cellProblem(view, broken.column, broken.cell, 'unreadable', { reason: broken.cell.value.reason })];
      return [cellProblem(view, first.column, first.cell, 'none-positive', { headers }, present.slice(1))];
    };
  },
});
