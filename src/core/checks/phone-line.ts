import { z } from 'zod';
import { fold } from '../values';
import { defineTableCheck } from './check';

/** Mobile, or landline with or without area code and extension; several separated by 、 / or ，. */
const phone = /^(?:\+?86-?)?(?:1[3-9]\d{9}|(?:0\d{2,3}-?[1-9]|[2-9])\d{6,7}(?:(?:-|转|ext\.?)\d{1,6})?|400-?\d{3}-?\d{4})$/iu;

/** The telephone field, where it is filled in, looks like a telephone number (JS24-142). */
export const phoneLine = defineTableCheck({
  id: 'phone-line',
  options: z.strictObject({}),
  codes: { 'phone-malformed': 'warning' },
  columns: () => [],
  prepare:
    (_, { table }) =>
    () => {
      const found = table.fields.phone;
      if (found === null || found.value.trim() === '') return [];
      const parts = found.value.split(/[、，,；;/\n]|\s{1,}(?=(?:0\d|1[3-9]))/u).map((part) =>
        fold(part)
          .replace(/[()（）]/gu, (mark) => (mark === ')' || mark === '）' ? '-' : ''))
          .replace(/[—–]/gu, '-'),
      );
      if (parts.every((part) => part === '' || phone.test(part))) return [];
      return [{ problem: { code: 'phone-malformed', args: { value: found.value } }, columns: [], cells: [found.cell] }];
    },
});
