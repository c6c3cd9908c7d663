import type { SheetRow, Workbook } from '../core/table/sheet';
import type { WorkbookHost } from '../hosts/workbook';
import type { AnswerTo, DeskRequest } from './desk-protocol';

/** The open workbook, with what only a live one can do. */
export interface LiveHost extends WorkbookHost {
  /** Reads one row anew, up to a column, and looks whether texts may be written beside it. @throws AuditError */
  readonly readRow: (place: {
    readonly sheet: string;
    readonly row: number;
    readonly lastColumn: number;
    readonly ours: { readonly column: number; readonly headingRow: number };
  }) => Promise<{
    readonly row: SheetRow;
    readonly canWrite: boolean;
    /** What stands in our columns of the row. */
    readonly texts: readonly string[];
  }>;
  /** Writes texts into our columns of some rows. @throws AuditError */
  readonly writeRows: (texts: RowTexts) => Promise<void>;
  /** Shows and selects cells of a sheet, e.g. “E9”. @throws AuditError */
  readonly select: (sheet: string, address: string) => Promise<void>;
  /** Calls back when the user, and not the product, changed cells; returns what ends that. */
  readonly watch: (onEdit: (edit: Edit) => void) => Promise<() => Promise<void>>;
}

/** What changed in the workbook, and not by the product. */
export interface Edit {
  /** Contents of cells; rows, columns or cells moved, inserted, deleted or sorted; results of formulas. */
  readonly kind: 'cells' | 'moved' | 'calculated';
  readonly sheet: string;
  /** As Excel names it: “E9”, “A3:K4”; of a calculation also several areas with commas. */
  readonly address: string;
}

/** New texts in our columns of some rows: verdict, problems, marks. */
export interface RowTexts {
  readonly sheet: string;
  /** 1-based column of 审核结论. */
  readonly column: number;
  readonly rows: readonly { readonly row: number; readonly cells: readonly [verdict: string, problems: string, marks: string] }[];
}

/** Where requests to the desk go: into a worker, or straight on. */
export interface DeskLine {
  /** @throws AuditError, also when the call was given up by `cancel` (`cancelled`) */
  readonly ask: <R extends DeskRequest>(request: R, onProgress?: (done: number) => void) => Promise<AnswerTo<R>>;
  /** Gives up what is under way. */
  readonly cancel: () => void;
}

/** What the session needs from outside. */
export interface Ports {
  readonly host: LiveHost;
  readonly desk: DeskLine;
  /** Reads a workbook file that the user picked (a ledger). @throws AuditError */
  readonly openFile: (bytes: Uint8Array, name: string) => Promise<Workbook>;
  /** The moment, for what is written down: ISO 8601. */
  readonly now: () => string;
  readonly storage: SettingsStorage;
}

/** Keeps the user's settings between sessions, as JSON text. */
export interface SettingsStorage {
  readonly load: () => string | null;
  readonly save: (json: string) => void;
}
