import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { generateRows } from '../generate-rows';
import { readAndWriteWithExceljs, writeWorkbookFile } from '../peers/exceljs';
import { readWithSheetjs } from '../peers/sheetjs';
import { timed } from './timed';
import type { Timed } from './timed';

/** Makes the file that all others read. */
export const filesMake = (rowCount: number, path: string): Promise<Timed> =>
  timed(async () => {
    await writeWorkbookFile(generateRows(rowCount), path);
    return rowCount;
  });

export const filesReadOurs = (path: string): Promise<Timed> =>
  timed(async () => {
    const host = await openWorkbook(readFileSync(path), basename(path));
    const workbook = await host.read();
    return workbook.sheets[0]?.rows.length ?? 0;
  });

export const filesReadSheetjs = (path: string): Promise<Timed> => timed(() => readWithSheetjs(path));

export const filesRewriteExceljs = (path: string, output: string): Promise<Timed> => timed(() => readAndWriteWithExceljs(path, output));
