import { z } from 'zod';
import { fold } from '../values';
import { defineTableCheck } from './check';
import { rowsOfDirection } from './direction-part';
import { words } from './options';

/** Planned number of projects of every one of the fields. */
export const plannedFieldsOptions = z.strictObject({ direction: z.string().min(1).optional(), fields: words, number: z.int().min(1) });

/** More rows of one field than planned: only a remark (readings B9). */
export const directionPlannedFields = defineTableCheck({
  id: 'direction-planned-fields',
  options: plannedFieldsOptions,
  codes: { 'more-than-planned': 'info' },
  columns: () => ['field'],
  prepare:
    ({ direction, fields, number }, view) =>
    () => {
      const texts = rowsOfDirection(view, direction).map((row) => fold(view.cell(row, 'field')?.text ?? ''));
      return fields.flatMap((field) => {
        const rows = texts.filter((text) => text.includes(fold(field))).length;
        return rows <= number
          ? []
          : [{ problem: { code: 'more-than-planned', args: { category: field, rows, planned: number } }, columns: ['field'] }];
      });
    },
});
