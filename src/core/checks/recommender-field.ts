import { z } from 'zod';
import { areaName } from '../table/address';
import { columnOption } from './options';
import { defineTableCheck } from './check';
import { recommenderFault } from './recommender-kind';

/** Where the table has no column of the recommending unit, the form line above it names one of the addressees (JX23-002). */
export const recommenderField = defineTableCheck({
  id: 'recommender-field',
  options: z.strictObject({ column: columnOption, label: z.string().min(1) }),
  codes: { 'field-blank': 'warning', 'authority-not-addressed': 'warning', 'authority-outside-province': 'warning' },
  columns: () => [],
  prepare:
    ({ column, label }, view, { pack }) =>
    () => {
      const found = view.table.fields.authority;
      const cells = [found?.cell ?? areaName(view.table.header)];
      if (found === null || found.value === '') {
        return view.has(column) ? [] : [{ problem: { code: 'field-blank', args: { label } }, columns: [], cells }];
      }
      const fault = recommenderFault(found.value, pack.province);
      if (fault === null) return [];
      return fault.kind === 'outside'
        ? [{ problem: { code: 'authority-outside-province', args: { value: found.value, place: fault.place } }, columns: [], cells }]
        : [{ problem: { code: 'authority-not-addressed', args: { value: found.value } }, columns: [], cells }];
    },
});
