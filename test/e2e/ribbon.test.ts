import { gzipSync } from 'node:zlib';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ribbonFunctions } from '../../src/commands/ribbon';
import { saveXlsx } from '../excel-host/save-xlsx';
import { snapshot } from '../excel-host/snapshot';
import type { SimulatedExcel } from '../excel-host/simulated-excel';
import { temporaryFolder } from '../cli/fake-terminal';
import { startLocalExcel } from './browser/local-excel';
import type { LocalExcel } from './browser/local-excel';
import { convert, isLeftOut, pagesOf } from './spreadsheet-program';

const sample = 'samples/市级汇总表-有问题.xlsx';
const mostFirstLoadBytes = 260 * 1024;

let local: LocalExcel;
beforeAll(async () => {
  local = await startLocalExcel();
}, 60_000);
afterAll(() => local.close());

/** Texts of all cells of a sheet. */
const textsOf = ({ workbook }: SimulatedExcel, name: string): readonly string[] =>
  [...(workbook.sheets.find((sheet) => sheet.name === name)?.rows.values() ?? [])].flatMap(({ cells }) =>
    [...cells.values()].map(({ value }) => String(value)),
  );

const rulesOf = ({ workbook }: SimulatedExcel): number => workbook.sheets.reduce((sum, { rules }) => sum + rules.length, 0);

describe('the buttons of the ribbon', () => {
  it('audit, write the summary sheet and clear, without the pane', async () => {
    const { excel, pane } = await local.open(sample);
    const before = snapshot(excel.workbook);

    await pane.pressRibbon(ribbonFunctions.audit);
    expect(textsOf(excel, '推荐汇总表')).toEqual(expect.arrayContaining(['审核结论', '问题与依据', '不符合', '通过']));
    expect(rulesOf(excel)).toBe(3);

    await pane.pressRibbon(ribbonFunctions.clear);
    expect(snapshot(excel.workbook)).toEqual(before);

    expect(pane.complaints).toEqual([]);
    // The library says that it listens to the ribbon, and each button shows the pane.
    expect(pane.services).toEqual(['NotifyActionHandlerReady', 'SetAppRuntimeState', 'SetAppRuntimeState']);
  }, 60_000);

  it('生成汇总表 opens the form of the pane, filled from the sheet', async () => {
    const { excel, pane } = await local.open(sample);
    await pane.pressRibbon(ribbonFunctions.makeSummary);
    const dialog = pane.page.getByRole('dialog', { name: '生成汇总表' });
    await dialog.getByRole('textbox', { name: '联系人' }).fill('王芳');
    await dialog.getByRole('button', { name: '生成', exact: true }).click();
    await pane.page.getByText('已生成工作表“汇总表”').first().waitFor();
    expect(textsOf(excel, '汇总表').join()).toContain('王芳');
    expect(pane.complaints).toEqual([]);
  }, 60_000);

  it('an unknown button is refused and does nothing', async () => {
    const { excel, pane } = await local.open(sample);
    const before = snapshot(excel.workbook);
    await pane.pressRibbon('recauditUnknown');
    expect(snapshot(excel.workbook)).toEqual(before);
  }, 60_000);
});

describe('what is fetched', () => {
  it('comes from the add-in’s own folder alone, all through an audit', async () => {
    const { pane } = await local.open(sample);
    await pane.pressRibbon(ribbonFunctions.audit);
    await pane.pressRibbon(ribbonFunctions.clear);
    const foreign = pane.requests.filter((address) => !address.startsWith(local.server.address));
    expect(foreign).toEqual([]);
    expect(pane.requests.some((address) => address.includes('ariatelemetry'))).toBe(false);
    expect(pane.complaints).toEqual([]);
  }, 60_000);

  it('is at most 260 KB of our JavaScript, gzipped, until the pane can be used', async () => {
    const { pane } = await local.open(sample);
    await pane.page.getByRole('button', { name: '审核', exact: true }).waitFor();
    const scripts = pane.requests.map((address) => new URL(address).pathname).filter((name) => /\/js\/[^/]+\.js$/u.test(name));
    const sizes = scripts.map((name) => gzipSync(readFileSync(path.join('dist/web/js', path.basename(name))), { level: 9 }).length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(scripts.length).toBeGreaterThan(1);
    expect(total).toBeLessThanOrEqual(mostFirstLoadBytes);
  }, 60_000);
});

(isLeftOut ? describe.skip : describe)('the workbook saved after an audit', () => {
  it('opens in LibreOffice with the conclusions', async () => {
    const folder = temporaryFolder();
    const { excel, pane } = await local.open(sample);
    await pane.pressRibbon(ribbonFunctions.audit);
    const file = folder.at('审核后.xlsx');
    writeFileSync(file, await saveXlsx(excel.workbook));
    const { texts } = pagesOf(convert(file, 'pdf', folder.path));
    expect(texts.join('\n')).toContain('审核结论');
    folder.remove();
  }, 180_000);
});
