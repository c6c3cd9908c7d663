import { z } from 'zod';
import { regionByIso } from '../../reference';
import type { Cell } from '../table/table';
import { cellProblem, defineRowCheck, noProblems } from './check';
import { columnOption, words } from './options';
import { everyMention, isSpecialRegion, mentionsOf, textsOf } from './regions-of';

/** The regions stand in a list of the notice. 等 leaves such a list open: the rule's outcome says how far (readings A1). */
export const regionsIn = defineRowCheck({
  id: 'regions-in',
  options: z.strictObject({ column: columnOption, listed: words }),
  codes: { 'region-not-listed': 'manual' },
  columns: ({ column }) => [column],
  prepare: ({ column, listed }, view) => {
    const wanted = new Set(listed);
    const names = listed.map((iso) => regionByIso(iso)?.name ?? iso);
    const isFine = (iso: string): boolean => wanted.has(iso) || isSpecialRegion(iso);
    const areListed = (cell: Cell): boolean => everyMention(cell, isFine);
    return (row) => {
      if (view.told(row, column, areListed) === true) return noProblems;
      const cell = view.cell(row, column);
      if (cell === null) return noProblems;
      const others = mentionsOf(cell).filter(({ iso }) => !isFine(iso));
      return [cellProblem(view, column, cell, 'region-not-listed', { regions: textsOf(others), listed: names })];
    };
  },
});
