import { generateRows, workbookOf } from '../../bench/generate-rows';
import type { CellContent, Sheet, Workbook } from '../../src/core/table/sheet';
import { recaudit } from '../cli/fake-terminal';
import { workbookBytes } from '../cli/small-workbook';
import { snapshot } from '../excel-host/snapshot';
import { officialWorkbook } from '../packs/official-table';
import { until } from './browser/pane-user';
import { useWalks } from './browser/walks';
import { textAt } from './sheet-cells';

const municipal = 'samples/市级汇总表-有问题.xlsx';
const sheet = '推荐汇总表';

jest.setTimeout(180_000);

const { open, folder } = useWalks();

const plainSheet = (name: string, lines: readonly (readonly CellContent[])[]): Sheet => ({
  name,
  visibility: 'visible',
  rows: lines.map((cells, at) => ({ row: at + 1, hidden: false, cells })),
  merges: [],
  hiddenColumns: [],
  autoFilter: null,
  protected: false,
});

/** The table with its headers called otherwise. */
const renamed = (workbook: Workbook, names: Readonly<Record<string, string>>): Workbook => ({
  sheets: workbook.sheets.map((known) => ({
    ...known,
    rows: known.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (row.row === 4 && typeof cell === 'string' ? (names[cell] ?? cell) : cell)),
    })),
  })),
});

describe('规则包', () => {
  it('is changed to another programme, and back to the detected one', async () => {
    const { user, page } = await open(municipal);
    await user.audit();
    const before = await user.counts();
    await user.press('更改规则包');
    const dialog = await user.dialog('选择规则包');
    await dialog.getByRole('radio', { name: /江西/u }).check();
    await user.press('确定');
    await user.hears('审核完成');
    await page.getByText('手动选择').waitFor();
    expect(await user.counts()).not.toEqual(before);

    await user.press('更改规则包');
    await dialog.getByRole('radio', { name: '自动识别' }).check();
    await user.press('确定');
    await page.getByText(/^自动识别 ·/u).waitFor();
    await user.hears('审核完成');
    expect(await user.counts()).toEqual(before);
  });

  it('is taken from a file of the department’s own', async () => {
    const draft = folder().at('jiangsu-2025');
    const bundle = folder().at('规则包.json');
    expect((await recaudit('packs', 'new', '--from', 'jiangsu-2024', '--year', '2025', '-o', draft)).code).toBe(0);
    expect((await recaudit('packs', 'bundle', draft, '-o', bundle)).code).toBe(0);
    const { user, page } = await open(municipal);
    await user.press('选择规则包');
    await user.pick('载入规则包文件', bundle);
    await user.hears('已载入规则包');
    await page.getByText('手动选择').waitFor();
    await user.audit();
    expect((await user.counts()).fail).toBeGreaterThan(0);
  });

  it('a file that is no sound pack is refused, place by place', async () => {
    const { user, page } = await open(municipal);
    await user.press('选择规则包');
    await user.pick('载入规则包文件', folder().put('坏.json', '{"id":"X"}'));
    await page.getByRole('alert').getByRole('listitem').first().waitFor();
    await user.audit();
    expect((await user.counts()).pass).toBe(4);
  });
});

it('核对栏目 takes a doubtful column out and lets another stand for it', async () => {
  const workbook = renamed(officialWorkbook({ rows: [{}, { 合作国别地区: '' }] }), {
    申报单位: '项目申报的单位',
    合作国别地区: '国外伙伴所在地',
  });
  const { user, page } = await open(folder().put('栏目.xlsx', await workbookBytes(workbook)));
  await user.audit();
  await page.getByText('1个栏目按近似名称识别，请核对。').waitFor();
  await page.getByText(/缺少栏目.*合作国别/u).waitFor({ state: 'detached' });
  await user.press('查看栏目');
  const dialog = await user.dialog('核对栏目');
  expect(await dialog.getByRole('combobox').count()).toBe(1);
  await dialog.getByRole('checkbox', { name: '只看需要核对的' }).uncheck();
  await dialog.getByRole('combobox', { name: /国外伙伴所在地/u }).selectOption({ label: '合作国别地区' });
  await user.press('确定');
  await user.hears('审核完成');
  // The doubtful column is confirmed, and the other one is audited now.
  await page.getByText('按近似名称识别').waitFor({ state: 'detached' });
  expect(await (await user.cardOf('F6')).innerText()).toContain('国外伙伴所在地');
});

