import type { CellStyle, NewCell, NewSheet } from '../../core/plans/plan';
import { appendStyles } from './styles-part';
import { parseXml } from './xml-document';
import { element } from './xml-edit';

/** Windows character set of fonts with Chinese names (GB2312): lets an application choose a like font where one is missing. */
const chineseCharset = 134;
/** Number format `@`. */
const textFormat = 49;

const fontXml = (prefix: string, { name, size, bold }: CellStyle['font']): string =>
  element(
    `${prefix}font`,
    {},
    [
      bold ? element(`${prefix}b`) : '',
      element(`${prefix}sz`, { val: size }),
      element(`${prefix}name`, { val: name }),
      /[\u4e00-\u9fff]/.test(name) ? element(`${prefix}charset`, { val: chineseCharset }) : '',
    ].join(''),
  );

const borderXml = (prefix: string, visible: boolean): string => {
  const side = (name: string): string =>
    visible ? element(`${prefix}${name}`, { style: 'thin' }, element(`${prefix}color`, { auto: 1 })) : element(`${prefix}${name}`);
  return element(`${prefix}border`, {}, ['left', 'right', 'top', 'bottom'].map(side).join('') + element(`${prefix}diagonal`));
};

/** Text that would start a formula if it were typed: the prefix keeps it text when the user edits the cell. */
const needsQuote = ({ content }: NewCell): boolean => content !== null && 'text' in content && /^[=+\-@]/.test(content.text);

const formatXml = (prefix: string, cell: NewCell, font: number, border: number): string => {
  const { style } = cell;
  const attributes = {
    numFmtId: style.asText ? textFormat : 0,
    fontId: font,
    fillId: 0,
    borderId: border,
    xfId: 0,
    quotePrefix: needsQuote(cell) ? 1 : undefined,
    applyNumberFormat: style.asText ? 1 : undefined,
    applyFont: 1,
    applyBorder: 1,
    applyAlignment: 1,
  };
  const alignment = { horizontal: style.horizontal, vertical: style.vertical, wrapText: style.wrap ? 1 : undefined };
  return element(`${prefix}xf`, attributes, element(`${prefix}alignment`, alignment));
};

/** Key of everything that decides a cell's format. */
const formatKey = (cell: NewCell): string => JSON.stringify([cell.style, needsQuote(cell)]);

/** Appends the formats of a new sheet to the styles part; equal ones are used again. */
export const addSheetStyles = (
  text: string,
  part: string,
  sheet: NewSheet,
): { readonly text: string; readonly styleOf: (cell: NewCell) => number } => {
  const { prefix } = parseXml(text, part);
  const samples = new Map(sheet.rows.flatMap(({ cells }) => cells.map((cell): [string, NewCell] => [formatKey(cell), cell])));
  const cells = [...samples.values()];
  const fonts = appendStyles(
    text,
    part,
    'fonts',
    cells.map(({ style }) => fontXml(prefix, style.font)),
  );
  const borders = appendStyles(
    fonts.text,
    part,
    'borders',
    cells.map(({ style }) => borderXml(prefix, style.border)),
  );
  const formats = appendStyles(
    borders.text,
    part,
    'cellXfs',
    cells.map((cell, index) => formatXml(prefix, cell, fonts.indexes[index] ?? 0, borders.indexes[index] ?? 0)),
  );
  const indexes = new Map([...samples.keys()].map((key, index) => [key, formats.indexes[index] ?? 0]));
  return { text: formats.text, styleOf: (cell) => indexes.get(formatKey(cell)) ?? 0 };
};
