import { z } from 'zod';
import { defineTableCheck } from './check';
import { columnOption } from './options';

/** Every row answers every one of the columns in the same words: perhaps nobody looked (JS24-114). Only a remark. */
export const uniformAnswers = defineTableCheck({
  id: 'uniform-answers',
  options: z.strictObject({ columns: z.array(columnOption).min(1), leastRows: z.int().min(2) }),
  codes: { 'answers-uniform': 'info' },
  columns: ({ columns }) => columns,
  prepare:
    ({ columns, leastRows }, view) =>
    () => {
      const { rows } = view.table;
      if (rows.length < leastRows) return [];
      const uniform = columns.every((column) => new Set(rows.map((row) => view.cell(row, column)?.text ?? '')).size === 1);
      const headers = columns.map((column) => view.header(column));
      return uniform ? [{ problem: { code: 'answers-uniform', args: { rows: rows.length, headers } }, columns }] : [];
    },
});
