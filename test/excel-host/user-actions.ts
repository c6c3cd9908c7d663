import { parseArea } from '../../src/core/table/address';
import type { Area } from '../../src/core/table/sheet';
import { putCell } from './cells';
import { enterValue } from './enter-value';
import { itemNotFound } from './excel-fault';
import type { SimulatedCell, SimulatedRow, SimulatedSheet, SimulatedWorkbook } from './model';

/** What Excel tells those who listen. */
export interface RaisedEvent {
  readonly kind: 'changed' | 'row-sorted' | 'calculated';
  readonly sheet: SimulatedSheet;
  readonly area: Area;
  readonly changeType: 'RangeEdited' | 'RowInserted' | 'RowDeleted';
}

/** What a person does in the window of Excel. */
export interface UserActions {
  /** Types into a cell: a text that begins with `=` becomes a formula. */
  readonly typeInto: (sheet: string, address: string, value: string) => void;
  /** Pastes values, row by row, from a cell on; null leaves a cell blank. */
  readonly paste: (sheet: string, address: string, values: readonly (readonly (string | number | null)[])[]) => void;
  readonly insertRow: (sheet: string, row: number) => void;
  readonly deleteRow: (sheet: string, row: number) => void;
  /** Sorts the rows of an area by one of its columns (1-based, of the sheet), texts in the order of their characters. */
  readonly sortRows: (sheet: string, address: string, column: number) => void;
  /** Takes the last action back. */
  readonly undo: () => void;
}

const copyOf = (row: SimulatedRow): SimulatedRow => ({ ...row, cells: new Map(row.cells), formats: new Map(row.formats) });

const reference = /^=\$?([A-Z]+)\$?(\d+)$/;

/** What a formula that only names another cell of its sheet shows. */
const shownBy = (sheet: SimulatedSheet, formula: string): SimulatedCell['value'] | null => {
  const area = reference.test(formula) ? parseArea(formula.slice(1).replaceAll('$', '')) : null;
  return area === null ? null : (sheet.rows.get(area.firstRow)?.cells.get(area.firstColumn)?.value ?? 0);
};

/** Calculates such formulas anew. @returns areas of the cells that show something else now */
const calculate = (sheet: SimulatedSheet): readonly Area[] =>
  [...sheet.rows].flatMap(([row, { cells }]) =>
    [...cells].flatMap(([column, cell]) => {
      const value = cell.formula === null ? null : shownBy(sheet, cell.formula);
      if (value === null || value === cell.value) return [];
      putCell(sheet, row, column, { ...cell, value, isError: false });
      return [{ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }];
    }),
  );

/** Moves everything from a row on by one row down (1) or up (−1: the row itself goes). Rules and merges move along. */
const shiftRows = (sheet: SimulatedSheet, from: number, by: 1 | -1): void => {
  const moved = (row: number): number => (row < from ? row : row + by);
  const rows = [...sheet.rows].filter(([row]) => by === 1 || row !== from);
  sheet.rows.clear();
  for (const [row, contents] of rows.toSorted(([one], [other]) => one - other)) sheet.rows.set(moved(row), contents);
  const movedArea = (area: Area): Area => ({ ...area, firstRow: moved(area.firstRow), lastRow: moved(area.lastRow) });
  sheet.merges = sheet.merges.map(movedArea);
  sheet.rules = sheet.rules.map((rule) => {
    const area = movedArea(rule.area);
    const first = area.firstRow - rule.area.firstRow;
    // Relative rows of the formula count from the first row of the area.
    const formula =
      first === 0
        ? rule.formula
        : rule.formula.replace(/(\$[A-Z]+)(\d+)/g, (_whole, column: string, row: string) => `${column}${Number(row) + first}`);
    return { ...rule, area, formula };
  });
};

