import { flagArgument, numberArgument, textArgument } from './arguments';
import { autoFilter } from './auto-filter';
import { customProperties } from './custom-properties';
import type { Environment } from './environment';
import { ExcelFault, invalidArgument, itemNotFound } from './excel-fault';
import { createSheet } from './model';
import type { SimulatedSheet, SimulatedTable } from './model';
import { sheetNames } from './sheet-names';
import { pageLayout } from './page-layout';
import { areaOfAddress, areaOfIndexes, range, usedRange } from './range';
import { nullObject, simulate } from './simulated-object';
import type { SimulatedObject } from './simulated-object';

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const checkedName = ({ workbook }: Environment, value: unknown, own: SimulatedSheet | null): string => {
  const name = textArgument(value, 'name');
  if (name === '' || name.length > 31 || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name)) throw invalidArgument('name of a sheet');
  if (workbook.sheets.some((sheet) => sheet !== own && same(sheet.name, name))) throw new ExcelFault('ItemAlreadyExists', name);
  return name;
};

/** `Worksheet.tables`. */
const tables = (environment: Environment, sheet: SimulatedSheet): SimulatedObject => {
  const object = (table: SimulatedTable): SimulatedObject =>
    simulate('Table', {
      get: { Id: () => table.name, Name: () => table.name, AutoFilter: () => autoFilter(environment, sheet, table) },
      call: { GetRange: () => range(environment, sheet, table.area) },
    });
  return simulate('TableCollection', {
    items: () => sheet.tables.map(object),
    get: { Count: () => sheet.tables.length },
    item: (key) => {
      const found = sheet.tables.find(({ name }) => same(name, textArgument(key, 'key')));
      if (found === undefined) throw itemNotFound(`table ${String(key)}`);
      return object(found);
    },
  });
};

const worksheet = (environment: Environment, sheet: SimulatedSheet): SimulatedObject => {
  const { workbook } = environment;
  return simulate('Worksheet', {
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Visibility: () => sheet.visibility,
      Position: () => workbook.sheets.indexOf(sheet),
      Protection: () => simulate('WorksheetProtection', { get: { Protected: () => sheet.isProtected } }),
      AutoFilter: () => autoFilter(environment, sheet),
      CustomProperties: () => customProperties(sheet),
      Names: () => sheetNames(sheet),
      PageLayout: () => pageLayout(sheet),
      Tables: () => tables(environment, sheet),
    },
    set: {
      Name: (value) => {
        sheet.name = checkedName(environment, value, sheet);
      },
      Position: (value) => {
        const others = workbook.sheets.filter((other) => other !== sheet);
        workbook.sheets = others.toSpliced(numberArgument(value, 'position'), 0, sheet);
      },
      ShowGridlines: (value) => {
        sheet.page.set('ShowGridlines', flagArgument(value, 'showGridlines'));
      },
    },
    call: {
      Activate: () => undefined,
      GetRange: (address) => range(environment, sheet, areaOfAddress(address)),
      GetRangeByIndexes: (...indexes) => range(environment, sheet, areaOfIndexes(indexes[0], indexes[1], indexes[2], indexes[3])),
      GetUsedRangeOrNullObject: (valuesOnly) => usedRange(environment, sheet, valuesOnly),
      Delete: () => {
        const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
        if (visible.length === 1 && visible[0] === sheet) throw new ExcelFault('InvalidOperation', 'the last visible sheet');
        workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
      },
    },
  });
};

/** `Workbook.worksheets`. */
export const worksheets = (environment: Environment): SimulatedObject => {
  const { workbook } = environment;
  const find = (key: unknown): SimulatedSheet | undefined => {
    const name = textArgument(key, 'key');
    return workbook.sheets.find((sheet) => sheet.id === name || same(sheet.name, name));
  };
  return simulate('WorksheetCollection', {
    items: () => workbook.sheets.map((sheet) => worksheet(environment, sheet)),
    item: (key) => {
      const sheet = find(key);
      if (sheet === undefined) throw itemNotFound(`sheet ${String(key)}`);
      return worksheet(environment, sheet);
    },
    call: {
      GetItemOrNullObject: (key) => {
        const sheet = find(key);
        return sheet === undefined ? nullObject('Worksheet') : worksheet(environment, sheet);
      },
      GetCount: () => workbook.sheets.length,
      _RegisterDataChangedEvent: () => environment.listen('changed', true),
      _UnregisterDataChangedEvent: () => environment.listen('changed', false),
      _RegisterRowSortedEvent: () => environment.listen('row-sorted', true),
      _UnregisterRowSortedEvent: () => environment.listen('row-sorted', false),
      _RegisterCalculatedEvent: () => environment.listen('calculated', true),
      _UnregisterCalculatedEvent: () => environment.listen('calculated', false),
      // Nobody sorts from left to right here.
      _RegisterColumnSortedEvent: () => undefined,
      _UnregisterColumnSortedEvent: () => undefined,
      Add: (name) => {
        const sheet = createSheet(workbook, checkedName(environment, name, null));
        workbook.sheets = [...workbook.sheets, sheet];
        return worksheet(environment, sheet);
      },
    },
  });
};
