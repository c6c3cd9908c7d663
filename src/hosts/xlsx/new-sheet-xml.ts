import type { NewCell, NewSheet, PageSetup } from '../../core/plans/plan';
import { areaName, cellName } from './cell-reference';
import { textCell } from './sheet-cells';
import { element } from './xml-edit';
import { escapeText } from './xml-text';

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const centimetresPerInch = 2.54;
/** Paper size A4 in the file format. */
const paperA4 = 9;
/** Inches between the edge of the paper and header or footer. */
const footerMargin = 0.3;

/**
 * The worksheet part of a new sheet.
 * @param styleOf the cell format (index of `cellXfs`) of a cell
 * @param namespace the one of the workbook part
 */
export const newSheetXml = (sheet: NewSheet, namespace: string, styleOf: (cell: NewCell) => number): string => {
  const { page } = sheet;
  const columns = sheet.columnWidths.map((width, index) => element('col', { min: index + 1, max: index + 1, width, customWidth: 1 }));
  const merges = sheet.merges.map((area) => element('mergeCell', { ref: areaName(area) }));
  return (
    xmlHead +
    element(
      'worksheet',
      { xmlns: namespace },
      [
        page?.fitToWidth === true ? element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })) : '',
        element('sheetViews', {}, element('sheetView', { workbookViewId: 0 })),
        element('sheetFormatPr', { defaultRowHeight: 15 }),
        columns.length === 0 ? '' : element('cols', {}, columns.join('')),
        element('sheetData', {}, rowsXml(sheet, styleOf)),
        merges.length === 0 ? '' : element('mergeCells', { count: merges.length }, merges.join('')),
        page === null ? '' : pageXml(page),
      ].join(''),
    )
  );
};

const rowsXml = (sheet: NewSheet, styleOf: (cell: NewCell) => number): string =>
  sheet.rows
    .toSorted((one, other) => one.row - other.row)
    .map(({ row, height, cells }) => {
      const ordered = cells.toSorted((one, other) => one.column - other.column);
      const attributes = height === null ? { r: row } : { r: row, ht: height, customHeight: 1 };
      return element('row', attributes, ordered.map((cell) => cellXml(sheet.name, row, cell, styleOf(cell))).join(''));
    })
    .join('');

const cellXml = (sheet: string, row: number, { column, content, style }: NewCell, format: number): string => {
  if (content === null) return element('c', { r: cellName(row, column), s: format });
  if ('text' in content) return textCell('', sheet, row, column, format, content.text);
  if (style.asText) return textCell('', sheet, row, column, format, String(content.number));
  return element('c', { r: cellName(row, column), s: format }, element('v', {}, String(content.number)));
};

const inches = (centimetres: number): string => (centimetres / centimetresPerInch).toFixed(4);

const pageXml = ({ orientation, fitToWidth, margins, centerFooter }: PageSetup): string =>
  [
    element('printOptions', { horizontalCentered: 1 }),
    element('pageMargins', {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: footerMargin,
      footer: footerMargin,
    }),
    element('pageSetup', {
      paperSize: paperA4,
      fitToWidth: fitToWidth ? 1 : undefined,
      fitToHeight: fitToWidth ? 0 : undefined,
      orientation,
    }),
    centerFooter === null ? '' : element('headerFooter', {}, element('oddFooter', {}, escapeText(`&C${centerFooter}`))),
  ].join('');
