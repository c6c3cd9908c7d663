import { cellsOf, formLines, generateRows, headers, sheetName, tableTitle } from '../../../bench/generate-rows';
import { plainContext } from '../../../src/core/audit/audit-context';
import { auditTable } from '../../../src/core/audit/audit-table';
import { planAnnotate } from '../../../src/core/plans/annotate';
import type { Plan } from '../../../src/core/plans/plan';
import { readTables } from '../../../src/core/table';
import type { Workbook } from '../../../src/core/table/sheet';
import { findingSentence, messagesIn } from '../../../src/messages';
import { bundledPack } from '../../../src/packs';
import { putCell } from '../../excel-host/cells';
import { createSheet, createWorkbook } from '../../excel-host/model';
import type { SimulatedWorkbook } from '../../excel-host/model';

/** Row of the first project: below the title, the form lines and the header. */
export const firstRow = formLines.length + 3;

/** A summary sheet of so many invented projects; one row in twenty breaks a clause. */
export const largeWorkbook = (rowCount: number): SimulatedWorkbook => {
  const workbook = createWorkbook();
  const sheet = createSheet(workbook, sheetName);
  const lines: readonly (readonly unknown[])[] = [
    [tableTitle],
    ...formLines.map((line) => [line]),
    headers,
    ...generateRows(rowCount).map(cellsOf),
  ];
  lines.forEach((line, down) => {
    line.forEach((value, across) => {
      if (typeof value !== 'string' && typeof value !== 'number') return;
      if (value !== '') putCell(sheet, down + 1, across + 1, { value, isError: false, formula: null, quoted: false });
    });
  });
  workbook.sheets = [sheet];
  return workbook;
};

/** The plan of a real audit. */
export const auditPlan = (workbook: Workbook): Plan => {
  const pack = bundledPack('jiangsu-2024');
  const messages = messagesIn('zh-CN');
  const audited = readTables(workbook).tables.map((table) => ({
    table,
    audit: auditTable(pack, table, plainContext),
    path: null,
    across: [],
  }));
  return planAnnotate(workbook, audited, {
    problemLine: (finding) => `${findingSentence(finding, null, 'zh-CN')}${messages.cite(finding.cite.section, finding.cite.quote)}`,
    resolved: messages.resolved,
    more: messages.more,
    verdicts: messages.verdicts,
  }).plan;
};
