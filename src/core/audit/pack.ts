import type { Condition } from './condition';
import type { Direction } from './directions';
import type { Citation, Outcome } from './finding';
import type { Topic } from './topics';
import type { ProblemCode } from '../checks/problems';
import type { ColumnId } from '../table/column-vocabulary';

/** A text in both languages; Chinese is the product's first language. */
export interface BilingualText {
  readonly 'zh-CN': string;
  readonly 'en-US': string;
}

/** A programme: everything one notice asks of a summary table, as data. Checked by `packs/schema.ts` before it is compiled. */
export interface Pack {
  readonly id: string;
  readonly version: string;
  readonly title: BilingualText;
  readonly notice: { readonly name: string; readonly documentNo: string; readonly issuedBy: string };
  readonly dates: {
    /** ISO days. Lists with time are asked as of `reference` unless the user says otherwise. */
    readonly issued: string;
    readonly closed: string;
    readonly recommended: string;
    readonly reference: string;
  };
  /** Province whose bodies the notice addresses. */
  readonly province: string;
  readonly table: {
    /** Title to print; the word 样式 behind it is tolerated. */
    readonly title: string;
    /** Standard columns in their order. */
    readonly columns: readonly ColumnId[];
    /** Column that holds the category. */
    readonly categoryColumn: ColumnId;
    /** Candidate columns for the category, the best first; the table's first one counts. Absent: only `categoryColumn`. */
    readonly categoryColumns?: readonly ColumnId[] | undefined;
    /** What the notice calls columns, where its form says otherwise than the vocabulary. */
    readonly headers?: readonly { readonly column: ColumnId; readonly header: string }[] | undefined;
  };
  readonly categories: readonly Category[];
  /** Topics of the column 选题方向, where the notice lists them. */
  readonly topics?: readonly Topic[] | undefined;
  /** What each direction asks; `direction-rules.ts` makes rules of it, which stand among `rules` once the pack is loaded. */
  readonly directions?: readonly Direction[] | undefined;
  readonly parameters: readonly Parameter[];
  readonly clauses: readonly Clause[];
  readonly rules: readonly Rule[];
  readonly checklist: readonly ChecklistRule[];
  /** Clauses that ask nothing of the table: clause id → why. */
  readonly information: readonly { readonly clause: string; readonly why: BilingualText }[];
  /** Rules of behaviour that the engine itself keeps (no finding may come of them): clause id → where it is kept. */
  readonly detection: { readonly titleWords: readonly string[]; readonly year: number };
  /** What a person has still to look at before the pack is used: a place of the pack and what to look at. */
  readonly review?: readonly { readonly path: string; readonly note: string }[] | undefined;
}

export interface Category {
  readonly id: string;
  /** Official name, as the notice writes it. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Code of a direction, e.g. “2.0”. */
  readonly code?: string | undefined;
}

/** A dated figure of a notice. The value in force on the as-of date counts. */
export interface Parameter {
  readonly id: string;
  readonly unit: string;
  /** True for a threshold of our own that no notice gives. */
  readonly own: boolean;
  readonly values: readonly { readonly from: string; readonly value: number | string; readonly cite: Citation | null }[];
}

export interface Clause {
  readonly id: string;
  readonly section: string;
  readonly quote: string;
}

/** A rule names one generic check and its options. */
export interface Rule {
  readonly id: string;
  readonly clauses: readonly string[];
  readonly cite: Citation;
  readonly when?: readonly Condition[] | undefined;
  readonly check: string;
  readonly options?: Readonly<Record<string, unknown>> | undefined;
  /** Outcome by problem code where it differs from the check's own; `none` drops the problem. */
  readonly outcomes?: Readonly<Partial<Record<ProblemCode, Outcome | 'none'>>> | undefined;
  /**
   * What becomes of the rows concerned when a column the rule needs is not in the table. Default: only listed as not checked.
   * `checklist-when-partial`: only where some of the check's columns are there (an amount without the budget it is a share of).
   */
  readonly withoutColumn?: 'checklist' | 'checklist-when-partial' | 'silent' | undefined;
  /** A sentence of advice added to the message. */
  readonly advice?: BilingualText | undefined;
  /** What stands on the checklist when `withoutColumn` says so. */
  readonly question?: BilingualText | undefined;
}

/** A point for a person: never a finding. */
export interface ChecklistRule {
  readonly id: string;
  readonly clauses: readonly string[];
  readonly cite: Citation;
  readonly scope: 'row' | 'table';
  readonly when?: readonly Condition[] | undefined;
  readonly question: BilingualText;
}
