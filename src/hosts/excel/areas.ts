import type { Area } from '../../core/table/sheet';

/** The rectangle of a sheet as a range. It is let go at once: no request later needs it, and Excel need not keep it. */
export const rangeOf = (sheet: Excel.Worksheet, { firstRow, lastRow, firstColumn, lastColumn }: Area): Excel.Range => {
  const range = sheet.getRangeByIndexes(firstRow - 1, firstColumn - 1, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
  range.untrack();
  return range;
};

/** What must be loaded of a range to know where it lies. */
export const placeProperties = 'rowIndex,columnIndex,rowCount,columnCount';

/** @returns the area of a range whose `placeProperties` were loaded. */
export const areaOf = (range: Excel.Range): Area => ({
  firstRow: range.rowIndex + 1,
  lastRow: range.rowIndex + range.rowCount,
  firstColumn: range.columnIndex + 1,
  lastColumn: range.columnIndex + range.columnCount,
});

export const rowsOf = ({ firstRow, lastRow }: Area): number => lastRow - firstRow + 1;

export const columnsOf = ({ firstColumn, lastColumn }: Area): number => lastColumn - firstColumn + 1;

/** Cuts an area into bands of at most so many rows, from top to bottom. */
export const bandsOf = (area: Area, rows: number): readonly Area[] =>
  Array.from({ length: Math.ceil(rowsOf(area) / rows) }, (_unused, index) => {
    const firstRow = area.firstRow + index * rows;
    return { ...area, firstRow, lastRow: Math.min(area.lastRow, firstRow + rows - 1) };
  });