/** The user of a simulated Excel. @param raise tells who listens */
export const createUser = (workbook: SimulatedWorkbook, raise: (event: RaisedEvent) => void): UserActions => {
  let undone: (() => void) | null = null;

  const sheetNamed = (name: string): SimulatedSheet => {
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) throw itemNotFound(name);
    return sheet;
  };
  const areaNamed = (address: string): Area => {
    const area = parseArea(address);
    if (area === null) throw itemNotFound(address);
    return area;
  };

  /** Does something to a sheet, keeps what undoes it, and tells of it. */
  const act = (name: string, events: readonly Omit<RaisedEvent, 'sheet'>[], work: (sheet: SimulatedSheet) => void): void => {
    const sheet = sheetNamed(name);
    const [rows, merges, rules] = [[...sheet.rows].map(([row, contents]) => [row, copyOf(contents)] as const), sheet.merges, sheet.rules];
    work(sheet);
    undone = () => {
      sheet.rows.clear();
      for (const [row, contents] of rows) sheet.rows.set(row, contents);
      sheet.merges = merges;
      sheet.rules = rules;
      for (const event of events) raise({ ...event, kind: 'changed', sheet });
    };
    const calculated = calculate(sheet);
    for (const event of events) raise({ ...event, sheet });
    for (const area of calculated) raise({ kind: 'calculated', sheet, area, changeType: 'RangeEdited' });
  };

  const edited = (area: Area): readonly Omit<RaisedEvent, 'sheet'>[] => [{ kind: 'changed', area, changeType: 'RangeEdited' }];
  const wholeRow = (row: number): Area => ({ firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 16_384 });

  const enter = (sheet: SimulatedSheet, row: number, column: number, value: string | number | null): void => {
    const entered = enterValue(value ?? '', String(sheet.rows.get(row)?.formats.get(column)?.['numberFormat'] ?? 'General'), true);
    if (entered !== null) putCell(sheet, row, column, entered === 'blank' ? null : entered.cell);
  };

  return {
    typeInto: (name, address, value) => {
      const area = areaNamed(address);
      act(name, edited(area), (sheet) => {
        enter(sheet, area.firstRow, area.firstColumn, value);
      });
    },
    paste: (name, address, values) => {
      const { firstRow, firstColumn } = areaNamed(address);
      const width = Math.max(...values.map(({ length }) => length));
      const area = { firstRow, firstColumn, lastRow: firstRow + values.length - 1, lastColumn: firstColumn + width - 1 };
      act(name, edited(area), (sheet) => {
        values.forEach((line, down) => {
          line.forEach((value, across) => {
            enter(sheet, firstRow + down, firstColumn + across, value);
          });
        });
      });
    },
    insertRow: (name, row) => {
      act(name, [{ kind: 'changed', area: wholeRow(row), changeType: 'RowInserted' }], (sheet) => {
        shiftRows(sheet, row, 1);
      });
    },
    deleteRow: (name, row) => {
      act(name, [{ kind: 'changed', area: wholeRow(row), changeType: 'RowDeleted' }], (sheet) => {
        shiftRows(sheet, row, -1);
      });
    },
    sortRows: (name, address, by) => {
      const area = areaNamed(address);
      act(name, [{ kind: 'row-sorted', area, changeType: 'RangeEdited' }], (sheet) => {
        const keyOf = (row: SimulatedRow): string => String(row.cells.get(by)?.value ?? '');
        const numbers = Array.from({ length: area.lastRow - area.firstRow + 1 }, (_unused, down) => area.firstRow + down);
        const lines = numbers.flatMap((row) => sheet.rows.get(row) ?? []).toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
        const inside = (place: number): boolean => area.firstColumn <= place && place <= area.lastColumn;
        const copies = lines.map(copyOf);
        numbers.forEach((row, at) => {
          const [target, source] = [sheet.rows.get(row), copies[at]];
          if (target === undefined || source === undefined) return;
          for (const column of [...target.cells.keys()].filter(inside)) target.cells.delete(column);
          for (const [column, cell] of source.cells) if (inside(column)) target.cells.set(column, cell);
        });
      });
    },
    undo: () => {
      undone?.();
      undone = null;
    },
  };
};
