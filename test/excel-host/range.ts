import type { Area } from '../../src/core/table/sheet';
import { areaName, cellAddress, parseArea } from '../../src/core/table/address';
import { flagArgument, gridArgument, numberArgument, recordArgument } from './arguments';
import { areaSize, cellAt, intersects, numberFormatAt, putCell, putFormat, refuseIfProtected, shownAddress, usedArea } from './cells';
import { conditionalFormats } from './conditional-formats';
import { enterValue } from './enter-value';
import { apiNotFound, invalidArgument, itemNotFound } from './excel-fault';
import type { Environment } from './environment';
import { filteredRows, isRowHidden, lastColumn, lastRow, rowAt } from './model';
import type { SimulatedSheet } from './model';
import { areColumnsHidden, formatCells, hideColumns, rangeFormat } from './range-format';
import { isSimulated, nullObject, simulate } from './simulated-object';
import type { SimulatedObject } from './simulated-object';
import { widenTables } from './widen-tables';

/** Reads of more cells give null and no error. */
const mostReadCells = 5_000_000;
/** Longer addresses are cut without a word. */
const longestAddress = 8_192;

export const wholeSheet: Area = { firstRow: 1, lastRow, firstColumn: 1, lastColumn };

/** Area of an address such as “A1:B2” or “审核!$A$1”. */
export const areaOfAddress = (address: unknown): Area => {
  if (address === null || address === undefined) return wholeSheet;
  if (typeof address !== 'string') throw invalidArgument('address');
  const cut = address.slice(0, longestAddress);
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(cut);
  if (rows !== null) return { ...wholeSheet, firstRow: Number(rows[1]), lastRow: Number(rows[2]) };
  const area = parseArea(cut.slice(cut.lastIndexOf('!') + 1));
  if (area === null) throw invalidArgument(`address ${cut}`);
  return area;
};

export const areaOfIndexes = (row: unknown, column: unknown, rows: unknown, columns: unknown): Area => {
  const [firstRow, firstColumn] = [numberArgument(row, 'startRow') + 1, numberArgument(column, 'startColumn') + 1];
  const area = {
    firstRow,
    lastRow: firstRow + numberArgument(rows, 'rowCount') - 1,
    firstColumn,
    lastColumn: firstColumn + numberArgument(columns, 'columnCount') - 1,
  };
  if (area.lastRow < firstRow || area.lastColumn < firstColumn || area.lastRow > lastRow || area.lastColumn > lastColumn)
    throw invalidArgument('indexes');
  return area;
};

const grid = (area: Area, read: (row: number, column: number) => unknown): readonly (readonly unknown[])[] | null => {
  const { rows, columns, cells } = areaSize(area);
  if (cells > mostReadCells) return null;
  return Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_column, across) => read(area.firstRow + down, area.firstColumn + across)),
  );
};

const writeValues = ({ workbook, settings, notify }: Environment, sheet: SimulatedSheet, area: Area, values: unknown): void => {
  refuseIfProtected(sheet);
  const valueAt = gridArgument(values, area, 'values');
  const hidden = filteredRows(sheet);
  if ([...hidden].some((row) => row >= area.firstRow && row <= area.lastRow)) workbook.hazards.push(`${sheet.name}!${areaName(area)}`);
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      const entry = enterValue(valueAt(row, column), numberFormatAt(sheet, row, column), settings.apostropheStaysInText);
      if (entry === null) continue;
      putCell(sheet, row, column, entry === 'blank' ? null : entry.cell);
      if (entry !== 'blank' && entry.numberFormat !== null) putFormat(sheet, row, column, 'numberFormat', entry.numberFormat, 'General');
    }
  }
  widenTables(sheet, area);
  notify(sheet, area);
};

const writeNumberFormats = (sheet: SimulatedSheet, area: Area, formats: unknown): void => {
  refuseIfProtected(sheet);
  if (typeof formats === 'string') {
    formatCells(sheet, area, 'numberFormat', formats, 'General');
    return;
  }
  const formatAt = gridArgument(formats, area, 'numberFormat');
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      const format = formatAt(row, column);
      if (format === null) continue;
      if (typeof format !== 'string') throw invalidArgument('numberFormat');
      putFormat(sheet, row, column, 'numberFormat', format, 'General');
    }
  }
};

