import type { Area } from '../../core/table/sheet';
import { brokenPart } from './faults';

const letterA = 65;

/** 28 → 'AB'. */
export const columnName = (column: number): string => {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(letterA + rest);
  return column <= 26 ? letter : columnName((column - 1 - rest) / 26) + letter;
};

/** (5, 3) → 'C5'. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`;

/** 'AB' → 28. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - letterA + 1, 0);

/** 'A1:C5', or 'A1:A1' shortened to 'A1'. */
export const areaName = ({ firstRow, lastRow, firstColumn, lastColumn }: Area): string => {
  const first = cellName(firstRow, firstColumn);
  const last = cellName(lastRow, lastColumn);
  return first === last ? first : `${first}:${last}`;
};

/** Reads 'A1', '$A$1:C5', 'A:C' or '3:5' (whole columns and rows reach to the limits). Throws 'broken-part'. */
export const parseArea = (reference: string, part: string, limits: { readonly rows: number; readonly columns: number }): Area => {
  const match = /^\$?([A-Za-z]{0,4})\$?(\d{0,8})(?::\$?([A-Za-z]{0,4})\$?(\d{0,8}))?$/.exec(reference.trim());
  if (match === null || reference.trim() === '') throw brokenPart(part);
  const [, firstLetters = '', firstDigits = '', lastLetters = firstLetters, lastDigits = firstDigits] = match;
  const rows = [firstDigits === '' ? 1 : Number(firstDigits), lastDigits === '' ? limits.rows : Number(lastDigits)];
  const columns = [firstLetters === '' ? 1 : columnNumber(firstLetters), lastLetters === '' ? limits.columns : columnNumber(lastLetters)];
  return {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
};
