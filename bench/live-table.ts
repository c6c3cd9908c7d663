import { putCell } from '../test/excel-host/cells';
import { createSheet, createWorkbook } from '../test/excel-host/model';
import type { SimulatedWorkbook } from '../test/excel-host/model';
import { cellsOf, formLines, generateRows, headers, sheetName, tableTitle } from './generate-rows';
import { brandCharacters } from './word-lists';

/** Row of the first project: below the title, the form lines and the header. */
export const firstProjectRow = formLines.length + 3;

/** Headers of the generated table, with leader and budget behind them: the notice asks for neither, many a bureau's own table has them. */
const liveHeaders: readonly string[] = [...headers, '项目负责人', '申请财政经费（万元）'];

const surnames = Array.from('王李张刘陈杨黄赵周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕');

/** A different name for every row below 112,360, but that one row in a hundred names the leader of an earlier one, however long the table is. */
const leaderOf = (at: number): string => {
  const number = at % 100 === 99 ? at - 50 : at;
  const given = Math.floor(number / surnames.length);
  return [
    surnames[number % surnames.length],
    brandCharacters[given % brandCharacters.length],
    brandCharacters[Math.floor(given / brandCharacters.length) % brandCharacters.length],
  ].join('');
};

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
