import { brokenPart } from './faults';
import type { RowPlace } from './row-places';
import type { SheetLayout } from './sheet-layout';
import { rowNames, scanCells } from './sheet-rows';
import { textOfBytes } from './xml-bytes';
import type { ByteEdit } from './xml-bytes';
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
  /** In the order of the part. */
  readonly edits: readonly ByteEdit[];
  /** Rows that did not exist before. */
  readonly createdRows: readonly number[];
  /** Rows that closed themselves before. */
  readonly openedRows: readonly number[];
  readonly replaced: readonly ReplacedCell[];
}

/**
 * Works out the edits that put cells into a sheet.
 * @param writes by row; the cells of a row ascending by column
 * Throws 'broken-part' when the rows of the sheet are not in ascending order: nothing can be put in its place then.
 */
export const patchRows = (layout: SheetLayout, writes: ReadonlyMap<number, readonly CellWrite[]>): RowPatch => {
  const { part, prefix, rows } = layout;
  const edits: ByteEdit[] = [];
  const createdRows: number[] = [];
  const openedRows: number[] = [];
  const replaced: ReplacedCell[] = [];
  const pendingRows = [...writes.keys()].toSorted((one, other) => one - other);
  let nextPending = 0;

  const newRowsBefore = (limit: number): string => {
    let xml = '';
    for (let row = pendingRows[nextPending]; row !== undefined && row < limit; row = pendingRows[nextPending]) {
      xml += `<${prefix}row r="${row}">${newCells(writes.get(row) ?? [], prefix)}</${prefix}row>`;
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
    if (xml !== '') edits.push({ start: place.start, end: place.start, text: xml });
    if (pendingRows[nextPending] !== place.row) continue;
    nextPending += 1;
    const planned = writes.get(place.row) ?? [];
    if (planned.length === 0) continue;
    if (place.openEnd === place.end) {
      openedRows.push(place.row);
      edits.push({ start: place.end - 2, end: place.end, text: `>${newCells(planned, prefix)}</${prefix}row>` });
    } else if (planned.every(({ column }) => column > place.lastColumn)) {
      edits.push({ start: place.cellsEnd, end: place.cellsEnd, text: newCells(planned, prefix) });
    } else patchCells(layout, place, planned, edits, replaced);
  }
  const rest = newRowsBefore(Infinity);
  if (rest !== '') edits.push(appendRows(layout, rest, lastRowEnd));
  return { edits, createdRows, openedRows, replaced };
};

const newCells = (writes: readonly CellWrite[], prefix: string): string => {
  let xml = '';
  for (const write of writes) xml += write.xml(prefix, undefined);
  return xml;
};

const styleName = xmlName('s');

/** Puts cells among those that a row has already; adds to `edits` and `replaced`. */
const patchCells = (
  { bytes, part, prefix }: SheetLayout,
  { row, openEnd, cellsEnd }: RowPlace,
  planned: readonly CellWrite[],
  edits: ByteEdit[],
  replaced: ReplacedCell[],
): void => {
  let next = 0;
  const cellsBefore = (limit: number): string => {
    const first = next;
    while ((planned[next]?.column ?? Infinity) < limit) next += 1;
    return newCells(planned.slice(first, next), prefix);
  };
  const insert = (at: number, xml: string): void => {
    if (xml !== '') edits.push({ start: at, end: at, text: xml });
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
      edits.push({ start, end: cursor.position, text: write.xml(prefix, style) });
      replaced.push({ row, column, xml: textOfBytes(bytes, start, cursor.position) });
    },
  });
  insert(cellsEnd, cellsBefore(Infinity));
};

const appendRows = (layout: SheetLayout, xml: string, lastRowEnd: number): ByteEdit => {
  const { rowsStart, dataEnd, prefix, selfClosingData } = layout;
  if (selfClosingData) return { start: dataEnd - 2, end: dataEnd, text: `>${xml}</${prefix}sheetData>` };
  const at = lastRowEnd === -1 ? rowsStart : lastRowEnd;
  return { start: at, end: at, text: xml };
};
