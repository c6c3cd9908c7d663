import type { AuthorityKind } from '../core/audit/authority';
import type { Outcome, Verdict } from '../core/audit/finding';
import type { LedgerKind } from '../core/checks/problems';
import type { UnitKind, UnreadableReason } from '../core/values/value';

export const unitKinds: Readonly<Record<UnitKind, string>> = {
  enterprise: 'enterprise',
  'public-institution': 'public institution',
  university: 'university',
  institute: 'research institute',
  hospital: 'hospital',
  administration: 'administrative body',
  'zone-administration': 'zone administration',
  'party-school': 'party school',
  association: 'association or centre',
  other: 'other unit',
  unknown: 'unit of unknown kind',
};

export const authorityKinds: Readonly<Record<AuthorityKind, string>> = {
  city: 'city bureau',
  county: 'county bureau',
  zone: 'development zone',
  province: 'provincial department',
  university: 'university',
  enterprise: 'enterprise',
  outside: 'body of another province',
  blank: 'empty',
  unknown: 'not recognised',
};

export const unreadable: Readonly<Record<UnreadableReason, string>> = {
  'error-value': 'the cell holds an error value',
  'uncached-formula': 'the formula has no stored result',
  'not-a-number': 'it is no number',
  'not-a-date': 'it is no date',
  'impossible-date': 'there is no such day',
  'not-a-boolean': 'it is neither yes nor no',
  'not-an-answer': 'it is neither yes nor no',
  'digits-lost': 'the spreadsheet changed its last digits; enter it again as text',
  'bad-length': 'its length is wrong',
  'bad-characters': 'it contains characters that do not belong there',
  'bad-check-digit': 'its check digit is wrong',
  'bad-date': 'the date of birth in it does not exist',
  'bad-code': 'the code does not follow the rules',
  'unit-unclear': 'the unit is unclear',
};

export const ledgers: Readonly<Record<LedgerKind, string>> = {
  ongoing: 'the ledger of ongoing projects',
  applied: 'the ledger of this year’s applications',
  dishonesty: 'the ledger of punishments',
  platforms: 'the ledger of platforms',
  experts: 'the ledger of guide experts',
  recommenders: 'the ledger of recommending units',
  members: 'the ledger of guided and member units',
};

export const outcomes: Readonly<Record<Outcome, string>> = {
  error: 'error',
  warning: 'warning',
  manual: 'to be checked',
  info: 'note',
  fault: 'rule broke',
};

export const verdicts: Readonly<Record<Verdict, string>> = { pass: 'pass', review: 'review', fail: 'fail' };
