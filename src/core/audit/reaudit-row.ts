import type { Table, TableRow } from '../table/table';
import { onlyRules, refreshMemory } from './audit-memory';
import type { AuditMemory } from './audit-memory';
import { auditTable } from './audit-table';
import type { CompiledRule } from './compile-pack';
import type { Finding, TableAudit } from './finding';
import { rescoped } from './reaudit-scope';
import { similarAnew } from './reaudit-similar';
import type { SimilarAnew } from './reaudit-similar';
import { rowKey } from './row-key';
import { sortFindings } from './sort-findings';
import { viewTable } from './table-view';
import { verdictOf } from './verdict';

/** What an edit of one row changed. */
export interface Reaudit {
  readonly memory: AuditMemory;
  /** Rows whose findings are given anew: the edited one, and those related to it before or after. */
  readonly rows: readonly TableRow[];
}

const rowAlone = (table: Table, row: TableRow): Table => ({ ...table, rows: [row] });

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

/** Rules between rows and about the whole table that may say something else since cells of the row changed. */
const openRules = ({ compiled, audit, reads }: AuditMemory, row: number, changed: readonly number[]): readonly CompiledRule[] => {
  const concerned = new Set(
    audit.findings.flatMap(({ rule, row: own, related }) => (own === row || related.some((other) => other.row === row) ? rule : [])),
  );
  return compiled.rules.filter(({ rule, name, check }) => {
    if (check.scope === 'row') return false;
    const places = reads.get(rule.id);
    return places === null || concerned.has(name) || changed.some((place) => places?.has(place) === true);
  });
};

/** Asks the open rules anew. */
const askAnew = (memory: AuditMemory, open: readonly CompiledRule[], table: Table, at: number) => {
  const { compiled, context, similar, reads } = memory;
  const others = open.filter(({ rule }) => !similar.has(rule.id));
  const paired = new Map<string, SimilarAnew>();
  for (const rule of open) {
    const index = similar.get(rule.rule.id);
    if (index !== undefined) paired.set(rule.rule.id, similarAnew(memory, rule, index, table, at));
  }
  const asked = others.length === 0 ? [] : auditTable(onlyRules(compiled, others), table, context).findings;
  return {
    findings: sortFindings([...asked, ...[...paired.values()].flatMap(({ findings }) => findings)], compiled),
    reads: new Map([...reads, ...[...paired].map(([id, anew]) => [id, anew.reads] as const)]),
    unread: others,
  };
};

/**
 * Audits a table again after one of its rows was edited: rules of a row for that row, rules between rows and about the table only when
 * they look at what changed. The result equals that of a full audit.
 * @param table as remembered, but for the cells of the row at position `at`; unchanged cells are the same objects
 * @returns null where a point of the checklist comes up or goes altogether: then a full audit has to tell
 */
export const reauditRow = (remembered: AuditMemory, table: Table, at: number): Reaudit | null => {
  const memory = refreshMemory(remembered);
  const { compiled, table: former, context, audit } = memory;
  const [before, after] = [former.rows[at], table.rows[at]];
  if (before === undefined || after === undefined) return null;
  const [then, now] = [before, after].map((row) => auditTable(compiled, rowAlone(table, row), context));
  if (then === undefined || now === undefined) return null;
  const scope = rescoped(audit, after.row, { then, now }, (names) => {
    const lacking = compiled.rules.filter((rule) => names.includes(rule.name));
    return auditTable(onlyRules(compiled, lacking), table, context).notChecked.length === lacking.length;
  });
  if (scope === null) return null;

  const changed = after.cells.flatMap((cell, place) => (cell === before.cells[place] ? [] : [place]));
  const open = openRules(memory, after.row, changed);
  const { findings: fresh, reads, unread } = askAnew(memory, open, table, at);
  const rowRules = new Set(compiled.rules.filter(({ check }) => check.scope === 'row').map(({ name }) => name));
  const opened = new Set(open.map(({ name }) => name));
  const known = audit.findings.filter(({ rule }) => opened.has(rule));
  const differing = new Set([...differingRows(known, fresh), after.row]);
  const block = sortFindings(
    [
      ...audit.findings.filter(
        ({ rule, row }) => differing.has(row ?? 0) && !opened.has(rule) && !(row === after.row && rowRules.has(rule)),
      ),
      ...now.findings.filter(({ rule, row }) => row === after.row && rowRules.has(rule)),
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
  const next: TableAudit = { ...audit, ...scope, rows, findings: exchanged(audit.findings, differing, block) };
  return {
    memory: { ...memory, table, audit: next, reads, unread: [...memory.unread, ...unread], edited: new Set([...memory.edited, at]) },
    rows: table.rows.filter(({ row }) => differing.has(row)),
  };
};
