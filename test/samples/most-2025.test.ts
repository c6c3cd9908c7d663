import { readFileSync } from 'node:fs';
import { plainContext } from '../../src/core/audit/audit-context';
import { auditTable } from '../../src/core/audit/audit-table';
import { detectPack } from '../../src/core/audit/detect-pack';
import type { Table } from '../../src/core/table/table';
import { readTables } from '../../src/core/table';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { bundledPack, packIds } from '../../src/packs';

const name = '科技部2025年第三批汇总表.xlsx';
const packId = 'most-2025';
const read = async (): Promise<Table> => {
  const host = await openWorkbook(readFileSync(`${__dirname}/../../samples/${name}`), name);
  const [table] = readTables(await host.read()).tables;
  if (table === undefined) throw new Error('no table');
  return table;
};

describe(name, () => {
  const table = read();

  it.each([
    [5, 'pass', []],
    [6, 'fail', ['d1-1-lead']],
    [7, 'fail', ['d1-1-duration']],
    [8, 'pass', []],
    [9, 'fail', ['d1-2-team']],
    [10, 'pass', []],
    [11, 'fail', ['d1-3-partners']],
    [12, 'fail', ['d1-3-both-apply']],
    [13, 'fail', ['domestic-share']],
    [14, 'pass', []],
    [15, 'fail', ['direction-named']],
    [16, 'pass', []],
    [17, 'fail', ['d1-5-lead']],
    [18, 'review', ['d1-5-lead']],
  ])('row %i: %s for %j', async (row, verdict, rules) => {
    const audit = auditTable(bundledPack(packId), await table, plainContext);
    expect(audit.rows.find((found) => found.row === row)?.verdict).toBe(verdict);
    const broken = audit.findings.filter((finding) => finding.row === row && finding.outcome !== 'info').map(({ rule }) => rule);
    expect(broken).toEqual(rules.map((rule) => `${packId}/${rule}`));
  });

  it('remarks on more rows and money than planned, and on nothing else of the whole table', async () => {
    const { findings } = auditTable(bundledPack(packId), await table, plainContext);
    expect(findings.flatMap(({ row, outcome, rule }) => (row === null ? [`${outcome} ${rule}`] : []))).toEqual([
      'info most-2025/notice-left-out',
      'info most-2025/d1-1-planned',
      'info most-2025/d1-1-budget-sum',
      'info most-2025/d1-5-budget-sum',
    ]);
  });

  it('is known for a table of the third batch of 2025', async () => {
    const packs = packIds.map((id) => bundledPack(id).pack);
    expect(detectPack(packs, [await table])[0]?.pack.id).toBe(packId);
  });
});
