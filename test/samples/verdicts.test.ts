import { readFileSync } from 'node:fs';
import { plainContext } from '../../src/core/audit/audit-context';
import { auditTable } from '../../src/core/audit/audit-table';
import type { TableAudit } from '../../src/core/audit/finding';
import { readTables } from '../../src/core/table';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { bundledPack } from '../../src/packs';

const auditsOf = async (name: string): Promise<readonly TableAudit[]> => {
  const host = await openWorkbook(readFileSync(`${__dirname}/../../samples/${name}`), name);
  return readTables(await host.read()).tables.map((table) => auditTable(bundledPack('jiangsu-2024'), table, plainContext));
};

describe('市级汇总表-有问题.xlsx', () => {
  const audited = auditsOf('市级汇总表-有问题.xlsx');

  it.each([
    [6, 'pass', []],
    [7, 'fail', ['bilateral-own-notice', 'bilateral-led-by-enterprise']],
    [8, 'fail', ['key-country-enterprise-exclusion']],
    [9, 'fail', ['belt-and-road-member']],
    [10, 'fail', ['key-country-foreign-state']],
    [11, 'pass', []],
    [12, 'fail', ['one-per-enterprise']],
    [13, 'fail', ['one-per-platform']],
    [14, 'review', ['same-title']],
    [15, 'fail', ['acceptance-no-filled']],
    [16, 'fail', ['project-type']],
    [17, 'fail', ['agreement']],
    [18, 'fail', ['one-per-enterprise']],
    [19, 'fail', ['one-per-platform']],
    [20, 'review', ['same-title']],
    [21, 'fail', ['materials']],
    [22, 'review', ['genetic-resources']],
    [23, 'pass', []],
    [24, 'review', ['belt-and-road-member']],
    [25, 'fail', ['belt-and-road-platform-class']],
    [26, 'review', ['territory']],
    [27, 'review', ['bilateral-own-notice']],
    [28, 'pass', []],
    [29, 'review', ['university-own-projects']],
  ])('row %i: %s for %j, as samples/README.md says', async (row, verdict, rules) => {
    const [table] = await audited;
    expect(table?.rows.find((found) => found.row === row)?.verdict).toBe(verdict);
    const broken = table?.findings.filter((finding) => finding.row === row && finding.outcome !== 'info').map((finding) => finding.rule);
    expect(broken?.toSorted()).toEqual(rules.map((rule) => `jiangsu-2024/${rule}`).toSorted());
  });

  it('is one table of 24 projects without a finding of its own', async () => {
    const tables = await audited;
    expect(tables.map(({ rows, bodyRange }) => [rows.length, bodyRange])).toEqual([[24, 'A6:K29']]);
    expect(tables[0]?.findings.filter(({ row }) => row === null)).toEqual([]);
  });
});

describe('高校汇总表-合格.xlsx', () => {
  it('passes in every row, without any finding', async () => {
    const tables = await auditsOf('高校汇总表-合格.xlsx');
    expect(tables.map(({ rows }) => rows.map(({ verdict }) => verdict))).toEqual([Array(8).fill('pass')]);
    expect(tables.flatMap(({ findings }) => findings)).toEqual([]);
  });
});

describe('县级汇总表-不规范.xlsx', () => {
  const audited = auditsOf('县级汇总表-不规范.xlsx');

  it('is one table with all eleven official columns, found under their other names', async () => {
    const tables = await audited;
    expect(tables.map(({ headerRange, bodyRange }) => [headerRange, bodyRange])).toEqual([['B4:R5', 'B6:R16']]);
    expect(tables[0]?.missingColumns).toEqual([]);
    expect(tables[0]?.unknownColumns).toEqual(['联系手机']);
  });

  it('leaves out blank rows, the sum and what stands below, and audits the hidden row', async () => {
    const [table] = await audited;
    expect(table?.rows.map(({ row }) => row)).toEqual([6, 7, 8, 10, 11, 12, 13, 14, 16]);
  });

  it.each([
    ['a merged unit counts for both rows', 'one-per-enterprise', [6, 7, 10, 11]],
    ['a number that lost its last digits', 'leader-id-readable', [7]],
    ['more than half of the budget', 'key-country-ratio', [10]],
    ['× in a column of answers', 'materials', [11]],
    ['a country that enterprises may not name', 'key-country-enterprise-exclusion', [12]],
    ['a carrier in a county table', 'carrier-through-city', [13]],
    ['an institute without a platform', 'belt-and-road-platform-filled', [16]],
    ['× for “not concerned”', 'genetic-resources', []],
  ])('%s: %s', async (_, rule, rows) => {
    const [table] = await audited;
    const found = table?.findings.filter((finding) => finding.rule === `jiangsu-2024/${rule}`).map(({ row }) => row);
    expect(found).toEqual(rows);
  });
});
