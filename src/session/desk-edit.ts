import type { AuditContext } from '../core/audit/audit-context';
import type { CompiledPack } from '../core/audit/compile-pack';
import type { Finding, TableAudit } from '../core/audit/finding';
import { refreshMemory, rememberAudit } from '../core/audit/audit-memory';
import type { AuditMemory } from '../core/audit/audit-memory';
import { reauditRow } from '../core/audit/reaudit-row';
import { annotateRow } from '../core/plans/annotate';
import type { AnnotateTexts } from '../core/plans/annotate';
import { isOwnSheet, readTables } from '../core/table';
import type { ColumnMapping } from '../core/table';
import { rereadRow } from '../core/table/reread-row';
import type { SheetRow, Workbook } from '../core/table/sheet';
import type { Table } from '../core/table/table';
import type { RowChange } from './desk-protocol';
import { rowLabel } from './row-label';

/** The workbook with one row of a sheet exchanged; a row that was blank before is left to the next reading. */
export const withRow = (workbook: Workbook, sheet: string, edited: SheetRow): Workbook => ({
  sheets: workbook.sheets.map((candidate) =>
    candidate.name === sheet ? { ...candidate, rows: candidate.rows.map((row) => (row.row === edited.row ? edited : row)) } : candidate,
  ),
});

/** An audit that stands for a single table: only then does an edit of a row concern nothing else. */
export interface SingleTable {
  readonly compiled: CompiledPack;
  readonly table: Table;
  readonly audit: TableAudit;
  readonly context: AuditContext;
  readonly mapping: ColumnMapping;
  /** 1-based column of 审核结论. */
  readonly column: number;
  readonly texts: AnnotateTexts;
}

/** Whether another sheet holds a table, perhaps one that was passed over because it repeats this one: an edit may concern it as well. */
const isAlone = (workbook: Workbook, sheet: string): boolean =>
  workbook.sheets.every(
    (other) => other.name === sheet || isOwnSheet(other.name) || readTables({ sheets: [other] }, { sheet: other.name }).tables.length === 0,
  );

/** Audits edited rows of one table, one after another. */
export interface Editor {
  /** Learns ahead of time what the next edit needs. */
  readonly prepare: (workbook: Workbook) => void;
  /** Null: only a full audit can tell. */
  readonly edit: (workbook: Workbook, edited: SheetRow) => RowChange | null;
}

export const createEditor = (single: SingleTable): Editor => {
  const { compiled, table, audit, context, mapping, column, texts } = single;
  let memory: AuditMemory | null = null;

  const prepared = (workbook: Workbook): AuditMemory | null => {
    if (memory === null && !isAlone(workbook, table.sheet)) return null;
    memory = memory === null ? rememberAudit(compiled, table, context, audit) : refreshMemory(memory);
    return memory;
  };

  const edit: Editor['edit'] = (workbook, edited) => {
    const remembered = prepared(workbook);
    if (remembered === null) return null;
    const at = remembered.table.rows.findIndex(({ row }) => row === edited.row);
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    const reread = sheet === undefined ? null : rereadRow(sheet, remembered.table, edited, mapping);
    const done = reread === null ? null : reauditRow(remembered, reread, at);
    if (done === null) return null;
    memory = done.memory;
    const { audit: next } = done.memory;
    const changed = new Set(done.rows.map(({ row }) => row));
    const findings = next.findings.filter(({ row }) => row === null || changed.has(row));
    const of = (row: number): readonly Finding[] => findings.filter((finding) => finding.row === row);
    return {
      sheet: table.sheet,
      audited: next.rows.filter(({ row }) => changed.has(row)),
      labels: done.rows.map((row) => rowLabel(single.table, row)),
      findings,
      checklist: next.checklist === remembered.audit.checklist ? null : next.checklist,
      texts: {
        sheet: table.sheet,
        column,
        rows: done.rows.map(({ row }) => {
          const { verdict, problems, marks } = annotateRow(row, of(row), column, texts);
          return { row, cells: [verdict, problems, marks] };
        }),
      },
    };
  };

  return {
    prepare: (workbook) => {
      prepared(workbook);
    },
    edit,
  };
};
