import { z } from 'zod';
import { defineTableCheck } from './check';

/** The recommending department is one of the bodies the notice addresses (主送), or a university that recommends itself. */
export const authorityAddressed = defineTableCheck({
  id: 'authority-addressed',
  options: z.strictObject({}),
  codes: { 'authority-not-addressed': 'warning', 'authority-outside-province': 'warning' },
  columns: () => [],
  prepare:
    (_, { authority, table }) =>
    () => {
      const cell = table.fields.authority?.cell;
      const cells = cell === undefined ? [] : [cell];
      if (authority.outside !== null) {
        return [
          {
            problem: { code: 'authority-outside-province', args: { value: authority.text, place: authority.outside } },
            columns: [],
            cells,
          },
        ];
      }
      if (authority.kind !== 'enterprise') return [];
      return [{ problem: { code: 'authority-not-addressed', args: { value: authority.text } }, columns: [], cells }];
    },
});
