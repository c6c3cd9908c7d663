import type { Table } from '../table/table';
import { checkContext } from './audit-context';
import type { AuditContext } from './audit-context';
import type { CompiledPack, CompiledRule } from './compile-pack';
import type { TableAudit } from './finding';
import { ruleReads } from './rule-reads';
import type { RuleReads } from './rule-reads';
import { guarded, lack } from './run-check';
import { isAboutSimilarTexts, similarIndex } from './similar-index';
import type { SimilarIndex } from './similar-index';
import { viewTable } from './table-view';

/** An audited table with what is needed to audit one row of it again. */
export interface AuditMemory {
  readonly compiled: CompiledPack;
  readonly table: Table;
  readonly context: AuditContext;
  readonly audit: TableAudit;
  /** By rule id. */
  readonly reads: ReadonlyMap<string, RuleReads>;
  /** Rules that were asked anew since: they may look at more than `reads` says. */
  readonly unread: readonly CompiledRule[];
  /** Of rules about similar titles, by rule id. */
  readonly similar: ReadonlyMap<string, SimilarIndex>;
  /** Positions of rows edited since `similar` was made: there it tells what stood in them before. */
  readonly edited: ReadonlySet<number>;
}

/** So many edited rows are compared one by one before the titles are entered anew. */
const mostEdited = 200;

/** The pack with some of its rules, and without the points that only a person can check. */
export const onlyRules = ({ pack, order }: CompiledPack, rules: readonly CompiledRule[]): CompiledPack => ({
  pack: { ...pack, rules: rules.map(({ rule }) => rule), checklist: [] },
  rules,
  order,
});

const similarIndices = (compiled: CompiledPack, table: Table, audit: AuditContext): AuditMemory['similar'] => {
  const context = checkContext(compiled.pack, audit);
  const view = viewTable(table, compiled.pack);
  return new Map(
    compiled.rules.flatMap((rule) => {
      if (!isAboutSimilarTexts(rule.rule) || lack(rule, view, context) !== null) return [];
      const index = guarded(
        () => similarIndex(rule.rule, view, context),
        () => null,
      );
      return index === null ? [] : [[rule.rule.id, index] as const];
    }),
  );
};

/** Prepares a table for `reauditRow`. Costs about as much as the rules between rows. @param audit from `auditTable`, of the same arguments */
export const rememberAudit = (compiled: CompiledPack, table: Table, context: AuditContext, audit: TableAudit): AuditMemory => {
  const { onProgress: _none, ...quiet } = context;
  return {
    compiled,
    table,
    context: quiet,
    audit,
    reads: ruleReads(compiled, table, quiet),
    unread: [],
    similar: similarIndices(compiled, table, quiet),
    edited: new Set(),
  };
};

/** Learns what the edits since left open. To be called when there is time: the next edit needs it. */
export const refreshMemory = (memory: AuditMemory): AuditMemory => {
  const { compiled, table, context, reads, unread, similar, edited } = memory;
  if (unread.length === 0 && edited.size <= mostEdited) return memory;
  const anew = ruleReads(onlyRules(compiled, unread), table, context);
  return {
    ...memory,
    reads: new Map([...reads, ...anew]),
    unread: [],
    ...(edited.size <= mostEdited ? { similar, edited } : { similar: similarIndices(compiled, table, context), edited: new Set<number>() }),
  };
};
