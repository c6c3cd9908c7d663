import { AuditError } from '../errors';
import type { NearestHeader } from '../errors';
import type { ColumnId } from './column-vocabulary';
import { canonicalHeader } from './column-vocabulary';
import type { FoundTable } from './find-table';
import { nearestHeader, tableFinder } from './find-table';
import type { ColumnMapping } from './match-columns';
import { readAuthorityAbove, readFields } from './read-fields';
import { readRows } from './read-rows';
import { withoutRepeats } from './repeats-others';
import type { Area, Sheet, Workbook } from './sheet';
import type { SheetView } from './sheet-view';
import { viewSheet } from './sheet-view';
import type { ReadingNote, Table, TableRow } from './table';

export type { ColumnMapping } from './match-columns';
export { columnName } from './address';

export interface ReadOptions {
  /** Reads only this sheet, even one of our own or a ledger. */
  readonly sheet?: string;
  /** What the user said about columns (1-based); it overrides every recognition in the tables read. */
  readonly mapping?: ColumnMapping;
}

export interface ReadTables {
  /** In the order of the sheets, then of their rows. */
  readonly tables: readonly Table[];
  /** When there is no table: the row that looked most like a header. */
  readonly nearest: NearestHeader | null;
}

/** Sheets that the product writes and ledgers that the user adds (design, sections 4 and 5). 汇总表 is read: many users call their own sheet so. */
const ownSheets = /^(?:审核报告|审核记录|抽查底稿|整改通知|台账-.*)$/;

/** True for a sheet that is never read as a recommendation table: our own results and the ledgers. */
export const isOwnSheet = (name: string): boolean => ownSheets.test(name.trim());

/** Position of a column in `row.cells`; -1 when the table has no such column. */
export const columnOf = (table: Pick<Table, 'columns'>, id: ColumnId): number => table.columns.findIndex((column) => column.id === id);

const bodyOf = (rows: readonly TableRow[], header: Area): Area | null => {
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return null;
  return { firstRow: first.row, lastRow: last.row, firstColumn: header.firstColumn, lastColumn: header.lastColumn };
};

const sheetNotes = ({ visibility, hiddenColumns }: Sheet, { columns }: FoundTable): readonly ReadingNote[] => {
  const hidden = new Set(hiddenColumns);
  const inTable = columns.map(({ index }) => index).filter((index) => hidden.has(index));
  return [
    ...(visibility === 'visible' ? [] : [{ code: 'hidden-sheet' as const }]),
    ...(inTable.length > 0 ? [{ code: 'hidden-columns' as const, columns: inTable }] : []),
  ];
};

const readSheet = (sheet: Sheet, view: SheetView, mapping: ColumnMapping): readonly Table[] => {
  // Asked for at every repeat of a header.
  const authorities = new Map<Area, string>();
  const authorityOf = (header: Area): string => {
    const known = authorities.get(header) ?? readAuthorityAbove(view, { after: 0, before: header.firstRow });
    authorities.set(header, known);
    return known;
  };
  /** The authority named above a repeated header tells a new page from another bureau's table. */
  const isContinuation = (table: { readonly header: Area }, repeat: { readonly header: Area }): boolean => {
    const { firstRow } = repeat.header;
    const here = readAuthorityAbove(view, { after: Math.max(table.header.lastRow, firstRow - 6), before: firstRow });
    return here === '' || authorityOf(table.header) === '' || authorityOf(table.header) === here;
  };
  const finder = tableFinder(view, mapping, isContinuation);
  const tables: Table[] = [];
  let above = 0;
  for (let found = finder.tableAt(0); found !== undefined; found = finder.tableAt(tables.length)) {
    const { header, columns, unknownColumns } = found;
    const { rows, notes } = readRows(view, found, finder.lookUpTo);
    const body = bodyOf(rows, header);
    const fields = readFields(view, {
      above: { after: above, before: header.firstRow },
      below: { after: body?.lastRow ?? header.lastRow, until: found.lastRow },
    });
    above = Math.max(above, body?.lastRow ?? header.lastRow);
    tables.push({
      sheet: sheet.name,
      header,
      body,
      columns,
      unknownColumns,
      fields,
      rows,
      notes: [...sheetNotes(sheet, found), ...found.notes, ...notes],
    });
  }
  return tables;
};

/**
 * Reads every recommendation table of a workbook. No table is no error here (see `requireTables`).
 * @throws AuditError sheet-not-found when `options.sheet` names no sheet.
 */
export const readTables = (workbook: Workbook, options: ReadOptions = {}): ReadTables => {
  const { sheet: wanted, mapping = {} } = options;
  const sheets =
    wanted === undefined ? workbook.sheets.filter(({ name }) => !isOwnSheet(name)) : workbook.sheets.filter(({ name }) => name === wanted);
  if (wanted !== undefined && sheets.length === 0) {
    throw new AuditError({ code: 'sheet-not-found', sheet: wanted, present: workbook.sheets.map(({ name }) => name) });
  }
  const views = sheets.map((sheet) => ({ sheet, view: viewSheet(sheet) }));
  const found = views.flatMap(({ sheet, view }) => readSheet(sheet, view, mapping));
  const tables = wanted === undefined ? withoutRepeats(found, sheets) : found;
  return { tables, nearest: tables.length > 0 ? null : nearestHeader(views.map(({ view }) => view)) };
};

/** Headers a table is recognised by, as told to the user when none was found. */
const wantedHeaders: readonly ColumnId[] = ['seq', 'acceptanceNo', 'projectType', 'projectName', 'applicant', 'partnerRegion'];

/**
 * As `readTables`, but at least one table.
 * @throws AuditError no-table with the headers looked for and the row that came nearest; sheet-not-found.
 */
export const requireTables = (workbook: Workbook, options: ReadOptions = {}): readonly Table[] => {
  const { tables, nearest } = readTables(workbook, options);
  if (tables.length === 0) throw new AuditError({ code: 'no-table', wanted: wantedHeaders.map(canonicalHeader), nearest });
  return tables;
};
