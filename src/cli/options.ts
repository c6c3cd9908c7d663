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

/** @throws AuditError `invalid-option` */
export const readFormat = (value: string): Format => {
  const format = formats.find((known) => known === value);
  if (format === undefined) throw new AuditError({ code: 'invalid-option', option: '--format', value });
  return format;
};

/** @throws AuditError `invalid-option` */
export const readLanguage = (value: string): Language => {
  const language = languages.find((known) => known === value);
  if (language === undefined) throw new AuditError({ code: 'invalid-option', option: '--lang', value });
  return language;
};
