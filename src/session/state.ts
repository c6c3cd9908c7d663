import type { Outcome, Verdict } from '../core/audit/finding';
import type { RuleFacts } from '../core/audit/rule-facts';
import type { LedgerKind } from '../core/checks/problems';
import type { LedgerEntry } from '../core/audit/ledger';
import type { AuditErrorDetail } from '../core/errors';
import type { RecordEntry } from '../core/plans/record';
import type { ColumnMapping } from '../core/table';
import type { ColumnId } from '../core/table/column-vocabulary';
import type { PlainDate } from '../core/values/value';
import type { Language } from '../messages';
import type { AuditAnswer, ProgrammeName, SummaryForm } from './desk-protocol';

/** What the session is doing. Only in `idle` does it take a new task. */
export type Phase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  /** `done`: share, 0…1. */
  | { readonly kind: 'auditing'; readonly done: number }
  | { readonly kind: 'writing' };

/** What went well and is worth a sentence. */
export type Notice =
  | { readonly kind: 'audited'; readonly moved: readonly { readonly sheet: string; readonly column: number }[] }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'summary-made'; readonly sheet: string }
  | { readonly kind: 'fixed'; readonly cells: readonly string[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'pack-loaded'; readonly programme: ProgrammeName }
  | { readonly kind: 'ledger-loaded'; readonly ledger: LedgerKind; readonly entries: number };

/** What only the user can decide. */
export type Question =
  | { readonly kind: 'replace-sheet'; readonly sheet: string; readonly form: SummaryForm }
  /** What shall stand above the summary table. */
  | { readonly kind: 'summary-form' };

export interface Settings {
  readonly language: Language;
  /** Null: the programme's own day. */
  readonly asOf: PlainDate | null;
  /** Audit again while the user edits. */
  readonly live: boolean;
  /** Write conclusions and highlights into the sheet. */
  readonly mark: boolean;
}

export interface Filter {
  /** Empty: all. */
  readonly outcomes: readonly Outcome[];
  readonly verdict: Verdict | null;
  readonly rule: string | null;
  readonly column: ColumnId | null;
  /** Applicant, as the sheet spells it. */
  readonly unit: string | null;
  readonly text: string;
}

export interface LoadedLedger {
  readonly file: string;
  readonly entries: readonly LedgerEntry[];
}

export interface SessionState {
  readonly phase: Phase;
  readonly failure: AuditErrorDetail | null;
  readonly notice: Notice | null;
  readonly question: Question | null;
  readonly settings: Settings;
  /** Programme the user chose; null: the one that fits best. */
  readonly chosenPack: string | null;
  /** Every programme to choose from, once it was asked for. */
  readonly programmes: readonly ProgrammeName[];
  readonly ownPacks: readonly ProgrammeName[];
  readonly ledgers: Readonly<Partial<Record<LedgerKind, LoadedLedger>>>;
  /** Sheet the user chose; null: every sheet with a table. */
  readonly chosenSheet: string | null;
  readonly mappings: Readonly<Record<string, ColumnMapping>>;
  readonly result: AuditAnswer | null;
  /** The sheet was edited after the audit. */
  readonly isStale: boolean;
  /** What the user resolved (null: took back) and the workbook does not carry yet. */
  readonly resolutions: ReadonlyMap<string, RecordEntry | null>;
  readonly filter: Filter;
  /** The rule that was asked about last; null until its facts are there. */
  readonly explained: RuleFacts | null;
}

export const everything: Filter = { outcomes: [], verdict: null, rule: null, column: null, unit: null, text: '' };

export const firstState = (settings: Settings): SessionState => ({
  phase: { kind: 'idle' },
  failure: null,
  notice: null,
  question: null,
  settings,
  chosenPack: null,
  programmes: [],
  ownPacks: [],
  ledgers: {},
  chosenSheet: null,
  mappings: {},
  result: null,
  isStale: false,
  resolutions: new Map(),
  filter: everything,
  explained: null,
});
