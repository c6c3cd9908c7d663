import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../scripts/browser';
import { openPane } from '../../test/e2e/browser/open-pane';
import type { PaneOptions } from '../../test/e2e/browser/open-pane';
import { serveFolder } from '../../test/e2e/browser/static-server';
import { createSimulatedExcel } from '../../test/excel-host/simulated-excel';
import { openLiveTable } from '../live-table';
import type { Timed } from './timed';

type Opener = (rows: number, prepare?: PaneOptions['prepare']) => ReturnType<typeof openPane>;

const startChromium = async (): Promise<Browser> => {
  try {
    return await startBrowser();
  } catch (cause) {
    throw new Error('no Chromium could be started; the variable CHROMIUM names the path of one', { cause });
  }
};

/** Opens the built pane beside a simulated Excel, as often as asked, each time with nothing kept from before. */
const withPane = async <T>(folder: string, work: (open: Opener) => Promise<T>): Promise<T> => {
  const [server, browser] = [await serveFolder(folder), await startChromium()];
  try {
    return await work((rows, prepare) =>
      openPane(browser, {
        address: server.address,
        excel: createSimulatedExcel(openLiveTable(rows)),
        ...(prepare === undefined ? {} : { prepare }),
      }),
    );
  } finally {
    await browser.close();
    await server.close();
  }
};

const auditButton = '审核';

const untilUsable = (page: Page): Promise<void> => page.getByRole('button', { name: auditButton, exact: true }).waitFor();

const zipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** Bytes of our JavaScript, gzipped, until the pane can be used; and of all there is. */
export const paneFirstLoad = (folder: string): Promise<Timed> =>
  withPane(folder, async (open) => {
    const { page, requests } = await open(1);
    await untilUsable(page);
    const scripts = join(folder, 'js');
    const all = readdirSync(scripts).filter((file) => file.endsWith('.js'));
    const loaded = all.filter((file) => requests.some((address) => address.endsWith(`/js/${file}`)));
    const bytes = (files: readonly string[]): number => files.reduce((sum, file) => sum + zipped(join(scripts, file)), 0);
    return { milliseconds: 0, count: loaded.length, figures: { loaded: bytes(loaded), all: bytes(all) } };
  });

/** Names of the moments that the page notes. */
const moments = { answered: 'recaudit-answered', officeFound: 'recaudit-office-found' } as const;
const slowdown = 4;

/** Runs in the page: presses the button as soon as it stands there and the thread is free, and notes when the pane has answered. */
const pressAtOnce = ([mark, name]: readonly [string, string]): void => {
  let isPressed = false;
  const observer = new MutationObserver(() => {
    const button = [...document.querySelectorAll('button')].find(({ textContent, disabled }) => textContent.trim() === name && !disabled);
    if (button !== undefined && !isPressed) {
      isPressed = true;
      setTimeout(() => {
        button.click();
      }, 0);
    }
    if (document.querySelector('[role="progressbar"]') === null) return;
    observer.disconnect();
    performance.mark(mark);
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
};

/** Runs in the page: notes when office.js has found its Excel. */
const noteWhenOfficeIsReady = (mark: string): void => {
  const timer = setInterval(() => {
    if (!('Office' in window)) return;
    clearInterval(timer);
    void Office.onReady().then(() => performance.mark(mark));
  }, 1);
};

/** Runs in the page: runs office.js as soon as the page stands, in place of the pane. */
const runOffice = (): void => {
  document.addEventListener('DOMContentLoaded', () => {
    const script = document.createElement('script');
    script.src = document.querySelector<HTMLLinkElement>('#office-js')?.href ?? '';
    document.head.append(script);
  });
};

/** Milliseconds from the start of the navigation to the moment. */
const momentOf = async (page: Page, moment: string): Promise<number> => {
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, moment);
  return page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN, moment);
};

/** A busy machine makes things look slow, never fast: the least of so many tries counts. */
const tries = 8;

const leastOf = async (measure: () => Promise<number>): Promise<number> => {
  let least = Infinity;
  for (let turn = 0; turn < tries; turn++) least = Math.min(least, await measure());
  return least;
};

/** When the pane, on a slowed processor, came to a moment. */
const slowedUntil = (open: Opener, moment: string, prepare: (page: Page) => Promise<void>): Promise<number> =>
  leastOf(async () => {
    const { page, close } = await open(1, async (opened) => {
      const session = await opened.context().newCDPSession(opened);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await prepare(opened);
    });
    const time = await momentOf(page, moment);
    await close();
    return time;
  });

/**
 * Milliseconds from the start of the navigation until a press of 审核 is answered, by the clock, on a processor that Chromium slows down;
 * and, for comparison, until office.js has found Excel: with the pane, and alone in the page.
 */
export const paneInteractive = (folder: string): Promise<Timed> =>
  withPane(folder, async (open) => {
    const press = (page: Page) => page.addInitScript(pressAtOnce, [moments.answered, auditButton] as const).then(() => undefined);
    const watchOffice = async (page: Page) => {
      await page.addInitScript(noteWhenOfficeIsReady, moments.officeFound);
    };
    const alone = async (page: Page) => {
      await page.route('**/js/*.js', (route) => route.abort());
      await page.addInitScript(runOffice);
      await watchOffice(page);
    };
    return {
      milliseconds: await slowedUntil(open, moments.answered, press),
      count: tries,
      figures: {
        officeFound: await slowedUntil(open, moments.officeFound, watchOffice),
        officeAlone: await slowedUntil(open, moments.officeFound, alone),
      },
    };
  });

/** Name under which the page keeps how long its long tasks took. */
const longTasks = 'recauditLongTasks';

/** Runs in the page: notes every task of 50 ms and more. */
const noteLongTasks = (key: string): void => {
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) sessionStorage.setItem(key, `${sessionStorage.getItem(key) ?? ''} ${duration}`);
  }).observe({ type: 'longtask' });
};

/** Longest task of the page's own thread from the press of 审核 until the conclusions stand on the sheet and in the pane; of the best try. */
export const paneLongestTask = (rows: number, folder: string): Promise<Timed> =>
  withPane(folder, async (open) => {
    let milliseconds = Infinity;
    const longest = await leastOf(async () => {
      const { page, complaints, close } = await open(rows, async (opened) => {
        await opened.addInitScript(noteLongTasks, longTasks);
      });
      await untilUsable(page);
      await page.evaluate((key) => {
        sessionStorage.setItem(key, '');
      }, longTasks);
      const started = performance.now();
      await page.getByRole('button', { name: auditButton, exact: true }).click();
      await page.getByRole('status').filter({ hasText: '审核完成' }).waitFor({ state: 'attached' });
      milliseconds = Math.min(milliseconds, performance.now() - started);
      // What is drawn after the end counts as well.
      await page.waitForTimeout(300);
      if (complaints.length > 0) throw new Error(complaints.join('\n'));
      const noted = await page.evaluate((key) => sessionStorage.getItem(key) ?? '', longTasks);
      await close();
      const tasks = noted
        .split(' ')
        .filter((text) => text !== '')
        .map(Number);
      return Math.max(0, ...tasks);
    });
    return { milliseconds, count: rows, figures: { longest } };
  });
