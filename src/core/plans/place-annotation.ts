import { AuditError } from '../errors';
import type { Area, Sheet } from '../table/sheet';
import type { Table } from '../table/table';
import type { OwnColumns } from './own-columns';
import { ownColumnCount } from './own-columns';

/** Excel's last column, XFD. */
const lastSheetColumn = 16_384;

interface RowSpan {
  readonly first: number;
  readonly last: number;
}

type TableArea = Pick<Table, 'header' | 'body'>;

const spanOf = ({ header, body }: TableArea): RowSpan => ({ first: header.firstRow, last: Math.max(header.lastRow, body?.lastRow ?? 0) });

const overlap = (one: RowSpan, other: RowSpan): boolean => one.first <= other.last && other.first <= one.last;

const isWithin = (row: number, column: number, { column: first, firstRow, lastRow }: OwnColumns): boolean =>
  firstRow <= row && row <= lastRow && first <= column && column < first + ownColumnCount;

const isTouched = (area: Area, span: RowSpan): boolean => overlap({ first: area.firstRow, last: area.lastRow }, span);

/** Columns from `start` on that hold something of the user's in one of the spans, or a part of a merged area. */
const takenColumns = (
  sheet: Sheet,
  spans: readonly RowSpan[],
  start: number,
  own: readonly OwnColumns[],
): { readonly columns: ReadonlySet<number>; readonly merges: readonly Area[] } => {
  const columns = new Set<number>();
  for (const { row, cells } of sheet.rows) {
    if (cells.length < start || !spans.some(({ first, last }) => first <= row && row <= last)) continue;
    for (let column = start; column <= cells.length; column += 1) {
      // White space and empty results of formulas are the user's too.
      const content = cells[column - 1] ?? null;
      if (content !== null && !own.some((area) => isWithin(row, column, area))) columns.add(column);
    }
  }
  const merges = sheet.merges.filter((area) => area.lastColumn >= start && spans.some((span) => isTouched(area, span)));
  return { columns, merges };
};

/** Excel widens a table of its own kind by what is written directly beside it: the user's table would swallow our columns. */
const isSwallowed = ({ excelTables = [] }: Sheet, spans: readonly RowSpan[], first: number): boolean =>
  excelTables.some(
    (area) => first <= area.lastColumn + 1 && area.firstColumn < first + ownColumnCount && spans.some((span) => isTouched(area, span)),
  );

/** Where our columns stand when nothing is in the way: right of the tables, one column apart from a table of Excel's own kind. */
export const usualColumn = (sheet: Sheet, tables: readonly TableArea[]): number => {
  const next = Math.max(...tables.map(({ header }) => header.lastColumn)) + 1;
  return isSwallowed(sheet, tables.map(spanOf), next) ? next + 1 : next;
};

const firstFree = (
  sheet: Sheet,
  spans: readonly RowSpan[],
  start: number,
  own: readonly OwnColumns[],
  isAllowed: (column: number) => boolean,
): number => {
  const { columns, merges } = takenColumns(sheet, spans, start, own);
  const isTaken = (column: number): boolean =>
    columns.has(column) || merges.some(({ firstColumn, lastColumn }) => firstColumn <= column && column <= lastColumn);
  let free = 0;
  for (let column = start; column <= lastSheetColumn; column += 1) {
    free = isTaken(column) ? 0 : free + 1;
    const first = column - ownColumnCount + 1;
    if (free >= ownColumnCount && isAllowed(first) && !isSwallowed(sheet, spans, first)) return first;
  }
  throw new AuditError({ code: 'no-free-columns', sheet: sheet.name });
};

/** Where to look first: right of the table, or where we already are (a user may have added a column behind ours). */
const startOf = ({ header }: TableArea, own: readonly OwnColumns[]): number => {
  const earlier = own.find(({ firstRow }) => header.firstRow <= firstRow && firstRow <= header.lastRow);
  return Math.min(header.lastColumn + 1, earlier?.column ?? Infinity);
};

/**
 * First of our three columns for each table of a sheet: `usualColumn`, or the first three free adjacent columns. Only the rows from
 * the header to the last project matter: a title merged across does not. Tables below one another share their columns, since width and
 * hiding belong to whole columns; tables side by side get columns of their own, right of all tables.
 * @param own our columns from an earlier run, which count as free
 * @returns 1-based columns, in the order of `tables`
 * @throws AuditError no-free-columns
 */
export const placeAnnotations = (sheet: Sheet, tables: readonly TableArea[], own: readonly OwnColumns[]): readonly number[] => {
  const spans = tables.map(spanOf);
  const start = Math.max(...tables.map((table) => startOf(table, own)));
  const isStacked = spans.every((span, at) => !spans.slice(at + 1).some((other) => overlap(span, other)));
  if (isStacked) {
    const column = firstFree(sheet, spans, start, own, () => true);
    return tables.map(() => column);
  }
  const placed: number[] = [];
  for (const span of spans) {
    const isApart = (column: number): boolean => placed.every((other) => Math.abs(other - column) >= ownColumnCount);
    placed.push(firstFree(sheet, [span], start, own, isApart));
  }
  return placed;
};
