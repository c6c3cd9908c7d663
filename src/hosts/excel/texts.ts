import { cellAddress } from '../../core/table/address';
import { AuditError } from '../../core/errors';
import type { Area } from '../../core/table/sheet';
import { rangeOf } from './areas';
import { longestCellText } from './limits';
import { smallWrite } from './writer';
import type { Writer } from './writer';

/** The format of cells in which typed text stays text. */
export const textFormat = '@';

/** Texts of consecutive rows, all of one width; null leaves a cell as it is. */
export interface TextGrid {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Rows a request may leave out between two others without a range of their own. */
const widestGap = 20;

const encoder = new TextEncoder();
const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length + 1;
/** office.js sends large arrays in pieces of 1,500 cells, each with object paths of its own: what that adds to a row. */
const pieceBytesOfRow = 6;

/** Throws 'cell-too-long'. */
export const refuseLongTexts = (sheet: string, { firstRow, firstColumn, rows }: TextGrid): void => {
  rows.forEach((row, down) => {
    row.forEach((text, across) => {
      if (typeof text !== 'string' || text.length <= longestCellText) return;
      throw new AuditError({ code: 'cell-too-long', sheet, cell: cellAddress(firstRow + down, firstColumn + across), length: text.length });
    });
  });
};

/**
 * Grids of rows given one by one, ascending: small gaps are bridged with rows that are left alone, large ones begin a new grid.
 * @param width columns of every row
 */
export const gridsOfRows = (
  firstColumn: number,
  width: number,
  rows: readonly { readonly row: number; readonly cells: readonly (string | number | null)[] }[],
): readonly TextGrid[] => {
  const grids: { firstRow: number; firstColumn: number; rows: (readonly (string | number | null)[])[] }[] = [];
  const untouched = Array.from({ length: width }, () => null);
  for (const { row, cells } of rows.toSorted((one, other) => one.row - other.row)) {
    const last = grids.at(-1);
    const next = last === undefined ? 0 : last.firstRow + last.rows.length;
    if (last === undefined || row - next > widestGap) {
      grids.push({ firstRow: row, firstColumn, rows: [cells] });
      continue;
    }
    for (let gap = next; gap < row; gap += 1) last.rows.push(untouched);
    last.rows.push(cells);
  }
  return grids;
};

const areaOfRows = ({ firstColumn, rows }: TextGrid, firstRow: number, count: number): Area => ({
  firstRow,
  lastRow: firstRow + count - 1,
  firstColumn,
  lastColumn: firstColumn + (rows[0]?.length ?? 1) - 1,
});

/** Whether a leading apostrophe survives in a cell formatted as text differs between versions of Excel: such texts are written apart. */
const isQuoted = (text: string | number | null): text is string => typeof text === 'string' && text.startsWith("'");

/** Writes texts into cells that are formatted as text already, in as many requests as their size needs. */
export const writeTexts = async (writer: Writer, sheet: string, grid: TextGrid): Promise<void> => {
  let from = 0;
  let bytes = smallWrite;
  const send = async (to: number): Promise<void> => {
    if (to === from) return;
    const band = grid.rows.slice(from, to).map((row) => row.map((text) => (isQuoted(text) ? null : text)));
    const area = areaOfRows(grid, grid.firstRow + from, band.length);
    await writer.add(bytes, (context) => {
      rangeOf(context.workbook.worksheets.getItem(sheet), area).values = band;
    });
    from = to;
    bytes = smallWrite;
  };
  for (const [index, row] of grid.rows.entries()) {
    const size = bytesOf(row) + pieceBytesOfRow;
    if (bytes + size > writer.messageBytes) await send(index);
    bytes += size;
  }
  await send(grid.rows.length);
  await writeQuotedTexts(writer, sheet, grid);
};

const writeQuotedTexts = async (writer: Writer, sheet: string, grid: TextGrid): Promise<void> => {
  const quoted = grid.rows.flatMap((row, down) => row.flatMap((text, across) => (isQuoted(text) ? [{ text, down, across }] : [])));
  for (const { text, down, across } of quoted) {
    await writer.add(smallWrite + bytesOf(text), (context) => {
      writeQuotedText(context.workbook.worksheets.getItem(sheet), grid.firstRow + down, grid.firstColumn + across, text, textFormat);
    });
  }
};

/** Writes a text that begins with an apostrophe: typed into a general cell, the first of two is swallowed in every version. */
export const writeQuotedText = (sheet: Excel.Worksheet, row: number, column: number, text: string, formatAfter: string): void => {
  const cell = rangeOf(sheet, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  cell.numberFormat = [['General']];
  cell.values = [[`'${text}`]];
  cell.numberFormat = [[formatAfter]];
};

/** Gives every cell of a range one number format. Office.js takes a single value for all cells, which its types do not say. */
export const setNumberFormat = (range: Excel.Range, format: string): void => {
  const one: unknown = format;
  range.numberFormat = one as string[][];
};
