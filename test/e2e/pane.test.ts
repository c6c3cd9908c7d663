import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../scripts/browser';
import { axeFaults, overflows, smallTargets } from './browser/page-faults';
import { serveFolder } from './browser/static-server';
import type { StaticServer } from './browser/static-server';
import { buildStories } from './pane/build-stories';
import { stories } from './pane/stories';
import './pane/story-window';

jest.setTimeout(120_000);

let folder: string;
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pane-'));
  await buildStories(folder);
  server = await serveFolder(folder);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

const open = async (state: string, width = 320, more = ''): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height: 700 }, reducedMotion: 'reduce' });
  await page.goto(`${server.address}index.html?state=${state}${more}`);
  await page.locator(state === 'writing' ? '[role=progressbar]' : 'html[data-story]').waitFor({ state: 'attached' });
  return page;
};

describe.each(Object.keys(stories))('%s', (state) => {
  it.each([320, 400])('at %i pixels: axe finds nothing, nothing sticks out, targets are large enough', async (width) => {
    const page = await open(state, width);
    expect(await axeFaults(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    expect(await smallTargets(page)).toEqual([]);
    await page.close();
  });
});

it.each(['&theme=dark', '&lang=en-US'])('axe finds nothing in the result with %s', async (more) => {
  const page = await open('result', 320, more);
  expect(await axeFaults(page)).toEqual([]);
  await page.close();
});

it.each(['更改规则包', '查看栏目', '设置', '生成汇总表'])('%s opens an accessible window; Escape gives the focus back', async (name) => {
  const page = await open('result');
  const button = page.getByRole('button', { name, exact: true });
  await button.press('Enter');
  await page.getByRole('dialog').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.close();
});

it('audits, narrows, jumps and verifies by keyboard alone', async () => {
  const page = await open('ready');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '审核完成' }).waitFor({ state: 'attached' })).resolves.toBeUndefined();
  const list = page.getByRole('list', { name: '审核发现的问题' });
  await list.getByRole('listitem').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => window.story.selected)).toEqual(['推荐汇总表!E7']);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('已查阅双边通知');
  await page.keyboard.press('Tab');
  await page.keyboard.type('王芳');
  await page.keyboard.press('Enter');
  await page.getByText('王芳', { exact: false }).first().waitFor();
  expect(await page.getByRole('button', { name: '撤回核实' }).count()).toBe(1);
  await page.close();
});

it('asks for the reason before it takes 已核实', async () => {
  const page = await open('result');
  await page
    .getByRole('button', { name: /^已核实/u })
    .first()
    .click();
  await page.getByRole('button', { name: '确定' }).click();
  await page.getByText('请写明核实情况。').waitFor();
  expect(await page.getByRole('dialog').count()).toBe(1);
  await page.close();
});

it('narrows by verdict, words and outcome, and widens again', async () => {
  const page = await open('result');
  await page.getByText('共21条', { exact: true }).waitFor();
  await page
    .getByRole('button', { name: /需核实/u })
    .first()
    .click();
  await page.getByText(/^显示\d+条，共21条$/u).waitFor();
  await page.getByRole('searchbox').fill('没有这样的项目');
  await page.getByText('没有符合筛选条件的问题').waitFor();
  await page.getByRole('button', { name: '清除筛选' }).first().click();
  await page.getByRole('button', { name: '筛选', exact: true }).click();
  await page.getByLabel('结论', { exact: true }).selectOption('error');
  await page.getByRole('button', { name: '筛选（1）' }).waitFor();
  expect(await overflows(page)).toBe(false);
  await page.close();
});

it('asks before it replaces a sheet 汇总表', async () => {
  const page = await open('result');
  for (const _ of ['made', 'made again']) {
    await page.getByRole('button', { name: '生成汇总表', exact: true }).click();
    await page.getByRole('button', { name: '生成', exact: true }).click();
    await page.getByRole('dialog', { name: '生成汇总表' }).waitFor({ state: 'detached' });
    await page.waitForTimeout(300);
  }
  await page.getByRole('dialog', { name: '替换“汇总表”' }).waitFor();
  await page.getByRole('button', { name: '取消' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => window.story.applied.filter((step) => step === 'put-sheet').length)).toBe(1);
  await page.close();
});

it('cancels an audit under way', async () => {
  const page = await open('busy');
  await page.getByRole('button', { name: '取消' }).click();
  await page.getByText('已取消，表格没有改动。').first().waitFor();
  await page.close();
});
