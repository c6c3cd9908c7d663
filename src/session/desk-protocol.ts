import type { AcrossFinding, AuditedRow, ChecklistItem, Citation, Finding, TableAudit } from '../core/audit/finding';
import type { LedgerEntry } from '../core/audit/ledger';
import type { BilingualText } from '../core/audit/pack';
import type { PackEvidence } from '../core/audit/pack-evidence';
import type { RuleFacts } from '../core/audit/rule-facts';
import type { LedgerKind } from '../core/checks/problems';
import type { AuditErrorDetail } from '../core/errors';
import type { Placement } from '../core/plans/annotate';
import type { Plan } from '../core/plans/plan';
import type { RecordEntry } from '../core/plans/record';
import type { ColumnId } from '../core/table/column-vocabulary';
import type { ColumnMapping } from '../core/table';
import type { SheetRow, Workbook } from '../core/table/sheet';
import type { HeaderMatch, ReadingNote, TableFields } from '../core/table/table';
import type { PlainDate } from '../core/values/value';
import type { Language } from '../messages';
import type { RowTexts } from './ports';

/**
 * What passes between the pane and the desk where tables are read, audited and plans are drawn up. Plain data all of it, so that the
 * desk may sit in a worker.
 */

/** Path of this workbook in findings between tables: it has none. */
export const here = '';

export interface AuditOptions {
  /** Id of a programme; null: the one that fits best. */
  readonly pack: string | null;
  /** Only this sheet; null: every sheet with a table. */
  readonly sheet: string | null;
  /** The user's word on columns, by sheet. */
  readonly mappings: Readonly<Record<string, ColumnMapping>>;
  readonly asOf: PlainDate | null;
  readonly ledgers: Readonly<Partial<Record<LedgerKind, readonly LedgerEntry[]>>>;
  /** Resolved findings besides those the workbook carries; null takes one of those away. */
  readonly resolutions: ReadonlyMap<string, RecordEntry | null>;
  readonly language: Language;
}

/** What the official summary sheet says above the table. */
export interface SummaryForm {
  readonly authority: string;
  readonly date: string;
  readonly contact: string;
  readonly phone: string;
}

export type DeskRequest =
  /** `workbook` null: the one audited last, under other options. */
  | { readonly kind: 'audit'; readonly workbook: Workbook | null; readonly options: AuditOptions }
  /** A row of the workbook audited last as it is now, audited by itself under the same options. */
  | { readonly kind: 'edit'; readonly sheet: string; readonly row: SheetRow }
  /** To be asked while nobody waits: the next edit is answered the sooner. */
  | { readonly kind: 'prepare-edit' }
  /** The summary sheet of the tables audited last. */
  | { readonly kind: 'summary'; readonly form: SummaryForm }
  | { readonly kind: 'clear'; readonly workbook: Workbook }
  /** The sheet 审核记录 of the workbook with these changes; null takes an entry away. */
  | { readonly kind: 'record'; readonly workbook: Workbook; readonly changes: ReadonlyMap<string, RecordEntry | null> }
  /** All there is to say of a rule; `rule` as findings name it. */
  | { readonly kind: 'explain'; readonly rule: string }
  /** Every programme there is to choose from. */
  | { readonly kind: 'programmes' }
  /** A programme of the user's own: the whole pack as one JSON text. */
  | { readonly kind: 'add-pack'; readonly name: string; readonly json: string }
  /** A list from a workbook of its own. */
  | { readonly kind: 'read-ledger'; readonly name: string; readonly ledger: LedgerKind; readonly workbook: Workbook };

/** Names a row to a person. */
export interface RowLabel {
  readonly row: number;
  readonly title: string;
  readonly applicant: string;
}

