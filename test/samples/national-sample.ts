import { readFileSync } from 'node:fs';
import { plainContext } from '../../src/core/audit/audit-context';
import { auditTable } from '../../src/core/audit/audit-table';
import { decidePack, detectPack } from '../../src/core/audit/detect-pack';
import type { Verdict } from '../../src/core/audit/finding';
import { readTables } from '../../src/core/table';
import type { Table } from '../../src/core/table/table';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { bundledPack, packIds } from '../../src/packs';

/** What a sample of a national programme must come to. */
export interface NationalSample {
  readonly name: string;
  readonly packId: string;
  /** Row, verdict, and the rules with a finding that is more than a remark. */
  readonly rows: readonly (readonly [row: number, verdict: Verdict, rules: readonly string[]])[];
  /** Everything said of the whole table: “outcome rule”. */
  readonly ofWholeTable: readonly string[];
}

const read = async (name: string): Promise<Table> => {
  const host = await openWorkbook(readFileSync(`${__dirname}/../../samples/${name}`), name);
  const [table] = readTables(await host.read()).tables;
  if (table === undefined) throw new Error('no table');
  return table;
};

/** Audits a sample: its rows, what is said of the whole table, and that its programme is recognised for certain. */
export const testNationalSample = ({ name, packId, rows, ofWholeTable }: NationalSample): void => {
  describe(name, () => {
    const table = read(name);
    const pack = bundledPack(packId);

    it.each(rows)('row %i: %s for %j', async (row, verdict, rules) => {
      const audit = auditTable(pack, await table, plainContext);
      expect(audit.rows.find((found) => found.row === row)?.verdict).toBe(verdict);
      const broken = audit.findings.filter((finding) => finding.row === row && finding.outcome !== 'info').map(({ rule }) => rule);
      expect(broken.toSorted()).toEqual(rules.map((rule) => `${packId}/${rule}`).toSorted());
    });

    it('has no other rows', async () => {
      expect((await table).rows.map(({ row }) => row)).toEqual(rows.map(([row]) => row));
    });

    it('is told nothing else of the whole table', async () => {
      const { findings } = auditTable(pack, await table, plainContext);
      expect(findings.flatMap(({ row, outcome, rule }) => (row === null ? [`${outcome} ${rule}`] : []))).toEqual(ofWholeTable);
    });

    it('is recognised for certain', async () => {
      const packs = packIds.map((id) => bundledPack(id).pack);
      const found = decidePack(detectPack(packs, [await table]));
      expect(found.kind === 'certain' ? found.best.pack.id : null).toBe(packId);
    });
  });
};
