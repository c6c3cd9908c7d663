import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';

/** Reads a workbook file to rows of values. Returns the number of rows of its first sheet. */
export const readWithSheetjs = (path: string): number => {
  const workbook = read(readFileSync(path), { dense: true });
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''];
  return sheet === undefined ? 0 : utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1 }).length;
};
