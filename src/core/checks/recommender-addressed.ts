import { z } from 'zod';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { columnOption } from './options';
import { recommenderFault } from './recommender-kind';

/** The recommending unit of a row is one of the addressees (JX23-002). An empty cell is filled by the form line above the table. */
export const recommenderAddressed = defineRowCheck({
  id: 'recommender-addressed',
  options: z.strictObject({ column: columnOption }),
  codes: { blank: 'error', 'recommender-not-addressed': 'warning', 'recommender-outside': 'warning' },
  columns: ({ column }) => [column],
  prepare: ({ column }, view, { pack }) => {
    const above = view.table.fields.authority?.value ?? '';
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      if (isEmpty(cell)) return above === '' ? [cellProblem(view, column, cell, 'blank', {})] : noProblems;
      const fault = recommenderFault(cell.text, pack.province);
      if (fault === null) return noProblems;
      return fault.kind === 'outside'
        ? [cellProblem(view, column, cell, 'recommender-outside', { place: fault.place })]
        : [cellProblem(view, column, cell, 'recommender-not-addressed', {})];
    };
  },
});
