import type { ColumnId } from '../table/column-vocabulary';
import type { HeaderMatch, TableFields } from '../table/table';
import type { Problem } from '../checks/problems';

/** Design, principle 4. `fault` only comes from the engine: a check itself broke. */
export type Outcome = 'error' | 'warning' | 'manual' | 'info' | 'fault';

export interface Citation {
  /** Section of the notice, e.g. “一（一）第2段”. */
  readonly section: string;
  /** The operative words. */
  readonly quote: string;
}

export interface RelatedRow {
  /** Null: the same file. */
  readonly path: string | null;
  readonly sheet: string;
  readonly row: number;
}

export interface Place {
  readonly path: string | null;
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly string[];
}

/** One of the rows that a finding between tables is about, and what is to be said there: each row names the others, none itself. */
export interface FindingPlace extends Place {
  readonly problem: Problem;
  readonly columns: readonly ColumnId[];
}

/** A change that is certainly right and that the user may accept: address → new text. */
export interface Fix {
  readonly cells: Readonly<Record<string, string>>;
}

export interface Resolution {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** Codes and facts, no wording: `messages/` turns `problem` into a sentence. */
export interface Finding {
  /** `pack/rule`. */
  readonly rule: string;
  readonly clauses: readonly string[];
  readonly problem: Problem;
  readonly outcome: Outcome;
  readonly row: number | null;
  readonly cells: readonly string[];
  readonly columns: readonly ColumnId[];
  readonly related: readonly RelatedRow[];
  readonly cite: Citation;
  readonly fix: Fix | null;
  readonly fingerprint: string;
  readonly resolution: Resolution | null;
}

/** A finding between rows of different tables. */
export interface AcrossFinding extends Finding {
  readonly places: readonly FindingPlace[];
}

export type Verdict = 'pass' | 'review' | 'fail';

export interface AuditedRow {
  readonly row: number;
  /** Names the row wherever it moves: acceptance number, else title and applicant. */
  readonly key: string;
  readonly verdict: Verdict;
}

/** A point that only a person with the documents can check. */
export interface ChecklistItem {
  readonly rule: string;
  readonly clauses: readonly string[];
  /** Empty: once for the whole table. */
  readonly rows: readonly number[];
  readonly text: { readonly 'zh-CN': string; readonly 'en-US': string };
  readonly cite: Citation;
}

/** A rule that could not run at all. */
export interface NotChecked {
  readonly rule: string;
  readonly clauses: readonly string[];
  /** `column:requestedFunding` or `ledger:ongoing`. */
  readonly needs: string;
}

export interface TableAudit {
  readonly sheet: string;
  readonly headerRange: string;
  readonly bodyRange: string | null;
  readonly columns: readonly { readonly id: ColumnId; readonly header: string; readonly column: string; readonly matched: HeaderMatch }[];
  readonly unknownColumns: readonly string[];
  readonly missingColumns: readonly ColumnId[];
  readonly fields: TableFields;
  readonly rows: readonly AuditedRow[];
  readonly findings: readonly Finding[];
  readonly checklist: readonly ChecklistItem[];
  readonly notChecked: readonly NotChecked[];
}
