import { clearAnnotation, removeHighlights } from './annotation-steps';
import { putFilterBack } from './filters';
import type { SheetFrame } from './frame';
import { readHeadings } from './headings';
import { isInterrupted } from './ledger';
import { saveLedger } from './sheet-ledger';
import { smallWrite } from './writer';
import type { Writer } from './writer';

/**
 * Takes away what an interrupted run left in a sheet and puts its filters back; does nothing where no run was interrupted.
 * Texts are only deleted below headings of ours: without them none of ours was written, and what stands there is the user's.
 */
export const recoverSheet = async (context: Excel.RequestContext, writer: Writer, frame: SheetFrame): Promise<void> => {
  const { name, ledger } = frame;
  if (!isInterrupted(ledger)) return;
  const broken = ledger.tables.filter(({ complete }) => !complete);
  const isOurs = await readHeadings(
    context,
    broken.map((place) => ({ sheet: name, place })),
  );
  const complete = ledger.tables.filter((table) => table.complete);
  if (complete.length === 0) await removeHighlights(writer, frame);
  for (const [index, table] of broken.entries()) {
    const keepWidths = complete.some(({ column }) => column === table.column);
    await clearAnnotation(writer, name, table, table, { keepWidths, keepContents: isOurs[index] !== true });
  }
  const pending = ledger.filters.filter(({ table }) => !frame.filters.some((active) => active.table === table));
  if (pending.length > 0) {
    await writer.add(pending.length * smallWrite, (asked) => {
      const sheet = asked.workbook.worksheets.getItem(name);
      for (const filter of pending) putFilterBack(sheet, filter);
    });
  }
  await saveLedger(writer, name, ledger, { version: 1, tables: complete, filters: [] });
};
