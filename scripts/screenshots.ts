import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildStories } from '../test/e2e/pane/build-stories';
import { stories } from '../test/e2e/pane/stories';
import { startBrowser } from './browser';
import { serveFolder } from '../test/e2e/browser/static-server';

/** Pictures of the pane in every state, for docs/images: `npm run screenshots [-- NAME…]`. */

interface Picture {
  readonly name: string;
  readonly query: string;
  readonly forcedColors?: boolean;
  /** What is done in the page before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const press = (name: string | RegExp) => async (page: Page) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

const scrollBy = (pixels: number) => async (page: Page) => {
  await page.mouse.move(150, 400);
  await page.mouse.wheel(0, pixels);
  // Nothing is to look as if it were pointed at.
  await page.waitForTimeout(200);
  await page.mouse.move(0, 0);
};

/** What matters in these stands further down. */
const lower: ReadonlyMap<string, number> = new Map([
  ['fix', 200],
  ['resolved', 230],
]);

const plain: readonly Picture[] = Object.keys(stories).map((name) => ({
  name,
  query: `state=${name}`,
  ...(lower.has(name) ? { prepare: scrollBy(lower.get(name) ?? 0) } : {}),
}));

const more: readonly Picture[] = [
  { name: 'programme', query: 'state=result', prepare: press('更改规则包') },
  { name: 'mapping', query: 'state=irregular', prepare: press('查看栏目') },
  {
    name: 'settings',
    query: 'state=ready',
    prepare: async (page) => {
      await press('设置')(page);
      await page.getByLabel('名单截至日期').fill('2024-03-29');
      await page.getByRole('dialog').getByRole('button').first().focus();
    },
  },
  { name: 'summary', query: 'state=result', prepare: press('生成汇总表') },
  {
    name: 'replace',
    query: 'state=result',
    prepare: async (page) => {
      for (const _ of ['first', 'second']) {
        await press('生成汇总表')(page);
        await page.getByRole('button', { name: '生成', exact: true }).click();
        await page.waitForTimeout(300);
      }
    },
  },
  { name: 'filter', query: 'state=result', prepare: press('筛选') },
  { name: 'by-rule', query: 'state=result', prepare: press('按条款') },
  { name: 'checklist', query: 'state=result', prepare: async (page) => page.getByRole('tab', { name: /人工核对清单/u }).click() },
  { name: 'not-checked', query: 'state=result', prepare: async (page) => page.getByRole('tab', { name: /未审核/u }).click() },
  {
    name: 'no-match',
    query: 'state=result',
    prepare: async (page) => page.getByRole('searchbox').fill('没有这样的项目'),
  },
  { name: 'scrolled', query: 'state=result', prepare: scrollBy(1500) },
  { name: 'rule', query: 'state=result', prepare: press(/^规则说明/u) },
  { name: 'evidence', query: 'state=result', prepare: async (page) => page.getByText('识别依据').click() },
  { name: 'resolve', query: 'state=result', prepare: press(/^已核实/u) },
  { name: 'dark', query: 'state=result&theme=dark' },
  { name: 'high-contrast', query: 'state=result', forcedColors: true },
  { name: 'english', query: 'state=result&lang=en-US' },
];

interface Size {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Every state at the narrowest pane, small, for the overview; what the manual shows also at the usual width. */
const sizesOf = ({ name }: Picture): readonly Size[] => [
  { width: 320, height: 640, scale: 1 },
  ...(inManual.has(name) ? [{ width: 400, height: 720, scale: 1.5 }] : []),
];
const inManual: ReadonlySet<string> = new Set(['result', 'fix', 'resolve', 'summary', 'settings']);

/** Stories that never come to their end. */
const isEndless = ({ query }: Picture): boolean => query.includes('state=writing');

const settled = async (page: Page) => {
  await page.waitForTimeout(400);
  await page.evaluate(async () => document.fonts.ready);
};

const take = async (browser: Browser, address: string, folder: string, picture: Picture, { width, height, scale }: Size) => {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'zh-CN',
    deviceScaleFactor: scale,
    forcedColors: picture.forcedColors === true ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${address}index.html?${picture.query}`);
  await page.locator(isEndless(picture) ? '[role=progressbar]' : 'html[data-story]').waitFor({ state: 'attached' });
  await picture.prepare?.(page);
  await settled(page);
  await page.screenshot({ path: path.join(folder, `pane-${picture.name}-${width}.png`) });
  await context.close();
};

const main = async (wanted: readonly string[]): Promise<void> => {
  const images = path.resolve('docs/images');
  await mkdir(images, { recursive: true });
  const folder = await mkdtemp(path.join(tmpdir(), 'pane-stories-'));
  await buildStories(folder);
  const server = await serveFolder(folder);
  const browser = await startBrowser('zh-CN');
  try {
    for (const picture of [...plain, ...more].filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
      for (const size of sizesOf(picture)) await take(browser, server.address, images, picture, size);
      console.log(picture.name);
    }
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  }
};

await main(process.argv.slice(2));
