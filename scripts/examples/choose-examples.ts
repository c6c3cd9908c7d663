import type { CompiledPack, CompiledRule } from '../../src/core/audit/compile-pack';
import type { Finding } from '../../src/core/audit/finding';
import type { ExampleTable, RuleExample, RuleExamples } from '../../src/core/audit/rule-example';
import { canonicalHeader } from '../../src/core/table/column-vocabulary';
import type { ColumnId } from '../../src/core/table/column-vocabulary';
import { foldHeader } from '../../src/core/table/fold-header';
import { lookupHeader } from '../../src/core/table/header-index';
import { findingSentence } from '../../src/messages';
import type { AuditedCase } from './discover-cases';

const shownRows = 3;
const severity = ['info', 'manual', 'warning', 'error'] as const;

const findingsOf = ({ audited }: AuditedCase, rule: string): readonly Finding[] =>
  audited.findings.filter((finding) => finding.rule === rule);

/** What of a table is shown: the same for the example that passes as for the one that is found. */
interface Shown {
  readonly columns: ReadonlySet<ColumnId>;
  readonly fields: readonly ExampleTable['form'][number]['field'][];
  /** The headers alone: what the rule is about. */
  readonly isHeaders: boolean;
}

const formFields = ['title', 'authority', 'date', 'contact', 'phone'] as const;

const givenColumns = ({ given }: AuditedCase): readonly ColumnId[] =>
  given.flatMap((header) => {
    const hit = lookupHeader(foldHeader(header));
    return hit === undefined ? [] : [hit.id];
  });

/** Columns of the rule and of what was found; form fields that were found; without either, what the rows are called. */
const shownOf = (compiled: CompiledPack, { check, columns }: CompiledRule, found: AuditedCase, findings: readonly Finding[]): Shown => {
  const named = new Set(findings.flatMap(({ cells }) => cells));
  const fields = formFields.filter((field) => named.has(found.audited.fields[field]?.cell ?? ''));
  const own = [...columns, ...check.anyColumn, ...findings.flatMap((finding) => finding.columns)];
  if (check.id === 'standard-columns') return { columns: new Set(), fields: [], isHeaders: true };
  const isOfForm = fields.length > 0 || (found.given.length === 0 && found.audited.table.rows.length <= 1);
  if (own.length > 0) return { columns: new Set(own), fields, isHeaders: false };
  if (isOfForm) return { columns: new Set(), fields: fields.length > 0 ? fields : ['title', 'authority', 'date'], isHeaders: false };
  return { columns: new Set([compiled.pack.table.categoryColumn, 'projectName']), fields, isHeaders: false };
};

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const tableOf = (found: AuditedCase, { columns, fields, isHeaders }: Shown): ExampleTable => {
  const { table, fields: read } = found.audited;
  const wanted = new Set([...columns, ...(columns.size > 0 ? givenColumns(found) : [])]);
  const shown = table.columns.flatMap((column, at) =>
    isHeaders || wanted.has(column.id) ? [{ header: canonicalHeader(column.id), at }] : [],
  );
  const isOfRows = shown.length > 0 && !isHeaders;
  return {
    headers: shown.map(({ header }) => header),
    rows: isOfRows
      ? table.rows.slice(0, shownRows).map(({ row, cells }) => ({ row, cells: shown.map(({ at }) => cells[at]?.text ?? '') }))
      : [],
    more: isOfRows ? Math.max(0, table.rows.length - shownRows) : 0,
    form: fields.map((field) => ({ field, value: read[field]?.value ?? '' })),
    lists: Object.entries(found.lists).map(([name, lines]) => {
      const headers = [...new Set(lines.flatMap((line) => Object.keys(line)))];
      return { name, headers, rows: lines.slice(0, shownRows).map((line) => headers.map((header) => textOf(line[header]))) };
    }),
  };
};

/** The easiest case to read: one that stands for an example of the requirements, with few rows. */
const easiest = (cases: readonly AuditedCase[]): AuditedCase | undefined =>
  cases.toSorted((left, right) => {
    const byKind = Number(right.isExample) - Number(left.isExample);
    return byKind === 0 ? left.audited.table.rows.length - right.audited.table.rows.length : byKind;
  })[0];

interface Found {
  readonly chosen: AuditedCase;
  readonly findings: readonly Finding[];
  readonly finding: Finding;
  readonly outcome: (typeof severity)[number];
}

const failOf = (compiled: CompiledRule, id: string, cases: readonly AuditedCase[]): Found | null => {
  const found = cases.filter((candidate) => findingsOf(candidate, id).length > 0);
  const own = found.filter(({ rules }) => rules.includes(compiled.rule.id));
  const candidates = own.length > 0 ? own : found;
  const gives = (candidate: AuditedCase, outcome: string): boolean =>
    findingsOf(candidate, id).some((finding) => finding.outcome === outcome);
  const outcome = severity.findLast((worst) => candidates.some((candidate) => gives(candidate, worst)));
  if (outcome === undefined) return null;
  const chosen = easiest(candidates.filter((candidate) => gives(candidate, outcome)));
  const findings = chosen === undefined ? [] : findingsOf(chosen, id);
  const finding = findings.find((candidate) => candidate.outcome === outcome);
  return chosen === undefined || finding === undefined ? null : { chosen, findings, finding, outcome };
};

const passOf = (compiled: CompiledRule, id: string, cases: readonly AuditedCase[]): AuditedCase | null =>
  easiest(
    cases.filter(
      (candidate) =>
        candidate.rules.includes(compiled.rule.id) &&
        findingsOf(candidate, id).length === 0 &&
        // A rule that did not look at the table has not passed it.
        !candidate.audited.notChecked.some(({ rule }) => rule === id),
    ),
  ) ?? null;

const said = ({ rule }: CompiledRule, { finding, outcome }: Found): RuleExample['says'] => ({
  outcome,
  'zh-CN': findingSentence(finding, rule.advice ?? null, 'zh-CN'),
  'en-US': findingSentence(finding, rule.advice ?? null, 'en-US'),
});

/** An example that passes and one that is found, for every rule that has them. */
export const chooseExamples = (pack: CompiledPack, cases: readonly AuditedCase[]): RuleExamples =>
  Object.fromEntries(
    pack.rules.flatMap((compiled) => {
      const id = `${pack.pack.id}/${compiled.rule.id}`;
      const fail = failOf(compiled, id, cases);
      const pass = passOf(compiled, id, cases);
      const model = fail?.chosen ?? pass;
      if (model === null) return [];
      const shown = shownOf(pack, compiled, model, fail?.findings ?? []);
      const examples = {
        pass: pass === null ? null : { table: tableOf(pass, shown), says: null },
        fail: fail === null ? null : { table: tableOf(fail.chosen, shown), says: said(compiled, fail) },
      };
      return [[compiled.rule.id, examples] as const];
    }),
  );
