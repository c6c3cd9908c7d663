import type { Sheet, Workbook } from '../../core/table/sheet';
import type { CellContext } from './cell-reader';
import type { Limits } from './limits';
import type { PackageParts } from './package-parts';
import { parseSharedStrings } from './shared-strings';
import { rememberLayout } from './sheet-layout';
import { readSheet } from './sheet-reader';
import { readExcelTables } from './sheet-tables';
import { readDateStyles } from './style-reader';
import { readWorkbookParts } from './workbook-parts';

/** Days between the epochs of the two date systems. */
const days1904 = 1462;

/** Reads every worksheet of a package, in workbook order. Chart sheets are left out. Throws `AuditError`. */
export const readWorkbook = async (parts: PackageParts, limits: Limits): Promise<Workbook> => {
  const workbook = await readWorkbookParts(parts);
  const context: CellContext = {
    sharedStrings:
      workbook.sharedStrings === null ? [] : parseSharedStrings(await parts.readText(workbook.sharedStrings), workbook.sharedStrings),
    dateStyles: workbook.styles === null ? [] : readDateStyles(await parts.readText(workbook.styles), workbook.styles),
    dateShift: workbook.date1904 ? days1904 : 0,
  };
  const sheets: Sheet[] = [];
  let budget = limits.cells;
  for (const { name, visibility, part, isOurs } of workbook.sheets) {
    const { sheet, cells, layout } = readSheet({ name, visibility, part, bytes: await parts.readBytes(part) }, context, limits, budget);
    rememberLayout(layout);
    budget -= cells;
    const excelTables = await readExcelTables(parts, part);
    sheets.push({ ...sheet, ...(excelTables.length > 0 ? { excelTables } : {}), ...(isOurs ? { isOurs } : {}) });
  }
  return { sheets };
};
