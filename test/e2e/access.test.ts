import type { Page } from 'playwright-core';
import { axeFaults, overflows, smallTargets } from './browser/page-faults';
import { until } from './browser/pane-user';
import { useWalks } from './browser/walks';
import { textAt } from './sheet-cells';

const municipal = 'samples/市级汇总表-有问题.xlsx';
const sheet = '推荐汇总表';

jest.setTimeout(120_000);

const { open } = useWalks();

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Name of what has the focus, as it is spoken. */
const focusName = async (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

/** Goes on with Tab until the focus is there. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let step = 0; step < 40; step++) {
    if ((await focusName(page)).startsWith(name)) return;
    await press(page, 'Tab');
  }
  throw new Error(`no Tab leads to ${name}`);
};

it('the keyboard alone leads from 审核 to a finding, its cell, 已核实 and 规则说明', async () => {
  const { page, user, excel } = await open(municipal);
  await user.press('设置');
  await user.dialog('设置');
  await press(page, 'Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await focusName(page)).toBe('设置');

  await tabTo(page, '审核');
  await press(page, 'Enter');
  await user.hears('审核完成');
  expect(await focusName(page)).toBe('审核');

  await tabTo(page, '问题');
  await press(page, 'ArrowRight');
  expect(await focusName(page)).toMatch(/^人工核对清单/u);
  await press(page, 'ArrowLeft');
  await tabTo(page, '第7行');
  await press(page, 'ArrowDown', 'Tab');
  expect(await focusName(page)).toBe('定位到 E7');
  await press(page, 'Enter');
  await until(() => excel.workbook.selection === `${sheet}!E7`);

  await press(page, 'Tab', 'Enter');
  await user.dialog('已核实');
  await page.keyboard.type('已查验营业执照');
  await press(page, 'Tab');
  await page.keyboard.type('王芳');
  await press(page, 'Enter');
  await user.hears('审核完成');
  await until(() => textAt(excel, sheet, 'L7') === '需核实');

  await tabTo(page, '规则说明');
  await press(page, 'Enter');
  await user.dialog('规则说明');
  await page.getByText('问题示例').waitFor();
  await press(page, 'Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await focusName(page)).toMatch(/^规则说明/u);
});

/** Everything that opens a window, once a table was audited. */
const openers = ['更改规则包', '查看栏目', '设置', '生成汇总表'] as const;

describe.each([
  { name: 'light', forced: false, background: '#ffffff' },
  { name: 'dark', forced: false, background: '#262626' },
  { name: 'high contrast', forced: true, background: '#000000' },
])('in the $name theme at 320 pixels', ({ forced, background }) => {
  it('axe finds nothing in the result and in any window; nothing sticks out', async () => {
    const { page, user } = await open(municipal, { width: 320, theme: { bodyBackgroundColor: background } });
    await page.emulateMedia({ forcedColors: forced ? 'active' : 'none' });
    await user.audit();
    const isFine = async (): Promise<void> => {
      expect(await axeFaults(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
      expect(await smallTargets(page)).toEqual([]);
    };
    await isFine();
    for (const name of [...openers, /^规则说明/u, /^已核实/u]) {
      await page.getByRole('button', { name }).first().click();
      await page.getByRole('dialog').waitFor();
      await page.waitForTimeout(200);
      await isFine();
      await press(page, 'Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });
});

it.each([320, 200])('at %i pixels, as under 200 %% zoom, everything is still there', async (width) => {
  const { page, user } = await open(municipal, { width });
  await user.audit();
  expect(await overflows(page)).toBe(false);
  for (const name of ['审核', '清除标注', '生成汇总表', '设置', ...openers]) {
    const box = await page.getByRole('button', { name, exact: true }).boundingBox();
    expect(box === null ? null : box.x >= 0 && box.x + box.width <= width).toBe(true);
  }
});

it('follows Office when its theme changes while the pane is open', async () => {
  const { page } = await open(municipal);
  const ground = async (): Promise<string> => page.getByRole('main').evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.getByRole('button', { name: '审核', exact: true }).waitFor();
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await page.evaluate(() => {
    // The object that office.js keeps. Excel tells it of no change; where the library is told, it changes what it keeps.
    const { Office } = window as unknown as { Office: { context: { officeTheme: { bodyBackgroundColor: string } } } };
    Office.context.officeTheme.bodyBackgroundColor = '#262626';
    window.dispatchEvent(new Event('focus'));
  });
  await expect(
    page.waitForFunction(() => getComputedStyle(document.querySelector('main') ?? document.body).backgroundColor !== 'rgb(255, 255, 255)'),
  ).resolves.toBeDefined();
  expect(await ground()).toBe('rgb(41, 41, 41)');
});
