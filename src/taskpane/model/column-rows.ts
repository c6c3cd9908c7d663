import type { ColumnId } from '../../core/table/column-vocabulary';
import type { ColumnMapping } from '../../core/table';
import { columnName } from '../../core/table';
import type { HeaderMatch, Table } from '../../core/table/table';

/** One recognised column of the sheet in the mapping editor. */
export interface ColumnRow {
  /** 1-based. */
  readonly index: number;
  readonly column: string;
  /** As the sheet spells it. */
  readonly header: string;
  readonly id: ColumnId | null;
  readonly matched: HeaderMatch | 'unknown';
}

/** Columns of a table by letter, with those that the user set aside. */
export const columnRows = (table: Table, mapping: ColumnMapping): readonly ColumnRow[] => {
  const known = new Set(table.columns.map(({ index }) => index));
  const aside = Object.keys(mapping)
    .map(Number)
    .filter((index) => !known.has(index))
    .map((index): ColumnRow => ({ index, column: columnName(index), header: '', id: null, matched: 'unknown' }));
  return [
    ...table.columns.map(({ index, header, id, matched }): ColumnRow => ({ index, column: columnName(index), header, id, matched })),
    ...aside,
  ].toSorted((left, right) => left.index - right.index);
};

/** How many columns want a look: recognised by a similar name. */
export const doubtfulColumns = (table: Table): number => table.columns.filter(({ matched }) => matched === 'fuzzy').length;

/** Ids that two columns claim. */
export const claimedTwice = (rows: readonly ColumnRow[]): ReadonlySet<ColumnId> => {
  const ids = rows.flatMap(({ id }) => id ?? []);
  return new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
};
