import { AuditError } from '../../core/errors';
import type { Plan } from '../../core/plans/plan';
import { readEditedRow, writeRowTexts } from './edited-row';
import type { EditedRow, RowPlace, RowTexts } from './edited-row';
import { openExcelHost } from './excel-host';
import { mostMessageBytes } from './limits';
import type { ExcelAbilities, RunExcel } from './office';
import { explained } from './office-errors';
import { watchEdits } from './watch-edits';
import type { ExcelEdit } from './watch-edits';
import type { WorkbookHost } from '../workbook';

/** What only an open workbook can do. */
export interface LiveExcel extends WorkbookHost {
  /** Reads one row anew, in one request. @throws AuditError 'cell-editing', 'excel-failed' */
  readonly readRow: (place: RowPlace) => Promise<EditedRow>;
  /** Writes texts into our columns of some rows. @throws AuditError 'cell-editing', 'excel-failed', 'cell-too-long' */
  readonly writeRows: (texts: RowTexts) => Promise<void>;
  /** Shows and selects cells of a sheet, e.g. “E9”. @throws AuditError 'sheet-not-found', 'cell-editing', 'excel-failed' */
  readonly select: (sheet: string, address: string) => Promise<void>;
  /** Calls back when somebody else than the product changed something; returns what ends that. @throws AuditError 'excel-failed' */
  readonly watch: (onEdit: (edit: ExcelEdit) => void) => Promise<() => Promise<void>>;
}

/** The host of the open workbook with selecting and watching. Edits that the product itself makes are not reported. */
export const openLiveExcel = (run: RunExcel, abilities: ExcelAbilities): LiveExcel => {
  const host = openExcelHost(run, abilities);
  let writing = 0;

  const whileWriting = async (work: () => Promise<void>): Promise<void> => {
    writing++;
    try {
      await work();
    } finally {
      writing--;
    }
  };

  return {
    read: () => host.read(),
    apply: (plan: Plan) => whileWriting(() => host.apply(plan)),
    readRow: (place) => explained(() => run({ delayForCellEdit: true }, (context) => readEditedRow(context, place))),
    writeRows: (texts) =>
      whileWriting(() =>
        explained(() => run({ delayForCellEdit: true }, (context) => writeRowTexts(context, texts, mostMessageBytes)), 'parts'),
      ),
    select: (sheet, address) =>
      explained(() =>
        run({ delayForCellEdit: true }, async (context) => {
          const found = context.workbook.worksheets.getItemOrNullObject(sheet);
          // The library learns that there is none only when something of it is asked for.
          found.load('name');
          await context.sync();
          if (found.isNullObject) throw new AuditError({ code: 'sheet-not-found', sheet, present: [] });
          found.activate();
          found.getRange(address).select();
          await context.sync();
        }),
      ),
    watch: (onEdit) => explained(() => watchEdits(run, () => writing > 0, onEdit)),
  };
};
