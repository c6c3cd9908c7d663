import type { CellContent, Sheet, Workbook } from '../../src/core/table/sheet';
import { cellAddress } from '../../src/core/table/address';
import { zipWorkbook } from '../fixtures/xlsx/literal-package';
import type { LiteralSheet } from '../fixtures/xlsx/literal-package';
import { officialWorkbook } from '../packs/official-table';
import type { TableInput } from '../packs/official-table';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const cellXml = (content: CellContent, row: number, column: number): string => {
  if (content === null || typeof content === 'object') return '';
  const reference = cellAddress(row, column);
  return typeof content === 'number'
    ? `<c r="${reference}"><v>${content}</v></c>`
    : `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(String(content))}</t></is></c>`;
};

const sheetXml = ({ name, rows }: Sheet): LiteralSheet => ({
  name,
  xml: `<sheetData>${rows
    .map(({ row, cells }) => `<row r="${row}">${cells.map((content, at) => cellXml(content, row, at + 1)).join('')}</row>`)
    .join('')}</sheetData>`,
});

/** Bytes of an .xlsx file with texts and numbers. */
export const workbookBytes = ({ sheets }: Workbook): Promise<Uint8Array> => zipWorkbook({ sheets: sheets.map(sheetXml) });

/** Bytes of an .xlsx file with the official form; see `officialWorkbook`. */
export const officialBytes = (input: TableInput): Promise<Uint8Array> => workbookBytes(officialWorkbook(input));
