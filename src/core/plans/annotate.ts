import type { AcrossFinding, Finding, TableAudit, Verdict } from '../audit/finding';
import { localFindings } from '../audit/local-findings';
import { verdictOf } from '../audit/verdict';
import { AuditError } from '../errors';
import { ownHeadings } from '../table/match-columns';
import type { Sheet, Workbook } from '../table/sheet';
import type { Table } from '../table/table';
import { clearStep } from './clear';
import { planHighlights } from './highlights';
import { findOwnColumns, ownColumnCount } from './own-columns';
import { placeAnnotations, usualColumn } from './place-annotation';
import type { AnnotateSheet, Plan, PlanStep } from './plan';
import type { ProblemTexts } from './problems-text';
import { problemsText } from './problems-text';
import { rowMarks } from './row-marks';

/** The words of an annotation, in one language. The headings are fixed (`ownHeadings`): clearing finds them by name. */
export interface AnnotateTexts extends ProblemTexts {
  readonly verdicts: Readonly<Record<Verdict, string>>;
}

/** One audited table of the workbook. */
export interface AnnotatedTable {
  readonly table: Table;
  readonly audit: TableAudit;
  /** Path of this workbook as `across` names it; null for a workbook without a path. */
  readonly path: string | null;
  /** Findings between tables; those that have no place in this table are passed over. */
  readonly across: readonly AcrossFinding[];
}

export interface Placement {
  readonly sheet: string;
  /** 1-based column of 审核结论. */
  readonly column: number;
  /** True when the columns right of the table were taken. */
  readonly moved: boolean;
}

export interface AnnotatePlan {
  readonly plan: Plan;
  /** One a table, sheet by sheet. */
  readonly placements: readonly Placement[];
}

const byRow = (findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> => {
  const rows = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.row === null) continue;
    const list = rows.get(finding.row);
    if (list === undefined) rows.set(finding.row, [finding]);
    else list.push(finding);
  }
  return rows;
};

/** The texts beside one row. @param concerned its findings @param column 1-based column of 审核结论 */
export const annotateRow = (
  row: number,
  concerned: readonly Finding[],
  column: number,
  texts: AnnotateTexts,
): AnnotateSheet['rows'][number] => ({
  row,
  verdict: texts.verdicts[verdictOf(concerned)],
  problems: problemsText(concerned, texts),
  marks: rowMarks(concerned, row, column),
});

const annotateStep = (entry: AnnotatedTable, column: number, texts: AnnotateTexts): AnnotateSheet => {
  const { table, audit } = entry;
  const { header, body } = table;
  const findings = byRow([...audit.findings, ...localFindings(entry.across, entry.path, entry.table.sheet)]);
  const rows = table.rows.map(({ row }) => annotateRow(row, findings.get(row) ?? [], column, texts));
  // When our columns had to move, the area spans what lies between; no mark ever names those columns.
  const area = body === null ? null : { ...body, firstColumn: header.firstColumn, lastColumn: Math.max(header.lastColumn, column) };
  return {
    step: 'annotate-sheet',
    sheet: table.sheet,
    column,
    header: { firstRow: header.firstRow, lastRow: header.lastRow },
    headings: ownHeadings,
    rows,
    highlights: area === null ? [] : planHighlights(area, column + ownColumnCount - 1),
  };
};

interface SheetPlan {
  readonly steps: readonly PlanStep[];
  readonly placements: readonly Placement[];
}

const planSheet = (sheet: Sheet, entries: readonly AnnotatedTable[], texts: AnnotateTexts): SheetPlan => {
  if (sheet.protected) throw new AuditError({ code: 'sheet-protected', sheet: sheet.name });
  const own = findOwnColumns(sheet);
  const tables = entries.map(({ table }) => table);
  const columns = placeAnnotations(sheet, tables, own);
  const usual = usualColumn(sheet, tables);
  const placed = entries.map((entry, at) => ({ entry, column: columns[at] ?? usual }));
  // Highlights of ours may be left although our columns are not: somebody renamed or deleted them.
  const clearing = own.length === 0 ? [clearStep(sheet, null)] : own.map((area) => clearStep(sheet, area));
  return {
    steps: [...clearing, ...placed.map(({ entry, column }) => annotateStep(entry, column, texts))],
    placements: placed.map(({ column }) => ({ sheet: sheet.name, column, moved: column !== usual })),
  };
};

/**
 * Plans our three columns (审核结论, 问题与依据, 审核标记) and the highlights of every audited table. An annotation from an earlier run is
 * cleared first. Findings of a whole table (`row` null) have no row to stand in and are left to the report.
 * @param workbook what the host read
 * @param audited the tables of that workbook with their results, in any order
 * @throws AuditError sheet-not-found, sheet-protected, no-free-columns
 */
export const planAnnotate = (workbook: Workbook, audited: readonly AnnotatedTable[], texts: AnnotateTexts): AnnotatePlan => {
  const names = [...new Set(audited.map(({ table }) => table.sheet))];
  const sheets = names.map((name) => {
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined)
      throw new AuditError({ code: 'sheet-not-found', sheet: name, present: workbook.sheets.map((other) => other.name) });
    return planSheet(
      sheet,
      audited.filter(({ table }) => table.sheet === name),
      texts,
    );
  });
  return { plan: { steps: sheets.flatMap(({ steps }) => steps) }, placements: sheets.flatMap(({ placements }) => placements) };
};
