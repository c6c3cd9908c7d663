import { readFileSync } from 'node:fs';
import { plainContext } from '../../src/core/audit/audit-context';
import { auditTable } from '../../src/core/audit/audit-table';
import { detectPack } from '../../src/core/audit/detect-pack';
import type { Table } from '../../src/core/table/table';
import { readTables } from '../../src/core/table';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { bundledPack, packIds } from '../../src/packs';

const name = '科技部2023年第二批汇总表.xlsx';
const packId = 'most-2023';
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
    [6, 'pass', []],
    [7, 'fail', ['d1-2-funder']],
    [8, 'fail', ['d1-3-partner']],
    [9, 'fail', ['d1-4-both-apply']],
    [10, 'pass', []],
    [11, 'fail', ['one-route']],
    [12, 'fail', ['one-route', 'd1-7-recognition-issuer']],
    [13, 'fail', ['d1-7-title', 'd1-7-duration', 'd1-7-recognition']],
    [14, 'pass', []],
    [15, 'fail', ['d1-8-translation', 'd1-8-lead', 'd1-8-theme-1-budget']],
    [16, 'fail', ['d1-9-partners']],
    [17, 'pass', []],
    [18, 'fail', ['d2-0-title', 'd2-0-partners', 'd2-0-lab-agreement-signed']],
    [19, 'fail', ['d2-1-duration']],
    [20, 'pass', []],
    [21, 'fail', ['d2-2-partners']],
  ])('row %i: %s for %j', async (row, verdict, rules) => {
    const audit = auditTable(bundledPack(packId), await table, plainContext);
    expect(audit.rows.find((found) => found.row === row)?.verdict).toBe(verdict);
    const broken = audit.findings.filter((finding) => finding.row === row && finding.outcome !== 'info').map(({ rule }) => rule);
    expect(broken).toEqual(rules.map((rule) => `${packId}/${rule}`));
  });

  it('remarks on more money than planned, and on nothing else of the whole table', async () => {
    const { findings } = auditTable(bundledPack(packId), await table, plainContext);
    expect(findings.flatMap(({ row, outcome, rule }) => (row === null ? [`${outcome} ${rule}`] : []))).toEqual([
      'info most-2023/notice-left-out',
      'info most-2023/d1-8-theme-1-budget-sum',
    ]);
  });

  it('is known for a table of the second batch of 2023', async () => {
    const packs = packIds.map((id) => bundledPack(id).pack);
    expect(detectPack(packs, [await table])[0]?.pack.id).toBe(packId);
  });
});
