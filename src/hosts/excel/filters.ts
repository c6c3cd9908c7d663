import { areaOf, placeProperties, rangeOf } from './areas';
import type { TakenFilter } from './ledger';

type Criteria = TakenFilter['criteria'];

const filterProperties = 'isDataFiltered,criteria';

/** Criteria of the columns that are filtered. Excel answers for all columns, with nothing for the others; its types do not say so. */
const criteriaOf = (criteria: unknown): Criteria => {
  if (!Array.isArray(criteria)) return [];
  return criteria.flatMap((entry: unknown, column) => {
    if (
      typeof entry !== 'object' ||
      entry === null ||
      !('filterOn' in entry) ||
      typeof entry.filterOn !== 'string' ||
      entry.filterOn === ''
    )
      return [];
    const present = Object.entries(entry).filter(([, value]) => value !== null && value !== undefined);
    return [{ column, criteria: Object.fromEntries(present) }];
  });
};

/** Asks for the filters of a sheet that hide rows; the answer is there after the next sync. */
export const askFilters = (sheet: Excel.Worksheet): (() => readonly TakenFilter[]) => {
  const { autoFilter, tables } = sheet;
  autoFilter.load(filterProperties);
  const filtered = autoFilter.getRangeOrNullObject();
  filtered.load(placeProperties);
  filtered.untrack();
  tables.load('items/name,items/autoFilter/isDataFiltered,items/autoFilter/criteria');
  return () => {
    const own: readonly TakenFilter[] =
      autoFilter.isDataFiltered && !filtered.isNullObject
        ? [{ table: null, area: areaOf(filtered), criteria: criteriaOf(autoFilter.criteria) }]
        : [];
    const nowhere = { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 };
    const ofTables = tables.items
      .filter((table) => table.autoFilter.isDataFiltered)
      .map((table): TakenFilter => ({ table: table.name, area: nowhere, criteria: criteriaOf(table.autoFilter.criteria) }));
    return [...own, ...ofTables];
  };
};

/** Shows all rows: Excel puts values that are written into a filtered range into the wrong rows (office-js issue 224). */
export const takeFilterOff = (sheet: Excel.Worksheet, { table }: TakenFilter): void => {
  if (table === null) sheet.autoFilter.clearCriteria();
  else sheet.tables.getItem(table).autoFilter.clearCriteria();
};

export const putFilterBack = (sheet: Excel.Worksheet, { table, area, criteria }: TakenFilter): void => {
  for (const { column, criteria: wanted } of criteria) {
    // Exactly what Excel itself gave.
    const given = wanted as unknown as Excel.FilterCriteria;
    if (table === null) {
      sheet.autoFilter.apply(rangeOf(sheet, area), column, given);
      continue;
    }
    const own = sheet.tables.getItem(table);
    const range = own.getRange();
    range.untrack();
    own.autoFilter.apply(range, column, given);
  }
};
