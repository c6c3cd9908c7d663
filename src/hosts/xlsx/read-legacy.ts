import type { CellObject, ColInfo, DenseWorkSheet, WorkBook, WorkSheet } from '@e965/xlsx';
import { AuditError } from '../../core/errors';
import type { Area, CellContent, Sheet, SheetRow, Workbook } from '../../core/table/sheet';
import { cellName, parseArea } from './cell-reference';
import type { Limits } from './limits';
import { isDateFormat } from './number-formats';

/** A workbook of another format, with the widths (characters) of each sheet's columns; null where there is none. */
export interface LegacyWorkbook {
  readonly workbook: Workbook;
  readonly columnWidths: readonly (readonly (number | null)[])[];
}

/** Days between the epochs of the two date systems. */
const days1904 = 1462;

/**
 * Reads .xls, .et, .ods, .xlsb, HTML and XML spreadsheets with SheetJS (the maintained fork: the registry's own package of that name
 * has known vulnerabilities). Never used for .xlsx. Loaded on demand, because it is large and seldom needed.
 * @param input the bytes, or the decoded text of a markup file
 * Throws `AuditError` 'encrypted', 'truncated', 'not-a-workbook', 'too-large', 'cell-too-long'.
 */
export const readLegacy = async (input: Uint8Array | string, limits: Limits): Promise<LegacyWorkbook> => {
  if (input.length > limits.legacyBytes)
    throw new AuditError({ code: 'too-large', what: 'cells', found: input.length, limit: limits.legacyBytes });
  const book = await parse(input);
  const shift = book.Workbook?.WBProps?.date1904 === true ? days1904 : 0;
  let budget = limits.cells;
  const sheets = book.SheetNames.flatMap((name, index): readonly { sheet: Sheet; widths: readonly (number | null)[] }[] => {
    const source = book.Sheets[name];
    // Chart and macro sheets carry a type; worksheets none.
    if (source === undefined || ['chart', 'macro', 'dialog'].includes(source['!type'] ?? '')) return [];
    const sheet = convertSheet(name, source, book.Workbook?.Sheets?.[index]?.Hidden ?? 0, shift, limits, budget);
    budget -= sheet.rows.reduce((sum, { cells }) => sum + cells.length, 0);
    return [{ sheet, widths: columnsOf(source).map((column) => column?.width ?? column?.wch ?? null) }];
  });
  if (sheets.length === 0) throw new AuditError({ code: 'not-a-workbook' });
  return { workbook: { sheets: sheets.map(({ sheet }) => sheet) }, columnWidths: sheets.map(({ widths }) => widths) };
};

const parse = async (input: Uint8Array | string): Promise<WorkBook> => {
  const { read } = await import('@e965/xlsx');
  const options = { dense: true, cellNF: true, cellFormula: true, cellHTML: false, cellText: false, cellStyles: true } as const;
  try {
    return typeof input === 'string' ? read(input, { ...options, type: 'string', raw: true }) : read(input, { ...options, type: 'array' });
  } catch (error) {
    throw translateError(error);
  }
};

/** The library tells its errors apart by message only. */
const translateError = (error: unknown): AuditError => {
  const message = error instanceof Error ? error.message : '';
  if (/password|ODS encryption|ECMA-376 encrypted/i.test(message)) return new AuditError({ code: 'encrypted' }, { cause: error });
  if (/cannot find workbook|unsupported|unrecognized/i.test(message)) return new AuditError({ code: 'not-a-workbook' }, { cause: error });
  return new AuditError({ code: 'truncated' }, { cause: error });
};

/** The library leaves holes in its list of columns. */
const columnsOf = (source: WorkSheet): readonly (ColInfo | undefined)[] => Array.from(source['!cols'] ?? []);

const visibilities = ['visible', 'hidden', 'very-hidden'] as const;

const convertSheet = (name: string, source: WorkSheet, hidden: number, shift: number, limits: Limits, budget: number): Sheet => {
  // With `dense` the library keeps rows of cells under '!data'; its types leave the sparse form open.
  const dense: Partial<Pick<DenseWorkSheet, '!data'>> = source;
  const data = dense['!data'] ?? [];
  let count = 0;
  const rows: SheetRow[] = [];
  data.forEach((cells: readonly (CellObject | undefined)[] | undefined, index) => {
    const contents = Array.from(cells ?? [], (cell) => (cell === undefined ? null : convertCell(cell, shift)));
    const length = contents.findLastIndex((content) => content !== null) + 1;
    count += length;
    if (count > budget)
      throw new AuditError({ code: 'too-large', what: 'cells', found: limits.cells - budget + count, limit: limits.cells });
    contents.forEach((content, column) => {
      if (typeof content !== 'string' || content.length <= limits.cellCharacters) return;
      throw new AuditError({ code: 'cell-too-long', sheet: name, cell: cellName(index + 1, column + 1), length: content.length });
    });
    if (length > 0) rows.push({ row: index + 1, hidden: source['!rows']?.[index]?.hidden === true, cells: contents.slice(0, length) });
  });
  const filter = source['!autofilter']?.ref;
  return {
    name,
    visibility: visibilities[hidden] ?? 'visible',
    rows,
    merges: (source['!merges'] ?? []).map(({ s, e }): Area => ({
      firstRow: s.r + 1,
      lastRow: e.r + 1,
      firstColumn: s.c + 1,
      lastColumn: e.c + 1,
    })),
    hiddenColumns: columnsOf(source).flatMap((column, index) => (column?.hidden === true ? [index + 1] : [])),
    autoFilter: filter === undefined ? null : parseArea(filter, name, limits),
    protected: source['!protect'] !== undefined,
  };
};

// prettier-ignore
const errorCodes: Readonly<Record<number, string>> = {
  0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A', 43: '#GETTING_DATA',
};

const convertCell = (cell: CellObject, shift: number): CellContent => {
  const { v: value, t: type, z: format, f: formula } = cell;
  if (formula !== undefined && (value === undefined || type === 'z')) return { kind: 'uncached-formula', formula };
  if (type === 'e') return { kind: 'error', code: errorCodes[Number(value)] ?? '#VALUE!' };
  if (value instanceof Date) return { kind: 'date', serial: value.getTime() / 86_400_000 + 25_569 };
  if (type === 'n' && typeof value === 'number') {
    const isDate = typeof format === 'string' ? isDateFormat(0, format) : typeof format === 'number' && isDateFormat(format, undefined);
    return isDate ? { kind: 'date', serial: value + shift } : value;
  }
  return value === undefined || value === '' || type === 'z' ? null : value;
};
