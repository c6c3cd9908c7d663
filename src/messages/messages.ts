import type { AuthorityKind } from '../core/audit/authority';
import type { Outcome, Verdict } from '../core/audit/finding';
import type { AuditErrorDetail, JsonSlip, PackForm, PackPlace, PackSuggestion } from '../core/errors';
import type { LaboratoryProblemFacts } from '../core/checks/laboratory-problems';
import type { LedgerKind, ProblemCode, ProblemFacts } from '../core/checks/problems';
import type { UnitKind, UnreadableReason } from '../core/values/value';

export const languages = ['zh-CN', 'en-US'] as const;
export type Language = (typeof languages)[number];

/** One sentence a problem code, without row and clause. A missing text is a compile error. */
export type ProblemTexts = { readonly [C in ProblemCode]: (facts: ProblemFacts[C]) => string };

/** Codes of joint laboratories: their texts stand in files of their own. */
export type LaboratoryCode = keyof LaboratoryProblemFacts<unknown, unknown>;
export type LaboratoryTexts = Pick<ProblemTexts, LaboratoryCode>;

type ErrorCode = AuditErrorDetail['code'];
export type ErrorTexts = { readonly [C in ErrorCode]: (detail: Extract<AuditErrorDetail, { readonly code: C }>) => string };

/** Faults of a pack file, by code. */
export type PackFaultTexts = Readonly<Record<PackFaultCode, (args: Readonly<Record<string, string | number>>) => string>>;

export const packFaultCodes = [
  'unknown-key',
  'missing',
  'wrong-shape',
  'bad-id',
  'bad-clause-id',
  'bad-date',
  'bad-version',
  'unknown-column',
  'unknown-check',
  'bad-options',
  'unknown-code',
  'unknown-parameter',
  'parameter-not-day',
  'parameter-not-number',
  'parameter-later',
  'unknown-category',
  'unknown-clause',
  'cite-not-in-clause',
  'cite-missing',
  'unknown-path',
  'dates-disordered',
  'question-missing',
  'duplicate-id',
  'clause-unaccounted',
  'duplicate-key',
  'not-json',
  'not-text',
] as const;
export type PackFaultCode = (typeof packFaultCodes)[number];

type SuggestionKind = PackSuggestion['kind'];

/** What a fault of a pack file is printed with. */
export interface PackPlaceTexts {
  readonly place: (place: PackPlace) => string;
  /** A path as the keys stand in the file; positions count from 1. */
  readonly path: (path: readonly (string | number)[]) => string;
  /** “place，path：sentence。建议：…。” */
  readonly line: (place: string | null, path: string, sentence: string, suggestion: string | null) => string;
  /** A point still to be looked at. */
  readonly review: (place: string | null, path: string, note: string) => string;
  readonly suggestions: { readonly [K in SuggestionKind]: (suggestion: Extract<PackSuggestion, { readonly kind: K }>) => string };
  readonly forms: Readonly<Record<PackForm, string>>;
  readonly slips: Readonly<Record<JsonSlip, string>>;
}

/** Every sentence a person reads. */
export interface Messages {
  readonly problems: ProblemTexts;
  readonly errors: ErrorTexts;
  readonly packFaults: PackFaultTexts;
  readonly packPlaces: PackPlaceTexts;
  readonly unitKinds: Readonly<Record<UnitKind, string>>;
  readonly authorityKinds: Readonly<Record<AuthorityKind, string>>;
  readonly unreadable: Readonly<Record<UnreadableReason, string>>;
  readonly ledgers: Readonly<Record<LedgerKind, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Headings of our three columns: the same in every language, since clearing finds them by name. */
  readonly resolved: string;
  readonly row: (row: number) => string;
  readonly wholeTable: string;
  readonly cite: (section: string, quote: string) => string;
  readonly more: (count: number) => string;
  readonly needs: (kind: 'column' | 'ledger', name: string) => string;
  readonly stop: string;
}
