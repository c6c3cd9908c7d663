import { readFileSync } from 'node:fs';
import { plainContext } from '../../src/core/audit/audit-context';
import { auditTable } from '../../src/core/audit/audit-table';
import { detectPack } from '../../src/core/audit/detect-pack';
import { readTables } from '../../src/core/table';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { bundledPack, packIds } from '../../src/packs';

const name = '江西省汇总表.xlsx';
const read = async () => {
  const host = await openWorkbook(readFileSync(`${__dirname}/../../samples/${name}`), name);
  return readTables(await host.read()).tables;
};

describe(name, () => {
  const tables = read();

  it.each([
    [4, 'fail', ['one-per-leader']],
    [5, 'pass', []],
    [6, 'fail', ['topic-5-category', 'other-countries']],
    [7, 'fail', ['enterprise-rd-times', 'enterprise-own-funds']],
    [8, 'fail', ['leader-born-from']],
    [9, 'fail', ['leader-degree-or-title', 'us-partner']],
    [10, 'pass', []],
    [11, 'fail', ['topic-2-countries', 'duration']],
    [12, 'fail', ['recommender-territory', 'funding-most', 'leader-ongoing']],
    [13, 'review', ['base-host-zone']],
    [14, 'review', ['title-fits-topic', 'funding-least']],
    [15, 'fail', ['one-per-leader']],
  ])('row %i: %s for %j', async (row, verdict, rules) => {
    const [table] = await tables;
    if (table === undefined) throw new Error('no table');
    const audit = auditTable(bundledPack('jiangxi-2023'), table, plainContext);
    expect(audit.rows.find((found) => found.row === row)?.verdict).toBe(verdict);
    const broken = audit.findings.filter((finding) => finding.row === row && finding.outcome !== 'info').map(({ rule }) => rule);
    expect(broken.toSorted()).toEqual(rules.map((rule) => `jiangxi-2023/${rule}`).toSorted());
  });

  it('carries the three priority labels', async () => {
    const [table] = await tables;
    if (table === undefined) throw new Error('no table');
    const labels = auditTable(bundledPack('jiangxi-2023'), table, plainContext).findings.filter(({ row, outcome }) => row === 5 && outcome === 'info');
    expect(labels.map(({ problem }) => problem.code).toSorted()).toEqual(['priority-base', 'priority-sister-city', 'priority-treaty']);
  });

  it('is known for a table of Jiangxi', async () => {
    const found = detectPack(
      packIds.map((id) => bundledPack(id).pack),
      await tables,
    );
    expect(found[0]?.pack.id).toBe('jiangxi-2023');
  });
});
