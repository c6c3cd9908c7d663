import { z } from 'zod';
import type { TableView } from '../audit/table-view';
import type { ColumnId } from '../table/column-vocabulary';
import type { TableRow } from '../table/table';
import { defineTableCheck } from './check';
import { columnOption } from './options';

const textIn = (view: TableView, row: TableRow, column: ColumnId): string => view.cell(row, column)?.text ?? '';

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
      const [first] = rows;
      if (first === undefined || rows.length < leastRows) return [];
      const uniform = columns.every((column) => {
        const text = textIn(view, first, column);
        return rows.every((row) => textIn(view, row, column) === text);
      });
      const headers = columns.map((column) => view.header(column));
      return uniform ? [{ problem: { code: 'answers-uniform', args: { rows: rows.length, headers } }, columns }] : [];
    },
});
