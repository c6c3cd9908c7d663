import { evidenceText } from './evidence';
import { excelReason } from './excel-reasons';
import type { ErrorTexts } from './messages';

const list = (items: readonly string[]): string => items.join(', ');

/** With the space that English wants behind a sentence. */
const englishReason = (code: string): string => {
  const reason = excelReason(code, 'en-US');
  return reason === '' ? '' : `${reason} `;
};

/** English sentences for everything that can stop an audit. */
export const errors: ErrorTexts = {
  'file-not-found': ({ path }) => `File “${path}” was not found.`,
  'input-unreadable': ({ path }) => `“${path}” cannot be read.`,
  'no-spreadsheets': ({ path }) => `Folder “${path}” holds no spreadsheet (.xlsx, .xlsm, .xls, .et, .ods, .csv).`,
  'not-a-workbook': () => 'The file is not a workbook.',
  truncated: () => 'The file is incomplete; fetch it again.',
  encrypted: () => 'The file is protected by a password; remove it first.',
  'zip-bomb': ({ limitBytes }) => `The file inflates to more than ${String(Math.round(limitBytes / 1048576))} MB and was refused.`,
  'too-large': ({ what, found, limit }) => `The workbook has ${String(found)} ${what}, more than ${String(limit)}.`,
  'dtd-refused': () => 'The file contains a document type definition and was refused.',
  'broken-part': () => 'The file is damaged inside; repair it with a spreadsheet program.',
  'cell-too-long': ({ sheet, cell, length }) => `Cell ${cell} of “${sheet}” holds ${String(length)} characters, more than 32,767.`,
  'sheet-not-found': ({ sheet, present }) => `There is no sheet “${sheet}”. Sheets: ${list(present)}.`,
  'no-table': ({ wanted, nearest }) =>
    `No summary table was found. Headers looked for: ${list(wanted)}. ${
      nearest === null
        ? 'Nothing like them is there.'
        : `Nearest: sheet “${nearest.sheet}” row ${String(nearest.row)}, with ${list(nearest.found)}.`
    }`,
  'sheet-protected': ({ sheet }) => `Sheet “${sheet}” is protected.`,
  'no-free-columns': ({ sheet }) => `Sheet “${sheet}” has no free columns to the right.`,
  'output-is-input': ({ path }) => `Output and input are the same file (“${path}”); nothing was written. Use --in-place to overwrite it.`,
  'output-exists': ({ path }) => `“${path}” exists already; nothing was written.`,
  'output-unwritable': ({ path }) => `“${path}” cannot be written.`,
  'output-missing': () => 'Name an output file with -o, or overwrite the input with --in-place.',
  'output-extension': ({ path, wanted }) => `A .${wanted} file is written; the output “${path}” must end in .${wanted}.`,
  'unknown-pack': ({ pack, known }) => `There is no pack “${pack}”. Packs: ${list(known)}.`,
  'invalid-pack': ({ path, faults }) => `Pack “${path}” has ${String(faults.length)} faults and cannot be used.`,
  'pack-not-detected': ({ known, candidates }) =>
    candidates.length === 0
      ? `It is unclear which notice applies; name one with --pack: ${list(known)}.`
      : `It is unclear which notice applies: ${candidates.map(({ id, evidence }) => `${id} (${evidenceText(evidence, 'en-US')})`).join(', ')}. Name one with --pack: ${list(known)}.`,
  'packs-differ': ({ packs }) => `The tables belong to different notices: ${list(packs)}. Audit them apart, or name one with --pack.`,
  'invalid-ledger': ({ path, missing }) => `Ledger “${path}” lacks the columns ${list(missing)}.`,
  'unknown-rule': ({ rule, similar }) => `There is no rule “${rule}”.${similar.length === 0 ? '' : ` Similar: ${list(similar)}.`}`,
  'invalid-option': ({ option, value, known }) =>
    `Option ${option} cannot be “${value}”${known === undefined ? '' : `; it may be ${list(known)}`}.`,
  'cell-editing': () => 'A cell is being edited. Press Enter to finish, then try again.',
  'sheet-changed': ({ sheet }) => `The sheet “${sheet}” changed after the audit; nothing was written. Please audit again.`,
  'read-incomplete': ({ sheet }) =>
    `Excel did not return all of the sheet “${sheet}”. Close other large files, or open it in desktop Excel, and try again.`,
  'excel-failed': ({ reason, left }) =>
    `Excel could not complete the operation. ${englishReason(reason)}${left === 'nothing' ? 'Your data is unchanged; please try again.' : 'Part of it may have been written: clear the marks, check accepted fixes and try again.'}`,
  'record-name-taken': ({ sheet }) => `There is a sheet “${sheet}” of your own; rename it first.`,
  'sheet-name-taken': ({ sheet }) =>
    `There is a sheet “${sheet}” of your own; it was not replaced. Rename it, or confirm that it may be replaced.`,
  'part-not-loaded': () =>
    'A part of the add-in was not loaded; your data is unchanged. Check the network, close the pane and open it again.',
  cancelled: () => 'Cancelled; the sheet was not changed.',
  internal: () => 'The program failed; your file was not changed.',
};
