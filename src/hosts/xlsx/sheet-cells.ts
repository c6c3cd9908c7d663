import { AuditError } from '../../core/errors';
import { cellName } from './cell-reference';
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
  // Written out and not built with `element`: a large sheet has hundreds of thousands of these.
  const head = `<${prefix}c r="${reference}"${style === undefined ? '' : ` s="${style}"`}`;
  if (text === '') return `${head}/>`;
  const content = escapeText(encodeCharacterEscapes(text));
  return `${head} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${content}</${prefix}t></${prefix}is></${prefix}c>`;
};
