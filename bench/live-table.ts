import { putCell } from '../test/excel-host/cells';
import { createSheet, createWorkbook } from '../test/excel-host/model';
import type { SimulatedWorkbook } from '../test/excel-host/model';
import { cellsOf, formLines, generateRows, headers, sheetName, tableTitle } from './generate-rows';

/** Row of the first project: below the title, the form lines and the header. */
export const firstProjectRow = formLines.length + 3;

/** Headers of the generated table, with leader and budget behind them: the notice asks for neither, many a bureau's own table has them. */
const liveHeaders: readonly string[] = [...headers, '项目负责人', '申请财政经费（万元）'];

const surnames = Array.from('王李张刘陈杨黄赵周吴徐孙胡朱高林何郭马罗');
const givenNames = Array.from('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华慧建文斌');

/** Names come back after some thousands of rows, as they do. */
const leaderOf = (at: number): string =>
  [
    surnames[at % surnames.length],
    givenNames[Math.floor(at / surnames.length) % givenNames.length],
    givenNames[Math.floor(at / 500) % givenNames.length],
  ].join('');

/** The generated summary sheet of so many projects, open in the simulated Excel. */
export const openLiveTable = (rowCount: number): SimulatedWorkbook => {
  const workbook = createWorkbook();
  const sheet = createSheet(workbook, sheetName);
  const lines: readonly (readonly unknown[])[] = [
    [tableTitle],
    ...formLines.map((line) => [line]),
    liveHeaders,
    ...generateRows(rowCount).map((row, at) => [...cellsOf(row), leaderOf(at), 50 + (at % 40)]),
  ];
  lines.forEach((line, down) => {
    line.forEach((value, across) => {
      if (typeof value !== 'string' && typeof value !== 'number') return;
      if (value !== '') putCell(sheet, down + 1, across + 1, { value, isError: false, formula: null, quoted: false });
    });
  });
  workbook.sheets = [sheet];
  return workbook;
};
