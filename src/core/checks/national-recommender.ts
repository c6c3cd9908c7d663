import { z } from 'zod';
import { unitsIn } from '../table/units-in';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { indexBy, unitKey } from './ledger-lines';
import { nationalRecommender } from './national-recommender-kind';
import { columnOption } from './options';

/**
 * The recommending unit of a row belongs to one of the four categories of the national notice (二). Associations and alliances need the
 * published list: on the list they pass, without it they are for a person. An empty cell is filled by the form line above the table.
 */
export const nationalRecommenderCell = defineRowCheck({
  id: 'national-recommender',
  options: z.strictObject({ column: columnOption }),
  codes: { blank: 'error', 'recommender-not-national': 'error', 'recommender-needs-list': 'manual', 'recommender-unclear': 'manual' },
  columns: ({ column }) => [column],
  prepare: ({ column }, view, { ledgers }) => {
    const above = view.table.fields.authority?.value ?? '';
    const listed = indexBy(ledgers.recommenders ?? [], ({ unit }) => unitKey(unit));
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      if (isEmpty(cell)) return above === '' ? [cellProblem(view, column, cell, 'blank', {})] : noProblems;
      const units = cell.value.kind === 'unit' ? unitsIn(cell).map(({ name }) => name) : [cell.text];
      const kinds = units.filter((name) => !listed.has(unitKey(name))).map((name) => nationalRecommender(name).kind);
      if (kinds.includes('not-addressed')) return [cellProblem(view, column, cell, 'recommender-not-national', {})];
      if (kinds.includes('association')) return [cellProblem(view, column, cell, 'recommender-needs-list', {})];
      return kinds.includes('unclear') ? [cellProblem(view, column, cell, 'recommender-unclear', {})] : noProblems;
    };
  },
});
