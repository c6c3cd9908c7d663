import { readFileSync } from 'node:fs';
import { auditSchema } from '../../src/cli/audit-json';
import { readTables } from '../../src/core/table';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { rawEntries } from '../fixtures/xlsx/literal-package';
import { municipal, recaudit, samplePath, samples, temporaryFolder } from './fake-terminal';
import type { Folder } from './fake-terminal';

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

const read = async (file: string) => (await openWorkbook(readFileSync(file), file)).read();
const withoutSizes = async (file: string) =>
  (await rawEntries(readFileSync(file))).map(({ name, content, method }) => ({ name, content, method }));

describe.each(samples)('%s', (name) => {
  const sample = samplePath(name);

  it('clear takes back what annotate wrote, part by part and cell by cell', async () => {
    const [annotated, cleared] = [folder.at('标注.xlsx'), folder.at('还原.xlsx')];
    await recaudit('annotate', sample, '-o', annotated);
    expect(await withoutSizes(annotated)).not.toEqual(await withoutSizes(sample));
    expect((await recaudit('clear', annotated, '-o', cleared)).code).toBe(0);
    expect(await withoutSizes(cleared)).toEqual(await withoutSizes(sample));
    expect(await read(cleared)).toEqual(await read(sample));
  });

  it('annotate does not mind an earlier annotation', async () => {
    const [once, twice] = [folder.at('一.xlsx'), folder.at('二.xlsx')];
    const first = await recaudit('annotate', sample, '-o', once);
    const second = await recaudit('annotate', once, '-o', twice);
    expect(second.code).toBe(first.code);
    expect(await withoutSizes(twice)).toEqual(await withoutSizes(once));
  });

  it('clear leaves a file that was never annotated as it is', async () => {
    await recaudit('clear', sample, '-o', folder.at('还原.xlsx'));
    expect(await withoutSizes(folder.at('还原.xlsx'))).toEqual(await withoutSizes(sample));
  });

  it('annotate --in-place writes what annotate -o writes, and clear --in-place takes it back', async () => {
    const copy = folder.copy(sample, '表.xlsx');
    await recaudit('annotate', sample, '-o', folder.at('标注.xlsx'));
    await recaudit('annotate', copy, '--in-place');
    expect(folder.content().get('表.xlsx')).toBe(folder.content().get('标注.xlsx'));
    await recaudit('clear', copy, '--in-place');
    expect(await withoutSizes(copy)).toEqual(await withoutSizes(sample));
    expect([...folder.content().keys()].toSorted()).toEqual(['标注.xlsx', '表.xlsx'].toSorted());
  });

  it('every row of the table has its verdict beside it', async () => {
    await recaudit('annotate', sample, '-o', folder.at('标注.xlsx'));
    const audited = auditSchema.parse(JSON.parse((await recaudit('audit', sample, '--format', 'json')).out));
    const words = { pass: '通过', review: '需核实', fail: '不符合' } as const;
    const expected = new Map(audited.files[0]?.tables[0]?.rows.map(({ row, verdict }) => [row, words[verdict]]));
    expect(expected.size).toBeGreaterThan(7);
    const [sheet] = (await read(folder.at('标注.xlsx'))).sheets;
    const column = sheet?.rows.flatMap(({ cells }) => cells.indexOf('审核结论')).find((at) => at >= 0) ?? -1;
    const written = new Map(sheet?.rows.filter(({ row }) => expected.has(row)).map(({ row, cells }) => [row, cells[column]]));
    expect(written).toEqual(expected);
  });
});

describe('summary', () => {
  it('merges files in their order and numbers the rows anew', async () => {
    const output = folder.at('汇总.xlsx');
    const { code, out, err } = await recaudit('summary', ...samples.map(samplePath), '-o', output);
    expect([code, out, err]).toEqual([0, '', `已写入：${output}`]);
    const workbook = await read(output);
    const { tables } = readTables(workbook);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['汇总表']);
    expect(tables.map(({ rows }) => rows.length)).toEqual([24 + 8 + 9]);
    expect(tables[0]?.rows.map(({ cells }) => cells[0]?.text)).toEqual(Array.from({ length: 41 }, (_, at) => String(at + 1)));
  });

  it('is not written when a file is missing', async () => {
    const { code, err } = await recaudit('summary', municipal, '无.xlsx', '-o', folder.at('汇总.xlsx'));
    expect([code, err]).toEqual([2, expect.stringContaining('找不到文件“无.xlsx”')]);
    expect(folder.content().size).toBe(0);
  });

  it('never holds a formula made of text', async () => {
    const table = folder.put(
      '表.csv',
      '序号,项目受理号,项目类型,项目名称,申报单位,合作国别地区\n1,+1,港澳台科技合作,=1+1,@甲有限公司,-香港\n',
    );
    await recaudit('summary', table, '-o', folder.at('汇总.xlsx'));
    const parts = await rawEntries(readFileSync(folder.at('汇总.xlsx')));
    const sheets = parts
      .filter(({ name }) => name.startsWith('xl/worksheets/'))
      .map(({ content }) => Buffer.from(content, 'hex').toString());
    expect(sheets.join('')).toContain('=1+1');
    expect(sheets.join('')).not.toMatch(/<f[ >]/u);
  });
});
