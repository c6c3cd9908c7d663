import { areaName } from '../../src/core/table/address';
import type { Area } from '../../src/core/table/sheet';
import { accessDenied } from './excel-fault';
import { rowAt } from './model';
import type { CellFormat, SimulatedCell, SimulatedSheet } from './model';

export const areaSize = (area: Area): { readonly rows: number; readonly columns: number; readonly cells: number } => {
  const rows = area.lastRow - area.firstRow + 1;
  const columns = area.lastColumn - area.firstColumn + 1;
  return { rows, columns, cells: rows * columns };
};

export const intersects = (one: Area, other: Area): boolean =>
  one.firstRow <= other.lastRow &&
  other.firstRow <= one.lastRow &&
  one.firstColumn <= other.lastColumn &&
  other.firstColumn <= one.lastColumn;

export const refuseIfProtected = (sheet: SimulatedSheet): void => {
  if (sheet.isProtected) throw accessDenied(`the sheet ${sheet.name} is protected`);
};

/** As Excel names it in events: one cell without a colon. */
export const shownAddress = (area: Area): string => {
  const [first, last] = areaName(area).split(':');
  return first === last ? String(first) : areaName(area);
};

export const cellAt = (sheet: SimulatedSheet, row: number, column: number): SimulatedCell | undefined =>
  sheet.rows.get(row)?.cells.get(column);

const noFormat: CellFormat = {};

export const formatAt = (sheet: SimulatedSheet, row: number, column: number): CellFormat =>
  sheet.rows.get(row)?.formats.get(column) ?? noFormat;

export const numberFormatAt = (sheet: SimulatedSheet, row: number, column: number): string =>
  String(formatAt(sheet, row, column)['numberFormat'] ?? 'General');

export const putCell = (sheet: SimulatedSheet, row: number, column: number, cell: SimulatedCell | null): void => {
  if (cell === null) sheet.rows.get(row)?.cells.delete(column);
  else rowAt(sheet, row).cells.set(column, cell);
};

/** Sets one key of a format; the default value is no entry, so that equal looks are equal data. */
export const putFormat = (
  sheet: SimulatedSheet,
  row: number,
  column: number,
  key: string,
  value: string | number | boolean,
  standard: string | number | boolean,
): void => {
  const { [key]: _previous, ...rest } = formatAt(sheet, row, column);
  const next = value === standard ? rest : { ...rest, [key]: value };
  if (Object.keys(next).length === 0) sheet.rows.get(row)?.formats.delete(column);
  else rowAt(sheet, row).formats.set(column, next);
};

/** @returns the value of one key in the area when all cells agree, else null, as Excel answers for mixed ranges. */
export const commonFormat = (
  sheet: SimulatedSheet,
  area: Area,
  key: string,
  standard: string | number | boolean,
): string | number | boolean | null => {
  const values = new Set<string | number | boolean>();
  let found = 0;
  for (const [row, { formats }] of sheet.rows) {
    if (row < area.firstRow || row > area.lastRow) continue;
    for (const [column, format] of formats) {
      if (column < area.firstColumn || column > area.lastColumn) continue;
      found += 1;
      values.add(format[key] ?? standard);
    }
  }
  if (found < areaSize(area).cells) values.add(standard);
  const [only = standard] = values;
  return values.size > 1 ? null : only;
};

/** The smallest area that holds all that is stored: values, and formats unless only values count; null for a blank sheet. */
export const usedArea = (sheet: SimulatedSheet, valuesOnly: boolean): Area | null => {
  const area = { firstRow: Infinity, lastRow: 0, firstColumn: Infinity, lastColumn: 0 };
  for (const [row, { cells, formats }] of sheet.rows) {
    const columns = valuesOnly ? [...cells.keys()] : [...cells.keys(), ...formats.keys()];
    if (columns.length === 0) continue;
    area.firstRow = Math.min(area.firstRow, row);
    area.lastRow = Math.max(area.lastRow, row);
    area.firstColumn = Math.min(area.firstColumn, ...columns);
    area.lastColumn = Math.max(area.lastColumn, ...columns);
  }
  return area.lastRow === 0 ? null : area;
};
