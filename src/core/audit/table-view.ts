import { columnName } from '../table/address';
import type { ColumnId } from '../table/column-vocabulary';
import type { Cell, Table, TableRow } from '../table/table';
import { firstUnitKind, firstUnitName } from '../table/units-in';
import type { UnitKind } from '../values/value';
import { readAuthority } from './authority';
import type { Authority, AuthorityKind } from './authority';
import { categoryColumnOf, categoryReader } from './category-reader';
import type { Category, Pack } from './pack';
import { topicMatcher } from './topics';
import type { TopicMatch } from './topics';

export type { AuthorityKind };

/** Kind of the unit that leads a project. */
export interface LeadKind {
  readonly kind: UnitKind;
  /** True when the kind was read off the name. */
  readonly assumed: boolean;
  /** False where no unit is named at all. */
  readonly named: boolean;
}

/** How checks look at a table: by column id, whatever the sheet's order. */
export interface TableView {
  readonly table: Table;
  readonly authority: Authority;
  readonly has: (column: ColumnId) => boolean;
  /** Null: the table has no such column. */
  readonly cell: (row: TableRow, column: ColumnId) => Cell | null;
  /**
   * What a question tells of a cell; null: the table has no such column. Rows that agree in the answer are alike to who asks no more than
   * that, however their cells differ: a check that is content with little should ask here. The question must be pure and one and the same
   * function for every row, and give equal answers as one value (a word, a flag, one object).
   */
  readonly told: <T>(row: TableRow, column: ColumnId, ask: (cell: Cell) => T) => T | null;
  /** Header as the sheet spells it; the id when the column is missing. */
  readonly header: (column: ColumnId) => string;
  /** Address such as “E9”; null when the column is missing. */
  readonly address: (row: number, column: ColumnId) => string | null;
  /** Column that holds the category; the pack's standard one when the table has none. */
  readonly categoryColumn: ColumnId;
  /** Null: the cell names no category of the pack. */
  readonly category: (row: TableRow) => Category | null;
  /** Which of the pack's topics a text names, or null. */
  readonly topicNamed: (text: string) => TopicMatch | null;
  /** The lead unit with its kind: the column 申报单位性质 overrides the name (A11); several units: the first leads (A35). */
  readonly leadKind: (row: TableRow) => LeadKind;
  /** Name of the lead unit, '' when there is none. */
  readonly leadName: (row: TableRow) => string;
}

/** What a column states of the kind of the lead unit. */
const statedKind = ({ value }: Cell): UnitKind | null => {
  const kind = value.kind === 'unit-kinds' ? value.kinds[0] : undefined;
  return kind === undefined || kind === 'unknown' ? null : kind;
};

/** Kind of the lead unit of a row. @param told of the view that is asked */
export const leadKindOf = (told: TableView['told'], row: TableRow): LeadKind => {
  const byName = told(row, 'applicant', firstUnitKind);
  const stated = told(row, 'applicantKind', statedKind);
  return { kind: stated ?? byName ?? 'unknown', assumed: stated === null && byName !== null, named: byName !== null };
};

/** Makes the view of a table under a pack. */
export const viewTable = (table: Table, pack: Pack): TableView => {
  const position = new Map<ColumnId, number>();
  table.columns.forEach((column, at) => {
    if (!position.has(column.id)) position.set(column.id, at);
  });
  const cell = (row: TableRow, column: ColumnId): Cell | null => {
    const at = position.get(column);
    return at === undefined ? null : (row.cells[at] ?? null);
  };
  const letters = table.columns.map(({ index }) => columnName(index));
  const columnAt = (column: ColumnId): Table['columns'][number] | undefined => {
    const at = position.get(column);
    return at === undefined ? undefined : table.columns[at];
  };
  const categoryColumn = categoryColumnOf(pack, table);
  const readCategory = categoryReader(pack);
  // Many rules ask the same of a row, one after the other: the last answer is kept.
  let categoryCell: Cell | null = null;
  let category: Category | null = null;
  const told: TableView['told'] = (row, column, ask) => {
    const found = cell(row, column);
    return found === null ? null : ask(found);
  };
  return {
    table,
    authority: readAuthority(table.fields.authority?.value ?? null),
    has: (column) => position.has(column),
    cell,
    told,
    header: (column) => columnAt(column)?.header ?? column,
    address: (row, column) => {
      const at = position.get(column);
      return at === undefined ? null : `${letters[at] ?? ''}${row}`;
    },
    categoryColumn,
    category: (row) => {
      const found = cell(row, categoryColumn);
      if (found !== categoryCell) {
        categoryCell = found;
        category = found === null ? null : readCategory(found);
      }
      return category;
    },
    topicNamed: topicMatcher(pack.topics ?? []),
    leadKind: (row) => leadKindOf(told, row),
    leadName: (row) => {
      const applicant = cell(row, 'applicant');
      return applicant === null ? '' : firstUnitName(applicant);
    },
  };
};
