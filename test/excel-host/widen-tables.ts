import type { Area } from '../../src/core/table/sheet';
import { cellAt, putCell } from './cells';
import type { SimulatedSheet } from './model';

const isEntered = (sheet: SimulatedSheet, area: Area): boolean => {
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      if (cellAt(sheet, row, column) !== undefined) return true;
    }
  }
  return false;
};

/**
 * Excel widens a table of its own kind by what is entered directly right of it, and names the new columns that have no header. Its
 * automatic correction holds for what add-ins write as well (office-js issue 6745).
 */
export const widenTables = (sheet: SimulatedSheet, written: Area): void => {
  for (const table of sheet.tables) {
    const { firstRow, lastRow, lastColumn } = table.area;
    const beside = { ...written, firstRow: Math.max(written.firstRow, firstRow), lastRow: Math.min(written.lastRow, lastRow) };
    if (written.firstColumn !== lastColumn + 1 || !isEntered(sheet, beside)) continue;
    table.area = { ...table.area, lastColumn: written.lastColumn };
    for (let column = lastColumn + 1; column <= written.lastColumn; column += 1) {
      if (cellAt(sheet, firstRow, column) !== undefined) continue;
      putCell(sheet, firstRow, column, { value: `列${column}`, isError: false, formula: null, quoted: false });
    }
  }
};
