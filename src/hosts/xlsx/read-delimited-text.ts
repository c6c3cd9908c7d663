import Papa from 'papaparse';
import { AuditError } from '../../core/errors';
import type { SheetRow, Workbook } from '../../core/table/sheet';
import { cellName } from './cell-reference';
import type { Limits } from './limits';

/** Decodes text by its byte order mark; without one it is UTF-8 if it can be, else GB 18030, which GBK and GB 2312 are part of. */
export const decodePlainText = (bytes: Uint8Array): string => {
  const attempts =
    bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : bytes[0] === 0xfe && bytes[1] === 0xff ? ['utf-16be'] : ['utf-8', 'gb18030'];
  for (const encoding of attempts) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not valid in this encoding: the next one is tried.
    }
  }
  throw new AuditError({ code: 'not-a-workbook' });
};

/**
 * Reads delimited text (comma, semicolon or tab) as a workbook of one sheet. All values stay text: acceptance and identity numbers
 * keep every digit. Throws `AuditError` 'not-a-workbook', 'too-large', 'cell-too-long'.
 */
export const readDelimitedText = (bytes: Uint8Array, sheetName: string, limits: Limits): Workbook => {
  const { data } = Papa.parse<string[]>(decodePlainText(bytes), { delimitersToGuess: [',', '\t', ';'], skipEmptyLines: false });
  if (data.length > limits.rows) throw new AuditError({ code: 'too-large', what: 'rows', found: data.length, limit: limits.rows });
  let cells = 0;
  const rows = data.flatMap((texts, index): readonly SheetRow[] => {
    cells += texts.length;
    if (cells > limits.cells) throw new AuditError({ code: 'too-large', what: 'cells', found: cells, limit: limits.cells });
    if (texts.length > limits.columns) {
      throw new AuditError({ code: 'too-large', what: 'columns', found: texts.length, limit: limits.columns });
    }
    texts.forEach((text, column) => {
      if (text.length <= limits.cellCharacters) return;
      throw new AuditError({ code: 'cell-too-long', sheet: sheetName, cell: cellName(index + 1, column + 1), length: text.length });
    });
    const contents = texts.map((text) => (text === '' ? null : text));
    const length = contents.findLastIndex((content) => content !== null) + 1;
    return length === 0 ? [] : [{ row: index + 1, hidden: false, cells: contents.slice(0, length) }];
  });
  const sheet = {
    name: sheetName,
    visibility: 'visible',
    rows,
    merges: [],
    hiddenColumns: [],
    autoFilter: null,
    protected: false,
  } as const;
  return { sheets: [sheet] };
};
