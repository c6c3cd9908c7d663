import { brokenPart } from './faults';
import { attributeAt, isNamed, nextTag, skipElement } from './xml-scanner';
import type { XmlCursor } from './xml-scanner';

/** Sees the rows and cells of a sheet in the order of the file. */
export interface RowVisitor {
  /** The cursor is on the start tag of the row. */
  openRow(row: number, cursor: XmlCursor): void;
  /** The cursor is on the start tag of the cell; it must be left behind the cell's end. */
  cell(row: number, column: number, cursor: XmlCursor): void;
  /** The cursor is on the end tag of the row, or on its self-closing tag. */
  closeRow(row: number, cursor: XmlCursor): void;
}

/** Walks from behind the start tag of `sheetData` onto its end tag. */
export const scanRows = (cursor: XmlCursor, prefix: string, visitor: RowVisitor): void => {
  const rowName = `${prefix}row`;
  let last = 0;
  for (;;) {
    nextTag(cursor);
    if (cursor.kind === 'close') {
      if (!isNamed(cursor, `${prefix}sheetData`)) throw brokenPart(cursor.part);
      return;
    }
    if (isNamed(cursor, rowName)) last = scanRow(cursor, prefix, last + 1, visitor);
    else skipElement(cursor);
  }
};

/** @returns the number of the row; `expected` is the one it has when it does not say. */
const scanRow = (cursor: XmlCursor, prefix: string, expected: number, visitor: RowVisitor): number => {
  const stated = attributeAt(cursor, 'r');
  const row = stated === undefined ? expected : Number(stated);
  if (!Number.isInteger(row) || row < 1) throw brokenPart(cursor.part);
  const selfClosing = cursor.kind === 'empty';
  visitor.openRow(row, cursor);
  if (!selfClosing) scanCells(cursor, prefix, row, visitor);
  visitor.closeRow(row, cursor);
  return row;
};

const scanCells = (cursor: XmlCursor, prefix: string, row: number, visitor: RowVisitor): void => {
  const cellElement = `${prefix}c`;
  let lastColumn = 0;
  for (;;) {
    nextTag(cursor);
    if (cursor.kind === 'close') {
      if (!isNamed(cursor, `${prefix}row`)) throw brokenPart(cursor.part);
      return;
    }
    if (!isNamed(cursor, cellElement)) {
      skipElement(cursor);
      continue;
    }
    lastColumn = cellColumn(cursor, lastColumn + 1);
    visitor.cell(row, lastColumn, cursor);
  }
};

const upperA = 65;
const lowerA = 97;

/** The column of the `r` attribute, read off its letters without making strings; `expected` when there is none. */
const cellColumn = (cursor: XmlCursor, expected: number): number => {
  const { text, attributes } = cursor;
  for (let slot = 0; slot < cursor.attributeCount * 4; slot += 4) {
    const from = attributes[slot] ?? 0;
    if ((attributes[slot + 1] ?? 0) - from !== 1 || text[from] !== 'r') continue;
    const end = attributes[slot + 3] ?? 0;
    let column = 0;
    for (let at = attributes[slot + 2] ?? 0; at < end; at += 1) {
      const code = text.charCodeAt(at);
      const letter = code >= lowerA ? code - lowerA : code - upperA;
      if (letter < 0 || letter > 25) break;
      column = column * 26 + letter + 1;
    }
    if (column === 0) throw brokenPart(cursor.part);
    return column;
  }
  return expected;
};
