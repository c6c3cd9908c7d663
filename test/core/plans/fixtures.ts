import type { AcrossFinding, Finding, Place, TableAudit } from '../../../src/core/audit/finding';
import type { AnnotatedTable, AnnotateTexts } from '../../../src/core/plans/annotate';
import type { AnnotateSheet, ClearSheet, PlanStep } from '../../../src/core/plans/plan';
import type { Area, CellContent, Sheet, Workbook } from '../../../src/core/table/sheet';
import type { Table, TableFields } from '../../../src/core/table/table';

export const texts: AnnotateTexts = {
  verdicts: { pass: '通过', review: '需核实', fail: '不符合' },
  resolved: '已核实',
  more: (count) => `……另有${count}条`,
  problemLine: ({ rule, cite, related }) =>
    `${rule}${related.map((other) => `→${other.path ?? ''}${other.sheet}!${other.row}`).join('')}。依据：${cite.section}`,
};

export const resolution = { by: '张三', at: '2024-03-20', reason: '已核对原件' };

export const finding = (
  outcome: Finding['outcome'],
  row: number | null,
  cells: readonly string[],
  more: Partial<Finding> = {},
): Finding => ({
  rule: `r-${outcome}`,
  clauses: ['JS24-001'],
  problem: { code: 'check-failed', args: { check: 'required' } },
  outcome,
  row,
  cells,
  columns: [],
  related: [],
  cite: { section: '一（一）', quote: '…' },
  fix: null,
  fingerprint: '',
  resolution: null,
  ...more,
});

export const acrossFinding = (outcome: Finding['outcome'], places: readonly Place[]): AcrossFinding => {
  const first = finding(outcome, places[0]?.row ?? null, places[0]?.cells ?? []);
  const { problem, columns } = first;
  return { ...first, places: places.map((place) => ({ ...place, problem, columns })) };
};

export const noFields: TableFields = { title: null, authority: null, date: null, contact: null, phone: null };

/** A table over `header`, whose project rows are `rows`. */
export const tableOf = (sheet: string, header: Area, rows: readonly number[]): Table => ({
  sheet,
  header,
  body: rows.length === 0 ? null : { ...header, firstRow: Math.min(...rows), lastRow: Math.max(...rows) },
  columns: [],
  unknownColumns: [],
  fields: noFields,
  rows: rows.map((row) => ({ row, hidden: false, cells: [] })),
  notes: [],
});

export const auditOf = (table: Table, findings: readonly Finding[]): TableAudit => ({
  sheet: table.sheet,
  headerRange: '',
  bodyRange: null,
  columns: [],
  unknownColumns: [],
  missingColumns: [],
  fields: noFields,
  rows: [],
  findings,
  checklist: [],
  notChecked: [],
});

export const audited = (table: Table, findings: readonly Finding[], across: readonly AcrossFinding[] = []): AnnotatedTable => ({
  table,
  audit: auditOf(table, findings),
  path: 'a.xlsx',
  across,
});

/** A sheet whose filled cells are given as row → column → content. */
export const sheetOf = (
  name: string,
  cells: Readonly<Record<number, Readonly<Record<number, CellContent>>>>,
  more: Partial<Sheet> = {},
): Sheet => ({
  name,
  visibility: 'visible',
  rows: Object.entries(cells).map(([row, byColumn]) => ({
    row: Number(row),
    hidden: false,
    cells: Array.from({ length: Math.max(0, ...Object.keys(byColumn).map(Number)) }, (_, at) => byColumn[at + 1] ?? null),
  })),
  merges: [],
  hiddenColumns: [],
  autoFilter: null,
  protected: false,
  ...more,
});

/** A sheet with a table of `width` columns from column A: header in row 5, projects in `rows`. */
export const plainSheet = (name: string, width: number, rows: readonly number[]): Sheet => {
  const line = (text: string): Record<number, string> =>
    Object.fromEntries(Array.from({ length: width }, (_, at): [number, string] => [at + 1, `${text}${at + 1}`]));
  return sheetOf(name, Object.fromEntries([[5, line('栏')], ...rows.map((row): [number, Record<number, string>] => [row, line('值')])]));
};

export const headerArea = (width: number, row = 5): Area => ({ firstRow: row, lastRow: row, firstColumn: 1, lastColumn: width });

const withCells = (sheet: Sheet, writes: ReadonlyMap<number, ReadonlyMap<number, CellContent>>): Sheet => {
  const numbers = [...new Set([...sheet.rows.map(({ row }) => row), ...writes.keys()])].sort((left, right) => left - right);
  const rows = numbers.map((row) => {
    const before = sheet.rows.find((candidate) => candidate.row === row) ?? { row, hidden: false, cells: [] };
    const written = writes.get(row) ?? new Map<number, CellContent>();
    const cells: CellContent[] = Array.from(
      { length: Math.max(before.cells.length, ...written.keys()) },
      (_, at) => written.get(at + 1) ?? (written.has(at + 1) ? null : (before.cells[at] ?? null)),
    );
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    return { ...before, cells };
  });
  return { ...sheet, rows: rows.filter(({ cells }) => cells.length > 0) };
};

const annotated = (sheet: Sheet, { column, header, headings, rows }: AnnotateSheet): Sheet => {
  const line = (values: readonly string[]): ReadonlyMap<number, CellContent> =>
    new Map(values.map((value, at): [number, CellContent] => [column + at, value === '' ? null : value]));
  return withCells(
    sheet,
    new Map([
      [header.lastRow, line(headings)],
      ...rows.map(({ row, verdict, problems, marks }): [number, ReadonlyMap<number, CellContent>] => [
        row,
        line([verdict, problems, marks]),
      ]),
    ]),
  );
};

const cleared = (sheet: Sheet, { columns }: ClearSheet): Sheet => {
  if (columns === null) return sheet;
  const { column, firstRow, lastRow } = columns;
  const inside = sheet.rows.filter(({ row }) => firstRow <= row && row <= lastRow);
  const blank: ReadonlyMap<number, CellContent> = new Map([0, 1, 2].map((offset): [number, CellContent] => [column + offset, null]));
  return withCells(sheet, new Map(inside.map(({ row }) => [row, blank])));
};

/** What a host does with the cells of a plan, on a value. */
export const carryOut = (workbook: Workbook, steps: readonly PlanStep[]): Workbook =>
  steps.reduce<Workbook>((before, step) => {
    if (step.step !== 'annotate-sheet' && step.step !== 'clear-sheet') return before;
    const change = (sheet: Sheet): Sheet => (step.step === 'annotate-sheet' ? annotated(sheet, step) : cleared(sheet, step));
    return { sheets: before.sheets.map((sheet) => (sheet.name === step.sheet ? change(sheet) : sheet)) };
  }, workbook);
