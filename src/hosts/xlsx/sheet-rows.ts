import { brokenPart } from './faults';
import { createPlainCell, readPlainCell } from './plain-cell';
import type { PlainCell } from './plain-cell';
import type { RowPlace } from './row-places';
import { isNamed, nextTag, numberAt, skipElement, xmlName } from './xml-scanner';
import type { XmlCursor, XmlName } from './xml-scanner';

/** Sees the rows and cells of a sheet in the order of the file. */
export interface RowVisitor {
  /** The cursor is on the start tag of the row. */
  readonly openRow: (row: number, cursor: XmlCursor) => void;
  /** The cursor is on the start tag of the cell; it must be left behind the cell's end. */
  readonly cell: (row: number, column: number, cursor: XmlCursor) => void;
  /** In place of `cell`, for the cells that most are like; without it all go to `cell`. The object serves all of them. */
  readonly plainCell?: (row: number, cell: PlainCell) => void;
  /** Where such cells stood: no other character is in them than there may be. */
  readonly plainCells?: (start: number, end: number) => void;
  /** The row is over. */
  readonly closeRow: (row: number, place: RowPlace) => void;
}

/** Sees nothing: for a walk that only learns where the rows are. */
export const noVisitor: RowVisitor = {
  openRow: () => undefined,
  cell: (_row, _column, cursor) => skipElement(cursor),
  plainCell: () => undefined,
  closeRow: () => undefined,
};

/** Names of the elements, with the prefix of the part. */
export interface RowNames {
  readonly data: XmlName;
  readonly row: XmlName;
  readonly cell: XmlName;
}

export const rowNames = (prefix: string): RowNames => ({
  data: xmlName(`${prefix}sheetData`),
  row: xmlName(`${prefix}row`),
  cell: xmlName(`${prefix}c`),
});

const referenceName = xmlName('r');

/** Walks from behind the start tag of `sheetData` onto its end tag. */
export const scanRows = (cursor: XmlCursor, names: RowNames, visitor: RowVisitor): void => {
  let last = 0;
  for (;;) {
    nextTag(cursor);
    if (cursor.kind === 'close') {
      if (!isNamed(cursor, names.data)) throw brokenPart(cursor.part);
      return;
    }
    if (isNamed(cursor, names.row)) last = scanRow(cursor, names, last + 1, visitor);
    else skipElement(cursor);
  }
};

/** Walks the row whose start tag is under the cursor. @returns its number; `expected` is the one it has when it does not say. */
const scanRow = (cursor: XmlCursor, names: RowNames, expected: number, visitor: RowVisitor): number => {
  const row = numberAt(cursor, referenceName) ?? expected;
  if (!Number.isInteger(row) || row < 1) throw brokenPart(cursor.part);
  const start = cursor.tagStart;
  const openEnd = cursor.tagEnd;
  const selfClosing = cursor.kind === 'empty';
  visitor.openRow(row, cursor);
  const { cellsEnd, lastColumn } = selfClosing ? { cellsEnd: openEnd, lastColumn: 0 } : scanCells(cursor, names, row, visitor);
  visitor.closeRow(row, { row, start, openEnd, cellsEnd, end: cursor.tagEnd, lastColumn });
  return row;
};

const plain = createPlainCell();

/**
 * Walks the cells of a row, from behind its start tag onto its end tag.
 * @returns where the last cell ends, and the rightmost column of all
 */
export const scanCells = (
  cursor: XmlCursor,
  names: RowNames,
  row: number,
  visitor: Pick<RowVisitor, 'cell' | 'plainCell' | 'plainCells'>,
): Pick<RowPlace, 'cellsEnd' | 'lastColumn'> => {
  let cellsEnd = cursor.position;
  let lastColumn = 0;
  let column = 0;
  // Their names have no prefix.
  const plainCell = names.cell.length === 1 ? visitor.plainCell : undefined;
  for (;;) {
    if (plainCell !== undefined) {
      const { bytes, position } = cursor;
      for (let end = readPlainCell(bytes, cursor.position, plain); end !== -1; end = readPlainCell(bytes, end, plain)) {
        plainCell(row, plain);
        column = plain.column;
        if (column > lastColumn) lastColumn = column;
        cellsEnd = end;
        cursor.position = end;
      }
      if (cursor.position > position) visitor.plainCells?.(position, cursor.position);
    }
    nextTag(cursor);
    if (cursor.kind === 'close') {
      if (!isNamed(cursor, names.row)) throw brokenPart(cursor.part);
      return { cellsEnd, lastColumn };
    }
    if (!isNamed(cursor, names.cell)) {
      skipElement(cursor);
      continue;
    }
    column = cellColumn(cursor, column + 1);
    visitor.cell(row, column, cursor);
    cellsEnd = cursor.position;
    if (column > lastColumn) lastColumn = column;
  }
};

const upperA = 65;
const lowerA = 97;
const lowerR = 114;

/** The column of the `r` attribute, read off its letters without making strings; `expected` when there is none. */
const cellColumn = (cursor: XmlCursor, expected: number): number => {
  const { bytes, attributes } = cursor;
  for (let slot = 0; slot < cursor.attributeCount * 4; slot += 4) {
    const from = attributes[slot] ?? 0;
    if ((attributes[slot + 1] ?? 0) - from !== 1 || bytes[from] !== lowerR) continue;
    const end = attributes[slot + 3] ?? 0;
    let column = 0;
    for (let at = attributes[slot + 2] ?? 0; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      const letter = byte >= lowerA ? byte - lowerA : byte - upperA;
      if (letter < 0 || letter > 25) break;
      column = column * 26 + letter + 1;
    }
    if (column === 0) throw brokenPart(cursor.part);
    return column;
  }
  return expected;
};
