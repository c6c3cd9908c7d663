import { categoryColumnOf, categoryReader } from '../audit/category-reader';
import type { Pack } from '../audit/pack';
import type { ColumnId } from '../table/column-vocabulary';
import { columnOf } from '../table';
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

/** A table that goes into the summary, with what its rows say of their project type. */
export interface SummarisedTable {
  readonly table: Table;
  /** The official name of a row's project type, a direction with its code; null where it is not certain. */
  readonly categoryNameOf: (row: TableRow) => string | null;
  /** The column that stands for the project type. */
  readonly categoryColumn: ColumnId;
}

/** A table as a pack's summary shows it. */
export const summarisedBy = (pack: Pack): ((table: Table) => SummarisedTable) => {
  const category = categoryReader(pack);
  return (table) => {
    const categoryColumn = categoryColumnOf(pack, table);
    const at = columnOf(table, categoryColumn);
    return {
      table,
      categoryColumn,
      categoryNameOf: ({ cells }) => {
        const cell = cells[at];
        const found = cell === undefined ? null : category(cell);
        if (found === null) return null;
        return found.code === undefined ? found.name : `${found.code} ${found.name}`;
      },
    };
  };
};

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

const rowsOf = ({ table, categoryNameOf, categoryColumn }: SummarisedTable): readonly SummaryRow[] =>
  table.rows.map((row) => {
    const categoryName = categoryNameOf(row);
    const cells: Partial<Record<ColumnId, string>> = {};
    table.columns.forEach(({ id }, at) => {
      const cell = row.cells[at];
      if (cell !== undefined) cells[id] = officialCell(id, cell, categoryName);
    });
    // The form has one column for the project type; a national programme's direction goes into it.
    const category = row.cells[columnOf(table, categoryColumn)];
    if (category !== undefined) cells.projectType = officialCell('projectType', category, categoryName);
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
