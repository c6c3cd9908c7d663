/**
 * What a host reads: plain data, one object a sheet. Rows and columns are 1-based as in Excel.
 * Values are what Excel shows as the result of a cell, never its formula.
 */

/** A number whose cell format shows a date or a time; serial of the 1900 date system (hosts convert 1904 workbooks). */
export interface DateSerial {
  readonly kind: 'date';
  readonly serial: number;
}

/** An error value such as #N/A, as Excel spells it. */
export interface CellError {
  readonly kind: 'error';
  readonly code: string;
}

/** A formula whose result is not stored in the file: nothing is guessed. */
export interface UncachedFormula {
  readonly kind: 'uncached-formula';
  readonly formula: string;
}

export type CellContent = string | number | boolean | null | DateSerial | CellError | UncachedFormula;

/** A rectangle of cells, both ends included. */
export interface Area {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface SheetRow {
  readonly row: number;
  /** Hidden by hand or by a filter. */
  readonly hidden: boolean;
  /** `cells[0]` is column A. Shorter than the sheet where the row ends early; rich text is joined. */
  readonly cells: readonly CellContent[];
}

export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Ascending; rows without any cell are left out. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Area[];
  /** Columns (1-based) that are hidden. */
  readonly hiddenColumns: readonly number[];
  /** The area of an auto filter, if there is one. */
  readonly autoFilter: Area | null;
  /** Tables of Excel's own kind (“套用表格格式”). Absent: there are none. */
  readonly excelTables?: readonly Area[];
  readonly protected: boolean;
  /** The product put this sheet there, under whatever name it stands now: it bears `ownSheetMark`. Absent: it did not. */
  readonly isOurs?: true;
}

/**
 * Name, defined in a sheet for that sheet alone and hidden, by which a sheet of ours is known in every host. It stays with the sheet when
 * people rename, move or copy it.
 */
export const ownSheetMark = '_recaudit.sheet';

export interface Workbook {
  readonly sheets: readonly Sheet[];
}
