import { AuditError } from '../../core/errors';
import type { Area, CellContent, Sheet, SheetRow } from '../../core/table/sheet';
import { cellName, parseArea } from './cell-reference';
import { cellNames, contentOfPlainCell, readCell } from './cell-reader';
import type { CellContext } from './cell-reader';
import { brokenPart } from './faults';
import type { Limits } from './limits';
import { scanSheet } from './sheet-layout';
import type { SheetLayout } from './sheet-layout';
import type { RowVisitor } from './sheet-rows';
import { attributeOf, childNamed, childrenNamed, isSet } from './xml-document';
import type { XmlElement } from './xml-document';
import { attributeAt, xmlName } from './xml-scanner';

export interface SheetSource {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly part: string;
  /** UTF-8, without byte order mark. */
  readonly bytes: Uint8Array;
}

/**
 * Reads one worksheet.
 * @param cellBudget cells that may still be read in this workbook
 * @returns the sheet, how many cells of the budget it took, and where its rows stand
 * Throws `AuditError` 'broken-part', 'dtd-refused', 'too-large', 'cell-too-long'.
 */
export const readSheet = (
  source: SheetSource,
  context: CellContext,
  limits: Limits,
  cellBudget: number,
): { readonly sheet: Sheet; readonly cells: number; readonly layout: SheetLayout } => {
  const collector = collectRows(source, context, limits, cellBudget);
  const layout = scanSheet(source.bytes, source.part, collector.visitor);
  const { root, part } = layout;
  const filter = childNamed(root, 'autoFilter');
  const filterReference = filter === undefined ? undefined : attributeOf(filter, 'ref');
  const protection = childNamed(root, 'sheetProtection');
  const sheet: Sheet = {
    name: source.name,
    visibility: source.visibility,
    rows: collector.rows(),
    merges: readMerges(root, part, limits),
    hiddenColumns: readHiddenColumns(root, limits),
    autoFilter: filterReference === undefined ? null : checkedArea(filterReference, part, limits),
    protected: protection !== undefined && isSet(attributeOf(protection, 'sheet')),
  };
  return { sheet, cells: collector.cells(), layout };
};

const hiddenName = xmlName('hidden');

const tooLarge = (what: 'rows' | 'columns' | 'cells', found: number, limits: Limits): AuditError =>
  new AuditError({ code: 'too-large', what, found, limit: limits[what] });

const collectRows = (source: SheetSource, context: CellContext, limits: Limits, cellBudget: number) => {
  const rows: SheetRow[] = [];
  let count = 0;
  let ascending = true;
  let lastRow = 0;
  let hidden = false;
  let cells: CellContent[] = [];

  const put = (row: number, column: number, content: CellContent): void => {
    if (content === null) return;
    if (typeof content === 'string' && content.length > limits.cellCharacters) {
      throw new AuditError({ code: 'cell-too-long', sheet: source.name, cell: cellName(row, column), length: content.length });
    }
    while (cells.length < column - 1) cells.push(null);
    cells[column - 1] = content;
  };

  const visitor = (prefix: string): RowVisitor => {
    const names = cellNames(prefix);
    return {
      openRow: (row, cursor) => {
        if (row > limits.rows) throw tooLarge('rows', row, limits);
        ascending = ascending && row > lastRow;
        lastRow = row;
        hidden = isSet(attributeAt(cursor, hiddenName));
        cells = [];
      },
      cell: (row, column, cursor) => {
        if (column > limits.columns) throw tooLarge('columns', column, limits);
        put(row, column, readCell(cursor, names, context));
      },
      plainCell: (row, cell) => {
        if (cell.column > limits.columns) throw tooLarge('columns', cell.column, limits);
        put(row, cell.column, contentOfPlainCell(cell, context, source.part));
      },
      closeRow: (row) => {
        count += cells.length;
        if (count > cellBudget) throw tooLarge('cells', limits.cells - cellBudget + count, limits);
        if (cells.length > 0) rows.push({ row, hidden, cells });
      },
    };
  };
  return {
    visitor,
    cells: () => count,
    rows: (): readonly SheetRow[] => (ascending ? rows : sortRows(rows, source.part)),
  };
};

/** Some writers do not keep the order; two rows of one number cannot be told apart, so that is a broken part. */
const sortRows = (rows: readonly SheetRow[], part: string): readonly SheetRow[] => {
  const sorted = rows.toSorted((one, other) => one.row - other.row);
  if (sorted.some(({ row }, index) => row === sorted[index - 1]?.row)) throw brokenPart(part);
  return sorted;
};

const checkedArea = (reference: string, part: string, limits: Limits): Area => {
  const area = parseArea(reference, part, limits);
  if (area.lastRow > limits.rows) throw tooLarge('rows', area.lastRow, limits);
  if (area.lastColumn > limits.columns) throw tooLarge('columns', area.lastColumn, limits);
  return area;
};

const readMerges = (root: XmlElement, part: string, limits: Limits): readonly Area[] => {
  const list = childNamed(root, 'mergeCells');
  if (list === undefined) return [];
  return childrenNamed(list, 'mergeCell').map((merge) => checkedArea(attributeOf(merge, 'ref') ?? '', part, limits));
};

const readHiddenColumns = (root: XmlElement, limits: Limits): readonly number[] => {
  const columns = childrenNamed(root, 'cols').flatMap((list) => childrenNamed(list, 'col'));
  return columns.flatMap((column) => {
    if (!isSet(attributeOf(column, 'hidden')) && Number(attributeOf(column, 'width') ?? '1') !== 0) return [];
    const first = Number(attributeOf(column, 'min'));
    const last = Math.min(Number(attributeOf(column, 'max')), limits.columns);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_unused, index) => first + index);
  });
};
