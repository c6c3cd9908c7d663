import { writeFileSync } from 'node:fs';
import { generateRows, workbookOf } from '../../bench/generate-rows';
import type { Sheet, Workbook } from '../../src/core/table/sheet';
import { workbookBytes } from '../cli/small-workbook';
import { saveXlsx } from '../excel-host/save-xlsx';
import { officialWorkbook } from '../packs/official-table';
import { until } from './browser/pane-user';
import { useWalks } from './browser/walks';
import { sheetNames, textAt, textsOf } from './sheet-cells';

const municipal = 'samples/市级汇总表-有问题.xlsx';
const sheet = '推荐汇总表';
const county = 'samples/县级汇总表-不规范.xlsx';

jest.setTimeout(180_000);

const { open, folder } = useWalks();

const named = (workbook: Workbook, name: string): Sheet => {
  const [first] = workbook.sheets;
  if (first === undefined) throw new Error('no sheet');
  return { ...first, name };
};

/** Two districts in one workbook; one project stands in both. */
const twoDistricts = (): Workbook => {
  const ours = [{ 项目受理号: 'SBZ2024000001' }, {}];
  const theirs = [
    { 项目受理号: 'SBZ2024000001', 项目名称: '风电齿轮箱润滑诊断', 申报单位: '南京天工装备有限公司' },
    { 项目受理号: 'SBZ2024000002', 项目名称: '太湖蓝藻资源化利用', 申报单位: '南京绿源环保有限公司', 项目类型: '某某' },
  ];
  return { sheets: [named(officialWorkbook({ rows: ours }), '梁溪区'), named(officialWorkbook({ rows: theirs }), '惠山区')] };
};

describe('a workbook with our own 汇总表', () => {
  it('is audited as before: the sheet is no second table, neither at once nor after it was saved and opened again', async () => {
    const { user, page, excel } = await open(municipal);
    await user.audit();
    const before = await user.counts();
    await user.press('生成汇总表');
    await user.dialog('生成汇总表');
    await user.press('生成');
    await user.hears('已生成工作表“汇总表”');
    await user.audit();
    expect(await user.counts()).toEqual(before);
    expect(await page.getByRole('combobox', { name: '审核范围' }).count()).toBe(0);

    // A project changed since: still the same project, and no duplicate of what was written before.
    excel.user.typeInto(sheet, 'D9', '高端数控磨床主轴可靠性提升');
    await user.audit();
    expect(await user.counts()).toEqual(before);

    const saved = folder().at('生成后.xlsx');
    writeFileSync(saved, await saveXlsx(excel.workbook));
    const again = await open(saved);
    expect(sheetNames(again.excel)).toContain('汇总表');
    await again.user.audit();
    expect(await again.user.counts()).toEqual(before);
  });

  it('is asked before it is replaced; 取消 leaves it, 替换 writes it anew', async () => {
    const { user, excel } = await open(municipal);
    const make = async (authority: string): Promise<void> => {
      await user.press('生成汇总表');
      const dialog = await user.dialog('生成汇总表');
      await dialog.getByRole('textbox', { name: '项目主管部门' }).fill(authority);
      await user.press('生成');
    };
    const says = (authority: string): boolean => textsOf(excel, '汇总表').join('\n').includes(authority);
    await make('无锡市科学技术局');
    await user.hears('已生成工作表“汇总表”');
    expect(says('无锡市科学技术局')).toBe(true);
    await make('江阴市科学技术局');
    await user.dialog('替换“汇总表”');
    await user.press('取消');
    expect(says('无锡市科学技术局')).toBe(true);
    await make('江阴市科学技术局');
    await user.dialog('替换“汇总表”');
    await user.press('替换');
    await until(() => says('江阴市科学技术局'));
  });
});

describe('two tables in one workbook', () => {
  it('are audited together, marked both, and narrowed to one', async () => {
    const { user, page, excel } = await open(folder().put('两区.xlsx', await workbookBytes(twoDistricts())));
    await user.audit();
    expect(await user.counts()).toEqual({ pass: 1, review: 0, fail: 3 });
    expect(textAt(excel, '梁溪区', 'L5')).toBe('不符合');
    expect(textAt(excel, '惠山区', 'L6')).toBe('不符合');
    // The same number in both: told in either, with the other's sheet and row.
    for (const other of ['惠山区', '梁溪区']) {
      await user.search(`“${other}”第5行`);
      await page.getByText(`与“${other}”第5行重复`).first().waitFor();
    }
    await (await user.cardOf('C6')).getByRole('button', { name: '定位到 C6' }).click();
    await until(() => excel.workbook.selection === '惠山区!C6');

    await page.getByRole('combobox', { name: '审核范围' }).selectOption('惠山区');
    await user.hears('审核完成');
    await until(() => textAt(excel, '惠山区', 'L5') === '通过');
    expect(await user.counts()).toEqual({ pass: 1, review: 0, fail: 1 });
  });
});

it('a merged cell is gone to as a whole', async () => {
  const { user, excel } = await open(county);
  await user.audit();
  await (await user.cardOf('C2')).getByRole('button', { name: '定位到 C2' }).click();
  await until(() => excel.workbook.selection?.startsWith('Sheet1 (2)!C2') === true);
});

it('a workbook without anything says what to open', async () => {
  const { user, page } = await open(
    folder().put('空.xlsx', await workbookBytes({ sheets: [{ ...named(twoDistricts(), 'Sheet1'), rows: [] }] })),
  );
  await user.press('审核');
  await page.getByText('没有找到推荐项目汇总表').waitFor();
  expect(await page.getByRole('button', { name: '重新审核' }).count()).toBe(1);
});

it('five hundred rows: the last finding is reached with the End key and gone to', async () => {
  const { user, page, excel } = await open(folder().put('五百行.xlsx', await workbookBytes(workbookOf(generateRows(500)))));
  await user.audit();
  const { pass, review, fail } = await user.counts();
  expect(pass + review + fail).toBe(500);
  const lines = page.getByRole('list', { name: '审核发现的问题' }).getByRole('listitem');
  await lines.first().focus();
  await page.keyboard.press('End');
  const size = await lines.first().getAttribute('aria-setsize');
  await page.locator(`[aria-posinset="${String(size)}"]:focus`).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until(() => Number(/\d+$/u.exec(excel.workbook.selection ?? '')?.[0]) > 400);
});

describe('in a window', () => {
  it('Esc leaves everything as it was, Enter does what the window is for', async () => {
    const { user, page, excel } = await open(municipal);
    await user.audit();
    await user.press('生成汇总表');
    const dialog = await user.dialog('生成汇总表');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(sheetNames(excel)).not.toContain('汇总表');
    await user.press('生成汇总表');
    await (await user.dialog('生成汇总表')).getByRole('textbox', { name: '联系人' }).press('Enter');
    await user.hears('已生成工作表“汇总表”');
    expect(sheetNames(excel)).toContain('汇总表');
  });
});
