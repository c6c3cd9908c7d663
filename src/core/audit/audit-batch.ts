import type { CheckContext, GroupProblem, Member } from '../checks/check';
import type { Table } from '../table/table';
import { checkContext } from './audit-context';
import type { AuditContext } from './audit-context';
import { auditTable } from './audit-table';
import { concernedRows } from './concerned-rows';
import { traceView } from './traced-view';
import type { CompiledPack, CompiledRule } from './compile-pack';
import type { Truth } from './condition';
import type { AcrossFinding, Place, TableAudit, Verdict } from './finding';
import { makeFinding, outcomeOf } from './make-finding';
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
  /** Findings between rows of different tables, of one file or of several. */
  readonly acrossFiles: readonly AcrossFinding[];
}

interface Placed extends Member {
  /** Position of the table in the batch. */
  readonly table: number;
  readonly truth: Truth;
}

const placeOf = (member: Placed, columns: GroupProblem['members'][number]['columns']): Place => ({
  path: member.path,
  sheet: member.view.table.sheet,
  row: member.row.row,
  cells: columns.flatMap((column) => member.view.address(member.row.row, column) ?? []),
});

const acrossOf = (
  compiled: CompiledRule,
  members: readonly Placed[],
  context: CheckContext,
  audit: AuditContext,
): readonly AcrossFinding[] => {
  const { check } = compiled;
  if (check.scope !== 'group' || !check.acrossTables) return [];
  return check
    .prepare(context)(members)
    .flatMap((group) => {
      const concerned = group.members.flatMap((found) => {
        const member = members[found.at];
        return member === undefined ? [] : [{ ...found, member }];
      });
      const [first] = concerned;
      if (first === undefined || new Set(concerned.map(({ member }) => member.table)).size < 2) return [];
      const truth: Truth = concerned.every(({ member }) => member.truth === 'true') ? 'true' : 'unknown';
      const outcome = outcomeOf(compiled, first.problem.code, truth);
      if (outcome === null) return [];
      const places = concerned.map(({ member, columns }) => placeOf(member, columns));
      const related = places.slice(1).map(({ path, sheet, row }) => ({ path, sheet, row }));
      const finding = makeFinding(context.pack, compiled, first.member.view, first.member.row, first, outcome, related, audit.resolutions);
      return [{ ...finding, places }];
    });
};

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

/**
 * Audits several files together: every table by itself, then what only shows across tables (the same enterprise, person,
 * platform, acceptance number or title twice).
 */
export const auditBatch = (compiled: CompiledPack, files: readonly BatchFile[], audit: AuditContext): BatchAudit => {
  const audited = files.map(({ path, tables }) => ({ path, tables: tables.map((table) => auditTable(compiled, table, audit)) }));
  const groupRules = compiled.rules.filter(({ check }) => check.scope === 'group' && check.acrossTables);
  const flat = files.flatMap(({ path, tables }) =>
    tables.map((table) => {
      const traced = traceView(viewTable(table, compiled.pack), compiled.pack.table.categoryColumn);
      return {
        path,
        view: traced.view,
        rowsOf: concernedRows(
          traced,
          groupRules.map(({ rule }) => rule.when),
        ).rowsOf,
      };
    }),
  );
  if (flat.length < 2) return { files: audited, acrossFiles: [] };
  const context = checkContext(compiled.pack, audit);
  const acrossFiles = groupRules.flatMap((rule) => {
    const able = flat.map((entry, table) => ({ ...entry, table })).filter(({ view }) => rule.columns.every((column) => view.has(column)));
    if (rule.check.ledgers.some((kind) => audit.ledgers[kind] === undefined)) return [];
    const members = able.flatMap(({ path, view, rowsOf, table }) =>
      rowsOf(rule.rule.when).map(({ row, truth }): Placed => ({ path, view, row, table, truth })),
    );
    return acrossOf(rule, members, context, audit);
  });
  const byPlace = new Map<string, AcrossFinding[]>();
  for (const finding of acrossFiles) {
    for (const { path, sheet, row } of finding.places) {
      const key = placeKey(path, sheet, row);
      const list = byPlace.get(key);
      if (list === undefined) byPlace.set(key, [finding]);
      else list.push(finding);
    }
  }
  const verdicts = new Map([...byPlace].map(([key, findings]) => [key, verdictOf(findings)]));
  return { files: audited.map((file) => withAcross(file, verdicts)), acrossFiles };
};
