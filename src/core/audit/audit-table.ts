import type { CheckContext, CheckProblem, GroupProblem, GroupRunner, Member, Members } from '../checks/check';
import { areaName, columnName } from '../table/address';
import type { Table, TableRow } from '../table/table';
import { failed, guarded, lack } from './run-check';
import { checkContext } from './audit-context';
import type { AuditContext } from './audit-context';
import { checklistItems } from './checklist';
import type { CompiledPack, CompiledRule } from './compile-pack';
import { concernedRows, keyOf } from './concerned-rows';
import type { Concerned, ConcernedRows, Passing, RowRule } from './concerned-rows';
import type { Truth } from './condition';
import type { AuditedRow, ChecklistItem, Finding, NotChecked, Outcome, TableAudit } from './finding';
import { groupKeyOf } from './fingerprint';
import { createGathering } from './gathering';
import type { Gathering } from './gathering';
import { makeFinding, noGroup, othersIn, outcomeOf } from './make-finding';
import { rowKey } from './row-key';
import { sortFindings } from './sort-findings';
import { viewTable } from './table-view';
import type { TableView } from './table-view';
import { traceView } from './traced-view';
import { verdictOf } from './verdict';

/** A rule that could not run puts its rows before a person. */
const isAsked = ({ rule, check }: CompiledRule, view: TableView): boolean =>
  rule.withoutColumn === 'checklist' || (rule.withoutColumn === 'checklist-when-partial' && check.columns.some((id) => view.has(id)));

/** What a row rule says of a row, before it becomes a finding. */
interface RowProblem {
  readonly compiled: CompiledRule;
  readonly problem: CheckProblem;
  readonly outcome: Outcome;
}

const nothing: readonly RowProblem[] = [];

/** What a rule finds in a row that its conditions apply to: check, outcome. */
const rowRule = (compiled: CompiledRule, view: TableView, context: CheckContext): RowRule<RowProblem> | null => {
  const { check, rule } = compiled;
  if (check.scope !== 'row') return null;
  const run = guarded(
    () => check.prepare(view, context),
    () => () => [failed(compiled)],
  );
  return {
    conditions: rule.when,
    find: (row, truth) => {
      let problems: readonly CheckProblem[];
      // As `guarded`, without making functions for every row and rule.
      try {
        problems = run(row);
      } catch {
        problems = [failed(compiled)];
      }
      if (problems.length === 0) return nothing;
      return problems.flatMap((problem) => {
        const outcome = outcomeOf(compiled, problem.problem.code, truth);
        return outcome === null ? [] : [{ compiled, problem, outcome }];
      });
    },
  };
};

/** Rules of single rows, and the findings that they make of the rows they are asked about; `findings` grows. */
const rowRules = (
  rules: readonly CompiledRule[],
  view: TableView,
  context: CheckContext,
  audit: AuditContext,
): Pick<Passing<RowProblem>, 'rules' | 'onFound'> & { readonly findings: readonly Finding[] } => {
  const findings: Finding[] = [];
  return {
    rules: rules.flatMap((compiled) => rowRule(compiled, view, context) ?? []),
    onFound: (row, problems) => {
      for (const { compiled, problem, outcome } of problems) {
        findings.push(makeFinding(compiled, view, row, problem, outcome, noGroup, audit.resolutions));
      }
    },
    findings,
  };
};

/** A rule between rows that waits for the rows to be gathered. */
interface GroupRule {
  readonly compiled: CompiledRule;
  /** To be called when all rows have been seen. Throws where the check breaks. */
  readonly ask: GroupRunner;
}

/** Rules between rows, and what they gather, by key of their conditions. */
const groupRules = (rules: readonly CompiledRule[], view: TableView, context: CheckContext) => {
  const gatherings = new Map<string, Gathering>();
  const waiting = rules.flatMap((compiled): readonly GroupRule[] => {
    const { check, rule } = compiled;
    if (check.scope !== 'group') return [];
    const key = keyOf(rule.when);
    const gathering = gatherings.get(key) ?? createGathering(view.table.rows.length);
    gatherings.set(key, gathering);
    return [{ compiled, ask: gathering.prepare(check, context) }];
  });
  return { gatherings, waiting };
};

const progressSteps = 50;

const progressOf = (count: number, { onProgress }: AuditContext): ((at: number) => void) => {
  const step = Math.max(1, Math.ceil(count / progressSteps));
  return (at) => {
    if (at % step === 0) onProgress?.(at / count);
  };
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
    return outcome === null ? [] : [makeFinding(compiled, view, null, problem, outcome, noGroup, audit.resolutions)];
  });
};

