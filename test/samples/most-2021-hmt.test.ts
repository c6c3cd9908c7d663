import { readFileSync } from 'node:fs';
import { plainContext } from '../../src/core/audit/audit-context';
import { auditTable } from '../../src/core/audit/audit-table';
import { decidePack, detectPack } from '../../src/core/audit/detect-pack';
import type { Table } from '../../src/core/table/table';
import { readTables } from '../../src/core/table';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { bundledPack, packIds } from '../../src/packs';

const name = '科技部2021年港澳台项目汇总表.xlsx';
const packId = 'most-2021-hmt';
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
    [6, 'fail', ['leader-born-from']],
    [7, 'fail', ['applicant-registered-by']],
    [8, 'fail', ['d1-1-duration', 'd1-1-both-apply']],
    [9, 'fail', ['leader-degree-or-title', 'materials']],
    [10, 'fail', ['one-per-leader', 'leader-months', 'd1-1-partners']],
    [11, 'fail', ['d1-1-fields']],
    [12, 'fail', ['applicant-mainland']],
    [13, 'fail', ['direction-named']],
    [14, 'fail', ['one-per-leader', 'd1-1-budget', 'genetic-resources']],
  ])('row %i: %s for %j', async (row, verdict, rules) => {
    const audit = auditTable(bundledPack(packId), await table, plainContext);
    expect(audit.rows.find((found) => found.row === row)?.verdict).toBe(verdict);
    const broken = audit.findings.filter((finding) => finding.row === row && finding.outcome !== 'info').map(({ rule }) => rule);
    expect(broken.toSorted()).toEqual(rules.map((rule) => `${packId}/${rule}`).toSorted());
  });

  it('finds nothing wrong with the whole table', async () => {
    const { findings } = auditTable(bundledPack(packId), await table, plainContext);
    expect(findings.flatMap(({ row, outcome, rule }) => (row === null && outcome !== 'info' ? [rule] : []))).toEqual([]);
  });

  it('is known for a table of this programme', async () => {
    const packs = packIds.map((id) => bundledPack(id).pack);
    const found = decidePack(detectPack(packs, [await table]));
    expect(found.kind === 'certain' ? found.best.pack.id : null).toBe(packId);
  });
});
