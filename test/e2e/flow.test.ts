import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { inTurn } from '../../src/core/audit/in-turn';
import { officialBytes } from '../cli/small-workbook';
import { recaudit } from '../cli/fake-terminal';
import { saveXlsx } from '../excel-host/save-xlsx';
import { snapshot } from '../excel-host/snapshot';
import { until } from './browser/pane-user';
import { sheetNames, swapRows, textAt, textsOf } from './sheet-cells';
import { useWalks } from './browser/walks';
import { convert, isLeftOut, pagesOf } from './spreadsheet-program';

const municipal = 'samples/市级汇总表-有问题.xlsx';
const county = 'samples/县级汇总表-不规范.xlsx';
const national = 'samples/科技部2025年第三批汇总表.xlsx';
const sheet = '推荐汇总表';

jest.setTimeout(180_000);

const { open, folder } = useWalks();

const auditSchema = z.object({
  files: z.tuple([
    z.object({
      tables: z.tuple([
        z.object({
          sheet: z.string(),
          rows: z.array(z.object({ row: z.number(), verdict: z.enum(['pass', 'review', 'fail']) })),
          findings: z.array(
            z.object({
              outcome: z.enum(['error', 'warning', 'manual', 'info', 'fault']),
              rule: z.string(),
              columns: z.array(z.string()),
              row: z.number().nullable(),
              cells: z.array(z.string()),
              cite: z.object({ section: z.string(), quote: z.string() }),
            }),
          ),
        }),
      ]),
    }),
  ]),
});

type AuditedFinding = z.infer<typeof auditSchema>['files'][0]['tables'][0]['findings'][number];

/** What the command line says of the only table of a file. */
const auditByCommand = async (file: string) => {
  const { out } = await recaudit('audit', file, '--format', 'json');
  const [{ tables }] = auditSchema.parse(JSON.parse(out)).files;
  const [table] = tables;
  const counts = { pass: 0, review: 0, fail: 0 };
  for (const { verdict } of table.rows) counts[verdict]++;
  return { ...table, counts };
};

/** As the pane lists them: row by row, in each row the gravest first. */
const gravity = ['fault', 'error', 'manual', 'warning', 'info'] as const;
const inPaneOrder = (findings: readonly AuditedFinding[]): readonly AuditedFinding[] =>
  findings.toSorted((left, right) =>
    inTurn((left.row ?? 0) - (right.row ?? 0), gravity.indexOf(left.outcome) - gravity.indexOf(right.outcome)),
  );

const outcomeWords = { error: '不符合', warning: '提示', manual: '需核实', info: '说明', fault: '规则故障' } as const;

describe('审核', () => {
  it.each([municipal, county, national])('%s: the pane shows what the command line finds', async (file) => {
    const expected = await auditByCommand(file);
    const { user } = await open(file);
    await user.audit();
    expect(await user.counts()).toEqual(expected.counts);
    expect(await user.shown()).toBe(`共${expected.findings.length}条`);
    expect(await user.findings()).toEqual(
      inPaneOrder(expected.findings).map(({ outcome, cells: [cell] }) => ({ outcome: outcomeWords[outcome], cell: cell ?? null })),
    );
  });
});

describe('the list', () => {
  it('is narrowed by outcome, clause, column, unit, verdict and words', async () => {
    const { findings } = await auditByCommand(municipal);
    const { user, page } = await open(municipal);
    await user.audit();
    const shows = async (count: number): Promise<void> => {
      expect(count).toBeGreaterThan(0);
      // The list follows what is typed a moment later.
      await page.getByText(`显示${count}条，共${findings.length}条`, { exact: true }).waitFor();
    };
    await user.press('筛选');
    await user.narrow('结论', '提示');
    await shows(findings.filter(({ outcome }) => outcome === 'warning').length);
    await user.narrow('栏目', '申报单位');
    await shows(findings.filter(({ outcome, columns }) => outcome === 'warning' && columns.includes('applicant')).length);
    await user.press('清除筛选');

    const [first] = findings;
    if (first === undefined) throw new Error('no findings');
    await user.narrow('条款', first.cite.section);
    await shows(findings.filter(({ rule }) => rule === first.rule).length);
    await user.press('清除筛选');

    await user.narrow('申报单位', '无锡远骁检测技术有限公司');
    await shows(findings.filter(({ row }) => row === 12 || row === 18).length);
    await user.press('清除筛选');

    await page.getByRole('button', { name: /需核实$/u }).click();
    await shows(7);
    await user.press('清除筛选');

    await user.search('江南大学');
    await shows(1);
    await user.search('没有这样的项目');
    await page.getByText('没有符合筛选条件的问题').waitFor();
  });

  it('定位 selects exactly the cell', async () => {
    const { user, excel } = await open(municipal);
    await user.audit();
    for (const cell of ['E7', 'I19', 'H21']) {
      await (await user.cardOf(cell)).getByRole('button', { name: `定位到 ${cell}` }).click();
      await until(() => excel.workbook.selection === `${sheet}!${cell}`);
    }
  });
});

