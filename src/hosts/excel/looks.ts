import type { Highlight } from '../../core/plans/plan';
import type { Area } from '../../core/table/sheet';
import { bandsOf, rangeOf, rowsOf } from './areas';
import type { CellLook, LedgerTable } from './ledger';
import { expandRuns, horizontalNames, verticalNames } from './ledger';
import { setNumberFormat } from './texts';
import { smallWrite } from './writer';
import type { Writer } from './writer';

/** Columns of an annotation: 审核结论, 问题与依据, 审核标记. */
export const ourColumnCount = 3;

/** Widths in points (16, 60 and 3 characters of the standard font). */
const ourWidths = [88, 319, 20] as const;

/**
 * Looks of the three severities, as in files: they differ in lightness and in weight or slant as well as in hue, so that they can be told
 * apart without seeing red or green.
 */
const severityLooks: Readonly<
  Record<Highlight['look'], { readonly font: string; readonly fill: string; readonly bold: boolean; readonly italic: boolean }>
> = {
  error: { font: '#9C0006', fill: '#FFC7CE', bold: true, italic: false },
  warning: { font: '#7F4F00', fill: '#FFE699', bold: false, italic: false },
  manual: { font: '#1F3864', fill: '#DDEBF7', bold: false, italic: true },
};

/** The three columns from the heading to the last row. */
export const ourArea = ({
  column,
  firstRow,
  lastRow,
}: {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}): Area => ({
  firstRow,
  lastRow,
  firstColumn: column,
  lastColumn: column + ourColumnCount - 1,
});

export const headingArea = (area: Area): Area => ({ ...area, lastRow: area.firstRow });
/** Null when there is nothing below the heading. */
export const bodyArea = (area: Area): Area | null => (area.lastRow === area.firstRow ? null : { ...area, firstRow: area.firstRow + 1 });
export const columnArea = (area: Area, index: number): Area => ({
  ...area,
  firstColumn: area.firstColumn + index,
  lastColumn: area.firstColumn + index,
});

/** What must be loaded of a range for `lookOf`. */
export const lookProperties = 'format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/font/bold';

/** Excel answers null for what differs within a range, which its types do not say. */
const flagOrNull = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);

export const lookOf = ({ format }: Excel.Range): CellLook => ({
  horizontal: horizontalNames.safeParse(format.horizontalAlignment).data ?? null,
  vertical: verticalNames.safeParse(format.verticalAlignment).data ?? null,
  wrap: flagOrNull(format.wrapText),
  bold: flagOrNull(format.font.bold),
});

/** Changes only what can be put back: a property in which the cells differed stays. */
const setLook = ({ format }: Excel.Range, before: CellLook, look: CellLook): void => {
  if (before.horizontal !== null && look.horizontal !== null) format.horizontalAlignment = look.horizontal;
  if (before.vertical !== null && look.vertical !== null) format.verticalAlignment = look.vertical;
  if (before.wrap !== null && look.wrap !== null) format.wrapText = look.wrap;
  if (before.bold !== null && look.bold !== null) format.font.bold = look.bold;
};

const headingLook: CellLook = { horizontal: 'Center', vertical: 'Center', wrap: true, bold: true };
const bodyLook: CellLook = { horizontal: 'Left', vertical: 'Top', wrap: true, bold: null };

/** Text format, alignment and wrapping of our columns. No borders: an edge belongs to the user's cell beside it as well. */
export const dressColumns = (sheet: Excel.Worksheet, table: LedgerTable): void => {
  const area = ourArea(table);
  setNumberFormat(rangeOf(sheet, area), '@');
  setLook(rangeOf(sheet, headingArea(area)), table.heading, headingLook);
  const body = bodyArea(area);
  if (body !== null) setLook(rangeOf(sheet, body), table.body, bodyLook);
};

export const setWidths = (sheet: Excel.Worksheet, table: LedgerTable): void => {
  ourWidths.forEach((width, index) => {
    const column = rangeOf(sheet, columnArea(headingArea(ourArea(table)), index));
    column.format.columnWidth = width;
    column.columnHidden = index === ourColumnCount - 1;
  });
};

/** Widths as they were. */
export const restoreWidths = (sheet: Excel.Worksheet, area: Area, widths: LedgerTable['widths']): void => {
  widths.forEach(({ width, hidden }, index) => {
    const column = rangeOf(sheet, columnArea(headingArea(area), index));
    column.columnHidden = false;
    if (width === null) column.format.useStandardWidth = true;
    else column.format.columnWidth = width;
    if (hidden) column.columnHidden = true;
  });
};

/** Bytes of a number format in a request. */
const formatBytes = 16;
const bandRows = 20_000;

/** Puts formats back as the ledger has them. */
export const undressColumns = async (writer: Writer, sheet: string, area: Area, table: LedgerTable): Promise<void> => {
  await writer.add(2 * smallWrite, (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    setLook(rangeOf(worksheet, headingArea(area)), table.heading, table.heading);
    const body = bodyArea(area);
    if (body !== null) setLook(rangeOf(worksheet, body), table.body, table.body);
  });
  const columns = table.numberFormats.map((runs) => expandRuns(runs, rowsOf(area)));
  const formats = new Set(table.numberFormats.flatMap((runs) => runs.map(([format]) => format)));
  const [only = 'General'] = formats;
  if (formats.size <= 1) {
    await writer.add(smallWrite, (context) => setNumberFormat(rangeOf(context.workbook.worksheets.getItem(sheet), area), only));
    return;
  }
  for (const band of bandsOf(area, bandRows)) {
    const from = band.firstRow - area.firstRow;
    const grid = Array.from({ length: rowsOf(band) }, (_unused, row) => columns.map((column) => column[from + row] ?? 'General'));
    await writer.add(rowsOf(band) * ourColumnCount * formatBytes, (context) => {
      rangeOf(context.workbook.worksheets.getItem(sheet), band).numberFormat = grid;
    });
  }
};

/** Adds one conditional format. Excel puts a new one before all others, so the mildest comes first. */
export const addHighlight = (sheet: Excel.Worksheet, { area, formula, look }: Highlight): void => {
  const { custom } = rangeOf(sheet, area).conditionalFormats.add('Custom');
  const { font, fill, bold, italic } = severityLooks[look];
  custom.rule.formula = `=${formula}`;
  custom.format.fill.color = fill;
  custom.format.font.color = font;
  if (bold) custom.format.font.bold = true;
  if (italic) custom.format.font.italic = true;
};
