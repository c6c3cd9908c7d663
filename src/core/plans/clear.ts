import { AuditError } from '../errors';
import type { Sheet, Workbook } from '../table/sheet';
import type { OwnColumns } from './own-columns';
import { findOwnColumns } from './own-columns';
import type { ClearSheet, Plan } from './plan';

/** The step that takes one annotation away; without columns, only highlights of ours. */
export const clearStep = (sheet: Sheet, columns: OwnColumns | null): ClearSheet => ({ step: 'clear-sheet', sheet: sheet.name, columns });

/**
 * Plans the removal of everything that `planAnnotate` put into a workbook: a step for each annotated table, and one for every other sheet,
 * where only highlights of ours may be left.
 * @throws AuditError sheet-protected when our columns stand in a protected sheet
 */
export const planClear = (workbook: Workbook): Plan => ({
  steps: workbook.sheets.flatMap((sheet): readonly ClearSheet[] => {
    const own = findOwnColumns(sheet);
    if (own.length === 0) return [clearStep(sheet, null)];
    if (sheet.protected) throw new AuditError({ code: 'sheet-protected', sheet: sheet.name });
    return own.map((columns) => clearStep(sheet, columns));
  }),
});
