import type { ColumnId } from '../table/column-vocabulary';
import type { Table, TableFields, TableRow } from '../table/table';
import { officialCell } from './normalise-row';

/** What a summary sheet is filled with. An empty text leaves its place blank for the pen. */
export interface SummaryInput {
  readonly authority: string;
  readonly date: string;
  readonly contact: string;
  readonly phone: string;
  readonly rows: readonly SummaryRow[];
}

export interface SummaryRow {
  readonly cells: Readonly<Partial<Record<ColumnId, string>>>;
}

/** A table that goes into the summary, with the official name of a row's project type where it is certain. */
export interface SummarisedTable {
  readonly table: Table;
  readonly categoryNameOf: (row: TableRow) => string | null;
}

/** “2024年 月 日”: the form as printed, not filled in. */
const blankDate = /^(?:\d{4})?[\s_＿]*年[\s_＿]*月[\s_＿]*日?$/u;

const fieldText = (fields: TableFields, name: 'authority' | 'date' | 'contact' | 'phone'): string => {
  const text = fields[name]?.value.trim() ?? '';
  return name === 'date' && blankDate.test(text) ? '' : text;
};

/** The value that all tables share; blank when they differ or one of them is silent. */
const shared = (tables: readonly SummarisedTable[], name: 'authority' | 'date' | 'contact' | 'phone'): string => {
  const [first = '', ...others] = tables.map(({ table }) => fieldText(table.fields, name));
  return others.every((other) => other === first) ? first : '';
};

const rowsOf = ({ table, categoryNameOf }: SummarisedTable): readonly SummaryRow[] =>
  table.rows.map((row) => {
    const categoryName = categoryNameOf(row);
    const cells: Partial<Record<ColumnId, string>> = {};
    table.columns.forEach(({ id }, at) => {
      const cell = row.cells[at];
      if (cell !== undefined) cells[id] = officialCell(id, cell, categoryName);
    });
    return { cells };
  });

/**
 * Merges tables into one summary, in their order; the sheet numbers the rows afresh. Authority, date, contact and phone are taken over
 * only when all tables agree.
 */
export const summaryRows = (tables: readonly SummarisedTable[]): SummaryInput => ({
  authority: shared(tables, 'authority'),
  date: shared(tables, 'date'),
  contact: shared(tables, 'contact'),
  phone: shared(tables, 'phone'),
  rows: tables.flatMap(rowsOf),
});
