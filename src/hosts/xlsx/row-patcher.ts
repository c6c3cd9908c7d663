import { brokenPart } from './faults';
import type { RowPlace } from './row-places';
import type { SheetLayout } from './sheet-layout';
import { rowNames, scanCells } from './sheet-rows';
import type { BytePatch } from './byte-patch';
import { textOfBytes } from './xml-bytes';
import { attributeAt, createCursor, skipElement, xmlName } from './xml-scanner';

/** Writes one cell. `style` is the `s` attribute of the cell that stands there now, if one does. */
export interface CellWrite {
  readonly column: number;
  readonly xml: (prefix: string, style: string | undefined) => string;
}

/** A cell that a write replaced, as it stood in the file. */
export interface ReplacedCell {
  readonly row: number;
  readonly column: number;
  readonly xml: string;
}

export interface RowPatch {
  /** Rows that did not exist before. */
  readonly createdRows: readonly number[];
  /** Rows that closed themselves before. */
  readonly openedRows: readonly number[];
  readonly replaced: readonly ReplacedCell[];
}

/**
 * Puts cells into a sheet.
 * @param writtenRows ascending
 * @param writesOf the cells of a row, ascending by column; asked once, in the order of the rows: a large sheet has too many to hold
 * Throws 'broken-part' when the rows of the sheet are not in ascending order: nothing can be put in its place then.
 */
export const patchRows = (
  layout: SheetLayout,
  patch: BytePatch,
  writtenRows: readonly number[],
  writesOf: (row: number) => readonly CellWrite[],
): RowPatch => {
  const { part, prefix, rows } = layout;
  const createdRows: number[] = [];
  const openedRows: number[] = [];
  const replaced: ReplacedCell[] = [];
  let nextPending = 0;

  const newRowsBefore = (limit: number): string => {
    let xml = '';
    for (let row = writtenRows[nextPending]; row !== undefined && row < limit; row = writtenRows[nextPending]) {
      xml += `<${prefix}row r="${row}">${newCells(writesOf(row), prefix)}</${prefix}row>`;
      createdRows.push(row);
      nextPending += 1;
    }
    return xml;
  };

  let lastRow = 0;
  let lastRowEnd = -1;
  for (let index = 0; index < rows.count; index += 1) {
    const place = rows.at(index);
    if (place.row <= lastRow) throw brokenPart(part);
    lastRow = place.row;
    lastRowEnd = place.end;
    const xml = newRowsBefore(place.row);
    if (xml !== '') patch.edit(place.start, place.start, xml);
    if (writtenRows[nextPending] !== place.row) continue;
    nextPending += 1;
    const planned = writesOf(place.row);
    if (planned.length === 0) continue;
    if (place.openEnd === place.end) {
      openedRows.push(place.row);
      patch.edit(place.end - 2, place.end, `>${newCells(planned, prefix)}</${prefix}row>`);
    } else if (planned.every(({ column }) => column > place.lastColumn)) {
      patch.edit(place.cellsEnd, place.cellsEnd, newCells(planned, prefix));
    } else patchCells(layout, patch, place, planned, replaced);
  }
  const rest = newRowsBefore(Infinity);
  if (rest !== '') appendRows(layout, patch, rest, lastRowEnd);
  return { createdRows, openedRows, replaced };
};

const newCells = (writes: readonly CellWrite[], prefix: string): string => {
  let xml = '';
  for (const write of writes) xml += write.xml(prefix, undefined);
  return xml;
};

const styleName = xmlName('s');

/** Puts cells among those that a row has already; adds to `replaced`. */
const patchCells = (
  { bytes, part, prefix }: SheetLayout,
  patch: BytePatch,
  { row, openEnd, cellsEnd }: RowPlace,
  planned: readonly CellWrite[],
  replaced: ReplacedCell[],
): void => {
  let next = 0;
  const cellsBefore = (limit: number): string => {
    const first = next;
    while ((planned[next]?.column ?? Infinity) < limit) next += 1;
    return newCells(planned.slice(first, next), prefix);
  };
  const insert = (at: number, xml: string): void => {
    if (xml !== '') patch.edit(at, at, xml);
  };
  scanCells(createCursor(bytes, part, openEnd), rowNames(prefix), row, {
    cell: (_row, column, cursor) => {
      const start = cursor.tagStart;
      const style = attributeAt(cursor, styleName);
      insert(start, cellsBefore(column));
      skipElement(cursor);
      const write = planned[next];
      if (write?.column !== column) return;
      next += 1;
      patch.edit(start, cursor.position, write.xml(prefix, style));
      replaced.push({ row, column, xml: textOfBytes(bytes, start, cursor.position) });
    },
  });
  insert(cellsEnd, cellsBefore(Infinity));
};

const appendRows = (layout: SheetLayout, patch: BytePatch, xml: string, lastRowEnd: number): void => {
  const { rowsStart, dataEnd, prefix, selfClosingData } = layout;
  if (selfClosingData) {
    patch.edit(dataEnd - 2, dataEnd, `>${xml}</${prefix}sheetData>`);
    return;
  }
  const at = lastRowEnd === -1 ? rowsStart : lastRowEnd;
  patch.edit(at, at, xml);
};
