import fc from 'fast-check';
import { createFilter, refilter } from '../../excel-host/auto-filter';
import { putCell, putFormat } from '../../excel-host/cells';
import { createSheet, createWorkbook, nextId, rowAt } from '../../excel-host/model';
import type { SimulatedCell, SimulatedWorkbook } from '../../excel-host/model';

/** Columns of the user's table, from A on; the annotations of tests go into columns behind them. */
export const userColumns = 3;

const headerRow = 2;

const constant = (value: string | number | boolean): SimulatedCell => ({ value, isError: false, formula: null, quoted: false });

const cell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('甲', '乙', '=不是公式', '', '2024-01-02', '007', '  两 格 ')
      .map((text) => (text === '' ? null : constant(text))),
  },
  { weight: 2, arbitrary: fc.constantFrom(1, 45380, -2.5).map(constant) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<SimulatedCell>(
      { value: 3, isError: false, formula: '=1+2', quoted: false },
      { value: '', isError: false, formula: '=""', quoted: false },
      { value: '#N/A', isError: true, formula: '=NA()', quoted: false },
      { value: '+1', isError: false, formula: null, quoted: true },
    ),
  },
);

const look = fc.record(
  {
    numberFormat: fc.constantFrom('@', 'yyyy/m/d', '0.00'),
    wrapText: fc.constant(true),
    horizontalAlignment: fc.constantFrom('Center', 'Right'),
    verticalAlignment: fc.constantFrom('Top', 'Bottom'),
    'font.bold': fc.constant(true),
    'font.color': fc.constantFrom('#FF0000', '#00B050'),
    'fill.color': fc.constantFrom('#FFFF00', '#FFFFFF'),
    'border.EdgeLeft.style': fc.constant('Continuous'),
  },
  { requiredKeys: [] },
);

export interface SmallWorkbook {
  readonly rows: readonly number[];
  readonly build: () => SimulatedWorkbook;
}

/** What is generated of a workbook. */
const parts = fc.record({
  rows: fc
    .uniqueArray(fc.integer({ min: 3, max: 14 }), { minLength: 1, maxLength: 8 })
    .map((rows) => rows.toSorted((one, other) => one - other)),
  cells: fc.array(cell, { minLength: 36, maxLength: 36 }),
  looks: fc.array(fc.tuple(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 7 }), look), { maxLength: 12 }),
  widths: fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.option(fc.integer({ min: 10, max: 200 })), fc.boolean()), { maxLength: 4 }),
  hiddenRow: fc.option(fc.integer({ min: 3, max: 14 })),
  filter: fc.option(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.constantFrom('甲', '乙', '1'))),
  rules: fc.array(fc.constantFrom('Custom', 'ColorScale'), { maxLength: 3 }),
  merged: fc.boolean(),
  validated: fc.boolean(),
  note: fc.boolean(),
});

/** Small workbooks of every kind: formats and widths also where our columns go, filters, rules, validations, notes. */
export const smallWorkbook: fc.Arbitrary<SmallWorkbook> = parts.map((part) => ({
  rows: part.rows,
  build: () => {
    const workbook = createWorkbook();
    const sheet = createSheet(workbook, '表');
    putCell(sheet, 1, 1, constant('推荐项目汇总表'));
    ['序号', '项目名称', '日期'].forEach((heading, index) => putCell(sheet, headerRow, index + 1, constant(heading)));
    part.rows.forEach((row, index) => {
      for (let column = 1; column <= userColumns; column += 1)
        putCell(sheet, row, column, part.cells[index * userColumns + column - 1] ?? null);
    });
    putCell(sheet, 3, 8, constant('自留'));
    for (const [row, column, keys] of part.looks) {
      // exceljs loses a result that is an error in a cell with a date format.
      const isError = sheet.rows.get(row)?.cells.get(column)?.isError === true;
      for (const [key, value] of Object.entries(keys)) {
        if (!(isError && key === 'numberFormat')) putFormat(sheet, row, column, key, value, '');
      }
    }
    // The width of a hidden column cannot be read, so none of its own is given.
    for (const [column, width, hidden] of part.widths) {
      if (width !== null || hidden) sheet.columns.set(column, { width: hidden ? null : width, hidden });
    }
    if (part.hiddenRow !== null && part.filter === null) rowAt(sheet, part.hiddenRow).hidden = true;
    if (part.filter !== null) {
      const [column, value] = part.filter;
      sheet.filter = createFilter({ firstRow: headerRow, lastRow: 14, firstColumn: 1, lastColumn: userColumns });
      sheet.filter.criteria.set(column, { filterOn: 'Values', values: [value] });
      refilter(sheet, sheet.filter);
    }
    sheet.rules = part.rules.map((type) => ({
      id: `{CF-${nextId(workbook)}}`,
      area: { firstRow: 1, lastRow: 20, firstColumn: 1, lastColumn: 8 },
      type,
      formula: type === 'Custom' ? '=$A1="x"' : '',
      format: type === 'Custom' ? { 'fill.color': '#00FF00' } : {},
      stopIfTrue: false,
      other: '',
    }));
    if (part.merged) sheet.merges = [{ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: userColumns }];
    if (part.validated) sheet.validations.set('C3:D14', '{"type":"list"}');
    if (part.note) sheet.notes.set('B3', '"请核对"');
    workbook.sheets = [sheet, createSheet(workbook, '别')];
    return workbook;
  },
}));
