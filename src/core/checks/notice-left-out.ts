import { z } from 'zod';
import { defineTableCheck } from './check';

/** The pack rests on a guideline without its notice: what only notices ask is not checked, and this is said once (readings A5). */
export const noticeLeftOut = defineTableCheck({
  id: 'notice-left-out',
  options: z.strictObject({}),
  codes: { 'notice-left-out': 'info' },
  columns: () => [],
  prepare: (_, view) => () => (view.table.rows.length === 0 ? [] : [{ problem: { code: 'notice-left-out', args: {} }, columns: [] }]),
});
