import { isEmptyLedger, ledgerKey } from './ledger';
import type { SheetLedger } from './ledger';
import { smallWrite } from './writer';
import type { Writer } from './writer';

/** Notes in the sheet what must be put back; nothing to note leaves no property behind. */
export const saveLedger = async (writer: Writer, sheet: string, before: SheetLedger, next: SheetLedger): Promise<void> => {
  if (isEmptyLedger(before) && isEmptyLedger(next)) return;
  const text = JSON.stringify(next);
  await writer.add(smallWrite + text.length * 3, (context) => {
    const properties = context.workbook.worksheets.getItem(sheet).customProperties;
    if (isEmptyLedger(next)) properties.getItem(ledgerKey).delete();
    else properties.add(ledgerKey, text);
  });
};
