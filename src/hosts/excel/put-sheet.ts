import type { CellStyle, NewCell, NewSheet } from '../../core/plans/plan';
import { ownSheetMark } from '../../core/table/sheet';
import { rangeOf } from './areas';
import { pageOf } from './page-setup';
import { rectanglesOf } from './rectangles';
import { gridsOfRows, refuseLongTexts, setNumberFormat, textFormat, writeTexts } from './texts';
import { smallWrite } from './writer';
import type { Writer } from './writer';

/** A sheet of ours is built under this name and takes its own when it is complete: no half sheet bears a name that people print. */
export const buildingName = 'recaudit~';

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const;

const isText = ({ content, style }: NewCell): boolean => content !== null && ('text' in content || style.asText);

const contentOf = ({ content, style }: NewCell): string | number | null => {
  if (content === null) return null;
  if ('text' in content) return content.text;
  return style.asText ? String(content.number) : content.number;
};

/** Text that begins like a formula stays formatted as text: it must not become one when the user edits the cell. */
const staysText = (cell: NewCell): boolean =>
  cell.style.asText || (cell.content !== null && 'text' in cell.content && /^[=+\-@]/.test(cell.content.text));

const textGrids = (sheet: NewSheet) => {
  const width = Math.max(1, ...sheet.rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const rows = sheet.rows.map(({ row, cells }) => ({
    row,
    cells: Array.from({ length: width }, (_unused, index) => {
      const cell = cells.find(({ column }) => column === index + 1);
      return cell === undefined ? null : contentOf(cell);
    }),
  }));
  return gridsOfRows(1, width, rows);
};

/** Throws 'cell-too-long'. */
export const checkSheet = (sheet: NewSheet): void => {
  for (const grid of textGrids(sheet)) refuseLongTexts(sheet.name, grid);
};

/** Points of a column of so many characters of the standard font (7 pixels each and 5 of padding, 96 to the inch). */
const columnPoints = (characters: number): number => ((characters * 7 + 5) * 72) / 96;

const dress = (range: Excel.Range, { font, horizontal, vertical, wrap, border }: CellStyle): void => {
  const { format } = range;
  format.font.name = font.name;
  format.font.size = font.size;
  format.font.bold = font.bold;
  format.horizontalAlignment = ({ left: 'Left', center: 'Center', right: 'Right' } as const)[horizontal];
  format.verticalAlignment = ({ top: 'Top', center: 'Center' } as const)[vertical];
  format.wrapText = wrap;
  if (!border) return;
  for (const edge of edges) format.borders.getItem(edge).style = 'Continuous';
};

/**
 * Builds a sheet whole, and only then lets it take the place of the one of that name, in one request.
 * @param existing the sheet that it replaces, and where it stands
 * @param position where a new sheet goes
 */
export const putSheet = async (
  writer: Writer,
  sheet: NewSheet,
  { existing, position, leftOver }: { readonly existing: string | null; readonly position: number; readonly leftOver: boolean },
): Promise<void> => {
  const building = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(buildingName);
  await writer.add(sheet.columnWidths.length * smallWrite + smallWrite, (context) => {
    if (leftOver) building(context).delete();
    const created = context.workbook.worksheets.add(buildingName);
    sheet.columnWidths.forEach((width, index) => {
      rangeOf(created, { firstRow: 1, lastRow: 1, firstColumn: index + 1, lastColumn: index + 1 }).format.columnWidth = columnPoints(width);
    });
  });

  const cells = sheet.rows.flatMap(({ row, cells: inRow }) => inRow.map((cell) => ({ row, column: cell.column, item: cell })));
  for (const { area, item } of rectanglesOf(cells, (cell) => JSON.stringify(cell.style))) {
    await writer.add(3 * smallWrite, (context) => dress(rangeOf(building(context), area), item.style));
  }
  for (const { area, item } of rectanglesOf(cells, (cell) => String(isText(cell)))) {
    if (isText(item)) await writer.add(smallWrite, (context) => setNumberFormat(rangeOf(building(context), area), textFormat));
  }
  for (const grid of textGrids(sheet)) await writeTexts(writer, buildingName, grid);
  for (const { area, item } of rectanglesOf(cells, (cell) => String(isText(cell) && !staysText(cell)))) {
    // What is text stays text under any format; numbers typed into such a cell later are numbers again.
    if (isText(item) && !staysText(item))
      await writer.add(smallWrite, (context) => setNumberFormat(rangeOf(building(context), area), 'General'));
  }
  await writer.add((sheet.rows.length + sheet.merges.length) * 600 + smallWrite, (context) => {
    const created = building(context);
    for (const { row, height } of sheet.rows) {
      if (height !== null) rangeOf(created, { firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 1 }).format.rowHeight = height;
    }
    for (const area of sheet.merges) rangeOf(created, area).merge(false);
  });
  await writer.add(3 * smallWrite, (context) => {
    const created = building(context);
    if (sheet.page !== null) pageOf(created, sheet.page);
    created.names.add(ownSheetMark, '="recaudit"').visible = false;
    if (existing !== null) context.workbook.worksheets.getItem(existing).delete();
    created.name = sheet.name;
    created.position = position;
  });
};
