import type { OpenPane } from './browser/open-pane';
import { startLocalExcel } from './browser/local-excel';
import type { LocalExcel } from './browser/local-excel';

const sample = 'samples/市级汇总表-有问题.xlsx';

let local: LocalExcel;
beforeAll(async () => {
  local = await startLocalExcel();
}, 60_000);
afterAll(() => local.close());

const shownText = async ({ page }: OpenPane, fault: string): Promise<string> => {
  await page.locator(`html[data-platform="${fault}"]`).waitFor();
  return page.locator('#platform').innerText();
};

describe('where the add-in cannot run, the page says what to do', () => {
  it('in a plain browser', async () => {
    const pane = await local.openWithoutExcel();
    const text = await shownText(pane, 'no-excel');
    expect(text).toContain('现在打开它的不是 Excel');
    expect(text).toContain('this is not Excel');
    expect(text).not.toContain('版本太低');
    expect(text).toContain('node recaudit.cjs audit 汇总表.xlsx');
    expect(pane.complaints).toEqual([]);
    expect(await pane.page.locator('#root').innerText()).toBe('');
  });

  it.each([
    ['below ExcelApi 1.14', { ExcelApi: '1.13', SharedRuntime: '1.1' }],
    ['without a shared runtime', { ExcelApi: '1.20' }],
  ])('in an Excel %s', async (_, requirementSets) => {
    const { pane } = await local.open(sample, { requirementSets });
    const text = await shownText(pane, 'old-excel');
    expect(text).toContain('Excel 版本太低');
    expect(text).toContain('Office 2021、Office 2024');
    expect(pane.complaints).toEqual([]);
  });

  it('when office.js cannot be had', async () => {
    const context = await local.browser.newContext();
    await context.route('**/office/office.js', (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${local.server.address}taskpane.html`);
    await page.locator('html[data-platform="no-office"]').waitFor();
    expect(await page.locator('#platform').innerText()).toContain('office.js 没有载入');
  });

  it('in a web view that lacks what the scripts need', async () => {
    const context = await local.browser.newContext();
    await context.addInitScript(() => {
      Reflect.deleteProperty(Array.prototype, 'toSorted');
    });
    const page = await context.newPage();
    await page.goto(`${local.server.address}taskpane.html`);
    await page.locator('html[data-platform="old-browser"]').waitFor();
    expect(await page.locator('#platform').innerText()).toContain('浏览器组件太旧');
    // Office is answered all the same.
    await page.waitForFunction(() => 'Office' in window);
  });
});

describe('at any width', () => {
  it.each([320, 400, 1200])('%d px: nothing is cut off', async (width) => {
    const context = await local.browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${local.server.address}taskpane.html`);
    await page.locator('html[data-platform="no-excel"]').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
