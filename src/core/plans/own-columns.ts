import { ownHeadings } from '../table/match-columns';
import type { CellContent, Sheet, SheetRow } from '../table/sheet';

/** Our three columns as found on a sheet: 1-based column of 审核结论, and the rows from the heading to the last row that is ours. */
export interface OwnColumns {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** How many columns an annotation takes. */
export const ownColumnCount = ownHeadings.length;

/** What the verdict column says of a row without findings, in every language: such a row has no other trace of ours. */
const passLabels: ReadonlySet<string> = new Set(['通过', 'pass']);

const marksPattern = /^\|(?:[ewm]\d+\|)+$/;

const textOf = (content: CellContent | undefined): string => (typeof content === 'string' ? content.trim() : '');

const isHeadingAt = (cells: readonly CellContent[], at: number): boolean =>
  ownHeadings.every((heading, offset) => cells[at + offset] === heading);

/** True when the three cells can only have been written by us: marks, numbered problems, or the bare word for “pass”. */
const isOwnRow = ({ cells }: SheetRow, column: number): boolean => {
  const verdict = textOf(cells[column - 1]);
  if (verdict === '') return false;
  const problems = textOf(cells[column]);
  const marks = textOf(cells[column + 1]);
  if (marks !== '') return marksPattern.test(marks);
  return problems === '' ? passLabels.has(verdict) : problems.startsWith('1. ');
};

const headingsOf = (rows: readonly SheetRow[]): readonly { readonly row: number; readonly column: number }[] =>
  rows.flatMap(({ row, cells }) => {
    const columns: number[] = [];
    for (let at = cells.indexOf(ownHeadings[0]); at !== -1; at = cells.indexOf(ownHeadings[0], at + 1)) {
      if (isHeadingAt(cells, at)) columns.push(at + 1);
    }
    return columns.map((column) => ({ row, column }));
  });

/**
 * Finds our columns by their headings: all three, adjacent, in their order, in one row. A column of the user's that bears one of the
 * names alone is never ours. What stands below the last row of ours is not ours either.
 * @returns one entry for each annotated table, from top to bottom
 */
export const findOwnColumns = (sheet: Sheet): readonly OwnColumns[] => {
  const headings = headingsOf(sheet.rows);
  return headings.map(({ row: firstRow, column }) => {
    const next = headings.find((other) => other.row > firstRow && Math.abs(other.column - column) < ownColumnCount);
    const end = next?.row ?? Infinity;
    const last = sheet.rows.findLast((row) => row.row > firstRow && row.row < end && isOwnRow(row, column));
    return { column, firstRow, lastRow: last?.row ?? firstRow };
  });
};