it('a ledger from a file is read in the page, and its rules run', async () => {
  const ledger = plainSheet('台账', [
    ['单位名称', '失信事由', '处罚开始日期', '处罚结束日期'],
    ['江南大学', '虚假申报', '2023-05-01', '2026-05-01'],
  ]);
  const file = folder().put('失信.xlsx', await workbookBytes({ sheets: [ledger] }));
  const { user, page } = await open(municipal);
  await user.audit();
  const before = await user.counts();
  await user.press('设置');
  await user.pick('载入台账-失信名单', file);
  await user.hears('已载入台账-失信名单，共1条');
  await page.getByText('失信.xlsx，1条').waitFor();
  await user.press('关闭');
  expect(await user.counts()).toEqual({ ...before, review: before.review - 1, fail: before.fail + 1 });
  await user.search('失信');
  await page.getByText(/^显示1条/u).waitFor();

  await user.press('设置');
  await user.press('移除台账-失信名单');
  await page.getByText('失信.xlsx').waitFor({ state: 'detached' });
  await user.press('关闭');
  expect(await user.counts()).toEqual(before);
});

describe('设置', () => {
  it('English and back; the sheet speaks the same language', async () => {
    const { user, page, excel } = await open(municipal);
    await user.audit();
    await user.press('设置');
    await page.getByRole('radio', { name: 'English' }).check();
    await page.getByRole('dialog', { name: 'Settings' }).waitFor();
    await until(() => textAt(excel, sheet, 'L7') === 'fail');
    await page.getByRole('radio', { name: '中文' }).check();
    await until(() => textAt(excel, sheet, 'L7') === '不符合');
    await user.hears('审核完成');
    expect(await page.evaluate(() => localStorage.getItem('recaudit.settings'))).toContain('"language":"zh-CN"');
  });

  it('the as-of date decides dated lists', async () => {
    const { user, page } = await open(municipal);
    await user.audit();
    expect(await (await user.cardOf('F24')).innerText()).toContain('提示');
    await user.press('设置');
    // A year half typed is a date as well: only what is left standing counts.
    await page.getByLabel('名单截至日期').fill('0020-01-01');
    await page.getByLabel('名单截至日期').fill('2023-01-01');
    await page.getByLabel('名单截至日期').blur();
    await page.getByText('名单截至 2023-01-01').waitFor();
    await user.press('关闭');
    await page.getByText('没有符合筛选条件的问题').waitFor();
    expect(await user.counts()).toEqual({ pass: 5, review: 6, fail: 13 });
  });

  it('without marks the sheet stays as it is', async () => {
    const { user, page, excel } = await open(municipal);
    const before = snapshot(excel.workbook);
    await user.press('设置');
    await page.getByRole('switch', { name: '在表中标注' }).uncheck();
    await user.press('关闭');
    await user.audit();
    expect((await user.counts()).fail).toBe(13);
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  it('live auditing follows what the user types', async () => {
    const { user, page, excel } = await open(municipal);
    await user.press('设置');
    await page.getByRole('switch', { name: '边填边审' }).check();
    await user.press('关闭');
    await user.audit();
    excel.user.typeInto(sheet, 'F9', '泰国');
    await until(() => textAt(excel, sheet, 'L9') === '通过');
    await page.getByRole('img', { name: '不符合 12项' }).waitFor();
    excel.user.typeInto(sheet, 'F9', '日本');
    await until(() => textAt(excel, sheet, 'L9') === '不符合');
    await page.getByRole('img', { name: '不符合 13项' }).waitFor();
  });

  it('are kept for the next time', async () => {
    const { page, user } = await open(municipal);
    await user.press('设置');
    await page.getByRole('switch', { name: '边填边审' }).check();
    await page.reload();
    await user.press('设置');
    expect(await page.getByRole('switch', { name: '边填边审' }).isChecked()).toBe(true);
  });
});

it('取消 stops the audit of a long table; nothing is written, and the next audit succeeds', async () => {
  const file = folder().put('一万行.xlsx', await workbookBytes(workbookOf(generateRows(10_000))));
  const { user, page, excel } = await open(file);
  const before = snapshot(excel.workbook);
  await user.press('审核');
  await page
    .getByText(/^正在逐条审核/u)
    .first()
    .waitFor();
  await user.press('取消');
  await user.hears('已取消，表格没有改动。');
  expect(snapshot(excel.workbook)).toEqual(before);
  await user.audit();
  const { pass, review, fail } = await user.counts();
  expect(pass + review + fail).toBe(10_000);
});
