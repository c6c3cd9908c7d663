import { AuditError } from '../core/errors';
import { languages } from '../messages';
import type { Language } from '../messages';

export interface AuditOptions {
  readonly pack: string;
  readonly sheet?: string;
  readonly format: string;
  readonly annotate?: string;
  readonly ledger: readonly string[];
  readonly asOf?: string;
}

export const formats = ['text', 'json', 'ndjson'] as const;
export type Format = (typeof formats)[number];

const readChoice = <T extends string>(option: string, value: string, known: readonly T[]): T => {
  const choice = known.find((candidate) => candidate === value);
  if (choice === undefined) throw new AuditError({ code: 'invalid-option', option, value, known });
  return choice;
};

/** @throws AuditError `invalid-option` */
export const readFormat = (value: string): Format => readChoice('--format', value, formats);

/** @throws AuditError `invalid-option` */
export const readLanguage = (value: string): Language => readChoice('--lang', value, languages);