describe('已核实', () => {
  it('changes the verdict, is written down, survives sorting, and dies when the value changes', async () => {
    const { user, excel } = await open(municipal);
    await user.audit();
    expect(await user.counts()).toEqual({ pass: 4, review: 7, fail: 13 });
    expect(textAt(excel, sheet, 'L22')).toBe('需核实');

    await (await user.cardOf('J22')).getByRole('button', { name: /^已核实/u }).click();
    const dialog = await user.dialog('已核实');
    await dialog.getByRole('textbox', { name: '核实情况' }).fill('已取得人类遗传资源批件');
    await dialog.getByRole('textbox', { name: '核实人' }).fill('王芳');
    await user.press('确定');
    await user.hears('审核完成');
    expect(await user.counts()).toEqual({ pass: 5, review: 6, fail: 13 });
    expect(textAt(excel, sheet, 'L22')).toBe('通过');
    expect(textsOf(excel, '审核记录')).toEqual(expect.arrayContaining(['已取得人类遗传资源批件', '王芳']));

    // A new pane on the saved file knows it; so does the command line.
    const saved = folder().at('核实后.xlsx');
    writeFileSync(saved, await saveXlsx(excel.workbook));
    expect((await auditByCommand(saved)).counts).toEqual({ pass: 5, review: 6, fail: 13 });

    swapRows(excel, sheet, [22, 6], [2, 11]);
    await user.audit();
    expect(await user.counts()).toEqual({ pass: 5, review: 6, fail: 13 });
    const card = await user.cardOf('J6');
    expect(await card.innerText()).toContain('已取得人类遗传资源批件');

    excel.user.typeInto(sheet, 'J6', '涉及');
    await user.audit();
    expect(await user.counts()).toEqual({ pass: 4, review: 7, fail: 13 });
    expect(await (await user.cardOf('J6')).getByRole('button', { name: /^已核实/u }).count()).toBe(1);
  });

  it('can be withdrawn', async () => {
    const { user } = await open(municipal);
    await user.audit();
    await (await user.cardOf('J22')).getByRole('button', { name: /^已核实/u }).click();
    const dialog = await user.dialog('已核实');
    await dialog.getByRole('textbox', { name: '核实情况' }).fill('查过');
    await dialog.getByRole('textbox', { name: '核实人' }).fill('王芳');
    await user.press('确定');
    await user.hears('通过5项');
    await user.press('撤回核实');
    await user.hears('通过4项');
    expect((await user.counts()).review).toBe(7);
  });
});

describe('采用建议', () => {
  it('puts the notice’s title into a merged cell; the finding is gone, the rest stays', async () => {
    const { user, excel } = await open(county);
    await user.audit();
    const counts = await user.counts();
    expect(await (await user.cardOf('C2')).innerText()).toContain('建议将 C2 改为“省科技计划专项资金（');
    await user.press('采用建议');
    await user.hears('已采用建议，改写 C2。');
    expect(textAt(excel, 'Sheet1 (2)', 'C2')).toBe('省科技计划专项资金（国际科技合作/港澳台科技合作计划）推荐项目汇总表');
    expect(await user.counts()).toEqual(counts);
    await user.search('C2');
    expect(await user.shown()).toMatch(/^显示0条/u);
  });

  it('rewrites the cell, and the finding is gone', async () => {
    const file = folder().put(
      '名称不规范.xlsx',
      await officialBytes({ rows: [{}, { 项目类型: '港澳台科技合作', 合作国别地区: '中华民国' }] }),
    );
    const { user, excel, page } = await open(file);
    await user.audit();
    const card = await user.cardOf('F6');
    expect(await card.innerText()).toContain('建议将 F6 改为“中国台湾”');
    await user.press('采用建议');
    await user.hears('已采用建议，改写 F6。');
    expect(textAt(excel, '汇总表', 'F6')).toBe('中国台湾');
    expect(await user.counts()).toEqual({ pass: 2, review: 0, fail: 0 });
    expect(await page.getByRole('button', { name: '采用建议' }).count()).toBe(0);
  });
});

describe('清除标注', () => {
  it.each([municipal, county, national])('%s: leaves the workbook as it was', async (file) => {
    const { user, excel } = await open(file);
    const before = snapshot(excel.workbook);
    await user.audit();
    expect(snapshot(excel.workbook)).not.toEqual(before);
    await user.press('清除标注');
    await user.hears('标注已清除');
    expect(snapshot(excel.workbook)).toEqual(before);
  });
});

describe('生成汇总表', () => {
  const make = async (file: string) => {
    const { user, excel } = await open(file);
    await user.press('生成汇总表');
    const dialog = await user.dialog('生成汇总表');
    await dialog.getByRole('textbox', { name: '项目主管部门' }).fill('无锡市科学技术局');
    await dialog.getByRole('textbox', { name: '日期' }).fill('2024年3月29日');
    await dialog.getByRole('textbox', { name: '联系人' }).fill('王芳');
    await dialog.getByRole('textbox', { name: '联系电话' }).fill('0510-81821234');
    await user.press('生成');
    await user.hears('已生成工作表“汇总表”');
    return excel;
  };

  it.each([
    [municipal, '无锡卓朗精密机械有限公司'],
    [county, 'SBZ2024030201'],
  ])('%s: makes the sheet with what the form says', async (file, inside) => {
    const excel = await make(file);
    expect(sheetNames(excel)).toContain('汇总表');
    const texts = textsOf(excel, '汇总表').join('\n');
    for (const words of ['无锡市科学技术局', '2024年3月29日', '王芳', '0510-81821234', inside]) expect(texts).toContain(words);
  });

  (isLeftOut ? it.skip : it)('the saved workbook opens in LibreOffice and prints', async () => {
    const excel = await make(municipal);
    const file = folder().at('生成后.xlsx');
    writeFileSync(file, await saveXlsx(excel.workbook));
    const printed = pagesOf(convert(file, 'pdf', folder().path))
      .texts.join('\n')
      .replace(/\s+/gu, '');
    for (const words of ['推荐项目汇总表', '无锡市科学技术局', '2024年3月29日', '王芳', '0510-81821234', '江南大学', '审核结论']) {
      expect(printed).toContain(words);
    }
  });
});
