import { z } from 'zod';
import { regionByIso } from '../../reference';
import { defineTableCheck } from './check';
import { rowsOfDirection } from './direction-part';
import { mentionsOf } from './regions-of';

/** More rows of one partner country than planned for each; a row with several countries counts once for each of them (readings B9). */
export const directionPlannedCountries = defineTableCheck({
  id: 'direction-planned-countries',
  options: z.strictObject({ direction: z.string().min(1), number: z.int().min(1) }),
  codes: { 'more-than-planned': 'warning' },
  columns: () => ['partnerRegion'],
  prepare:
    ({ direction, number }, view) =>
    () => {
      const rows = new Map<string, number>();
      for (const row of rowsOfDirection(view, direction)) {
        for (const iso of new Set(mentionsOf(view.cell(row, 'partnerRegion')).map((mention) => mention.iso)))
          rows.set(iso, (rows.get(iso) ?? 0) + 1);
      }
      return [...rows]
        .filter(([, count]) => count > number)
        .map(([iso, count]) => ({
          problem: { code: 'more-than-planned', args: { category: regionByIso(iso)?.name ?? iso, rows: count, planned: number } },
          columns: ['partnerRegion'],
        }));
    },
});
