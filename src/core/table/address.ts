import type { Area } from './sheet';

/** Letters of a 1-based column: 1 → “A”, 27 → “AA”. */
export const columnName = (index: number): string => {
  let name = '';
  for (let rest = index; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
};

/** 1-based column of its letters: “AA” → 27. 0 when the text is no column name. */
export const columnIndex = (name: string): number => {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return 0;
  return Array.from(name.toUpperCase()).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0);
};

/** Address of a cell (1-based row and column): (6, 2) → “B6”. */
export const cellAddress = (row: number, column: number): string => `${columnName(column)}${row}`;

/** Address of an area: “A6:K19”; a single cell too is written with both corners, as in the published JSON (“A6:A6”). */
export const areaName = (area: Area): string =>
  `${cellAddress(area.firstRow, area.firstColumn)}:${cellAddress(area.lastRow, area.lastColumn)}`;

/** Area of “A6:K19”, “$A$6:$K$19” or “B7”; corners in any order. Null when the text is no address. */
export const parseArea = (text: string): Area | null => {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i.exec(text.trim());
  if (match === null) return null;
  const [, name = '', row = '', otherName = name, otherRow = row] = match;
  const columns = [columnIndex(name), columnIndex(otherName)];
  const rows = [Number(row), Number(otherRow)];
  return {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
};
