import { z } from 'zod';
import { areaName } from '../table/address';
import { defineTableCheck } from './check';

/** A form field above the table is filled in. */
export const fieldFilled = defineTableCheck({
  id: 'field-filled',
  options: z.strictObject({ field: z.enum(['authority', 'contact', 'phone']), label: z.string().min(1) }),
  codes: { 'field-blank': 'error' },
  columns: () => [],
  prepare:
    ({ field, label }, { table }) =>
    () => {
      const found = table.fields[field];
      if (found !== null && found.value.trim() !== '') return [];
      return [{ problem: { code: 'field-blank', args: { label } }, columns: [], cells: [found?.cell ?? areaName(table.header)] }];
    },
});
