import { beginsVisibly } from '../values';
import type { Area, CellContent, Sheet, SheetRow } from './sheet';

/** Columns further right are not looked at: Excel has 16,384, no table uses them, and rows may be that wide. */
export const widestTable = 1024;

/** A sheet with quick look-up of rows and merged areas. Rows and columns are 1-based. */
export interface SheetView {
  readonly sheet: Sheet;
  rowAt(row: number): SheetRow | undefined;
  /** Place (from 0) in `sheet.rows` of the first row below this one; their count when there is none. */
  placeBelow(row: number): number;
  /** Merged areas of more than one cell that cover the column, by first row. */
  mergesOf(column: number): readonly Area[];
  mergeAt(row: number, column: number): Area | undefined;
}

/** Content of a cell; null beyond the end of the row and in the holes of a sparse one. */
export const contentOf = (row: SheetRow | undefined, column: number): CellContent => row?.cells[column - 1] ?? null;

/** Text of a header or form cell: strings as they are, numbers as digits, anything else ''. */
export const plainText = (content: CellContent): string => {
  if (typeof content === 'string') return content;
  return typeof content === 'number' ? String(content) : '';
};

/** True when nothing can be seen in the cell: empty, or white space and zero-width characters only. */
export const isBlankContent = (content: CellContent): boolean => {
  if (content === null || content === '') return true;
  if (typeof content !== 'string') return false;
  if (beginsVisibly(content)) return false;
  return /^[\s\u200b-\u200d\u2060]*$/.test(content);
};

/** Index of the last of `count` ascending items that `isBefore` holds for; -1 when it holds for none. */
const lastIndexWhere = (count: number, isBefore: (at: number) => boolean): number => {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** Prepares a sheet for reading. Merged areas are indexed only for the columns that are asked for. */
export const viewSheet = (sheet: Sheet): SheetView => {
  const merges = sheet.merges.filter((area) => area.firstRow !== area.lastRow || area.firstColumn !== area.lastColumn);
  const byColumn = new Map<number, readonly Area[]>();

  const mergesOf = (column: number): readonly Area[] => {
    const known = byColumn.get(column);
    if (known !== undefined) return known;
    const found = merges
      .filter((area) => area.firstColumn <= column && column <= area.lastColumn)
      .sort((left, right) => left.firstRow - right.firstRow);
    byColumn.set(column, found);
    return found;
  };

  const placeBelow = (row: number): number => lastIndexWhere(sheet.rows.length, (at) => (sheet.rows[at]?.row ?? Infinity) <= row) + 1;

  return {
    sheet,
    mergesOf,
    placeBelow,
    rowAt: (row) => {
      const found = sheet.rows[placeBelow(row) - 1];
      return found?.row === row ? found : undefined;
    },
    mergeAt: (row, column) => {
      const areas = mergesOf(column);
      const found = areas[lastIndexWhere(areas.length, (at) => (areas[at]?.firstRow ?? Infinity) <= row)];
      return found !== undefined && row <= found.lastRow ? found : undefined;
    },
  };
};
