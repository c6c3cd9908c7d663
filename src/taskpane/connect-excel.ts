/// <reference types="office-js" />
import { AuditError } from '../core/errors';
import { createSession, workerLine } from '../session';
import type { LiveHost, Session, WorkerPort } from '../session';
import type { DeskMessage } from '../session/desk-protocol';
import { loadPart } from './load-part';
import { localText } from './platform/local-text';
import { expectedLanguage, officeLanguage } from './platform/office-language';

/** Starts the worker in which tables are audited. */
const startDesk = (): WorkerPort => {
  const worker = new Worker(new URL('../session/desk-worker.ts', import.meta.url));
  const port: WorkerPort = {
    postMessage: (call) => {
      worker.postMessage(call);
    },
    terminate: () => {
      worker.terminate();
    },
    onmessage: null,
    onerror: null,
  };
  worker.addEventListener('message', (event: MessageEvent<DeskMessage>) => port.onmessage?.(event));
  // The event of a script that breaks says where; that of one that was never fetched says nothing.
  worker.addEventListener('error', (event) => port.onerror?.({ code: event instanceof ErrorEvent ? 'internal' : 'part-not-loaded' }));
  return port;
};

/** The open workbook; whatever is asked of it waits until office.js has run. */
const excelOnceFound = (platform: Promise<boolean>): LiveHost => {
  let opened: Promise<LiveHost> | null = null;
  const open = async (): Promise<LiveHost> => {
    // Without an Excel the page says why, in place of the pane.
    if (!(await platform)) throw new AuditError({ code: 'cancelled' });
    const { openLiveExcel } = await loadPart(() => import('../hosts/excel'));
    return openLiveExcel(Excel.run.bind(Excel), { mergeUndoGroup: Office.context.requirements.isSetSupported('ExcelApi', '1.20') });
  };
  const live = (): Promise<LiveHost> => {
    opened ??= open().catch((error: unknown) => {
      // The next task may try again.
      opened = null;
      throw error;
    });
    return opened;
  };
  return {
    read: async () => (await live()).read(),
    apply: async (plan) => (await live()).apply(plan),
    readRow: async (place) => (await live()).readRow(place),
    writeRows: async (texts) => (await live()).writeRows(texts),
    select: async (sheet, address) => (await live()).select(sheet, address),
    watch: async (onEdit) => (await live()).watch(onEdit),
  };
};

/**
 * A session on the workbook that is open in Excel. Tables are read and audited in a worker.
 * @param platform resolves when office.js has run, with whether the add-in can run
 */
export const connectExcel = (platform: Promise<boolean>): Session => {
  const session = createSession(
    {
      host: excelOnceFound(platform),
      desk: workerLine(startDesk),
      openFile: async (bytes, name) => {
        // The readers of files are only fetched by those who load a ledger.
        const { openWorkbook } = await loadPart(() => import('../hosts/xlsx'));
        return (await openWorkbook(bytes, name)).read();
      },
      now: () => new Date().toISOString(),
      storage: localText('recaudit.settings'),
    },
    expectedLanguage(),
  );
  void platform.then((isExcel) => {
    if (isExcel) session.setUserLanguage(officeLanguage());
  });
  return session;
};
