import type { Table, TableRow } from '../table/table';
import type { AuditContext } from './audit-context';
import { auditTable } from './audit-table';
import type { CompiledPack, CompiledRule } from './compile-pack';
import type { Finding, TableAudit } from './finding';
import { rowKey } from './row-key';
import { ruleReads } from './rule-reads';
import type { RuleReads } from './rule-reads';
import { sortFindings } from './sort-findings';
import { viewTable } from './table-view';
import { verdictOf } from './verdict';

/** An audited table with what is needed to audit one row of it again. */
export interface AuditMemory {
  readonly compiled: CompiledPack;
  readonly table: Table;
  readonly context: AuditContext;
  readonly audit: TableAudit;
  readonly reads: ReadonlyMap<string, RuleReads>;
}

/** What an edit of one row changed. */
export interface Reaudit {
  readonly memory: AuditMemory;
  /** Rows whose findings are given anew: the edited one, and those related to it before or after. */
  readonly rows: readonly TableRow[];
}

/** Prepares a table for `reauditRow`. Costs about as much as the rules between rows. @param audit from `auditTable`, of the same arguments */
export const rememberAudit = (compiled: CompiledPack, table: Table, context: AuditContext, audit: TableAudit): AuditMemory => {
  const { onProgress: _none, ...quiet } = context;
  return { compiled, table, context: quiet, audit, reads: ruleReads(compiled, table, quiet) };
};

/** The pack with some of its rules, and without the points that only a person can check. */
const only = ({ pack, order }: CompiledPack, rules: readonly CompiledRule[]): CompiledPack => ({
  pack: { ...pack, rules: rules.map(({ rule }) => rule), checklist: [] },
  rules,
  order,
});

const rowAlone = (table: Table, row: TableRow): Table => ({ ...table, rows: [row] });

/** What of the audit of one row says which rules and points concern it at all. */
const scopeOf = ({ checklist, notChecked }: TableAudit): string =>
  JSON.stringify([checklist.map(({ rule, rows }) => [rule, rows]), notChecked.map(({ rule }) => rule)]);

const sameFinding = (one: Finding, other: Finding): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

const byRow = (findings: readonly Finding[]): Map<number, Finding[]> => {
  const rows = new Map<number, Finding[]>();
  for (const finding of findings) {
    const list = rows.get(finding.row ?? 0);
    if (list === undefined) rows.set(finding.row ?? 0, [finding]);
    else list.push(finding);
  }
  return rows;
};

/** Rows (0: the whole table) of which two lists of findings, each in its order, do not say the same. */
const differingRows = (before: readonly Finding[], after: readonly Finding[]): ReadonlySet<number> => {
  const [old, fresh] = [byRow(before), byRow(after)];
  return new Set(
    [...old.keys(), ...fresh.keys()].filter((row) => {
      const [left, right] = [old.get(row) ?? [], fresh.get(row) ?? []];
      return left.length !== right.length || left.some((finding, at) => !sameFinding(finding, right[at] ?? finding));
    }),
  );
};

/** Puts the findings of some rows in the place of their former ones; both lists are sorted. */
const exchanged = (before: readonly Finding[], rows: ReadonlySet<number>, fresh: readonly Finding[]): readonly Finding[] => {
  const merged: Finding[] = [];
  let at = 0;
  for (const finding of before) {
    const row = finding.row ?? 0;
    if (rows.has(row)) continue;
    for (let next = fresh[at]; next !== undefined && (next.row ?? 0) < row; next = fresh[++at]) merged.push(next);
    merged.push(finding);
  }
  return [...merged, ...fresh.slice(at)];
};

/**
 * Audits a table again after one of its rows was edited: rules of a row for that row, rules between rows only when they look at what
 * changed. The result equals that of a full audit.
 * @param table as remembered, but for the cells of the row at position `at`
 * @returns null where the edit changes which rules and points concern the table: then a full audit has to tell
 */
export const reauditRow = ({ compiled, table: former, context, audit, reads }: AuditMemory, table: Table, at: number): Reaudit | null => {
  const [before, after] = [former.rows[at], table.rows[at]];
  if (before === undefined || after === undefined) return null;
  const nameOf = ({ rule }: CompiledRule): string => `${compiled.pack.id}/${rule.id}`;
  const alone = { ...compiled, rules: compiled.rules.filter(({ check }) => check.scope !== 'table') };
  const [then, now] = [before, after].map((row) => auditTable(alone, rowAlone(table, row), context));
  if (then === undefined || now === undefined || scopeOf(then) !== scopeOf(now)) return null;

  const changed = after.cells.flatMap((cell, place) => (cell === before.cells[place] ? [] : [place]));
  const concerned = new Set(
    audit.findings.flatMap(({ rule, row, related }) => (row === after.row || related.some((other) => other.row === after.row) ? rule : [])),
  );
  const isOpen = (rule: CompiledRule): boolean => {
    if (rule.check.scope === 'table') return true;
    if (rule.check.scope === 'row') return false;
    const places = reads.get(rule.rule.id);
    return places === null || concerned.has(nameOf(rule)) || changed.some((place) => places?.has(place) === true);
  };
  const open = compiled.rules.filter(isOpen);
  const rowRules = new Set(compiled.rules.filter(({ check }) => check.scope === 'row').map(nameOf));
  const openRules = new Set(open.map(nameOf));

  const fresh = auditTable(only(compiled, open), table, context).findings;
  const differing = new Set([
    ...differingRows(
      audit.findings.filter(({ rule }) => openRules.has(rule)),
      fresh,
    ),
    after.row,
  ]);
  const isRowFinding = ({ rule, row }: Finding): boolean => row === after.row && rowRules.has(rule);
  const block = sortFindings(
    [
      ...audit.findings.filter(
        ({ rule, row }) => differing.has(row ?? 0) && !openRules.has(rule) && !(row === after.row && rowRules.has(rule)),
      ),
      ...now.findings.filter(isRowFinding),
      ...fresh.filter(({ row }) => differing.has(row ?? 0)),
    ],
    compiled,
  );
  const found = byRow(block);
  const view = viewTable(table, compiled.pack);
  const rows = audit.rows.map((audited, place) => {
    const row = table.rows[place];
    if (row === undefined || !differing.has(audited.row)) return audited;
    return { row: audited.row, key: rowKey(view, row), verdict: verdictOf(found.get(audited.row) ?? []) };
  });
  const next: TableAudit = { ...audit, rows, findings: exchanged(audit.findings, differing, block) };
  return {
    memory: { compiled, table, context, audit: next, reads },
    rows: table.rows.filter(({ row }) => differing.has(row)),
  };
};
