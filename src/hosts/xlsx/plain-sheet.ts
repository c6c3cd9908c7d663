import type { CellContent, Sheet } from '../../core/table/sheet';
import { areaName, cellName } from './cell-reference';
import { textCell } from './sheet-cells';
import { dateFormats } from './styles-part-presence';
import { element } from './xml-edit';
import { escapeText } from './xml-text';

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The worksheet part that carries a sheet read from another format: values, merges, widths; no looks. */
export const plainSheetXml = (sheet: Sheet, columnWidths: readonly (number | null)[]): string => {
  const rows = sheet.rows.map(({ row, hidden, cells }) =>
    element(
      'row',
      { r: row, hidden: hidden ? 1 : undefined },
      cells.map((content, index) => plainCell(sheet.name, row, index + 1, content)).join(''),
    ),
  );
  const merges = sheet.merges.map((area) => element('mergeCell', { ref: areaName(area) }));
  const content = [
    columnsXml(sheet, columnWidths),
    element('sheetData', {}, rows.join('')),
    sheet.autoFilter === null ? '' : element('autoFilter', { ref: areaName(sheet.autoFilter) }),
    merges.length === 0 ? '' : element('mergeCells', { count: merges.length }, merges.join('')),
  ];
  return xmlHead + element('worksheet', { xmlns: main }, content.join(''));
};

const columnsXml = (sheet: Sheet, widths: readonly (number | null)[]): string => {
  const hidden = new Set(sheet.hiddenColumns);
  const numbers = new Set([...widths.flatMap((width, index) => (width === null ? [] : [index + 1])), ...hidden]);
  const columns = [...numbers]
    .toSorted((one, other) => one - other)
    .map((number) => {
      const width = widths[number - 1] ?? defaultWidth;
      return element('col', { min: number, max: number, width, hidden: hidden.has(number) ? 1 : undefined, customWidth: 1 });
    });
  return columns.length === 0 ? '' : element('cols', {}, columns.join(''));
};

/** Characters; Excel's own default. */
const defaultWidth = 8.43;

const plainCell = (sheet: string, row: number, column: number, content: CellContent): string => {
  if (content === null) return '';
  const reference = cellName(row, column);
  const value = (text: string): string => element('v', {}, escapeText(text));
  switch (typeof content) {
    case 'string':
      return textCell('', sheet, row, column, undefined, content);
    case 'number':
      return element('c', { r: reference }, value(String(content)));
    case 'boolean':
      return element('c', { r: reference, t: 'b' }, value(content ? '1' : '0'));
    default:
      break;
  }
  switch (content.kind) {
    case 'date': {
      const style = Number.isInteger(content.serial) ? dateFormats.date : dateFormats.dateAndTime;
      return element('c', { r: reference, s: style }, value(String(content.serial)));
    }
    case 'error':
      return element('c', { r: reference, t: 'e' }, value(content.code));
    case 'uncached-formula':
      // The user's own formula, not text that looks like one.
      return `<c r="${reference}"><f>${escapeText(content.formula)}</f></c>`;
  }
};
