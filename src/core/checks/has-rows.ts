import { z } from 'zod';
import { defineTableCheck } from './check';

/** A table without a single project row is worth a word (JS24-159). */
export const hasRows = defineTableCheck({
  id: 'has-rows',
  options: z.strictObject({}),
  codes: { 'no-project-rows': 'warning' },
  columns: () => [],
  prepare:
    (_, { table }) =>
    () =>
      table.rows.length > 0 ? [] : [{ problem: { code: 'no-project-rows', args: {} }, columns: [] }],
});
