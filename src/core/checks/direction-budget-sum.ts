import { z } from 'zod';
import { defineTableCheck } from './check';
import { partOption, partRows } from './direction-part';

/** Money of a direction in 万元; without a direction, of the whole programme. `part`: of this part of the direction only. */
export const budgetSumOptions = z.strictObject({
  direction: z.string().min(1).optional(),
  total: z.number().positive(),
  part: partOption.optional(),
});

/** All rows together ask for more than there is: only a remark, since more are recommended than funded (readings B11). */
export const directionBudgetSum = defineTableCheck({
  id: 'direction-budget-sum',
  options: budgetSumOptions,
  codes: { 'sum-above-envelope': 'info' },
  columns: () => ['requestedFunding'],
  prepare:
    ({ direction, total, part }, view, { pack }) =>
    () => {
      const sum = partRows(view, direction, part).reduce((so, row) => {
        const value = view.cell(row, 'requestedFunding')?.value;
        return value?.kind === 'money' && !value.doubtful ? so + value.wan : so;
      }, 0);
      if (sum <= total) return [];
      const category = part?.name ?? pack.categories.find(({ id }) => id === direction)?.name ?? '';
      const shown = Math.round(sum * 100) / 100;
      return [{ problem: { code: 'sum-above-envelope', args: { category, sum: shown, limit: total } }, columns: ['requestedFunding'] }];
    },
});
