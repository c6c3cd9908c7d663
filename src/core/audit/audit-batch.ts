import type { Table } from '../table/table';
import { acrossFindings } from './across-findings';
import type { BatchMember, PlacedFinding } from './across-findings';
import { checkContext } from './audit-context';
import type { AuditContext } from './audit-context';
import { auditTable } from './audit-table';
import { concernedRows, justPassing } from './concerned-rows';
import { traceView } from './traced-view';
import type { CompiledPack } from './compile-pack';
import type { AcrossFinding, TableAudit, Verdict } from './finding';
import { lack } from './run-check';
import { sortFindings } from './sort-findings';
import { viewTable } from './table-view';
import { verdictOf } from './verdict';

export interface BatchFile {
  readonly path: string;
  readonly tables: readonly Table[];
}

export interface AuditedFile {
  readonly path: string;
  readonly tables: readonly TableAudit[];
}

export interface BatchAudit {
  readonly files: readonly AuditedFile[];
  /** Findings between rows of different tables, of one file or of several: by place of the first row, then column and rule. */
  readonly acrossFiles: readonly AcrossFinding[];
}

const worse = (left: Verdict, right: Verdict): Verdict =>
  left === 'fail' || right === 'fail' ? 'fail' : left === 'review' || right === 'review' ? 'review' : 'pass';

const placeKey = (path: string | null, sheet: string, row: number): string => JSON.stringify([path, sheet, row]);

/** Verdicts of the rows after the findings between tables are counted in. */
const withAcross = (file: AuditedFile, verdicts: ReadonlyMap<string, Verdict>): AuditedFile => ({
  path: file.path,
  tables: file.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      verdict: worse(row.verdict, verdicts.get(placeKey(file.path, table.sheet, row.row)) ?? 'pass'),
    })),
  })),
});

/** Verdict that the findings between tables give a row, by place. */
const verdictsByPlace = (findings: readonly AcrossFinding[]): ReadonlyMap<string, Verdict> => {
  const byPlace = new Map<string, AcrossFinding[]>();
  for (const finding of findings) {
    for (const { path, sheet, row } of finding.places) {
      const key = placeKey(path, sheet, row);
      const list = byPlace.get(key);
      if (list === undefined) byPlace.set(key, [finding]);
      else list.push(finding);
    }
  }
  return new Map([...byPlace].map(([key, found]) => [key, verdictOf(found)]));
};

const inOrder = (found: readonly PlacedFinding[], tables: number, compiled: CompiledPack): readonly AcrossFinding[] => {
  const byTable = Array.from({ length: tables }, (): AcrossFinding[] => []);
  for (const { finding, table } of found) byTable[table]?.push(finding);
  return byTable.flatMap((findings) => sortFindings(findings, compiled));
};

/** Audits every table by itself; progress runs once from 0 to 1 over all of them. */
const auditEach = (compiled: CompiledPack, files: readonly BatchFile[], audit: AuditContext): readonly AuditedFile[] => {
  const { onProgress } = audit;
  // One more a table, so that empty ones count too.
  const sizes = files.map(({ tables }) => tables.map(({ rows }) => rows.length + 1));
  const total = sizes.flat().reduce((sum, size) => sum + size, 0);
  let before = 0;
  return files.map(({ path, tables }) => ({
    path,
    tables: tables.map((table) => {
      const size = table.rows.length + 1;
      const context: AuditContext =
        onProgress === undefined ? audit : { ...audit, onProgress: (done) => onProgress((before + done * size) / total) };
      const audited = auditTable(compiled, table, context);
      before += size;
      return audited;
    }),
  }));
};

/**
 * Audits several files together: every table by itself, then what only shows across tables (the same enterprise, person,
 * platform, acceptance number or title twice).
 */
export const auditBatch = (compiled: CompiledPack, files: readonly BatchFile[], audit: AuditContext): BatchAudit => {
  const audited = auditEach(compiled, files, audit);
  const groupRules = compiled.rules.filter(({ check }) => check.scope === 'group' && check.acrossTables);
  const conditions = groupRules.map(({ rule }) => rule.when);
  const flat = files
    .flatMap(({ path, tables }) =>
      tables.map((table) => {
        const view = viewTable(table, compiled.pack);
        return { path, traced: traceView(view, view.categoryColumn) };
      }),
    )
    .map(({ path, traced }, table) => ({ path, table, view: traced.view, rowsOf: concernedRows(traced, conditions, justPassing).rowsOf }));
  if (flat.length < 2) return { files: audited, acrossFiles: [] };
  const context = checkContext(compiled.pack, audit);
  const found = groupRules.flatMap((rule) => {
    const members = flat
      .filter(({ view }) => lack(rule, view, context) === null)
      .flatMap(({ path, view, rowsOf, table }) => {
        const { rows, doubtful } = rowsOf(rule.rule.when);
        return rows.map((row) => ({ path, view, row, table, truth: doubtful.has(row) ? ('unknown' as const) : ('true' as const) }));
      })
      .map((member, at): BatchMember => ({ ...member, at }));
    return acrossFindings(rule, members, context, audit);
  });
  const acrossFiles = inOrder(found, flat.length, compiled);
  const verdicts = verdictsByPlace(acrossFiles);
  return { files: audited.map((file) => withAcross(file, verdicts)), acrossFiles };
};
