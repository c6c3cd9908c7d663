import { cellAddress } from '../../src/core/table/address';
import { filteredRows, isRowHidden } from './model';
import type { SimulatedSheet, SimulatedWorkbook } from './model';

/** Everything of a workbook as plain data, to be compared exactly; ids are left out. */
export const snapshot = (workbook: SimulatedWorkbook): unknown =>
  workbook.sheets.map((sheet) =>
    sheetSnapshot(
      sheet,
      () => true,
      () => true,
    ),
  );

/** Only what is the user's: without the columns from `ours` on, without rules and properties of ours. */
export const userSnapshot = (workbook: SimulatedWorkbook, ours: readonly [first: number, last: number]): unknown =>
  workbook.sheets.map((sheet) =>
    sheetSnapshot(
      sheet,
      (column) => column < ours[0] || column > ours[1],
      (formula) => !formula.includes('recaudit'),
    ),
  );

const sheetSnapshot = (sheet: SimulatedSheet, hasColumn: (column: number) => boolean, hasRule: (formula: string) => boolean) => ({
  name: sheet.name,
  visibility: sheet.visibility,
  cells: [...sheet.rows]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([row, { cells, formats }]) =>
      [...new Set([...cells.keys(), ...formats.keys()])]
        .filter(hasColumn)
        .toSorted((one, other) => one - other)
        .map((column) => [cellAddress(row, column), cells.get(column) ?? null, formats.get(column) ?? null]),
    ),
  hiddenRows: [...new Set([...sheet.rows.keys(), ...filteredRows(sheet)])]
    .filter((row) => isRowHidden(sheet, row))
    .toSorted((one, other) => one - other),
  heights: [...sheet.rows].flatMap(([row, { height }]) => (height === null ? [] : [[row, height]])),
  columns: [...sheet.columns].filter(([column]) => hasColumn(column)).toSorted(([one], [other]) => one - other),
  merges: sheet.merges,
  rules: sheet.rules.filter(({ formula }) => hasRule(formula)).map(({ id: _id, ...rule }) => rule),
  validations: [...sheet.validations],
  notes: [...sheet.notes],
  filter: sheet.filter === null ? null : { area: sheet.filter.area, criteria: [...sheet.filter.criteria] },
  tables: sheet.tables.map(({ name, area, filter }) => ({ name, area, criteria: [...(filter?.criteria ?? [])] })),
  isProtected: sheet.isProtected,
  page: [...sheet.page],
  names: [...sheet.names],
  customProperties:
    hasColumn(1) && hasRule('recaudit')
      ? [...sheet.customProperties]
      : [...sheet.customProperties.keys()].filter((key) => !key.startsWith('recaudit')),
});
