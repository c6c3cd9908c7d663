import { AuditError } from '../../core/errors';
import { isCutOff, mentionsStream } from './compound-file';
import { createPackage, placeholderName, placeholderSheet } from './empty-package';
import { detectFormat, extensionOf } from './file-format';
import { defaultLimits } from './limits';
import type { Limits } from './limits';
import { createParts } from './package-parts';
import { plainSheetXml } from './plain-sheet';
import { decodePlainText, readDelimitedText } from './read-delimited-text';
import { readLegacy } from './read-legacy';
import type { LegacyWorkbook } from './read-legacy';
import { findWorkbookPart } from './workbook-parts';
import { openXlsxHost } from './xlsx-host';
import type { FileHost } from './xlsx-host';
import { openZip } from './zip-package';

export type { FileHost } from './xlsx-host';
export type { Limits } from './limits';
export { defaultLimits } from './limits';

/**
 * Opens a workbook file: .xlsx and .xlsm without loss; .xls, .et, .ods and delimited text as a new .xlsx with their values.
 * The format is told by the content first, then by the extension of `fileName` (an .xls that is really HTML or text is common).
 * Throws `AuditError`: 'not-a-workbook', 'truncated', 'encrypted', 'zip-bomb', 'too-large', 'cell-too-long', 'dtd-refused', 'broken-part'.
 */
export const openWorkbook = async (bytes: Uint8Array, fileName: string, limits: Limits = defaultLimits): Promise<FileHost> => {
  switch (detectFormat(bytes)) {
    case 'zip':
      return openZipped(bytes, limits);
    case 'compound':
      if (mentionsStream(bytes, 'EncryptedPackage')) throw new AuditError({ code: 'encrypted' });
      if (isCutOff(bytes)) throw new AuditError({ code: 'truncated' });
      return openLegacy(await readLegacy(bytes, limits), limits);
    case 'old-binary':
      return openLegacy(await readLegacy(bytes, limits), limits);
    case 'markup':
      return openLegacy(await readLegacy(decodeMarkup(bytes, fileName), limits), limits);
    case 'text':
      return openDelimited(bytes, fileName, limits);
    case 'binary':
      throw new AuditError({ code: 'not-a-workbook' });
  }
};

/** @returns a new workbook, empty but for a placeholder sheet that the first `put-sheet` replaces. */
export const emptyWorkbook = async (limits: Limits = defaultLimits): Promise<FileHost> => {
  const bytes = await createPackage([{ name: placeholderName, state: 'visible', xml: placeholderSheet }]);
  return openXlsxHost(await openZip(bytes, limits), limits);
};

const openZipped = async (bytes: Uint8Array, limits: Limits): Promise<FileHost> => {
  const zip = await openZip(bytes, limits);
  if ((await findWorkbookPart(createParts(zip))) !== null) return openXlsxHost(zip, limits);
  const isOther = zip.has('content.xml') || zip.has('xl/workbook.bin');
  if (!isOther) throw new AuditError({ code: 'not-a-workbook' });
  // The general library inflates without a bound, so every part is inflated once here, counted.
  for (const name of zip.names) if (zip.has(name)) await zip.read(name);
  return openLegacy(await readLegacy(bytes, limits), limits);
};

const decodeMarkup = (bytes: Uint8Array, fileName: string): string => {
  const text = decodePlainText(bytes);
  if (/<!ENTITY/i.test(text)) throw new AuditError({ code: 'dtd-refused', part: fileName });
  return text;
};

const textExtensions: readonly string[] = ['csv', 'tsv', 'txt', 'xls', 'et'];

const openDelimited = async (bytes: Uint8Array, fileName: string, limits: Limits): Promise<FileHost> => {
  if (!textExtensions.includes(extensionOf(fileName))) throw new AuditError({ code: 'not-a-workbook' });
  if (bytes.length > limits.legacyBytes) {
    throw new AuditError({ code: 'too-large', what: 'cells', found: bytes.length, limit: limits.legacyBytes });
  }
  return openLegacy({ workbook: readDelimitedText(bytes, sheetNameOf(fileName), limits), columnWidths: [] }, limits);
};

/** Sheet names have at most 31 characters and none of `[]:*?/\`. */
const sheetNameOf = (fileName: string): string => {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const allowed = base
    .replace(/[[\]:*?/\\]/g, '_')
    .replace(/^'|'$/g, '_')
    .slice(0, 31);
  return allowed === '' ? placeholderName : allowed;
};

const openLegacy = async ({ workbook, columnWidths }: LegacyWorkbook, limits: Limits): Promise<FileHost> => {
  const states = { visible: 'visible', hidden: 'hidden', 'very-hidden': 'veryHidden' } as const;
  const sheets = workbook.sheets.map((sheet, index) => ({
    name: sheet.name,
    state: states[sheet.visibility],
    xml: plainSheetXml(sheet, columnWidths[index] ?? []),
  }));
  return openXlsxHost(await openZip(await createPackage(sheets), limits), limits);
};
