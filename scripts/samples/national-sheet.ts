import ExcelJS from 'exceljs';
import type { Borders, CellValue, Font } from 'exceljs';

/** A recommendation table of a national programme: the guideline prints no form, so the provincial one with the columns its clauses need. */
export interface NationalTable {
  readonly sheetName: string;
  readonly title: string;
  readonly authority: string;
  readonly date: string;
  readonly contact: string;
  readonly phone: string;
  /** Header and width of every column; the first one holds the running number. */
  readonly columns: readonly (readonly [header: string, width: number])[];
  /** Cells of the projects without the running number. */
  readonly projects: readonly (readonly CellValue[])[];
  readonly notes: readonly string[];
}

const thin: Partial<Borders> = { top: { style: 'thin' }, left: { style: 'thin' }, bottom: { style: 'thin' }, right: { style: 'thin' } };
const fangsong: Partial<Font> = { name: '仿宋_GB2312', size: 10.5 };
const headerRow = 4;
/** Columns with long texts, by header. */
const leftAligned = /名称|单位/u;

/** The workbook: title, two form lines, header in row 4, projects from row 5, 备注. */
export const nationalWorkbook = (table: NationalTable): ExcelJS.Workbook => {
  const { columns, projects } = table;
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(table.sheetName, {
    views: [{ state: 'frozen', xSplit: 2, ySplit: headerRow }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${headerRow}:${headerRow}` },
  });
  sheet.columns = columns.map(([, width]) => ({ width }));
  const wholeLine = (row: number, text: string, font: Partial<Font>, horizontal: 'left' | 'center', height: number): void => {
    sheet.mergeCells(row, 1, row, columns.length);
    const cell = sheet.getCell(row, 1);
    cell.value = text;
    cell.font = font;
    cell.alignment = { horizontal, vertical: 'middle', wrapText: true };
    sheet.getRow(row).height = height;
  };
  wholeLine(1, table.title, { name: '方正小标宋简体', size: 18 }, 'center', 34);
  wholeLine(2, `项目主管部门（盖章）：${table.authority}${' '.repeat(80)}填表日期：${table.date}`, { ...fangsong, size: 12 }, 'left', 24);
  wholeLine(3, `项目主管部门联系人：${table.contact}${' '.repeat(60)}联系电话：${table.phone}`, { ...fangsong, size: 12 }, 'left', 24);
  const lines: readonly (readonly CellValue[])[] = [columns.map(([header]) => header), ...projects.map((cells, at) => [at + 1, ...cells])];
  lines.forEach((cells, at) => {
    cells.forEach((value, column) => {
      const cell = sheet.getCell(headerRow + at, column + 1);
      cell.value = value;
      cell.border = thin;
      cell.font = at === 0 ? { name: '黑体', size: 10.5 } : fangsong;
      const isText = at > 0 && leftAligned.test(columns[column]?.[0] ?? '');
      cell.alignment = { wrapText: true, vertical: 'middle', horizontal: isText ? 'left' : 'center' };
    });
    sheet.getRow(headerRow + at).height = at === 0 ? 64 : 48;
  });
  table.notes.forEach((note, at) => {
    wholeLine(headerRow + projects.length + 1 + at, note, { name: '宋体', size: 9 }, 'left', 16);
  });
  return workbook;
};