const groupFindings = (
  { compiled, ask }: GroupRule,
  rowsOf: ConcernedRows['rowsOf'],
  view: TableView,
  audit: AuditContext,
): readonly Finding[] => {
  // Nearly always there is nothing to say: the rows are listed when the first is asked for.
  let listed: Concerned | null = null;
  const concerned = (): Concerned => (listed ??= rowsOf(compiled.rule.when));
  const memberOf = (row: TableRow, at: number): Member => ({ at, view, row, path: null });
  const members: Members = {
    at: (position) => {
      const row = concerned().rows[position];
      return row === undefined ? undefined : memberOf(row, position);
    },
    all: () => concerned().rows.map(memberOf),
  };
  const groups = guarded<readonly GroupProblem[] | null>(
    () => ask(members),
    () => null,
  );
  if (groups === null) return [makeFinding(compiled, view, null, failed(compiled), 'fault', noGroup, audit.resolutions)];
  if (groups.length === 0) return [];
  const { rows, doubtful } = concerned();
  return groups.flatMap((group) => {
    const together = group.members.flatMap(({ at }) => rows[at] ?? []);
    const truth: Truth = together.some((row) => doubtful.has(row)) ? 'unknown' : 'true';
    const key = groupKeyOf(together.map((row) => rowKey(view, row)));
    return group.members.flatMap(({ at, problem, columns }) => {
      const row = rows[at];
      const outcome = outcomeOf(compiled, problem.code, truth);
      if (row === undefined || outcome === null) return [];
      const related = othersIn(problem);
      return [makeFinding(compiled, view, row, { problem, columns }, outcome, { related, key }, audit.resolutions)];
    });
  });
};

/** Every row with its verdict. @param numbers of the rows, and their keys in the same order @param sorted findings of the table by row */
const auditedRows = (numbers: readonly number[], keys: readonly string[], sorted: readonly Finding[]): readonly AuditedRow[] => {
  let at = 0;
  let before = 0;
  return numbers.map((row, position) => {
    // Rows come in their order; where they do not, looking begins anew.
    if (row <= before) at = 0;
    before = row;
    while (at < sorted.length && (sorted[at]?.row ?? 0) < row) at += 1;
    const first = at;
    while (sorted[at]?.row === row) at += 1;
    return { row, key: keys[position] ?? '', verdict: first === at ? 'pass' : verdictOf(sorted.slice(first, at)) };
  });
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
  const plain = viewTable(table, pack);
  const traced = traceView(plain, plain.categoryColumn);
  const { view } = traced;
  const lacks = new Map(compiled.rules.map((rule) => [rule, lack(rule, view, context)]));
  // A row rule that can run asks its conditions itself.
  const listed = compiled.rules.filter((rule) => rule.check.scope === 'group' || lacks.get(rule) !== null).map(({ rule }) => rule);
  const runnable = compiled.rules.filter((rule) => lacks.get(rule) === null);
  const ofRows = rowRules(runnable, view, context, audit);
  const between = groupRules(runnable, view, context);
  const progress = progressOf(table.rows.length, audit);
  const keys = new Array<string>(table.rows.length);
  const conditions = [...listed, ...pack.checklist].map(({ when }) => when);
  const { isAny, rowsOf, numbersOf } = concernedRows(traced, conditions, {
    rules: ofRows.rules,
    onFound: ofRows.onFound,
    gatherings: between.gatherings,
    onRow: (row, at) => {
      progress(at);
      keys[at] = rowKey(plain, row);
    },
  });
  const notChecked: NotChecked[] = [];
  const asked: ChecklistItem[] = [];
  for (const rule of compiled.rules) {
    const needs = lacks.get(rule) ?? null;
    if (needs === null || (rule.check.scope !== 'table' && !isAny(rule.rule.when))) continue;
    const { name } = rule;
    const { clauses, cite, question } = rule.rule;
    if (rule.rule.withoutColumn !== 'silent') notChecked.push({ rule: name, clauses, needs });
    if (isAsked(rule, view) && question !== undefined) {
      asked.push({ rule: name, clauses, rows: numbersOf(rule.rule.when), text: question, cite });
    }
  }
  const findings = [
    ...runnable.flatMap((rule) => tableFindings(rule, view, context, audit)),
    ...ofRows.findings,
    ...between.waiting.flatMap((rule) => (isAny(rule.compiled.rule.when) ? groupFindings(rule, rowsOf, view, audit) : [])),
  ];
  audit.onProgress?.(1);
  const sorted = sortFindings(findings, compiled);
  return {
    sheet: table.sheet,
    headerRange: areaName(table.header),
    bodyRange: table.body === null ? null : areaName(table.body),
    columns: table.columns.map(({ id, header, index, matched }) => ({ id, header, column: columnName(index), matched })),
    unknownColumns: table.unknownColumns,
    missingColumns: pack.table.columns.filter((id) => !view.has(id === pack.table.categoryColumn ? view.categoryColumn : id)),
    fields: table.fields,
    rows: auditedRows(numbersOf(undefined), keys, sorted),
    findings: sorted,
    checklist: [...asked, ...checklistItems(pack, numbersOf)],
    notChecked,
  };
};
