import { z } from 'zod';
import { regionByIso } from '../../reference';
import type { Cell } from '../table/table';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { columnOption, words } from './options';
import { everyMention, mentionsOf, textsOf } from './regions-of';

/** None of the excluded regions; one of several is enough to break the clause (readings A5). */
export const regionsExclude = defineRowCheck({
  id: 'regions-exclude',
  options: z.strictObject({ column: columnOption, excluded: words }),
  codes: { 'region-excluded': 'error' },
  columns: ({ column }) => [column],
  prepare: ({ column, excluded }, view) => {
    const unwanted = new Set(excluded);
    const names = excluded.map((iso) => regionByIso(iso)?.name ?? iso);
    const isAllowed = (iso: string): boolean => !unwanted.has(iso);
    const namesNone = (cell: Cell): boolean => everyMention(cell, isAllowed);
    return (row) => {
      if (view.told(row, column, namesNone) === true) return noProblems;
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      const found = mentionsOf(cell).filter(({ iso }) => unwanted.has(iso));
      return [cellProblem(view, column, cell, 'region-excluded', { regions: textsOf(found), excluded: names }, ['applicant'])];
    };
  },
});
