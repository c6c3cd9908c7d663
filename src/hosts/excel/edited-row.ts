import type { SheetRow } from '../../core/table/sheet';
import { rangeOf } from './areas';
import { askFilters } from './filters';
import { headingArea, ourArea, ourColumnCount } from './looks';
import { ownHeadings } from '../../core/table/match-columns';
import { createGrid, gridRows } from './read-grid';
import { gridsOfRows, refuseLongTexts, writeTexts } from './texts';
import { createWriter } from './writer';

/** A row of a sheet, and where our columns should stand beside it. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
  /** Last column (1-based) to be read. */
  readonly lastColumn: number;
  /** First of our columns, with the row of its heading. */
  readonly ours: { readonly column: number; readonly headingRow: number };
}

export interface EditedRow {
  /** As the whole sheet's reading gives it; a blank row has no cells. */
  readonly row: SheetRow;
  /** Whether our columns stand where they should and no filter hides rows: then texts may be written there. */
  readonly canWrite: boolean;
  /** What stands in our columns of the row. */
  readonly texts: readonly string[];
}

/** New texts in our columns: verdict, problems, marks. */
export interface RowTexts {
  readonly sheet: string;
  readonly column: number;
  readonly rows: readonly { readonly row: number; readonly cells: readonly [verdict: string, problems: string, marks: string] }[];
}

/** Reads one row anew: one request. */
export const readEditedRow = async (context: Excel.RequestContext, { sheet, row, lastColumn, ours }: RowPlace): Promise<EditedRow> => {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const area = { firstRow: row, lastRow: row, firstColumn: 1, lastColumn };
  const range = rangeOf(worksheet, area);
  range.load('values,numberFormat,formulas,rowHidden');
  const headings = rangeOf(worksheet, headingArea(ourArea({ column: ours.column, firstRow: ours.headingRow, lastRow: ours.headingRow })));
  headings.load('values');
  const own = rangeOf(worksheet, { ...area, firstColumn: ours.column, lastColumn: ours.column + ourColumnCount - 1 });
  own.load('values');
  const filters = askFilters(worksheet);
  await context.sync();

  const offset = (cells: readonly unknown[] | undefined): unknown[] => [undefined, ...(cells ?? [])];
  const [read] = gridRows({
    ...createGrid(area),
    values: [...range.values],
    numberFormats: new Map([[row, offset(range.numberFormat[0])]]),
    formulas: new Map([[row, offset(range.formulas[0])]]),
    hiddenRows: new Set(range.rowHidden ? [row] : []),
  });
  const found: readonly unknown[] = headings.values[0] ?? [];
  return {
    row: read ?? { row, hidden: range.rowHidden, cells: [] },
    canWrite: ownHeadings.every((heading, at) => found[at] === heading) && filters().length === 0,
    texts: (own.values[0] ?? []).map(String),
  };
};

/** Writes texts into our columns, which are there already: as a rule one request. Throws 'cell-too-long'. */
export const writeRowTexts = async (
  context: Excel.RequestContext,
  { sheet, column, rows }: RowTexts,
  messageBytes: number,
): Promise<void> => {
  const grids = gridsOfRows(column, ourColumnCount, rows);
  for (const grid of grids) refuseLongTexts(sheet, grid);
  const writer = createWriter(context, messageBytes, () => undefined);
  for (const grid of grids) await writeTexts(writer, sheet, grid);
  await writer.flush();
};
