import type { RunExcel } from './office';
import { explained, officeCode } from './office-errors';

/** What somebody else than the product changed. */
export interface ExcelEdit {
  /** Contents of cells; rows, columns or cells moved, inserted, deleted or sorted; results of formulas. */
  readonly kind: 'cells' | 'moved' | 'calculated';
  readonly sheet: string;
  readonly address: string;
}

/** Events name a sheet by its id. Null: it was deleted meanwhile, or Excel did not say. */
const nameOf = async (run: RunExcel, id: string): Promise<string | null> => {
  try {
    return await run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load('name');
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
  } catch (error) {
    if (officeCode(error) === null) throw error;
    return null;
  }
};

/**
 * Reports edits in the order in which Excel tells of them. An undo comes as an edit like any other. What the product writes is told by
 * Excel itself (`triggerSource`, ExcelApi 1.14), however late the event comes; sorting has events of its own, which only people raise.
 * @param isWriting whether the product writes just now: what Excel calculates then is of its own doing
 * @returns what ends it
 */
export const watchEdits = async (
  run: RunExcel,
  isWriting: () => boolean,
  onEdit: (edit: ExcelEdit) => void,
): Promise<() => Promise<void>> => {
  let told = Promise.resolve();
  /** Names of sheets come with a request each: one after another, so that no edit overtakes another. */
  const tell = (kind: ExcelEdit['kind'], id: string, address: string): Promise<void> => {
    told = told.then(async () => {
      const sheet = await nameOf(run, id);
      // An edit of a sheet without a name is an edit all the same: only a full audit can tell what it changed.
      onEdit(sheet === null ? { kind: 'moved', sheet: '', address: '' } : { kind, sheet, address });
    });
    return told;
  };
  const registered = await run(async (context) => {
    const { worksheets } = context.workbook;
    const results = [
      worksheets.onChanged.add(async ({ triggerSource, changeType, worksheetId, address }) => {
        if (triggerSource !== 'ThisLocalAddin') await tell(changeType === 'RangeEdited' ? 'cells' : 'moved', worksheetId, address);
      }),
      worksheets.onRowSorted.add(({ worksheetId, address }) => tell('moved', worksheetId, address)),
      worksheets.onColumnSorted.add(({ worksheetId, address }) => tell('moved', worksheetId, address)),
      worksheets.onCalculated.add(async ({ worksheetId, address }) => {
        if (!isWriting()) await tell('calculated', worksheetId, address);
      }),
    ];
    await context.sync();
    return results;
  });
  return () =>
    explained(async () => {
      const [first] = registered;
      if (first === undefined) return;
      // A handler can only be taken off in the context in which it was added.
      await run(first.context, async (context) => {
        for (const handler of registered) handler.remove();
        await context.sync();
      });
    });
};
