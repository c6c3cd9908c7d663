import { cellAddress } from './address';
import { valueKindOf } from './column-vocabulary';
import type { FoundTable } from './find-table';
import { isOwnHeading } from './match-columns';
import type { ColumnReader } from './read-cells';
import { columnReader } from './read-cells';
import { stretchReader } from './read-stretch';
import { isNamedTwice, isSurelyProject, keyPlaces, kindOfRow, numbersColumns, saysNothing, weighRow, weightOf } from './row-evidence';
import { isSectionTitle, rowWordOf } from './row-words';
import type { SheetRow } from './sheet';
import type { SheetView } from './sheet-view';
import { contentOf, isBlankContent, plainText } from './sheet-view';
import type { Cell, ReadingNote, TableRow } from './table';

/** Rows of a table, and what reading them had to leave open. */
export interface ReadRows {
  readonly rows: readonly TableRow[];
  readonly notes: readonly ReadingNote[];
}

/** A row that proved nothing yet: it may turn out a project, a heading or a stray. */
interface LooseRow {
  readonly row: SheetRow;
  readonly cells: readonly Cell[];
  /** Its one filled cell names a project or a unit, and stands in a cell of its own. */
  readonly names: boolean;
}

/** Rows directly above the next table of the sheet are its title and form lines, not strays of this one. */
const preambleRows = 8;

/** First filled column of a row from `from` to the last one of the table; 0 when there is none. */
const filledColumn = (row: SheetRow, from: number, { header }: FoundTable): number => {
  for (let column = from; column <= header.lastColumn; column += 1) if (!isBlankContent(contentOf(row, column))) return column;
  return 0;
};

const tellingAddresses = ({ header }: FoundTable, row: SheetRow): readonly string[] => {
  const addresses: string[] = [];
  for (let column = header.firstColumn; column <= header.lastColumn; column += 1) {
    const content = contentOf(row, column);
    if (typeof content === 'object' ? content !== null : !saysNothing(plainText(content).trim()))
      addresses.push(cellAddress(row.row, column));
  }
  return addresses;
};

/** Columns of the table that we neither know nor wrote. */
const foreignColumns = (view: SheetView, { header, columns }: FoundTable): readonly number[] => {
  const known = new Set(columns.map(({ index }) => index));
  const headings = view.rowAt(header.lastRow);
  return Array.from({ length: header.lastColumn - header.firstColumn + 1 }, (_, at) => header.firstColumn + at).filter(
    (column) => !known.has(column) && !isOwnHeading(plainText(contentOf(headings, column))),
  );
};

/** Whether the first filled cell of the table, in `column`, is the only one of its row. */
const isAlone = (row: SheetRow, column: number, table: FoundTable): boolean => filledColumn(row, column + 1, table) === 0;

const hasContent = (row: SheetRow, columns: readonly number[]): boolean =>
  columns.some((column) => !isBlankContent(contentOf(row, column)));

const loneOf = (cells: readonly Cell[]): number => cells.findIndex(({ text }) => text !== '');

const spansColumns = (view: SheetView, row: number, column: number): boolean => {
  const area = view.mergeAt(row, column);
  return area !== undefined && area.lastColumn - area.firstColumn >= 2;
};

const joinedRow = (row: TableRow, readers: readonly ColumnReader[], further: readonly Cell[]): TableRow => ({
  ...row,
  cells: row.cells.map((cell, at) => {
    const more = further[at];
    return more === undefined || more.inherited === true ? cell : (readers[at]?.join(cell, more) ?? cell);
  }),
});

const addressesWhere = (rows: readonly TableRow[], table: FoundTable, kind: 'error' | 'uncached-formula'): readonly string[] => {
  const addresses: string[] = [];
  for (const { row, cells } of rows) {
    for (let at = 0; at < cells.length; at += 1) {
      const content = cells[at]?.content;
      if (content === null || typeof content !== 'object' || content.kind !== kind || cells[at]?.inherited === true) continue;
      addresses.push(cellAddress(row, table.columns[at]?.index ?? 0));
    }
  }
  return addresses;
};

/**
 * Reads the project rows of a table: row numbers are the sheet's own, cells stand in the order of `table.columns`.
 * @param lookUpTo told the place of every row before it is read, so that `table` knows what ends it or repeats its header there
 */
