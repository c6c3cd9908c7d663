import type { BoundCheck, GroupRunner, RowRunner } from '../../../src/core/checks/check';
import type { CompiledPack, CompiledRule } from '../../../src/core/audit/compile-pack';
import { neededColumns } from '../../../src/core/audit/condition';
import type { Rule } from '../../../src/core/audit/pack';
import { readTables } from '../../../src/core/table';
import type { Table } from '../../../src/core/table/table';
import { bundledPack } from '../../../src/packs';
import { officialWorkbook } from '../../packs/official-table';
import type { RowByHeader, TableInput } from '../../packs/official-table';

const { pack } = bundledPack('jiangsu-2024');

export const tableOf = (rows: readonly RowByHeader[], rest: Omit<TableInput, 'rows'> = {}): Table => {
  const [table] = readTables(officialWorkbook({ rows, ...rest })).tables;
  if (table === undefined) throw new Error('no table');
  return table;
};

/** A rule with a check made for the test. */
export const ruleOf = (id: string, check: Partial<BoundCheck> & Pick<BoundCheck, 'scope'>, over: Partial<Rule> = {}): CompiledRule => {
  const rule: Rule = { id, clauses: ['JS24-001'], cite: { section: '标题', quote: '通知' }, check: id, ...over };
  const bound = {
    id,
    codes: { attention: 'error', duplicate: 'error' },
    columns: [],
    anyColumn: [],
    ledgers: [],
    ...check,
    // The caller gives scope and runner together; spreading a union loses that.
  } as BoundCheck;
  const conditions = (rule.when ?? []).flatMap((condition) => neededColumns(condition, pack.table.categoryColumn));
  return { rule, name: `${pack.id}/${id}`, check: bound, columns: [...bound.columns, ...conditions] };
};

export const packOf = (...rules: readonly CompiledRule[]): CompiledPack => ({
  pack: { ...pack, rules: rules.map(({ rule }) => rule), checklist: [] },
  rules,
  order: new Map(rules.map(({ name }, at) => [name, at])),
});

/** Complains about every row. */
export const complains: RowRunner = () => [
  { problem: { code: 'attention', args: { header: '项目名称', value: '…' } }, columns: ['projectName'] },
];

export const breaks = (): never => {
  throw new Error('broken on purpose');
};

/** Finds all rows it is given to be one group. */
export const joinsAll: GroupRunner = (members) => [
  {
    members: members.all().map((_, at) => ({
      at,
      columns: ['projectName'],
      problem: {
        code: 'duplicate',
        args: {
          header: '项目名称',
          value: '…',
          others: members
            .all()
            .flatMap(({ path, view, row }, other) => (other === at ? [] : [{ path, sheet: view.table.sheet, row: row.row }])),
        },
      },
    })),
  },
];
