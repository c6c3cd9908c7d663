/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { SimulatedExcel } from './simulated-excel';

/** Bit of the request flags that says: wait while the user edits a cell. */
const delayForCellEdit = 64;

/** The part of the library that tests touch. */
interface OfficeLibrary {
  readonly Excel: { readonly run: typeof Excel.run };
  readonly OfficeExtension: {
    readonly SessionBase: { _overrideSession: unknown };
    readonly GenericEventRegistration: {
      new (): EventRegistration;
      /** By control; Excel has only the nameless one. */
      readonly s_genericEventRegistrations: Record<string, EventRegistration>;
    };
    /** The library's own seam for tests: what says that events can come. */
    readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  };
}

/** Where the library keeps who listens to what. */
interface EventRegistration {
  readonly _handleRichApiMessage: (message: { readonly entries: readonly unknown[] }) => void;
}

interface RequestMessage {
  readonly Body: unknown;
}

const element = { setAttribute: () => undefined, appendChild: () => undefined, style: {}, parentNode: null };

/** The few things of a browser window that the library looks for while it loads. */
const windowStubs = () => ({
  console,
  setTimeout,
  clearTimeout,
  setInterval,
  clearInterval,
  performance,
  navigator: { userAgent: 'node' },
  location: { href: 'https://localhost/taskpane.html', search: '', hash: '', host: 'localhost', protocol: 'https:' },
  document: {
    URL: 'https://localhost/taskpane.html',
    createElement: () => element,
    getElementsByTagName: () => [],
    getElementById: () => null,
    head: element,
    body: element,
  },
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});

const libraryFile = (): string => {
  const entry = createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json');
  return join(dirname(entry), 'dist', 'excel-win32-16.01.debug.js');
};

let loaded: OfficeLibrary | null = null;

/** Microsoft's own library, unchanged, in a context of its own; loaded once a test file. */
const loadLibrary = (): OfficeLibrary => {
  if (loaded !== null) return loaded;
  const stubs = windowStubs();
  const context = createContext(Object.assign(stubs, { window: stubs, self: stubs }));
  runInContext(readFileSync(libraryFile(), 'utf8'), context, { filename: 'excel-win32-16.01.debug.js' });
  // The globals of the script, as the pinned version of the library defines them.
  loaded = runInContext('({ Excel, OfficeExtension })', context) as OfficeLibrary;
  return loaded;
};

/**
 * Runs the genuine office.js on a simulated Excel.
 * @returns `Excel.run` of the library, bound to this Excel
 */
export const connectOffice = (excel: SimulatedExcel): typeof Excel.run => {
  const library = loadLibrary();
  const { OfficeExtension } = library;
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  // One for each Excel: what happens in one is no business of those who listen to another.
  const events = new OfficeExtension.GenericEventRegistration();
  excel.onEvent(([messageCategory, messageType, targetId, message]) => {
    events._handleRichApiMessage({ entries: [{ messageCategory, messageType, targetId, message }] });
  });
  const session = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'https://localhost/', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData: unknown, flags: number, message: RequestMessage) => {
        const answer = excel.answer(JSON.stringify(message.Body), (flags & delayForCellEdit) !== 0);
        return Promise.resolve(
          answer.kind === 'response'
            ? { Body: JSON.parse(answer.text), ErrorCode: '', ErrorMessage: '' }
            : { Body: null, ErrorCode: answer.code, ErrorMessage: answer.message },
        );
      },
    }),
  };
  const run = (...parameters: unknown[]): unknown => {
    // A run takes its session when it begins, and listens where it finds itself then.
    OfficeExtension.GenericEventRegistration.s_genericEventRegistrations[''] = events;
    OfficeExtension.SessionBase._overrideSession = session;
    return Reflect.apply(library.Excel.run, undefined, parameters);
  };
  // The overloads of the library cannot be repeated for a function that only passes everything on.
  return run as typeof Excel.run;
};
