import { AuditError } from '../../core/errors';
import { cellName } from './cell-reference';
import { element } from './xml-edit';
import { encodeCharacterEscapes, escapeText } from './xml-text';

/** What a text may hold at most in a cell (Excel's limit), in UTF-16 units. */
const maximumCharacters = 32_767;

/**
 * The XML of a cell that holds text as an inline string: no application takes that for a formula.
 * Throws `AuditError` 'cell-too-long'.
 */
export const textCell = (prefix: string, sheet: string, row: number, column: number, style: number | undefined, text: string): string => {
  const reference = cellName(row, column);
  if (text.length > maximumCharacters) throw new AuditError({ code: 'cell-too-long', sheet, cell: reference, length: text.length });
  if (text === '') return element(`${prefix}c`, { r: reference, s: style });
  const content = element(`${prefix}t`, { 'xml:space': 'preserve' }, escapeText(encodeCharacterEscapes(text)));
  return element(`${prefix}c`, { r: reference, s: style, t: 'inlineStr' }, element(`${prefix}is`, {}, content));
};
