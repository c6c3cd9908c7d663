import { columnOf } from '../core/table';
import type { Table, TableRow } from '../core/table/table';
import type { RowLabel } from './desk-protocol';

/** What a person knows a row by. */
export const rowLabel = (table: Pick<Table, 'columns'>, { row, cells }: TableRow): RowLabel => ({
  row,
  title: cells[columnOf(table, 'projectName')]?.text ?? '',
  applicant: cells[columnOf(table, 'applicant')]?.text ?? '',
});