const clear = ({ notify }: Environment, sheet: SimulatedSheet, area: Area, applyTo: unknown): void => {
  refuseIfProtected(sheet);
  if (applyTo !== 'Contents') throw apiNotFound(`Range.clear(${String(applyTo)})`);
  for (const [row, { cells }] of sheet.rows) {
    if (row < area.firstRow || row > area.lastRow) continue;
    for (const column of [...cells.keys()]) if (column >= area.firstColumn && column <= area.lastColumn) cells.delete(column);
  }
  notify(sheet, area);
};

const clearFormats = (sheet: SimulatedSheet, area: Area): void => {
  for (const [row, { formats }] of sheet.rows) {
    if (row < area.firstRow || row > area.lastRow) continue;
    for (const column of [...formats.keys()]) if (column >= area.firstColumn && column <= area.lastColumn) formats.delete(column);
  }
};

const merge = (sheet: SimulatedSheet, area: Area): void => {
  refuseIfProtected(sheet);
  sheet.merges = [...sheet.merges.filter((other) => !intersects(other, area)), area];
};

/** Properties of each row or column as Excel answers: one object a line, keys as asked for. */
const lineProperties = (asked: unknown, allowed: string, lines: readonly unknown[]): readonly unknown[] => {
  const keys = Object.keys(recordArgument(asked, 'options'));
  const other = keys.find((key) => key !== allowed);
  if (other !== undefined) throw apiNotFound(`line properties ${other}`);
  return lines.map((value) => ({ [allowed]: value }));
};

const rowsHidden = (sheet: SimulatedSheet, area: Area): boolean | null => {
  let hidden = 0;
  for (const row of sheet.rows.keys()) if (row >= area.firstRow && row <= area.lastRow && isRowHidden(sheet, row)) hidden += 1;
  if (hidden === 0) return false;
  return hidden === areaSize(area).rows ? true : null;
};

const formulaCells = (sheet: SimulatedSheet, area: Area): readonly string[] => {
  const found: string[] = [];
  for (const [row, { cells }] of sheet.rows) {
    if (row < area.firstRow || row > area.lastRow) continue;
    for (const [column, { formula }] of cells) {
      if (formula !== null && column >= area.firstColumn && column <= area.lastColumn) found.push(cellAddress(row, column));
    }
  }
  return found;
};

const places = new WeakMap<SimulatedObject, { readonly sheet: SimulatedSheet; readonly area: Area }>();

/** @returns where a range given as an argument lies; addresses are understood too. */
export const placeOfArgument = (value: unknown, sheet: SimulatedSheet): { readonly sheet: SimulatedSheet; readonly area: Area } => {
  if (!isSimulated(value)) return { sheet, area: areaOfAddress(value) };
  const place = places.get(value);
  if (place === undefined) throw invalidArgument('range');
  return place;
};

