import { z } from 'zod';
import tool from '../../package.json';
import type { AcrossFinding, AuditedRow, Finding, TableAudit } from '../core/audit/finding';
import type { BilingualText, Pack } from '../core/audit/pack';
import { errorMessage, findingMessage } from '../messages';
import type { Language } from '../messages';
import { isoDate } from './iso-date';
import type { SessionResult } from './session';

const field = z.strictObject({ value: z.string(), cell: z.string() }).nullable();
const cite = z.strictObject({ section: z.string(), quote: z.string() });
const ruleId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u);

const finding = z.strictObject({
  rule: ruleId,
  clauses: z.array(z.string()).min(1),
  code: z.string(),
  outcome: z.enum(['error', 'warning', 'manual', 'info', 'fault']),
  row: z.int().positive().nullable(),
  cells: z.array(z.string()),
  columns: z.array(z.string()),
  related: z.array(z.strictObject({ path: z.string().nullable(), sheet: z.string(), row: z.int().positive() })),
  args: z.record(z.string(), z.unknown()),
  message: z.string(),
  cite,
  fix: z.strictObject({ cells: z.record(z.string(), z.string()) }).nullable(),
  fingerprint: z.string(),
  resolution: z.strictObject({ by: z.string(), at: z.string(), reason: z.string() }).nullable(),
});

const acrossFinding = finding.extend({
  places: z
    .array(z.strictObject({ path: z.string().nullable(), sheet: z.string(), row: z.int().positive(), cells: z.array(z.string()) }))
    .min(2),
});

const table = z.strictObject({
  sheet: z.string(),
  headerRange: z.string(),
  bodyRange: z.string().nullable(),
  columns: z.array(
    z.strictObject({ id: z.string(), header: z.string(), column: z.string(), matched: z.enum(['exact', 'alias', 'fuzzy', 'user']) }),
  ),
  unknownColumns: z.array(z.string()),
  missingColumns: z.array(z.string()),
  fields: z.strictObject({ title: field, authority: field, date: field, contact: field, phone: field }),
  rows: z.array(z.strictObject({ row: z.int().positive(), key: z.string(), verdict: z.enum(['pass', 'review', 'fail']) })),
  findings: z.array(finding),
  checklist: z.array(
    z.strictObject({ rule: ruleId, clauses: z.array(z.string()), rows: z.array(z.int().positive()), text: z.string(), cite }),
  ),
  notChecked: z.array(z.strictObject({ rule: ruleId, clauses: z.array(z.string()), needs: z.string().regex(/^(?:column|ledger):/u) })),
});

/** Published schema of `recaudit audit --format json` (design, section 4). */
export const auditSchema = z.strictObject({
  schema: z.literal('recaudit.audit/1'),
  tool: z.strictObject({ name: z.literal('recaudit'), version: z.string() }),
  pack: z.strictObject({ id: z.string(), version: z.string(), title: z.string() }),
  asOf: z.iso.date(),
  files: z.array(
    z.strictObject({
      path: z.string(),
      sha256: z.string().nullable(),
      error: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
      tables: z.array(table),
    }),
  ),
  acrossFiles: z.array(acrossFinding),
  summary: z.strictObject({
    files: z.int(),
    tables: z.int(),
    rows: z.int(),
    pass: z.int(),
    review: z.int(),
    fail: z.int(),
    error: z.int(),
    warning: z.int(),
    manual: z.int(),
    info: z.int(),
    fault: z.int(),
  }),
});

export type AuditJson = z.output<typeof auditSchema>;
type FindingJson = z.output<typeof finding>;

/** @returns the advice that a rule, named “pack/rule”, adds to its messages */
export const advices = (pack: Pack): ((rule: string) => BilingualText | null) => {
  const byRule = new Map(pack.rules.map((rule) => [`${pack.id}/${rule.id}`, rule.advice ?? null]));
  return (rule) => byRule.get(rule) ?? null;
};

const findingJson = (pack: Pack, language: Language) => {
  const adviceOf = advices(pack);
  return (found: Finding): FindingJson => ({
    rule: found.rule,
    clauses: [...found.clauses],
    code: found.problem.code,
    outcome: found.outcome,
    row: found.row,
    cells: [...found.cells],
    columns: [...found.columns],
    related: found.related.map((related) => ({ ...related })),
    args: { ...found.problem.args },
    message: findingMessage(found, adviceOf(found.rule), language),
    cite: { ...found.cite },
    fix: found.fix === null ? null : { cells: { ...found.fix.cells } },
    fingerprint: found.fingerprint,
    resolution: found.resolution === null ? null : { ...found.resolution },
  });
};

type Counts = Omit<AuditJson['summary'], 'files' | 'tables' | 'rows'>;

/** Counts of verdicts and findings, those between files included. */
const countsOf = (tables: readonly TableAudit[], across: readonly AcrossFinding[]): Counts => {
  const counts: Counts = { pass: 0, review: 0, fail: 0, error: 0, warning: 0, manual: 0, info: 0, fault: 0 };
  const countRow = ({ verdict }: AuditedRow): void => {
    counts[verdict]++;
  };
  for (const { rows, findings } of tables) {
    rows.forEach(countRow);
    for (const { outcome } of findings) counts[outcome]++;
  }
  for (const { outcome } of across) counts[outcome]++;
  return counts;
};

/** Files, tables, rows, verdicts and findings, counted. */
export const summaryOf = ({ files, batch }: SessionResult): AuditJson['summary'] => {
  const tables = batch.files.flatMap((file) => file.tables);
  return {
    files: files.length,
    tables: tables.length,
    rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
    ...countsOf(tables, batch.acrossFiles),
  };
};

/** The result of an audit as the published JSON. */
export const auditJson = (result: SessionResult, language: Language): AuditJson => {
  const { pack } = result.pack;
  const write = findingJson(pack, language);
  const audited = new Map(result.batch.files.map((file) => [file.path, file.tables]));
  return {
    schema: 'recaudit.audit/1',
    tool: { name: 'recaudit', version: tool.version },
    pack: { id: pack.id, version: pack.version, title: pack.title[language] },
    asOf: isoDate(result.asOf),
    files: result.files.map((file) => ({
      path: file.path,
      sha256: file.sha256,
      error: file.error === null ? null : { code: file.error.code, message: errorMessage(file.error, language) },
      tables: (audited.get(file.path) ?? []).map((audit) => ({
        sheet: audit.sheet,
        headerRange: audit.headerRange,
        bodyRange: audit.bodyRange,
        columns: audit.columns.map((column) => ({ ...column })),
        unknownColumns: [...audit.unknownColumns],
        missingColumns: [...audit.missingColumns],
        fields: { ...audit.fields },
        rows: audit.rows.map((row) => ({ ...row })),
        findings: audit.findings.map(write),
        checklist: audit.checklist.map(({ rule, clauses, rows, text, cite: cited }) => ({
          rule,
          clauses: [...clauses],
          rows: [...rows],
          text: text[language],
          cite: { ...cited },
        })),
        notChecked: audit.notChecked.map(({ rule, clauses, needs }) => ({ rule, clauses: [...clauses], needs })),
      })),
    })),
    acrossFiles: result.batch.acrossFiles.map((found) => ({
      ...write(found),
      places: found.places.map(({ path, sheet, row, cells }) => ({ path, sheet, row, cells: [...cells] })),
    })),
    summary: summaryOf(result),
  };
};
