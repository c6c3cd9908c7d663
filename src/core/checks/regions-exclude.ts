import { z } from 'zod';
import { regionByIso } from '../../reference';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { columnOption, words } from './options';
import { mentionsOf, textsOf } from './regions-of';

/** None of the excluded regions; one of several is enough to break the clause (readings A5). */
export const regionsExclude = defineRowCheck({
  id: 'regions-exclude',
  options: z.strictObject({ column: columnOption, excluded: words }),
  codes: { 'region-excluded': 'error' },
  columns: ({ column }) => [column],
  prepare: ({ column, excluded }, view) => {
    const unwanted = new Set(excluded);
    const names = excluded.map((iso) => regionByIso(iso)?.name ?? iso);
    return (row) => {
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      const found = mentionsOf(cell).filter(({ iso }) => unwanted.has(iso));
      return found.length === 0
        ? noProblems
        : [cellProblem(view, column, cell, 'region-excluded', { regions: textsOf(found), excluded: names }, ['applicant'])];
    };
  },
});
