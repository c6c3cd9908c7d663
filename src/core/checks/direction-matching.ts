import { z } from 'zod';
import type { TableView } from '../audit/table-view';
import type { TableRow } from '../table/table';
import { unitsIn } from '../table/units-in';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';
import { numberIn } from './number-at-most';

const [own, granted] = ['selfFunding', 'enterpriseFunding'] as const;

/** Guards against the last bit of a division. */
const tolerance = 1e-9;

const hasFirm = (view: TableView, row: TableRow, who: 'lead' | 'team'): boolean => {
  if (view.leadKind(row).kind === 'enterprise') return true;
  const cell = view.cell(row, 'participants');
  return who === 'team' && cell?.value.kind === 'units' && unitsIn(cell).some(({ kind }) => kind === 'enterprise');
};

/**
 * Enterprises put in at least as much as the government gives them, one to one, equality included (readings B17). `who`: enterprises that
 * lead only, or any of the Chinese team. Rows without an enterprise and without such money are not asked.
 */
export const directionMatching = defineRowCheck({
  id: 'direction-matching',
  options: z.strictObject({ who: z.enum(['lead', 'team']) }),
  codes: { 'under-ratio': 'error', blank: 'manual', unreadable: 'manual' },
  columns: () => [own, granted],
  prepare:
    ({ who }, view) =>
    (row) => {
      const [cell, base] = [view.cell(row, own), view.cell(row, granted)];
      if (cell === null || base === null) return noProblems;
      const isConcerned = hasFirm(view, row, who);
      const broken = [base, cell].find(({ value }) => value.kind === 'unreadable');
      if (broken?.value.kind === 'unreadable')
        return [cellProblem(view, broken === base ? granted : own, broken, 'unreadable', { reason: broken.value.reason })];
      if (base.value.kind === 'blank') return isConcerned ? [cellProblem(view, granted, base, 'blank', {})] : noProblems;
      const money = isEmpty(base) ? 0 : (numberIn(base) ?? 0);
      if (money <= 0 || (who === 'lead' && !isConcerned)) return noProblems;
      if (cell.value.kind === 'blank') return [cellProblem(view, own, cell, 'blank', {})];
      const amount = isEmpty(cell) ? 0 : (numberIn(cell) ?? 0);
      if (amount >= money - tolerance) return noProblems;
      const ratio = String(Math.floor((amount / money) * 100) / 100);
      const facts = { ratio, limitRatio: '1', as: 'times', baseHeader: view.header(granted), baseValue: base.text } as const;
      return [cellProblem(view, own, cell, 'under-ratio', facts, [granted])];
    },
});
