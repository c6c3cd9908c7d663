import type { CheckContext, CheckProblem, GroupProblem, Member } from '../checks/check';
import { areaName, columnName } from '../table/address';
import type { Table, TableRow } from '../table/table';
import { checkContext } from './audit-context';
import type { AuditContext } from './audit-context';
import { checklistItems } from './checklist';
import type { CompiledPack, CompiledRule } from './compile-pack';
import { compileConditions } from './condition';
import type { Truth } from './condition';
import type { ChecklistItem, Finding, NotChecked, TableAudit } from './finding';
import { makeFinding, outcomeOf } from './make-finding';
import { rowKey } from './row-key';
import { sortFindings } from './sort-findings';
import { viewTable } from './table-view';
import type { TableView } from './table-view';
import { verdictOf } from './verdict';

/** What a rule lacks in this table: the first missing column, else the first missing ledger. */
const lack = (compiled: CompiledRule, view: TableView, context: CheckContext): string | null => {
  const column = compiled.columns.find((id) => !view.has(id));
  if (column !== undefined) return `column:${column}`;
  const { anyColumn } = compiled.check;
  const [first] = anyColumn;
  if (first !== undefined && !anyColumn.some((id) => view.has(id))) return `column:${first}`;
  const ledger = compiled.check.ledgers.find((kind) => context.ledgers[kind] === undefined);
  return ledger === undefined ? null : `ledger:${ledger}`;
};

/** A rule that could not run puts its rows before a person. */
const isAsked = ({ rule, check }: CompiledRule, view: TableView): boolean =>
  rule.withoutColumn === 'checklist' || (rule.withoutColumn === 'checklist-when-partial' && check.columns.some((id) => view.has(id)));

const failed = (compiled: CompiledRule): CheckProblem => ({
  problem: { code: 'check-failed', args: { check: compiled.check.id } },
  columns: [],
});

/** Runs a check; if it throws, that is a finding of its own and never a silent pass (design, principle 4). */
const guarded = <T>(run: () => T, onFault: () => T): T => {
  try {
    return run();
  } catch {
    return onFault();
  }
};

interface Concerned {
  readonly row: TableRow;
  readonly truth: Truth;
}

/** Rows a rule applies to, or may apply to. Rows whose category cannot be read are left to the category rule. */
export const concernedRows = (compiled: CompiledRule, view: TableView): readonly Concerned[] => {
  const conditions = compiled.rule.when ?? [];
  if (conditions.length === 0) return view.table.rows.map((row) => ({ row, truth: 'true' }));
  const applies = compileConditions(conditions, view);
  const rows: Concerned[] = [];
  for (const row of view.table.rows) {
    const truth = applies(row);
    if (truth === 'true' || truth === 'unknown') rows.push({ row, truth });
  }
  return rows;
};

const rowFindings = (
  compiled: CompiledRule,
  rows: readonly Concerned[],
  view: TableView,
  context: CheckContext,
  audit: AuditContext,
): readonly Finding[] => {
  const { check } = compiled;
  if (check.scope !== 'row' || rows.length === 0) return [];
  const run = guarded(
    () => check.prepare(view, context),
    () => () => [failed(compiled)],
  );
  const findings: Finding[] = [];
  for (const { row, truth } of rows) {
    const problems = guarded(
      () => run(row),
      () => [failed(compiled)],
    );
    for (const problem of problems) {
      const outcome = outcomeOf(compiled, problem.problem.code, truth);
      if (outcome !== null) findings.push(makeFinding(context.pack, compiled, view, row, problem, outcome, [], audit.resolutions));
    }
  }
  return findings;
};

const tableFindings = (compiled: CompiledRule, view: TableView, context: CheckContext, audit: AuditContext): readonly Finding[] => {
  const { check } = compiled;
  if (check.scope !== 'table') return [];
  const problems = guarded(
    () => check.prepare(view, context)(),
    () => [failed(compiled)],
  );
  return problems.flatMap((problem) => {
    const outcome = outcomeOf(compiled, problem.problem.code, 'true');
    return outcome === null ? [] : [makeFinding(context.pack, compiled, view, null, problem, outcome, [], audit.resolutions)];
  });
};

