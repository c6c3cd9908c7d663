import type { Area } from '../../src/core/table/sheet';

/** What a cell holds. Blank cells are not stored. */
export interface SimulatedCell {
  readonly value: string | number | boolean;
  readonly isError: boolean;
  /** With the equals sign; null for a constant. */
  readonly formula: string | null;
  /** Typed with a leading apostrophe. */
  readonly quoted: boolean;
}

/** Direct format of a cell: only what differs from the defaults, by keys such as `font.bold`. */
export type CellFormat = Readonly<Record<string, string | number | boolean>>;

export interface SimulatedRow {
  /** Hidden by hand; rows hidden by a filter are listed with the filter. */
  hidden: boolean;
  /** Points; null for the height that fits. */
  height: number | null;
  readonly cells: Map<number, SimulatedCell>;
  readonly formats: Map<number, CellFormat>;
}

export interface SimulatedColumn {
  /** Points; null for the standard width. */
  readonly width: number | null;
  readonly hidden: boolean;
}

/** Rules of other kinds than formulas are kept as they came. */
export interface SimulatedRule {
  readonly id: string;
  readonly area: Area;
  readonly type: string;
  readonly formula: string;
  readonly format: CellFormat;
  readonly stopIfTrue: boolean;
  readonly other: string;
}

export interface SimulatedFilter {
  readonly area: Area;
  /** By column of the area, from 0. */
  readonly criteria: Map<number, Readonly<Record<string, unknown>>>;
  readonly hiddenRows: Set<number>;
}

/** A table of Excel's own kind, with the filter in its header. */
export interface SimulatedTable {
  readonly name: string;
  filter: SimulatedFilter | null;
  area: Area;
}

export interface SimulatedSheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly rows: Map<number, SimulatedRow>;
  readonly columns: Map<number, SimulatedColumn>;
  merges: readonly Area[];
  /** The first wins. */
  rules: readonly SimulatedRule[];
  /** Data validations by address, as they came. */
  readonly validations: Map<string, string>;
  /** Notes by cell. */
  readonly notes: Map<string, string>;
  filter: SimulatedFilter | null;
  readonly tables: SimulatedTable[];
  isProtected: boolean;
  readonly customProperties: Map<string, string>;
  /** Names defined for this sheet alone. */
  readonly names: Map<string, { readonly formula: string; readonly visible: boolean }>;
  readonly page: Map<string, unknown>;
}

export interface SimulatedWorkbook {
  sheets: SimulatedSheet[];
  /** Counts up, so that no two objects ever share an id. */
  lastId: number;
  /** Writes that Excel would have put into the wrong rows. */
  readonly hazards: string[];
  /** What is selected, such as “推荐汇总表!E9”; null before anything was. */
  selection: string | null;
}

export const lastRow = 1_048_576;
export const lastColumn = 16_384;
/** Points of a column of standard width. */
export const standardWidth = 48;

export const createSheet = (workbook: SimulatedWorkbook, name: string): SimulatedSheet => ({
  id: `{${nextId(workbook)}}`,
  name,
  visibility: 'Visible',
  rows: new Map(),
  columns: new Map(),
  merges: [],
  rules: [],
  validations: new Map(),
  notes: new Map(),
  filter: null,
  tables: [],
  isProtected: false,
  customProperties: new Map(),
  names: new Map(),
  page: new Map(),
});

export const createWorkbook = (): SimulatedWorkbook => ({ sheets: [], lastId: 0, hazards: [], selection: null });

export const nextId = (workbook: SimulatedWorkbook): string => {
  workbook.lastId += 1;
  return String(workbook.lastId).padStart(8, '0');
};

export const rowAt = (sheet: SimulatedSheet, row: number): SimulatedRow => {
  const found = sheet.rows.get(row);
  if (found !== undefined) return found;
  const created: SimulatedRow = { hidden: false, height: null, cells: new Map(), formats: new Map() };
  sheet.rows.set(row, created);
  return created;
};

/** Rows that filters hide: the one of the sheet, and those of its tables. */
export const filteredRows = ({ filter, tables }: SimulatedSheet): ReadonlySet<number> =>
  new Set([filter, ...tables.map((table) => table.filter)].flatMap((each) => [...(each?.hiddenRows ?? [])]));

/** Whether nobody sees the row: hidden by hand or by a filter. */
export const isRowHidden = (sheet: SimulatedSheet, row: number): boolean =>
  (sheet.rows.get(row)?.hidden ?? false) || [sheet, ...sheet.tables].some(({ filter }) => filter?.hiddenRows.has(row) === true);
