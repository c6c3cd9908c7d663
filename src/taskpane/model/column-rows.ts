import type { ColumnMapping } from '../../core/table';
import { columnName, parseArea } from '../../core/table/address';
import type { ColumnId } from '../../core/table/column-vocabulary';
import type { HeaderMatch } from '../../core/table/table';
import type { TableOutline } from '../../session';

/** One column of the sheet in the mapping editor. */
export interface ColumnRow {
  /** 1-based. */
  readonly index: number;
  readonly column: string;
  /** As the sheet spells it; '' when that is not known. */
  readonly header: string;
  /** Null: not audited. */
  readonly id: ColumnId | null;
  readonly matched: HeaderMatch | 'unknown';
}

/** Columns of the table that were not recognised, with their headers where every one has one. */
const unknownRows = ({ headerRange, columns, unknownColumns }: TableOutline): readonly ColumnRow[] => {
  const area = parseArea(headerRange);
  if (area === null) return [];
  const known = new Set(columns.map(({ index }) => index));
  const free = Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, at) => area.firstColumn + at).filter(
    (index) => !known.has(index),
  );
  const named = free.length === unknownColumns.length ? unknownColumns : [];
  return free.map((index, at) => ({ index, column: columnName(index), header: named[at] ?? '', id: null, matched: 'unknown' }));
};

/** Columns of a table by letter, as recognised or as the user changed them. */
export const columnRows = (table: TableOutline, changes: ColumnMapping): readonly ColumnRow[] => {
  const known = table.columns.map(({ index, header, id, matched }): ColumnRow => ({
    index,
    column: columnName(index),
    header,
    id,
    matched,
  }));
  return [...known, ...unknownRows(table)]
    .toSorted((left, right) => left.index - right.index)
    .map((row) => {
      const changed = changes[row.index];
      return changed === undefined ? row : { ...row, id: changed, matched: changed === null ? 'unknown' : 'user' };
    });
};

/** How many columns want a look: recognised by a similar name. */
export const doubtfulColumns = ({ columns }: TableOutline): number => columns.filter(({ matched }) => matched === 'fuzzy').length;

/** Ids that two columns claim. */
export const claimedTwice = (rows: readonly ColumnRow[]): ReadonlySet<ColumnId> => {
  const ids = rows.flatMap(({ id }) => id ?? []);
  return new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
};
