import { summarisedBy, summaryRows } from '../../../src/core/plans/summary-input';
import { planSummarySheet } from '../../../src/core/plans/summary-sheet';
import { readTables } from '../../../src/core/table';
import type { Workbook } from '../../../src/core/table/sheet';
import { emptyWorkbook } from '../../../src/hosts/xlsx';
import { bundledPack } from '../../../src/packs';
import { summaryLayout } from '../../../src/packs/layouts';
import { officialWorkbook } from '../../packs/official-table';

const { pack } = bundledPack('jiangsu-2024');
const rows = [{ 项目受理号: 'SBZ202400000001' }, { 项目受理号: 'SBZ202400000002', 项目名称: '另一个项目的研究' }];
const users: Workbook = { sheets: officialWorkbook({ rows }).sheets.map((sheet) => ({ ...sheet, name: '推荐汇总表' })) };

/** The user's workbook with the summary sheet that we made of some tables. */
const withSummaryOf = async (source: Workbook): Promise<Workbook> => {
  const host = await emptyWorkbook();
  const { tables } = readTables(source);
  await host.apply(planSummarySheet(summaryRows(tables.map(summarisedBy(pack))), summaryLayout(pack)));
  return { sheets: [...users.sheets, ...(await host.read()).sheets] };
};

const sheetsRead = (workbook: Workbook, sheet?: string) =>
  readTables(workbook, sheet === undefined ? {} : { sheet }).tables.map((table) => table.sheet);

describe('a summary sheet of ours', () => {
  it('beside the tables it was made of is not read as another table', async () => {
    const both = await withSummaryOf(users);
    expect(both.sheets.map(({ name }) => name)).toContain('汇总表');
    expect(sheetsRead(both)).toEqual(sheetsRead(users));
  });

  it.each([
    ['another title', [{ 项目受理号: 'SBZ202400000001', 项目名称: '改过的名称' }, rows[1] ?? {}]],
    ['another number', [rows[0] ?? {}, { ...rows[1], 项目受理号: 'SBZ202400000009' }]],
    ['no number any more', [rows[0] ?? {}, { ...rows[1], 项目受理号: null }]],
    ['one project more', [...rows, { 项目受理号: 'SBZ202400000003', 项目名称: '第三个项目的研究' }]],
  ])('is no other table either when the tables changed since: %s', async (_, changed) => {
    const summary = (await withSummaryOf(users)).sheets.filter(({ name }) => name === '汇总表');
    const now = officialWorkbook({ rows: changed }).sheets.map((sheet) => ({ ...sheet, name: '推荐汇总表' }));
    expect(sheetsRead({ sheets: [...now, ...summary] })).toEqual(['推荐汇总表']);
  });

  it('is read when a project of it is known by nothing in the others', async () => {
    const summary = (await withSummaryOf(users)).sheets.filter(({ name }) => name === '汇总表');
    const now = officialWorkbook({ rows: [rows[0] ?? {}, { 项目受理号: 'SBZ202400000009', 项目名称: '改过的名称' }] });
    expect(sheetsRead({ sheets: [...now.sheets.map((sheet) => ({ ...sheet, name: '推荐汇总表' })), ...summary] })).toContain('汇总表');
  });

  it('is read when it is named', async () => {
    expect(sheetsRead(await withSummaryOf(users), '汇总表')).toEqual(['汇总表']);
  });

  it('is read when it holds a project that stands nowhere else', async () => {
    const more = officialWorkbook({ rows: [...rows, { 项目受理号: 'SBZ202400000003', 项目名称: '第三个项目的研究' }] });
    expect(sheetsRead(await withSummaryOf(more))).toContain('汇总表');
  });

  it('is read when it stands alone', async () => {
    const both = await withSummaryOf(users);
    expect(sheetsRead({ sheets: both.sheets.filter(({ name }) => name === '汇总表') })).toEqual(['汇总表']);
  });

  it('is not mistaken for a table of the user’s own of that name', async () => {
    const named: Workbook = { sheets: [...users.sheets, ...users.sheets.map((sheet) => ({ ...sheet, name: '汇总表' }))] };
    expect(sheetsRead(named)).toContain('汇总表');
    expect((await withSummaryOf(users)).sheets).toHaveLength(named.sheets.length);
  });

  it('is known by its mark under any name, and where people put it', async () => {
    const both = await withSummaryOf(users);
    const renamed = both.sheets.map((sheet) => (sheet.name === '汇总表' ? { ...sheet, name: '报送稿' } : sheet));
    expect(renamed.filter(({ isOurs }) => isOurs === true).map(({ name }) => name)).toEqual(['报送稿']);
    expect(sheetsRead({ sheets: renamed.toReversed() })).toEqual(['推荐汇总表']);
    // Without the mark and under another name nothing tells it.
    const unmarked = renamed.map(({ isOurs: _isOurs, ...sheet }) => sheet);
    expect(sheetsRead({ sheets: unmarked })).toContain('报送稿');
  });

  it('is known where a program dropped the mark, as long as it keeps name and form', async () => {
    const both = await withSummaryOf(users);
    expect(sheetsRead({ sheets: both.sheets.map(({ isOurs: _isOurs, ...sheet }) => sheet) })).toEqual(['推荐汇总表']);
  });

  it.each([
    { what: 'a title', corrected: [{ 项目受理号: 'SBZ202400000001', 项目名称: '更正后的项目名称' }, rows[1]] },
    { what: 'a number', corrected: [rows[0], { 项目受理号: 'SBZ202400000009', 项目名称: '另一个项目的研究' }] },
  ])('is not read anew when the user corrected $what in the table since', async ({ corrected }) => {
    const { sheets } = await withSummaryOf(users);
    const table = officialWorkbook({ rows: corrected.flatMap((row) => row ?? []) }).sheets.map((sheet) => ({
      ...sheet,
      name: '推荐汇总表',
    }));
    expect(sheetsRead({ sheets: [...table, ...sheets.filter(({ name }) => name === '汇总表')] })).toEqual(['推荐汇总表']);
  });
});
