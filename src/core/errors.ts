import type { PackEvidence } from './audit/pack-evidence';

/** Everything that can stop an audit, as data. Texts live in `messages/`; errors are caught only at the edge (command line, pane). */
export type AuditErrorDetail =
  | { readonly code: 'file-not-found'; readonly path: string }
  | { readonly code: 'input-unreadable'; readonly path: string }
  | { readonly code: 'no-spreadsheets'; readonly path: string }
  | { readonly code: 'not-a-workbook' }
  | { readonly code: 'truncated' }
  | { readonly code: 'encrypted' }
  | { readonly code: 'zip-bomb'; readonly limitBytes: number }
  | { readonly code: 'too-large'; readonly what: 'rows' | 'columns' | 'cells'; readonly found: number; readonly limit: number }
  | { readonly code: 'dtd-refused'; readonly part: string }
  | { readonly code: 'broken-part'; readonly part: string }
  | { readonly code: 'cell-too-long'; readonly sheet: string; readonly cell: string; readonly length: number }
  | { readonly code: 'sheet-not-found'; readonly sheet: string; readonly present: readonly string[] }
  | { readonly code: 'no-table'; readonly wanted: readonly string[]; readonly nearest: NearestHeader | null }
  | { readonly code: 'sheet-protected'; readonly sheet: string }
  | { readonly code: 'no-free-columns'; readonly sheet: string }
  | { readonly code: 'output-is-input'; readonly path: string }
  | { readonly code: 'output-exists'; readonly path: string }
  | { readonly code: 'output-unwritable'; readonly path: string }
  | { readonly code: 'output-missing' }
  | { readonly code: 'output-extension'; readonly path: string; readonly wanted: 'xlsx' | 'xlsm' }
  | { readonly code: 'unknown-pack'; readonly pack: string; readonly known: readonly string[] }
  | { readonly code: 'invalid-pack'; readonly path: string; readonly faults: readonly PackFault[] }
  /** `candidates`: those that come into question, with what speaks for and against them. */
  | { readonly code: 'pack-not-detected'; readonly known: readonly string[]; readonly candidates: readonly PackCandidate[] }
  /** The tables are of several programmes: each is clear by itself. */
  | { readonly code: 'packs-differ'; readonly packs: readonly string[] }
  | { readonly code: 'invalid-ledger'; readonly path: string; readonly missing: readonly string[] }
  | { readonly code: 'unknown-rule'; readonly rule: string; readonly similar: readonly string[] }
  | { readonly code: 'invalid-option'; readonly option: string; readonly value: string; readonly known?: readonly string[] }
  /** The user is typing in a cell, and Excel would not wait. */
  | { readonly code: 'cell-editing' }
  /** What a plan was made for is no longer there: a sheet deleted or renamed, or something typed where our columns go. */
  | { readonly code: 'sheet-changed'; readonly sheet: string }
  /** Excel gave no values for the cells, without saying why. */
  | { readonly code: 'read-incomplete'; readonly sheet: string }
  /** `reason` is Excel's own code; `left`: whether something of ours may be left in the workbook. */
  | { readonly code: 'excel-failed'; readonly reason: string; readonly left: 'nothing' | 'parts' }
  /** A sheet of this name is there, and not ours: it is not replaced. */
  | { readonly code: 'record-name-taken'; readonly sheet: string }
  /** The same of any other sheet that was to be put. */
  | { readonly code: 'sheet-name-taken'; readonly sheet: string }
  /** A part of the add-in that is fetched only when it is needed did not come. */
  | { readonly code: 'part-not-loaded' }
  /** The user gave the task up. */
  | { readonly code: 'cancelled' }
  | { readonly code: 'internal' };

/** The row of a sheet that looked most like a table header when none was good enough. */
/** A pack that may be meant. */
export interface PackCandidate {
  readonly id: string;
  readonly evidence: readonly PackEvidence[];
}

export interface NearestHeader {
  readonly sheet: string;
  readonly row: number;
  /** Headers recognised there, as the sheet spells them. */
  readonly found: readonly string[];
}

/** One fault of a pack file: where (JSON path), what, what was probably meant and, when it was read from a text, the line. */
export interface PackFault {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;
  readonly suggestion?: PackSuggestion | undefined;
  readonly place?: PackPlace | undefined;
}

/** A place in a file of a pack; the line counts from 1. */
export interface PackPlace {
  readonly file: string;
  readonly line: number;
}

/** How a value has to be written. */
export const packForms = [
  'text',
  'number',
  'whole-number',
  'yes-no',
  'list',
  'object',
  'filled',
  'id',
  'clause-id',
  'day',
  'moment',
  'version',
  'figure',
] as const;
export type PackForm = (typeof packForms)[number];

/** What went wrong where a text stopped being JSON. */
export const jsonSlips = ['comma', 'colon', 'quote', 'bracket', 'comment', 'trailing-comma', 'end', 'other'] as const;
export type JsonSlip = (typeof jsonSlips)[number];

/** What to write instead of a fault. */
export type PackSuggestion =
  /** Names that look like the one found, the nearest first. */
  | { readonly kind: 'nearest'; readonly names: readonly string[] }
  /** Names there are, or the first of `total`. */
  | { readonly kind: 'known'; readonly names: readonly string[]; readonly total: number }
  | { readonly kind: 'form'; readonly form: PackForm }
  /** Words of the clause that was cited, or the other clause in which the words stand. */
  | { readonly kind: 'quote'; readonly clause: string; readonly section: string; readonly quote: string; readonly isOther: boolean }
  /** An id that is still free. */
  | { readonly kind: 'unused'; readonly name: string }
  | { readonly kind: 'take-away' }
  | { readonly kind: 'account-for' }
  | { readonly kind: 'json'; readonly slip: JsonSlip }
  | { readonly kind: 'utf-8' };

/** The only exception the product throws on purpose. */
export class AuditError extends Error {
  readonly detail: AuditErrorDetail;

  constructor(detail: AuditErrorDetail, options?: ErrorOptions) {
    super(detail.code, options);
    this.name = 'AuditError';
    this.detail = detail;
  }
}
