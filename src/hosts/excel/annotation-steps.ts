import type { AnnotateSheet, ClearSheet } from '../../core/plans/plan';
import { rangeOf } from './areas';
import { highlightById } from './frame';
import type { SheetFrame } from './frame';
import type { LedgerTable } from './ledger';
import { addHighlight, dressColumns, ourArea, ourColumnCount, restoreWidths, setWidths, undressColumns } from './looks';
import { gridsOfRows, refuseLongTexts, writeTexts } from './texts';
import { smallWrite } from './writer';
import type { Writer } from './writer';

/** The texts of an annotation as grids: headings first, then the rows. Throws 'cell-too-long'. */
const gridsOf = (step: AnnotateSheet) => {
  const grids = [
    ...gridsOfRows(step.column, ourColumnCount, [{ row: step.header.lastRow, cells: step.headings }]),
    ...gridsOfRows(
      step.column,
      ourColumnCount,
      step.rows.map(({ row, verdict, problems, marks }) => ({ row, cells: [verdict, problems, marks] })),
    ),
  ];
  for (const grid of grids) refuseLongTexts(step.sheet, grid);
  return grids;
};

/** Throws 'cell-too-long' for a plan that cannot be carried out, before anything is written. */
export const checkAnnotation = (step: AnnotateSheet): void => {
  gridsOf(step);
};

/**
 * Writes an annotation: formats before texts, so that no text becomes a formula; headings before rows, so that an interrupted run is
 * recognised as ours.
 */
export const writeAnnotation = async (writer: Writer, step: AnnotateSheet, table: LedgerTable): Promise<void> => {
  await writer.add(3 * smallWrite, (context) => dressColumns(context.workbook.worksheets.getItem(step.sheet), table));
  for (const grid of gridsOf(step)) await writeTexts(writer, step.sheet, grid);
  await writer.add((step.highlights.length + 1) * smallWrite, (context) => {
    const sheet = context.workbook.worksheets.getItem(step.sheet);
    for (const highlight of step.highlights.toReversed()) addHighlight(sheet, highlight);
    setWidths(sheet, table);
  });
};

/** Deletes the conditional formats of ours. */
export const removeHighlights = async (writer: Writer, { name, highlights }: SheetFrame): Promise<void> => {
  if (highlights.length === 0) return;
  await writer.add(highlights.length * smallWrite, (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const id of highlights) highlightById(sheet, id).delete();
  });
};

/** What the ledger knows of the annotation that a step clears. A column that moved since is found when there is only one. */
export const recordOf = ({ columns }: ClearSheet, tables: readonly LedgerTable[]): LedgerTable | null => {
  if (columns === null) return null;
  const [only] = tables;
  const { column, firstRow } = columns;
  return (
    tables.find((table) => table.column === column && table.firstRow === firstRow) ??
    tables.find((table) => table.column === column) ??
    (tables.length === 1 ? (only ?? null) : null)
  );
};

/**
 * Takes one annotation away and puts formats and widths back.
 * @param record what stood there before; null when nobody noted it: then the cells become plain
 * @param keepWidths another annotation in the same columns stays
 */
export const clearAnnotation = async (
  writer: Writer,
  sheet: string,
  place: { readonly column: number; readonly firstRow: number; readonly lastRow: number },
  record: LedgerTable | null,
  { keepWidths, keepContents }: { readonly keepWidths: boolean; readonly keepContents: boolean },
): Promise<void> => {
  const area = ourArea(place);
  await writer.add(smallWrite, (context) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
    if (!keepContents) range.clear('Contents');
    // The style named Normal in every language: the format of cells nobody touched.
    if (record === null) range.style = 'Normal';
  });
  if (record !== null) {
    // Rows whose texts somebody deleted still have our formats.
    const lastRow = Math.max(area.lastRow, area.firstRow + record.lastRow - record.firstRow);
    await undressColumns(writer, sheet, { ...area, lastRow }, record);
  }
  if (keepWidths) return;
  const plain = Array.from({ length: ourColumnCount }, () => ({ width: null, hidden: false }));
  await writer.add(2 * smallWrite, (context) => restoreWidths(context.workbook.worksheets.getItem(sheet), area, record?.widths ?? plain));
};
