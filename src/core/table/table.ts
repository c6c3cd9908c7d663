import type { Value } from '../values/value';
import type { ColumnId } from './column-vocabulary';
import type { Area, CellContent } from './sheet';

/** How a header was recognised. A fuzzy match is shown to the user, who may change it (`user`). */
export type HeaderMatch = 'exact' | 'alias' | 'fuzzy' | 'user';

export interface TableColumn {
  readonly id: ColumnId;
  /** As the sheet spells it, line breaks and white space folded to nothing; two header levels joined. */
  readonly header: string;
  /** 1-based. */
  readonly index: number;
  readonly matched: HeaderMatch;
}

/** A cell of a project row. One object may serve many rows that hold the same content. */
export interface Cell {
  readonly content: CellContent;
  /** What the cell shows, trimmed; “同上” and vertically merged cells show what they stand for. */
  readonly text: string;
  /** The same folded (see `fold`): what words and names are looked for in, and texts are compared by. Mostly one string with `text`. */
  readonly folded: string;
  readonly value: Value;
  /** The value comes from a “同上” or from the first cell of a vertical merge. Absent: it is the cell's own. */
  readonly inherited?: true;
}

export interface TableRow {
  /** The sheet's own row number. */
  readonly row: number;
  readonly hidden: boolean;
  /** Same order as `Table.columns`. */
  readonly cells: readonly Cell[];
}

/** A form field above the table. `value` is '' when the label is there and nothing behind it. */
export interface FieldValue {
  readonly value: string;
  /** Address of the cell that holds the value, e.g. “A3”. */
  readonly cell: string;
}

export interface TableFields {
  readonly title: FieldValue | null;
  readonly authority: FieldValue | null;
  readonly date: FieldValue | null;
  readonly contact: FieldValue | null;
  readonly phone: FieldValue | null;
}

/** What reading had to leave open or wants to say about the sheet. */
export type ReadingNote =
  | { readonly code: 'hidden-rows'; readonly rows: readonly number[] }
  | { readonly code: 'hidden-columns'; readonly columns: readonly number[] }
  | { readonly code: 'hidden-sheet' }
  | { readonly code: 'uncached-formulas'; readonly cells: readonly string[] }
  | { readonly code: 'error-values'; readonly cells: readonly string[] }
  /** Text in the table's columns below its last row that is neither a project nor a remark. */
  | { readonly code: 'stray-cells'; readonly cells: readonly string[] }
  /** The same column id was recognised twice; the first one counts. */
  | { readonly code: 'duplicate-columns'; readonly id: ColumnId; readonly columns: readonly number[] };

export interface Table {
  readonly sheet: string;
  readonly header: Area;
  /** First to last project row; null when there is no project row. */
  readonly body: Area | null;
  readonly columns: readonly TableColumn[];
  /** Headers we do not know, as the sheet spells them. */
  readonly unknownColumns: readonly string[];
  readonly fields: TableFields;
  readonly rows: readonly TableRow[];
  readonly notes: readonly ReadingNote[];
}
