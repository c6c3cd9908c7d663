import { plainContext } from '../../../src/core/audit/audit-context';
import { auditTable } from '../../../src/core/audit/audit-table';
import { ledgersIn } from '../../../src/core/audit/read-ledger';
import { checkById } from '../../../src/core/checks';
import type { PlainDate } from '../../../src/core/values/value';
import { readTables } from '../../../src/core/table';
import type { Parameter } from '../../../src/core/audit/pack';
import { officialWorkbook } from '../../packs/official-table';
import type { TableInput } from '../../packs/official-table';
import { packOf, ruleOf } from '../audit/small-pack';

/** What a check says of a table, one line a problem: code, row and the rows or the entry it names. */
export const saysOf = (
  id: string,
  options: unknown,
  input: TableInput,
  asOf: PlainDate | null = null,
  parameters: Readonly<Record<string, number | string>> = {},
): readonly string[] => {
  const check = checkById(id);
  const workbook = officialWorkbook(input);
  const [table] = readTables(workbook).tables;
  if (check === null || table === undefined) throw new Error('no check or no table');
  const compiled = packOf(ruleOf(id, check.bind(options)));
  const own = Object.entries(parameters).map(([name, value]): Parameter => ({
    id: name,
    unit: '项',
    own: true,
    values: [{ from: '2020-01-01', value, cite: null }],
  }));
  const pack = { ...compiled.pack, parameters: [...compiled.pack.parameters, ...own] };
  const { findings } = auditTable({ ...compiled, pack }, table, { ...plainContext, asOf, ledgers: ledgersIn(workbook) });
  return findings.map(({ problem, row, related }) => {
    const entry = 'entry' in problem.args ? problem.args.entry : 'host' in problem.args ? problem.args.host : '';
    return [problem.code, String(row), ...related.map((other) => String(other.row)), entry].join(' ').trim();
  });
};