/** `Range`: a rectangle of one sheet. */
export const range = (environment: Environment, sheet: SimulatedSheet, area: Area): SimulatedObject => {
  const { workbook } = environment;
  if (!workbook.sheets.includes(sheet)) throw itemNotFound(`sheet ${sheet.name}`);
  const { rows, columns, cells } = areaSize(area);
  const part = (other: Area): SimulatedObject => range(environment, sheet, other);
  const line = (key: 'row' | 'column', offset: unknown): SimulatedObject => {
    const at = numberArgument(offset, key);
    return part(
      key === 'row'
        ? { ...area, firstRow: area.firstRow + at, lastRow: area.firstRow + at }
        : { ...area, firstColumn: area.firstColumn + at, lastColumn: area.firstColumn + at },
    );
  };
  const object = simulate('Range', {
    get: {
      Address: () => `${sheet.name}!${areaName(area)}`,
      RowIndex: () => area.firstRow - 1,
      ColumnIndex: () => area.firstColumn - 1,
      RowCount: () => rows,
      ColumnCount: () => columns,
      CellCount: () => (cells > 2_147_483_647 ? -1 : cells),
      Values: () => grid(area, (row, column) => cellAt(sheet, row, column)?.value ?? ''),
      Formulas: () => grid(area, (row, column) => cellAt(sheet, row, column)?.formula ?? cellAt(sheet, row, column)?.value ?? ''),
      NumberFormat: () => grid(area, (row, column) => numberFormatAt(sheet, row, column)),
      RowHidden: () => rowsHidden(sheet, area),
      ColumnHidden: () => areColumnsHidden(sheet, area),
      Format: () => rangeFormat(sheet, area),
      ConditionalFormats: () => conditionalFormats(workbook, sheet, area),
    },
    set: {
      Values: (value) => writeValues(environment, sheet, area, value),
      Formulas: (value) => writeValues(environment, sheet, area, value),
      Style: (value) => {
        if (value !== 'Normal') throw apiNotFound(`style ${String(value)}`);
        refuseIfProtected(sheet);
        clearFormats(sheet, area);
      },
      NumberFormat: (value) => writeNumberFormats(sheet, area, value),
      ColumnHidden: (value) => hideColumns(sheet, area, flagArgument(value, 'columnHidden')),
      RowHidden: (value) => {
        refuseIfProtected(sheet);
        for (let row = area.firstRow; row <= area.lastRow; row += 1) rowAt(sheet, row).hidden = flagArgument(value, 'rowHidden');
      },
    },
    call: {
      Clear: (applyTo) => clear(environment, sheet, area, applyTo),
      Merge: () => merge(sheet, area),
      GetRow: (offset) => line('row', offset),
      GetColumn: (offset) => line('column', offset),
      GetBoundingRect: (other) => {
        const { area: second } = placeOfArgument(other, sheet);
        return part({
          firstRow: Math.min(area.firstRow, second.firstRow),
          lastRow: Math.max(area.lastRow, second.lastRow),
          firstColumn: Math.min(area.firstColumn, second.firstColumn),
          lastColumn: Math.max(area.lastColumn, second.lastColumn),
        });
      },
      Select: () => {
        environment.workbook.selection = `${sheet.name}!${shownAddress(area)}`;
      },
      // office.js asks this before it sends a large array in pieces.
      _ValidateArraySize: (height, width) => {
        if (height !== rows || width !== columns) throw invalidArgument('the dimensions of the array do not match the range');
      },
      GetRowProperties: (asked) =>
        lineProperties(
          asked,
          'rowHidden',
          Array.from({ length: rows }, (_unused, offset) => isRowHidden(sheet, area.firstRow + offset)),
        ),
      GetColumnProperties: (asked) =>
        lineProperties(
          asked,
          'columnHidden',
          Array.from({ length: columns }, (_unused, offset) => sheet.columns.get(area.firstColumn + offset)?.hidden ?? false),
        ),
      GetSpecialCellsOrNullObject: (type) => {
        if (type !== 'Formulas') throw apiNotFound(`special cells ${String(type)}`);
        const found = formulaCells(sheet, area);
        if (found.length === 0) return nullObject('RangeAreas');
        return simulate('RangeAreas', {
          get: {
            AreaCount: () => found.length,
            Address: () =>
              found
                .map((cell) => `${sheet.name}!${cell}`)
                .join(',')
                .slice(0, longestAddress),
          },
        });
      },
      GetMergedAreasOrNullObject: () => {
        const merges = sheet.merges.filter((other) => intersects(other, area));
        if (merges.length === 0) return nullObject('RangeAreas');
        return simulate('RangeAreas', {
          get: { AreaCount: () => merges.length, Areas: () => simulate('RangeCollection', { items: () => merges.map(part) }) },
        });
      },
    },
  });
  places.set(object, { sheet, area });
  return object;
};

/** `getUsedRangeOrNullObject`. */
export const usedRange = (environment: Environment, sheet: SimulatedSheet, valuesOnly: unknown): SimulatedObject => {
  const used = usedArea(sheet, valuesOnly === true);
  return used === null ? nullObject('Range') : range(environment, sheet, used);
};
