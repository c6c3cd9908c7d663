import type { AuditErrorDetail, NearestHeader } from '../../core/errors';
import type { LedgerKind } from '../../core/checks/problems';
import type { Finding, TableAudit } from '../../core/audit/finding';
import type { BilingualText, Pack } from '../../core/audit/pack';
import type { ColumnId } from '../../core/table/column-vocabulary';
import type { ColumnMapping } from '../../core/table';
import type { Table } from '../../core/table/table';
import type { Language } from '../../messages';
import type { PaneTask } from '../../messages/pane-texts';

/** Why a programme was taken for this table. */
export interface DetectionReasons {
  readonly titleWords: readonly string[];
  readonly year: number | null;
  readonly columns: number;
  readonly rows: number;
}

export interface ProgrammeChoice {
  readonly id: string;
  readonly title: BilingualText;
}

export interface ProgrammeView extends ProgrammeChoice {
  readonly documentNo: string;
  /** Null: the user chose it. */
  readonly detectedBy: DetectionReasons | null;
}

/** A table found in the workbook; `key` names it among its fellows. */
export interface TableChoice {
  readonly key: string;
  readonly sheet: string;
  readonly range: string;
  readonly rows: number;
}

/** Anything that needs saying, said once until it is dismissed or replaced. */
export type PaneNotice =
  | { readonly kind: 'audited'; readonly rows: number; readonly pass: number; readonly review: number; readonly fail: number }
  | { readonly kind: 'annotations-aside'; readonly column: string }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'nothing-to-clear' }
  | { readonly kind: 'summarised'; readonly sheet: string; readonly rows: number }
  | { readonly kind: 'fixed'; readonly cells: readonly string[] }
  | { readonly kind: 'resolved' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'pack-loaded'; readonly title: BilingualText }
  | { readonly kind: 'ledger-loaded'; readonly ledger: LedgerKind; readonly entries: number }
  | { readonly kind: 'error'; readonly error: AuditErrorDetail };

/** What the pane shows in the place of the result. */
export type PaneStage =
  | { readonly kind: 'starting' }
  | { readonly kind: 'no-table'; readonly nearest: NearestHeader | null }
  /** Reading the workbook failed: nothing can be done but try again. */
  | { readonly kind: 'unreadable'; readonly error: AuditErrorDetail }
  | { readonly kind: 'ready' };

export interface BusyView {
  readonly task: PaneTask;
  /** 0…1; null while the share is unknown. */
  readonly done: number | null;
  readonly canCancel: boolean;
}

/** The result of the last audit of the shown table. */
export interface AuditView {
  readonly pack: Pack;
  /** The table as it was audited. */
  readonly table: Table;
  readonly audit: TableAudit;
  /** Findings with rows of other tables, as they concern this one. */
  readonly across: readonly Finding[];
  /** The sheet has changed since. */
  readonly isStale: boolean;
}

export interface LedgerView {
  readonly kind: LedgerKind;
  /** File name; null: a sheet of this workbook. */
  readonly source: string | null;
  readonly entries: number;
}

export interface SettingsView {
  readonly language: Language;
  /** ISO day; null: the pack's own. */
  readonly asOf: string | null;
  readonly live: boolean;
  readonly ledgers: readonly LedgerView[];
}

export interface SummaryFormValues {
  readonly authority: string;
  readonly date: string;
  readonly contact: string;
  readonly phone: string;
}

/** Everything the pane shows. */
export interface PaneModel {
  readonly stage: PaneStage;
  readonly busy: BusyView | null;
  readonly notice: PaneNotice | null;
  readonly programmes: readonly ProgrammeChoice[];
  readonly programme: ProgrammeView | null;
  /** ISO day that lists with time are asked for when the user gives none. */
  readonly packAsOf: string | null;
  readonly tables: readonly TableChoice[];
  readonly tableKey: string | null;
  /** The chosen table as it was read. */
  readonly table: Table | null;
  readonly mapping: ColumnMapping;
  readonly audit: AuditView | null;
  readonly summary: { readonly values: SummaryFormValues; readonly isPresent: boolean };
  /** Who verified last, offered again. */
  readonly verifier: string;
  readonly settings: SettingsView;
}

/** Everything the pane can ask for. Faults come back as a notice. */
export interface PaneActions {
  readonly readAgain: () => void;
  readonly audit: () => void;
  readonly cancel: () => void;
  readonly clear: () => void;
  readonly writeSummary: (values: SummaryFormValues, replace: boolean) => void;
  /** Null: detect. */
  readonly chooseProgramme: (id: string | null) => void;
  readonly loadPack: (file: File) => void;
  readonly chooseTable: (key: string) => void;
  readonly mapColumns: (mapping: Readonly<Record<number, ColumnId | null>>) => void;
  readonly goTo: (sheet: string, cell: string) => void;
  readonly applyFix: (finding: Finding) => void;
  readonly resolve: (finding: Finding, by: string, reason: string) => void;
  readonly withdraw: (finding: Finding) => void;
  readonly loadLedger: (kind: LedgerKind, file: File) => void;
  readonly removeLedger: (kind: LedgerKind) => void;
  readonly setLanguage: (language: Language) => void;
  readonly setAsOf: (asOf: string | null) => void;
  readonly setLive: (live: boolean) => void;
  readonly dismissNotice: () => void;
}
