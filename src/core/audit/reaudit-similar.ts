import type { Table } from '../table/table';
import { onlyRules } from './audit-memory';
import type { AuditMemory } from './audit-memory';
import { auditTable } from './audit-table';
import type { CompiledRule } from './compile-pack';
import type { Finding } from './finding';
import { inTurn } from './in-turn';
import { ruleReads } from './rule-reads';
import type { RuleReads } from './rule-reads';
import type { SimilarIndex } from './similar-index';

export interface SimilarAnew {
  /** All findings of the rule. */
  readonly findings: readonly Finding[];
  readonly reads: RuleReads;
}

const concerns = ({ row, related }: Finding, number: number): boolean => row === number || related.some((other) => other.row === number);

/** Findings of pairs, in the order in which the check gives pairs: by row, then by the other row. */
const inPairOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((left, right) =>
    inTurn((left.row ?? 0) - (right.row ?? 0), (left.related[0]?.row ?? 0) - (right.related[0]?.row ?? 0)),
  );

/**
 * What a rule about similar titles says after the row at position `at` was edited: the row is compared with those that the index names;
 * what other rows have with one another stays.
 * @param table as it is now
 */
export const similarAnew = (memory: AuditMemory, rule: CompiledRule, index: SimilarIndex, table: Table, at: number): SimilarAnew => {
  const { compiled, context, audit, edited, reads } = memory;
  const { name } = rule;
  const row = table.rows[at];
  const number = row?.row ?? 0;
  const near = row === undefined ? [] : index.near(index.textOf(row));
  const positions = [...new Set([...near, ...edited, at])].sort((left, right) => left - right);
  const part: Table = { ...table, rows: positions.flatMap((position) => table.rows[position] ?? []) };
  const alone = onlyRules(compiled, [rule]);
  const known = audit.findings.filter((finding) => finding.rule === name && !concerns(finding, number));
  const fresh = auditTable(alone, part, context).findings.filter((finding) => concerns(finding, number));
  const [before, now] = [reads.get(rule.rule.id), ruleReads(alone, part, context).get(rule.rule.id)];
  return {
    findings: inPairOrder([...known, ...fresh]),
    reads: before === null || now === null ? null : new Set([...(before ?? []), ...(now ?? [])]),
  };
};
