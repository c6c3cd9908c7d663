import type { Resolution } from '../audit/finding';
import { AuditError } from '../errors';
import type { Sheet, Workbook } from '../table/sheet';
import { cellText } from '../values';
import type { CellStyle, NewCell, Plan } from './plan';

/**
 * 审核记录: what people looked into and found right, as plain rows that travel with the file in every host (design, section 5). The last
 * column names the finding; it dies with the value it was about.
 */
export const recordSheetName = '审核记录';
const headings = ['核实时间', '核实人', '工作表', '项目', '问题', '核实理由', '标识'] as const;
const widths = [22, 12, 16, 30, 50, 40, 16] as const;
/** Row of the headings; the title stands above. */
const headingRow = 2;

/** One resolved finding. */
export interface RecordEntry extends Resolution {
  /** Of the finding. */
  readonly fingerprint: string;
  readonly sheet: string;
  /** The project, as a person knows it. */
  readonly project: string;
  readonly problem: string;
}

const textAt = (sheet: Sheet, row: number, column: number): string =>
  cellText(sheet.rows.find((found) => found.row === row)?.cells[column] ?? null).trim();

const isOurs = (sheet: Sheet): boolean => headings.every((heading, column) => textAt(sheet, headingRow, column) === heading);

/** The resolved findings that a workbook carries; none where it has no such sheet, or one that is not ours. Of two for one finding the later row counts. */
export const readRecord = (workbook: Workbook): ReadonlyMap<string, RecordEntry> => {
  const sheet = workbook.sheets.find(({ name }) => name === recordSheetName);
  if (sheet === undefined || !isOurs(sheet)) return new Map();
  return new Map(
    sheet.rows.flatMap(({ row, cells }) => {
      const [at = '', by = '', name = '', project = '', problem = '', reason = '', fingerprint = ''] = headings.map((_, column) =>
        cellText(cells[column] ?? null).trim(),
      );
      return row <= headingRow || fingerprint === '' ? [] : [[fingerprint, { at, by, sheet: name, project, problem, reason, fingerprint }]];
    }),
  );
};

const style = (bold: boolean, wrap: boolean): CellStyle => ({
  font: { name: '宋体', size: 10, bold },
  horizontal: 'left',
  vertical: 'top',
  wrap,
  border: true,
  asText: true,
});

/**
 * Plans the sheet with all of these entries; it replaces the one before.
 * @throws AuditError `record-name-taken` when the workbook has a sheet of that name that is not ours
 */
export const planRecord = (workbook: Workbook, entries: Iterable<RecordEntry>): Plan => {
  const existing = workbook.sheets.find(({ name }) => name === recordSheetName);
  if (existing !== undefined && !isOurs(existing)) throw new AuditError({ code: 'record-name-taken', sheet: recordSheetName });
  const line = (texts: readonly string[], bold: boolean): readonly NewCell[] =>
    texts.map((text, at) => ({ column: at + 1, content: text === '' ? null : { text }, style: style(bold, !bold) }));
  const rows = [...entries].map(({ at, by, sheet, project, problem, reason, fingerprint }) => [
    at,
    by,
    sheet,
    project,
    problem,
    reason,
    fingerprint,
  ]);
  return {
    steps: [
      {
        step: 'put-sheet',
        // Its headings told that it is ours, also where a program dropped the mark.
        replaces: 'any',
        sheet: {
          name: recordSheetName,
          columnWidths: widths,
          rows: [
            {
              row: 1,
              height: null,
              cells: [{ column: 1, content: { text: recordSheetName }, style: { ...style(true, false), border: false } }],
            },
            { row: headingRow, height: null, cells: line(headings, true) },
            ...rows.map((texts, at) => ({ row: headingRow + 1 + at, height: null, cells: line(texts, false) })),
          ],
          merges: [],
          page: null,
        },
      },
    ],
  };
};