const groupFindings = (
  compiled: CompiledRule,
  rows: readonly Concerned[],
  view: TableView,
  context: CheckContext,
  audit: AuditContext,
): readonly Finding[] => {
  const { check } = compiled;
  if (check.scope !== 'group' || rows.length === 0) return [];
  const members: readonly Member[] = rows.map(({ row }) => ({ view, row, path: null }));
  const groups = guarded<readonly GroupProblem[] | null>(
    () => check.prepare(context)(members),
    () => null,
  );
  if (groups === null) return [makeFinding(context.pack, compiled, view, null, failed(compiled), 'fault', [], audit.resolutions)];
  return groups.flatMap((group) => {
    const truth: Truth = group.members.every(({ at }) => rows[at]?.truth === 'true') ? 'true' : 'unknown';
    return group.members.flatMap(({ at, problem, columns }) => {
      const row = rows[at]?.row;
      const outcome = outcomeOf(compiled, problem.code, truth);
      if (row === undefined || outcome === null) return [];
      const related = group.members.flatMap((other) => {
        const found = rows[other.at]?.row;
        return other.at === at || found === undefined ? [] : [{ path: null, sheet: view.table.sheet, row: found.row }];
      });
      return [makeFinding(context.pack, compiled, view, row, { problem, columns }, outcome, related, audit.resolutions)];
    });
  });
};

const findingsByRow = (findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> => {
  const byRow = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.row === null) continue;
    const list = byRow.get(finding.row);
    if (list === undefined) byRow.set(finding.row, [finding]);
    else list.push(finding);
  }
  return byRow;
};

/**
 * Audits one table under a pack.
 * @param compiled from `compilePack`
 * @param table from `readTables`
 * @param audit as-of date, ledgers, resolutions, progress
 * @returns findings in the order of the contract, a verdict for every project row, the checklist, and what was not checked
 */
export const auditTable = (compiled: CompiledPack, table: Table, audit: AuditContext): TableAudit => {
  const { pack } = compiled;
  const context = checkContext(pack, audit);
  const view = viewTable(table, pack);
  const findings: Finding[] = [];
  const notChecked: NotChecked[] = [];
  const asked: ChecklistItem[] = [];
  compiled.rules.forEach((rule, at) => {
    const rows = rule.check.scope === 'table' ? [] : concernedRows(rule, view);
    const needs = lack(rule, view, context);
    if (needs !== null) {
      if (rule.check.scope !== 'table' && rows.length === 0) return;
      const id = `${pack.id}/${rule.rule.id}`;
      if (rule.rule.withoutColumn !== 'silent') notChecked.push({ rule: id, clauses: rule.rule.clauses, needs });
      if (isAsked(rule, view) && rule.rule.question !== undefined) {
        asked.push({
          rule: id,
          clauses: rule.rule.clauses,
          rows: rows.map(({ row }) => row.row),
          text: rule.rule.question,
          cite: rule.rule.cite,
        });
      }
      return;
    }
    for (const finding of tableFindings(rule, view, context, audit)) findings.push(finding);
    for (const finding of rowFindings(rule, rows, view, context, audit)) findings.push(finding);
    for (const finding of groupFindings(rule, rows, view, context, audit)) findings.push(finding);
    audit.onProgress?.((at + 1) / compiled.rules.length);
  });
  const sorted = sortFindings(findings, compiled);
  const byRow = findingsByRow(sorted);
  return {
    sheet: table.sheet,
    headerRange: areaName(table.header),
    bodyRange: table.body === null ? null : areaName(table.body),
    columns: table.columns.map(({ id, header, index, matched }) => ({ id, header, column: columnName(index), matched })),
    unknownColumns: table.unknownColumns,
    missingColumns: pack.table.columns.filter((id) => !view.has(id)),
    fields: table.fields,
    rows: table.rows.map((row) => ({ row: row.row, key: rowKey(view, row), verdict: verdictOf(byRow.get(row.row) ?? []) })),
    findings: sorted,
    checklist: [...asked, ...checklistItems(pack, view)],
    notChecked,
  };
};
