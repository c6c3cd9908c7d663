import type { AuthorityKind } from '../core/audit/authority';
import type { Outcome, Verdict } from '../core/audit/finding';
import type { AuditErrorDetail } from '../core/errors';
import type { LedgerKind, ProblemCode, ProblemFacts } from '../core/checks/problems';
import type { UnitKind, UnreadableReason } from '../core/values/value';

export const languages = ['zh-CN', 'en-US'] as const;
export type Language = (typeof languages)[number];

/** One sentence a problem code, without row and clause. A missing text is a compile error. */
export type ProblemTexts = { readonly [C in ProblemCode]: (facts: ProblemFacts[C]) => string };

type ErrorCode = AuditErrorDetail['code'];
export type ErrorTexts = { readonly [C in ErrorCode]: (detail: Extract<AuditErrorDetail, { readonly code: C }>) => string };

/** Faults of a pack file, by code. */
export type PackFaultTexts = Readonly<Record<PackFaultCode, (args: Readonly<Record<string, string | number>>) => string>>;

export const packFaultCodes = [
  'unknown-key',
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
  'unknown-category',
  'unknown-clause',
  'cite-not-in-clause',
  'question-missing',
  'duplicate-id',
  'clause-unaccounted',
  'not-json',
] as const;
export type PackFaultCode = (typeof packFaultCodes)[number];

/** Every sentence a person reads. */
export interface Messages {
  readonly problems: ProblemTexts;
  readonly errors: ErrorTexts;
  readonly packFaults: PackFaultTexts;
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
