import { AuditError } from '../../core/errors';
import { ownSheetMark } from '../../core/table/sheet';
import type { Area, Sheet } from '../../core/table/sheet';
import { areaOf, columnsOf, placeProperties, rowsOf } from './areas';
import { mostSheetCells } from './limits';

/** What is known of a sheet before its cells are read. */
export interface SheetOutline {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly protected: boolean;
  readonly isOurs: boolean;
  readonly autoFilter: Area | null;
  readonly excelTables: readonly Area[];
  /** The smallest area with all values; null for a blank sheet. */
  readonly used: Area | null;
  /** Whether rows or columns of that area are hidden. */
  readonly someRowsHidden: boolean;
  readonly someColumnsHidden: boolean;
}

const visibilities: Readonly<Record<string, Sheet['visibility']>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' };

/** Asks whether a sheet bears our mark; the answer is there after the next sync. */
export const askMark = (sheet: Excel.Worksheet): (() => boolean) => {
  const mark = sheet.names.getItemOrNullObject(ownSheetMark);
  mark.load('name');
  return () => !mark.isNullObject;
};

/** Areas of the tables of Excel's own kind, sheet by sheet: one request if there are any. Their names must be loaded. */
const readExcelTables = async (
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly (readonly Area[])[]> => {
  const ranges = sheets.map(({ tables }) =>
    tables.items.map(({ name }) => {
      const range = tables.getItem(name).getRange();
      range.load(placeProperties);
      range.untrack();
      return range;
    }),
  );
  if (ranges.some((list) => list.length > 0)) await context.sync();
  return ranges.map((list) => list.map(areaOf));
};

/** Asks for the outlines of all sheets: two requests, and one more if there are tables of Excel's own kind. Throws 'too-large'. */
export const readOutlines = async (context: Excel.RequestContext): Promise<readonly SheetOutline[]> => {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  await context.sync();

  const asked = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(`${placeProperties},rowHidden,columnHidden`);
    used.untrack();
    const filter = sheet.autoFilter.getRangeOrNullObject();
    filter.load(placeProperties);
    filter.untrack();
    sheet.protection.load('protected');
    sheet.tables.load('items/name');
    return { sheet, used, filter, isMarked: askMark(sheet) };
  });
  await context.sync();
  const tables = await readExcelTables(context, worksheets.items);

  return asked.map(({ sheet, used, filter, isMarked }, at) => {
    const area = used.isNullObject ? null : areaOf(used);
    if (area !== null && rowsOf(area) * columnsOf(area) > mostSheetCells) {
      throw new AuditError({ code: 'too-large', what: 'cells', found: rowsOf(area) * columnsOf(area), limit: mostSheetCells });
    }
    // Mixed areas answer null, which the types do not say.
    const rowHidden: unknown = area === null ? false : used.rowHidden;
    const columnHidden: unknown = area === null ? false : used.columnHidden;
    return {
      name: sheet.name,
      visibility: visibilities[sheet.visibility] ?? 'visible',
      protected: sheet.protection.protected,
      isOurs: isMarked(),
      autoFilter: filter.isNullObject ? null : areaOf(filter),
      excelTables: tables[at] ?? [],
      used: area,
      someRowsHidden: rowHidden !== false,
      someColumnsHidden: columnHidden !== false,
    };
  });
};
