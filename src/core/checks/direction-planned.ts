import { z } from 'zod';
import { defineTableCheck } from './check';

/** Planned number of projects; without a direction, of the whole programme. */
export const plannedOptions = z.strictObject({ direction: z.string().min(1).optional(), number: z.int().min(1) });

/** More rows than projects planned to be funded: only a remark, since more are recommended than funded (readings B9, B10). */
export const directionPlanned = defineTableCheck({
  id: 'direction-planned',
  options: plannedOptions,
  codes: { 'more-than-planned': 'info' },
  columns: () => [],
  prepare:
    ({ direction, number }, view, { pack }) =>
    () => {
      const rows = view.table.rows.filter((row) => direction === undefined || view.category(row)?.id === direction).length;
      if (rows <= number) return [];
      const category = pack.categories.find(({ id }) => id === direction)?.name ?? '';
      return [{ problem: { code: 'more-than-planned', args: { category, rows, planned: number } }, columns: [] }];
    },
});
