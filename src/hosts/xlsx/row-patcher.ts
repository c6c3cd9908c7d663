import { cellName } from './cell-reference';
import { brokenPart } from './faults';
import { scanSheet } from './sheet-layout';
import type { SheetLayout } from './sheet-layout';
import type { RowVisitor } from './sheet-rows';
import type { Edit } from './xml-edit';
import { attributeAt, skipElement } from './xml-scanner';

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
  readonly layout: SheetLayout;
  readonly edits: readonly Edit[];
  /** Rows that did not exist before. */
  readonly createdRows: readonly number[];
  /** Rows that closed themselves before. */
  readonly openedRows: readonly number[];
  readonly replaced: readonly ReplacedCell[];
}

/**
 * Works out the edits that put cells into a sheet.
 * @param writes by row, ascending; the cells of a row ascending by column
 * Throws 'broken-part' when the rows of the sheet are not in ascending order: nothing can be put in its place then.
 */
export const patchRows = (text: string, part: string, writes: ReadonlyMap<number, readonly CellWrite[]>): RowPatch => {
  const edits: Edit[] = [];
  const createdRows: number[] = [];
  const openedRows: number[] = [];
  const replaced: ReplacedCell[] = [];
  const pendingRows = [...writes.keys()].toSorted((one, other) => one - other);
  let nextPending = 0;

  const newRowsBefore = (limit: number, prefix: string): string => {
    let xml = '';
    for (let row = pendingRows[nextPending]; row !== undefined && row < limit; row = pendingRows[nextPending]) {
      const cells = (writes.get(row) ?? []).map((write) => write.xml(prefix, undefined)).join('');
      xml += `<${prefix}row r="${row}">${cells}</${prefix}row>`;
      createdRows.push(row);
      nextPending += 1;
    }
    return xml;
  };

  let lastRow = 0;
  let lastRowEnd = -1;
  let planned: readonly CellWrite[] = [];
  let nextCell = 0;
  let lastCellEnd = 0;

  const visitor = (prefix: string): RowVisitor => {
    const cellsBefore = (limit: number): string => {
      let xml = '';
      for (let write = planned[nextCell]; write !== undefined && write.column < limit; write = planned[nextCell]) {
        xml += write.xml(prefix, undefined);
        nextCell += 1;
      }
      return xml;
    };
    return {
      openRow: (row, cursor) => {
        if (row <= lastRow) throw brokenPart(part);
        lastRow = row;
        const xml = newRowsBefore(row, prefix);
        if (xml !== '') edits.push({ start: cursor.tagStart, end: cursor.tagStart, text: xml });
        planned = pendingRows[nextPending] === row ? (writes.get(row) ?? []) : [];
        if (planned.length > 0) nextPending += 1;
        nextCell = 0;
        lastCellEnd = cursor.tagEnd;
      },
      cell: (row, column, cursor) => {
        const start = cursor.tagStart;
        const style = planned[nextCell] === undefined ? undefined : attributeAt(cursor, 's');
        const xml = cellsBefore(column);
        if (xml !== '') edits.push({ start, end: start, text: xml });
        skipElement(cursor);
        lastCellEnd = cursor.position;
        const write = planned[nextCell];
        if (write?.column !== column) return;
        nextCell += 1;
        edits.push({ start, end: lastCellEnd, text: write.xml(prefix, style) });
        replaced.push({ row, column, xml: text.slice(start, lastCellEnd) });
      },
      closeRow: (row, cursor) => {
        lastRowEnd = cursor.tagEnd;
        const xml = cellsBefore(Infinity);
        if (xml === '') return;
        if (cursor.kind === 'empty') {
          openedRows.push(row);
          edits.push({ start: cursor.tagEnd - 2, end: cursor.tagEnd, text: `>${xml}</${prefix}row>` });
        } else edits.push({ start: lastCellEnd, end: lastCellEnd, text: xml });
      },
    };
  };

  const layout = scanSheet(text, part, visitor);
  const rest = newRowsBefore(Infinity, layout.prefix);
  if (rest !== '') edits.push(appendRows(layout, rest, lastRowEnd));
  return { layout, edits, createdRows, openedRows, replaced };
};

const appendRows = (layout: SheetLayout, xml: string, lastRowEnd: number): Edit => {
  const { rowsStart, dataEnd, prefix, selfClosingData } = layout;
  if (selfClosingData) return { start: dataEnd - 2, end: dataEnd, text: `>${xml}</${prefix}sheetData>` };
  const at = lastRowEnd === -1 ? rowsStart : lastRowEnd;
  return { start: at, end: at, text: xml };
};

/** What to take out of a sheet, and what to put back in its place. */
export interface RowRemoval {
  /** Whether this cell goes. */
  readonly removes: (row: number, column: number) => boolean;
  /** What stood there before, or ''. */
  readonly original: (row: number, column: number) => string;
  /** Rows that go when nothing else is in them. */
  readonly createdRows: ReadonlySet<number>;
  /** Rows that close themselves again when nothing else is in them. */
  readonly openedRows: ReadonlySet<number>;
}

/** Works out the edits that take cells out of a sheet; `emptied` are the created and opened rows that were set right. */
export const removeCells = (
  text: string,
  part: string,
  removal: RowRemoval,
): { readonly layout: SheetLayout; readonly edits: readonly Edit[]; readonly emptied: ReadonlySet<number> } => {
  const edits: Edit[] = [];
  const emptied = new Set<number>();
  let rowStart = 0;
  let rowOpenEnd = 0;
  let kept = 0;
  let rowEdits: Edit[] = [];

  const visitor = (): RowVisitor => ({
    openRow: (_row, cursor) => {
      rowStart = cursor.tagStart;
      rowOpenEnd = cursor.tagEnd;
      kept = 0;
      rowEdits = [];
    },
    cell: (row, column, cursor) => {
      const start = cursor.tagStart;
      skipElement(cursor);
      if (!removal.removes(row, column)) {
        kept += 1;
        return;
      }
      const original = removal.original(row, column);
      if (original !== '') kept += 1;
      rowEdits.push({ start, end: cursor.position, text: original });
    },
    closeRow: (row, cursor) => {
      const isEmpty = kept === 0 && cursor.kind === 'close';
      if (isEmpty && removal.createdRows.has(row)) {
        emptied.add(row);
        edits.push({ start: rowStart, end: cursor.tagEnd, text: '' });
      } else if (isEmpty && removal.openedRows.has(row)) {
        emptied.add(row);
        edits.push({ start: rowOpenEnd - 1, end: cursor.tagEnd, text: '/>' });
      } else for (const edit of rowEdits) edits.push(edit);
    },
  });
  const layout = scanSheet(text, part, visitor);
  return { layout, edits, emptied };
};

/** A cell's XML with its reference taken out, so that equal cells of many rows can be kept as one. */
export const cellTemplate = ({ row, column, xml }: ReplacedCell): string => xml.replace(`"${cellName(row, column)}"`, '"@"');

/** The inverse of `cellTemplate`. */
export const fillTemplate = (template: string, row: number, column: number): string =>
  template.replace('"@"', `"${cellName(row, column)}"`);
