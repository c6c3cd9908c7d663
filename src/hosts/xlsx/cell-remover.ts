import type { RowPlace } from './row-places';
import type { SheetLayout } from './sheet-layout';
import { rowNames, scanCells } from './sheet-rows';
import type { BytePatch } from './byte-patch';
import { createCursor, skipElement } from './xml-scanner';

/** What to take out of a sheet, and what to put back in its place. */
export interface RowRemoval {
  /** First and last of the columns whose cells go, if any. */
  readonly columns: { readonly first: number; readonly last: number } | null;
  /** Whether the cells of this row go. */
  readonly isOurRow: (row: number) => boolean;
  /** What stood there before, or ''. */
  readonly original: (row: number, column: number) => string;
  /** Rows that go when nothing else is in them. */
  readonly createdRows: ReadonlySet<number>;
  /** Rows that close themselves again when nothing else is in them. */
  readonly openedRows: ReadonlySet<number>;
}

interface CellEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Takes cells out of a sheet. @returns the created and opened rows that were set right */
export const removeCells = (layout: SheetLayout, patch: BytePatch, removal: RowRemoval): ReadonlySet<number> => {
  const emptied = new Set<number>();
  for (let index = 0; index < layout.rows.count; index += 1) {
    const place = layout.rows.at(index);
    const { row, start, openEnd, end } = place;
    if (openEnd === end) continue;
    const { rowEdits, kept } = removeFromRow(layout, place, removal);
    if (kept === 0 && removal.createdRows.has(row)) {
      emptied.add(row);
      patch.edit(start, end, '');
    } else if (kept === 0 && removal.openedRows.has(row)) {
      emptied.add(row);
      patch.edit(openEnd - 1, end, '/>');
    } else for (const edit of rowEdits) patch.edit(edit.start, edit.end, edit.text);
  }
  return emptied;
};

/** @returns also how many cells stay; where none goes, any number but 0 says that there are some */
const removeFromRow = (
  { bytes, part, prefix }: SheetLayout,
  { row, openEnd, lastColumn }: RowPlace,
  { columns, isOurRow, original }: RowRemoval,
): { readonly rowEdits: readonly CellEdit[]; readonly kept: number } => {
  if (columns === null || lastColumn < columns.first || !isOurRow(row)) return { rowEdits: [], kept: lastColumn };
  const rowEdits: CellEdit[] = [];
  let kept = 0;
  scanCells(createCursor(bytes, part, openEnd), rowNames(prefix), row, {
    cell: (_row, column, cursor) => {
      const start = cursor.tagStart;
      skipElement(cursor);
      const text = column < columns.first || column > columns.last ? null : original(row, column);
      if (text !== '') kept += 1;
      if (text !== null) rowEdits.push({ start, end: cursor.position, text });
    },
  });
  return { rowEdits, kept };
};
