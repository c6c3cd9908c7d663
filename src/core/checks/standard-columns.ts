import { z } from 'zod';
import { canonicalHeader } from '../table/column-vocabulary';
import { defineTableCheck } from './check';
import type { CheckProblem } from './check';

/** All standard columns are there, in the notice's order; further columns do not disturb it (JS24-143). */
export const standardColumns = defineTableCheck({
  id: 'standard-columns',
  options: z.strictObject({}),
  codes: { 'column-missing': 'error', 'columns-order': 'warning' },
  columns: () => [],
  prepare:
    (_, view, { pack }) =>
    () => {
      // Any of the candidate columns may hold the category.
      const missing = pack.table.columns.filter((id) => !view.has(id === pack.table.categoryColumn ? view.categoryColumn : id));
      const problems: CheckProblem[] = missing.map((id) => ({
        problem: { code: 'column-missing', args: { header: canonicalHeader(id) } },
        columns: [id],
      }));
      const standard = new Set(pack.table.columns);
      const found = view.table.columns.filter(({ id }) => standard.has(id));
      const wanted = pack.table.columns.filter((id) => view.has(id));
      if (found.some(({ id }, at) => id !== wanted[at])) {
        problems.push({ problem: { code: 'columns-order', args: { found: found.map(({ header }) => header) } }, columns: [] });
      }
      return problems;
    },
});
