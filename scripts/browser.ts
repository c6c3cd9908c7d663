import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of the machine; else the one that comes as a package, for machines without any. CHROMIUM names another. */
const browserPath = async (): Promise<string> => {
  const found = [process.env['CHROMIUM'], ...installed].find((path) => path !== undefined && existsSync(path));
  if (found !== undefined) return found;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
};

/**
 * Starts Chromium without a window, with nothing of its protections switched off but the sandbox, which containers do not allow.
 * @param language of the browser's own texts, such as the pattern of a date field
 */
export const startBrowser = async (language = 'en-US'): Promise<Browser> =>
  chromium.launch({
    executablePath: await browserPath(),
    args: [`--lang=${language}`, '--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  });
