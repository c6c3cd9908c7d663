import type { Area } from '../table/sheet';

/**
 * A plan says what to write, as data; a host carries it out. The same plan runs on a file and in Excel.
 * Text in a plan is text: a host never lets it become a formula.
 */
export interface Plan {
  readonly steps: readonly PlanStep[];
}

export type PlanStep = AnnotateSheet | ClearSheet | PutSheet | SetCells;

/** Our three columns beside a table, and the highlights they drive (design, section 5). */
export interface AnnotateSheet {
  readonly step: 'annotate-sheet';
  readonly sheet: string;
  /** Column (1-based) of 审核结论; 问题与依据 and 审核标记 follow it. */
  readonly column: number;
  /** First and last row of the table's header: the three headers are written into the last one. */
  readonly header: { readonly firstRow: number; readonly lastRow: number };
  readonly headings: readonly [verdict: string, problems: string, marks: string];
  readonly rows: readonly { readonly row: number; readonly verdict: string; readonly problems: string; readonly marks: string }[];
  readonly highlights: readonly Highlight[];
}

/** One conditional format. `formula` is relative to the first cell of `area`. */
export interface Highlight {
  readonly area: Area;
  readonly formula: string;
  readonly look: 'error' | 'warning' | 'manual';
}

/** Takes away what `annotate-sheet` wrote: the three columns, found again by their headings, and every highlight with our signature. */
export interface ClearSheet {
  readonly step: 'clear-sheet';
  readonly sheet: string;
  /** Null: no columns of ours were found; only highlights are looked for. */
  readonly columns: { readonly column: number; readonly firstRow: number; readonly lastRow: number } | null;
}

/** Values of accepted fixes. */
export interface SetCells {
  readonly step: 'set-cells';
  readonly sheet: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** A sheet of ours, whole. An existing sheet of that name that is ours (`ownSheetMark`) is replaced. */
export interface PutSheet {
  readonly step: 'put-sheet';
  /** 'any': the user, or something else than the mark, says that a sheet without it may be replaced too. Otherwise 'sheet-name-taken'. */
  readonly replaces?: 'any';
  readonly sheet: NewSheet;
}

export interface NewSheet {
  readonly name: string;
  /** Widths in characters, column A first. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly NewRow[];
  readonly merges: readonly Area[];
  readonly page: PageSetup | null;
}

export interface NewRow {
  readonly row: number;
  /** Points; null lets the application choose. */
  readonly height: number | null;
  readonly cells: readonly NewCell[];
}

export interface NewCell {
  readonly column: number;
  readonly content: NewContent;
  readonly style: CellStyle;
}

/** Text is always stored as text; a run may carry a font of its own (Latin and digits in Times New Roman). */
export type NewContent = { readonly text: string } | { readonly number: number } | null;

export interface CellStyle {
  readonly font: { readonly name: string; readonly size: number; readonly bold: boolean };
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
  readonly border: boolean;
  /** Store and format as text (`@`). */
  readonly asText: boolean;
}

export interface PageSetup {
  readonly paper: 'A4';
  readonly orientation: 'landscape' | 'portrait';
  /** Fit to one page wide, as many high as needed. */
  readonly fitToWidth: boolean;
  /** Rows repeated on every page. */
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  /** Excel header/footer code, e.g. “第 &P 页　共 &N 页”. */
  readonly centerFooter: string | null;
  /** Centimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly printArea: Area | null;
}
