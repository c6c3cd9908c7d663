import { z } from 'zod';
import { defineTableCheck } from './check';
import { partOption, partRows } from './direction-part';

/** Planned number of projects; without a direction, of the whole programme. `part`: of this part of the direction only. */
export const plannedOptions = z.strictObject({
  direction: z.string().min(1).optional(),
  number: z.int().min(1),
  part: partOption.optional(),
});

/** More rows than projects planned to be funded: only a remark, since more are recommended than funded (readings B9, B10). */
export const directionPlanned = defineTableCheck({
  id: 'direction-planned',
  options: plannedOptions,
  codes: { 'more-than-planned': 'info' },
  columns: () => [],
  prepare:
    ({ direction, number, part }, view, { pack }) =>
    () => {
      const rows = partRows(view, direction, part).length;
      if (rows <= number) return [];
      const category = part?.name ?? pack.categories.find(({ id }) => id === direction)?.name ?? '';
      return [{ problem: { code: 'more-than-planned', args: { category, rows, planned: number } }, columns: [] }];
    },
});
