/// <reference types="office-js" />
import { openLiveExcel } from '../hosts/excel';
import { languages } from '../messages';
import type { Language } from '../messages';
import { createSession, workerLine } from '../session';
import type { Session, SettingsStorage, WorkerPort } from '../session';
import type { DeskMessage } from '../session/desk-protocol';

const settingsKey = 'recaudit.settings';

/** Settings in the web view's own storage. Where the policy of an organisation forbids it, they last as long as the pane. */
const localSettings: SettingsStorage = {
  load: () => {
    try {
      return localStorage.getItem(settingsKey);
    } catch {
      return null;
    }
  },
  save: (json) => {
    try {
      localStorage.setItem(settingsKey, json);
    } catch {
      // Nothing to tell: the settings hold until the pane is closed.
    }
  },
};

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
  worker.addEventListener('error', (event) => port.onerror?.(event));
  return port;
};

/** The user's language where we speak it, else English; Chinese of any region is Chinese. */
const userLanguage = (): Language => {
  const { displayLanguage } = Office.context;
  if (/^zh\b/iu.test(displayLanguage)) return 'zh-CN';
  return languages.find((language) => language === displayLanguage) ?? 'en-US';
};

/** A session on the workbook that is open in Excel. Tables are read and audited in a worker. */
export const connectExcel = (): Session =>
  createSession(
    {
      host: openLiveExcel(Excel.run.bind(Excel), {
        mergeUndoGroup: Office.context.requirements.isSetSupported('ExcelApi', '1.20'),
      }),
      desk: workerLine(startDesk),
      openFile: async (bytes, name) => {
        // The readers of files are only fetched by those who load a ledger.
        const { openWorkbook } = await import('../hosts/xlsx');
        return (await openWorkbook(bytes, name)).read();
      },
      now: () => new Date().toISOString(),
      storage: localSettings,
    },
    userLanguage(),
  );
