import { createWriteStream } from 'node:fs';
import ExcelJS from 'exceljs';
import { cellsOf, formLines, headers, sheetName, tableTitle } from '../generate-rows';
import type { ProjectRow } from '../generate-rows';

/** Reads a workbook file into memory and writes it again. Returns the number of rows of its first sheet. */
export const readAndWriteWithExceljs = async (input: string, output: string): Promise<number> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(input);
  await workbook.xlsx.writeFile(output);
  return workbook.worksheets[0]?.rowCount ?? 0;
};

/** Writes the rows as a workbook like a user's: shared strings, borders, wrapped text, merged title lines. */
export const writeWorkbookFile = async (rows: readonly ProjectRow[], path: string): Promise<void> => {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: createWriteStream(path), useStyles: true, useSharedStrings: true });
  const sheet = workbook.addWorksheet(sheetName);
  sheet.columns = [6, 20, 22, 40, 32, 14, 20, 20, 30, 16, 20].map((width) => ({ width }));
  const thin = { style: 'thin' } as const;
  const style: Partial<ExcelJS.Style> = {
    font: { name: '仿宋_GB2312', size: 10.5 },
    alignment: { wrapText: true, vertical: 'middle', horizontal: 'center' },
    border: { top: thin, left: thin, bottom: thin, right: thin },
  };
  [tableTitle, ...formLines].forEach((line, at) => {
    const row = sheet.addRow([line]);
    sheet.mergeCells(at + 1, 1, at + 1, headers.length);
    row.commit();
  });
  for (const cells of [headers, ...rows.map(cellsOf)]) {
    const row = sheet.addRow([...cells]);
    row.eachCell({ includeEmpty: true }, (cell) => {
      cell.style = style;
    });
    row.commit();
  }
  sheet.commit();
  await workbook.commit();
};
