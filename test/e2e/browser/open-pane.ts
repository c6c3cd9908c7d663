import type { Browser, BrowserContext, ConsoleMessage, Page } from 'playwright-core';
import type { Answer, SimulatedExcel } from '../../excel-host/simulated-excel';
import { answerService } from './excel-services';
import { installExcelWindow } from './excel-window';
import type { ExcelWindowSettings } from './excel-window';

/** Bit of the request flags that says: wait while the user edits a cell. */
const delayForCellEdit = 64;

/** Codes of the host for answers that never reach the protocol of requests. */
const hostCodes: Readonly<Record<string, number>> = {
  Timeout: 5012,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** The answer as Windows passes it to office.js: status, then status code, headers and body. */
const hostAnswer = (answer: Answer): readonly unknown[] => {
  if (answer.kind === 'response') return [0, [200, [], answer.text]];
  const code = hostCodes[answer.code];
  if (code !== undefined) return [code, answer.message];
  const error = { Code: answer.code, Message: answer.message, Location: '', ActionIndex: 0 };
  return [0, [400, [], JSON.stringify({ Results: [], Error: error })]];
};

/** Every set of the Excel that the library is sent to. */
const excel2021: Readonly<Record<string, string>> = { ExcelApi: '1.14', SharedRuntime: '1.1', AddinCommands: '1.3', RibbonApi: '1.2' };

const defaults: ExcelWindowSettings = {
  requirementSets: excel2021,
  language: 'zh-CN',
  theme: {
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#f5f5f5',
    controlForegroundColor: '#242424',
  },
};

export interface OpenPane {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses that the page asked for, all of them. */
  readonly requests: readonly string[];
  /** What went wrong in the page: errors, refusals of the content security policy, answers other than 200. */
  readonly complaints: readonly string[];
  /** Methods of Excel’s own services that the library called, such as showing the pane. */
  readonly services: readonly string[];
  /** Presses a button of the ribbon. @returns when the command has come to its end */
  readonly pressRibbon: (functionName: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface PaneOptions extends Partial<ExcelWindowSettings> {
  /** Address of the folder, from `serveFolder`. */
  readonly address: string;
  /** Null for a plain browser. */
  readonly excel: SimulatedExcel | null;
  readonly width?: number;
  readonly height?: number;
  /** Language of the web view; Office's own where it is not given. */
  readonly webLanguage?: string;
  /** Whether to wait until the page has loaded all of its scripts. */
  readonly isAwaited?: boolean;
  /** Done to the page before it goes anywhere. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Opens the built page as Excel on Windows would: with the library's own switches in its address and Excel behind `window.external`. */
export const openPane = async (
  browser: Browser,
  { address, excel, width = 400, height = 800, webLanguage, isAwaited = true, prepare, ...settings }: PaneOptions,
): Promise<OpenPane> => {
  const context = await browser.newContext({ viewport: { width, height }, locale: webLanguage ?? settings.language ?? defaults.language });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  const services: string[] = [];
  /** Raises an event of the host in the page. */
  const raise = (event: number, payload: readonly unknown[]): Promise<void> =>
    page.evaluate(
      ([kind, values]) => {
        // Installed by installExcelWindow.
        (window as unknown as { recauditRaise: (event: number, payload: readonly unknown[]) => void }).recauditRaise(kind, values);
      },
      [event, payload] as const,
    );
  const commands = new Map<string, () => void>();
  let isClosing = false;
  context.on('request', (request) => requests.push(request.url()));
  context.on('response', (response) => {
    if (response.status() !== 200) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  if (excel !== null) {
    await page.exposeFunction('recauditExcelRequest', (text: string, flags: number) => {
      const service = answerService(text);
      if (service === null) return hostAnswer(excel.answer(text, (flags & delayForCellEdit) !== 0));
      services.push(...service.calls);
      return hostAnswer(service.answer);
    });
    await page.exposeFunction('recauditCommandCompleted', (id: string) => {
      commands.get(id)?.();
    });
    excel.onEvent((message) => {
      const apiMessage = 33;
      // What a test leaves behind may still write cells while its page closes: an event of Excel then reaches nobody.
      raise(apiMessage, [message]).catch((error: unknown) => {
        if (!isClosing) complaints.push(String(error));
      });
    });
    await page.addInitScript(installExcelWindow, { ...defaults, ...settings });
  }
  await prepare?.(page);
  const excelSwitches = `?_host_Info=Excel$Win32$16.01$${settings.language ?? defaults.language}$$$$1`;
  await page.goto(`${address}taskpane.html${excel === null ? '' : excelSwitches}`, { waitUntil: isAwaited ? 'load' : 'commit' });

  let lastCommand = 0;
  const pressRibbon = async (functionName: string): Promise<void> => {
    lastCommand += 1;
    const id = `command-${lastCommand}`;
    const completed = new Promise<void>((resolve) => {
      commands.set(id, resolve);
    });
    const commandInvoked = 39;
    await raise(commandInvoked, [id, functionName, JSON.stringify({ source: { id: functionName } })]);
    await completed;
  };

  const close = async (): Promise<void> => {
    isClosing = true;
    await context.close();
  };

  return { page, context, requests, complaints, services, pressRibbon, close };
};