/** A table as it was understood. */
export interface TableOutline {
  readonly sheet: string;
  readonly headerRange: string;
  readonly bodyRange: string | null;
  readonly columns: readonly {
    readonly id: ColumnId;
    readonly header: string;
    /** 1-based. */
    readonly index: number;
    readonly matched: HeaderMatch;
  }[];
  readonly unknownColumns: readonly string[];
  readonly fields: TableFields;
  readonly notes: readonly ReadingNote[];
  readonly rows: readonly RowLabel[];
}

export interface ProgrammeName {
  readonly id: string;
  readonly title: BilingualText;
}

/** A programme that fits, with the signs for and against it. */
export interface ProgrammeMatch extends ProgrammeName {
  readonly evidence: readonly PackEvidence[];
}

/** What stands behind a rule, to be read beside its findings. */
export interface RuleWords {
  readonly advice: BilingualText | null;
  readonly cite: Citation;
}

export interface AuditAnswer {
  readonly kind: 'audited';
  readonly programme: ProgrammeName;
  /** Every programme that fits, the best first; empty when the user's choice fits nowhere. */
  readonly matches: readonly ProgrammeMatch[];
  readonly asOf: PlainDate;
  readonly tables: readonly TableOutline[];
  /** One a table, in their order. */
  readonly audits: readonly TableAudit[];
  readonly across: readonly AcrossFinding[];
  /** By rule, as findings name it. */
  readonly rules: ReadonlyMap<string, RuleWords>;
  /** What people looked into before, by fingerprint: from the workbook, then from the options. */
  readonly record: ReadonlyMap<string, RecordEntry>;
  readonly annotation: Plan;
  readonly placements: readonly Placement[];
}

/** What an edit of one row changed in the table's audit. */
export interface RowChange {
  readonly sheet: string;
  /** The edited row and those related to it. */
  readonly audited: readonly AuditedRow[];
  readonly labels: readonly RowLabel[];
  /** All findings of these rows and of the whole table, in order. */
  readonly findings: readonly Finding[];
  /** Null: as before. */
  readonly checklist: readonly ChecklistItem[] | null;
  readonly texts: RowTexts;
}

export type DeskAnswer =
  | AuditAnswer
  /** Null: only a full audit can tell. */
  | { readonly kind: 'edited'; readonly change: RowChange | null }
  | { readonly kind: 'prepared' }
  | { readonly kind: 'planned'; readonly plan: Plan }
  | { readonly kind: 'explained'; readonly facts: RuleFacts }
  | { readonly kind: 'programmes-listed'; readonly programmes: readonly ProgrammeName[] }
  | { readonly kind: 'pack-added'; readonly programme: ProgrammeName }
  | { readonly kind: 'ledger-read'; readonly ledger: LedgerKind; readonly entries: readonly LedgerEntry[] };

export type AnswerTo<R extends DeskRequest> = R['kind'] extends 'audit'
  ? AuditAnswer
  : R['kind'] extends 'edit'
    ? Extract<DeskAnswer, { readonly kind: 'edited' }>
    : R['kind'] extends 'programmes'
      ? Extract<DeskAnswer, { readonly kind: 'programmes-listed' }>
      : R['kind'] extends 'prepare-edit'
        ? Extract<DeskAnswer, { readonly kind: 'prepared' }>
        : R['kind'] extends 'explain'
          ? Extract<DeskAnswer, { readonly kind: 'explained' }>
          : R['kind'] extends 'add-pack'
            ? Extract<DeskAnswer, { readonly kind: 'pack-added' }>
            : R['kind'] extends 'read-ledger'
              ? Extract<DeskAnswer, { readonly kind: 'ledger-read' }>
              : Extract<DeskAnswer, { readonly kind: 'planned' }>;

/** To and from a desk in a worker. */
export type DeskMessage =
  | { readonly kind: 'progress'; readonly id: number; readonly done: number }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: DeskAnswer }
  | { readonly kind: 'refusal'; readonly id: number; readonly detail: AuditErrorDetail };

export interface DeskCall {
  readonly id: number;
  readonly request: DeskRequest;
}