export const readRows = (view: SheetView, table: FoundTable, lookUpTo: (at: number) => void): ReadRows => {
  const { header, columns } = table;
  const readers = columns.map(({ id, index, header: text }, place) =>
    columnReader(view, { index, place, header: text, kind: valueKindOf(id) }, header.lastRow + 1),
  );
  const weights = columns.map(({ id }) => weightOf(id));
  const keys = keyPlaces(weights);
  const foreign = foreignColumns(view, table);

  const rows: TableRow[] = [];
  const hidden: number[] = [];
  let loose: LooseRow[] = [];
  let remarksUntil = 0;
  let headerEnd = header.lastRow;
  let repeatAt = 0;
  /** Scratch space, filled anew for every row. */
  const merged: boolean[] = readers.map(() => false);
  const hasMerges = readers.some((reader) => reader.hasMerges);

  const push = (row: SheetRow, cells: readonly Cell[]): void => {
    rows.push({ row: row.row, hidden: row.hidden, cells });
    if (row.hidden) hidden.push(row.row);
  };

  /** A project row follows: a lone title or unit between two projects is one too, anything else there is a heading. */
  const settle = (): void => {
    for (const { row, cells, names } of loose) {
      const text = cells.find((cell) => cell.text !== '')?.text ?? '';
      if (names && rows.length > 0 && text.length >= 4 && !isSectionTitle(text)) push(row, cells);
    }
    loose = [];
  };

  const keep = (row: SheetRow, cells: readonly Cell[]): void => {
    if (loose.length > 0) settle();
    push(row, cells);
    remarksUntil = 0;
  };

  const sheetRows = view.sheet.rows;
  const cellsAt = stretchReader(readers, sheetRows);
  for (let place = view.placeBelow(header.lastRow); place < sheetRows.length; place += 1) {
    lookUpTo(place);
    const row = sheetRows[place];
    if (row === undefined || row.row > table.lastRow) break;
    const repeat = table.repeats[repeatAt];
    if (repeat !== undefined && row.row >= repeat.firstRow) {
      // What stands directly above a repeated header is the title of the next page.
      loose = [];
      headerEnd = repeat.lastRow;
      if (row.row >= repeat.lastRow) repeatAt += 1;
      if (row.row <= repeat.lastRow) continue;
    }
    const cells = cellsAt(place, rows[rows.length - 1]?.cells);
    if (hasMerges) for (let at = 0; at < readers.length; at += 1) merged[at] = readers[at]?.mergedFromAbove() === true;
    const firstColumn = filledColumn(row, header.firstColumn, table);
    if (firstColumn === 0) continue;
    const first = contentOf(row, firstColumn);
    const word = typeof first === 'number' ? null : rowWordOf(plainText(first).trim(), isAlone(row, firstColumn, table));
    const isBelowHeader = row.row === headerEnd + 1;
    // Nearly all rows: the evidence need not be weighed.
    if (word === null && !isBelowHeader && isNamedTwice(cells, keys, merged)) {
      keep(row, cells);
      continue;
    }
    const evidence = weighRow(cells, weights, merged);
    if (word !== null && !(word === 'remark' && isSurelyProject(evidence))) {
      if (word !== 'total') remarksUntil = row.row + 1;
      continue;
    }
    if (isBelowHeader && numbersColumns(cells)) continue;
    const kind = kindOfRow(evidence, foreign.length > 0 && hasContent(row, foreign));
    if (kind === 'project') {
      keep(row, cells);
      continue;
    }
    if (kind === 'numbered-only') continue;
    const last = rows.at(-1);
    if (kind === 'continuation' && last !== undefined) {
      rows[rows.length - 1] = joinedRow(last, readers, cells);
      continue;
    }
    const alone = isAlone(row, firstColumn, table);
    if (alone && row.row <= remarksUntil) {
      // The remark runs on over several rows.
      remarksUntil = row.row + 1;
      continue;
    }
    const lone = loneOf(cells);
    const names = weights[lone] === 'name' || weights[lone] === 'unit';
    loose.push({ row, cells, names: names && alone && !spansColumns(view, row.row, columns[lone]?.index ?? 1) });
  }

  const strayEnd = table.lastRow === Infinity ? Infinity : table.lastRow - preambleRows;
  const strayCells = loose.filter(({ row }) => row.row <= strayEnd).flatMap(({ row }) => tellingAddresses(table, row));
  const suspect = readers.some((reader) => reader.hasFaults()) ? rows : [];
  const uncached = addressesWhere(suspect, table, 'uncached-formula');
  const errors = addressesWhere(suspect, table, 'error');
  return {
    rows,
    notes: [
      ...(hidden.length > 0 ? [{ code: 'hidden-rows' as const, rows: hidden }] : []),
      ...(uncached.length > 0 ? [{ code: 'uncached-formulas' as const, cells: uncached }] : []),
      ...(errors.length > 0 ? [{ code: 'error-values' as const, cells: errors }] : []),
      ...(strayCells.length > 0 ? [{ code: 'stray-cells' as const, cells: strayCells }] : []),
    ],
  };
};
