import type { Table } from '../table/table';
import { checkContext } from './audit-context';
import type { AuditContext } from './audit-context';
import type { CompiledPack, CompiledRule } from './compile-pack';
import { compileConditions } from './condition';
import { problemsBetween } from './gathering';
import { guarded, lack } from './run-check';
import { viewTable } from './table-view';
import { traceView } from './traced-view';

/** Places in `row.cells` that a rule about several rows looks at; null: all of them. */
export type RuleReads = ReadonlySet<number> | null;

/**
 * What every rule between rows or about the whole table looks at, by rule id. Nothing else in a row can change what the rule says: what it
 * did not look at in any row it does not look at after an edit of such a cell either. After an edit of what it does look at, it must be asked
 * anew. Rules that cannot run are left out.
 */
export const ruleReads = (compiled: CompiledPack, table: Table, audit: AuditContext): ReadonlyMap<string, RuleReads> => {
  const context = checkContext(compiled.pack, audit);
  const plain = viewTable(table, compiled.pack);
  const traced = traceView(plain, plain.categoryColumn);
  const { view } = traced;

  const readsOf = ({ rule, check }: CompiledRule): RuleReads => {
    if (check.scope === 'row') return null;
    const applies = compileConditions(rule.when ?? [], view);
    const { result: hasRun, reads } = traced.trace(() => {
      const members = () =>
        table.rows.filter((row) => ['true', 'unknown'].includes(applies(row))).map((row, at) => ({ at, view, row, path: null }));
      return guarded(
        () => {
          if (check.scope === 'group') problemsBetween(check, context, members());
          else check.prepare(view, context)();
          return true;
        },
        () => false,
      );
    });
    return hasRun ? new Set(reads.map(({ place }) => place)) : null;
  };

  return new Map(
    compiled.rules
      .filter((rule) => rule.check.scope !== 'row' && lack(rule, view, context) === null)
      .map((rule) => [rule.rule.id, readsOf(rule)]),
  );
};
