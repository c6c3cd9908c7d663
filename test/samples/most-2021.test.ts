import { readFileSync } from 'node:fs';
import { plainContext } from '../../src/core/audit/audit-context';
import { auditTable } from '../../src/core/audit/audit-table';
import { decidePack, detectPack } from '../../src/core/audit/detect-pack';
import type { Table } from '../../src/core/table/table';
import { readTables } from '../../src/core/table';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { bundledPack, packIds } from '../../src/packs';

const name = '科技部2021年第一批汇总表.xlsx';
const packId = 'most-2021';
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
    [7, 'fail', ['d1-4-lead']],
    [8, 'fail', ['d1-5-foreign-units']],
    [9, 'pass', []],
    [10, 'fail', ['d1-7-team']],
    [11, 'pass', []],
    [12, 'fail', ['direction-named', 'one-per-leader']],
    [13, 'review', ['d2-2-duration']],
    [14, 'fail', ['genetic-title', 'one-per-leader', 'd2-4-fields']],
    [15, 'pass', []],
    [16, 'fail', ['d2-5-partners']],
    [17, 'fail', ['leader-born-from']],
    [18, 'fail', ['d2-7-one-project']],
    [19, 'fail', ['d2-7-one-project']],
    [20, 'pass', []],
    [21, 'pass', []],
    [22, 'fail', ['applicant-registered-by']],
    [23, 'fail', ['d3-3-foreign-units']],
    [24, 'fail', ['direction-named']],
    [25, 'fail', ['d3-7-sub-direction']],
    [26, 'fail', ['d3-2-shared-budget']],
  ])('row %i: %s for %j', async (row, verdict, rules) => {
    const audit = auditTable(bundledPack(packId), await table, plainContext);
    expect(audit.rows.find((found) => found.row === row)?.verdict).toBe(verdict);
    const broken = audit.findings.filter((finding) => finding.row === row && finding.outcome !== 'info').map(({ rule }) => rule);
    expect(broken.toSorted()).toEqual(rules.map((rule) => `${packId}/${rule}`).toSorted());
  });

  it('remarks on more projects and money than planned, and on nothing else of the whole table', async () => {
    const { findings } = auditTable(bundledPack(packId), await table, plainContext);
    expect(findings.flatMap(({ row, outcome, rule }) => (row === null ? [`${outcome} ${rule}`] : []))).toEqual([
      'info most-2021/d3-2-shared-sum',
      'info most-2021/d1-7-planned-per-field',
    ]);
  });

  it('is known for a table of the first batch of 2021', async () => {
    const packs = packIds.map((id) => bundledPack(id).pack);
    const found = decidePack(detectPack(packs, [await table]));
    expect(found.kind === 'certain' ? found.best.pack.id : null).toBe(packId);
  });
});
