import { AuditError } from '../../core/errors';
import type { AnnotateSheet } from '../../core/plans/plan';
import { readSheetLedger, writeSheetLedger } from './annotation-ledger';
import type { LedgerTable, SheetLedger } from './annotation-ledger';
import { addAnnotationStyles } from './annotation-styles';
import type { AnnotationStyles } from './annotation-styles';
import { widenDimension } from './dimension';
import { insertionPoint, worksheetOrder } from './element-order';
import { extensionListForm, putExtension } from './extension-list';
import { highlightFormats, usedPriorities } from './highlights';
import type { Limits } from './limits';
import type { PackageParts } from './package-parts';
import { cellTemplate } from './cell-template';
import { patchRows } from './row-patcher';
import type { CellWrite, ReplacedCell, RowPatch } from './row-patcher';
import { textCell } from './sheet-cells';
import { withOurColumns } from './sheet-columns';
import { layoutOf, patchOfRows, patchSheet } from './sheet-layout';
import type { SheetLayout } from './sheet-layout';
import { findSheet, readWorkbookParts } from './workbook-parts';
import { childNamed } from './xml-document';
import type { Edit } from './xml-edit';

/** Carries out `annotate-sheet`. Throws `AuditError` 'sheet-not-found', 'no-free-columns', 'cell-too-long', 'broken-part'. */
export const annotateSheet = async (parts: PackageParts, step: AnnotateSheet, limits: Limits): Promise<void> => {
  if (step.column + 2 > limits.columns) throw new AuditError({ code: 'no-free-columns', sheet: step.sheet });
  const workbook = await readWorkbookParts(parts);
  const { part } = findSheet(workbook, step.sheet);
  const styles = await addAnnotationStyles(parts, workbook, part);
  const layout = await layoutOf(parts, part);
  const rows = mergeRows(
    [step.header.lastRow],
    step.rows.map(({ row }) => row),
  );
  const patch = patchOfRows(layout, likelyGrowth(step));
  const patched = patchRows(layout, patch, rows, annotationCells(step, styles));
  parts.writeBytes(part, patchSheet(layout, frameEdits(step, styles, layout, rows, patched, limits), patch));
};

/** Bytes of the three cells of a row without their texts. */
const bytesOfCells = 200;
/** A Chinese character in UTF-8. */
const bytesOfCharacter = 3;

const likelyGrowth = ({ rows }: AnnotateSheet): number =>
  rows.reduce((sum, { verdict, problems, marks }) => {
    const characters = verdict.length + problems.length + marks.length;
    return sum + bytesOfCells + characters * bytesOfCharacter;
  }, 0);

/** Tells the cells of our three columns in a row. */
const annotationCells = (step: AnnotateSheet, styles: AnnotationStyles): ((row: number) => readonly CellWrite[]) => {
  const { sheet, column } = step;
  const write = (row: number, offset: number, style: number, text: string): CellWrite => ({
    column: column + offset,
    xml: (prefix) => textCell(prefix, sheet, row, column + offset, style, text),
  });
  const headerRow = step.header.lastRow;
  const headings = step.headings.map((heading, offset) => write(headerRow, offset, styles.heading, heading));
  const rows = new Map(step.rows.map((row) => [row.row, row]));
  return (number) => {
    const row = rows.get(number);
    if (row === undefined) return headings;
    return [row.verdict, row.problems, row.marks].map((text, offset) => write(number, offset, styles.text, text));
  };
};

/** Everything around the rows: size, widths, conditional formats, ledger. */
const frameEdits = (
  step: AnnotateSheet,
  styles: AnnotationStyles,
  layout: SheetLayout,
  rows: readonly number[],
  patch: RowPatch,
  limits: Limits,
): readonly Edit[] => {
  const { root, part, prefix, outline } = layout;
  const raw = (localName: string): string => {
    const found = childNamed(root, localName);
    return found === undefined ? '' : outline.slice(found.start, found.end);
  };
  const replace = (localName: string, xml: string): readonly Edit[] => {
    const found = childNamed(root, localName);
    const at = insertionPoint(root, worksheetOrder, localName);
    if (found === undefined) return xml === '' ? [] : [{ start: at, end: at, text: xml }];
    return [{ start: found.start, end: found.end, text: xml }];
  };

  const table: LedgerTable = {
    column: step.column,
    rows,
    replaced: groupReplaced(patch.replaced),
  };
  const earlier = readSheetLedger(root);
  const columns = raw('cols');
  const dimension = raw('dimension');
  const ledger: SheetLedger = {
    columns: earlier?.columns ?? columns,
    dimension: earlier?.dimension ?? dimension,
    extensionList: earlier?.extensionList ?? extensionListForm(root),
    selfClosingData: earlier?.selfClosingData ?? layout.selfClosingData,
    createdRows: mergeRows(earlier?.createdRows ?? [], patch.createdRows),
    openedRows: mergeRows(earlier?.openedRows ?? [], patch.openedRows),
    tables: [...(earlier?.tables ?? []), table],
  };
  const formats = insertionPoint(root, worksheetOrder, 'conditionalFormatting');
  return [
    ...replace('dimension', widenDimension(dimension, table, part, limits)),
    ...replace('cols', withOurColumns(columns, prefix, step.column, part)),
    { start: formats, end: formats, text: highlightFormats(step.highlights, styles, prefix, usedPriorities(root)) },
    putExtension(root, worksheetOrder, writeSheetLedger(ledger, prefix)),
  ];
};

const mergeRows = (some: readonly number[], others: readonly number[]): readonly number[] => {
  const rows = [...some, ...others];
  const isAscending = rows.every((row, index) => index === 0 || row > (rows[index - 1] ?? 0));
  return isAscending ? rows : [...new Set(rows)].toSorted((one, other) => one - other);
};

/** Equal cells of many rows (borders prepared for columns to come) are one entry. */
const groupReplaced = (cells: readonly ReplacedCell[]): LedgerTable['replaced'] => {
  const groups = new Map<string, { column: number; rows: number[]; template: string }>();
  for (const cell of cells) {
    const template = cellTemplate(cell);
    const key = `${cell.column} ${template}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { column: cell.column, rows: [cell.row], template });
    else group.rows.push(cell.row);
  }
  return [...groups.values()];
};
