import { blankCell } from './read-cells';
import type { ColumnReader } from './read-cells';
import type { SheetRow } from './sheet';
import type { Cell } from './table';

/** A stretch is twice as long as the one before, up to this: below a short table little is read in vain. */
const firstLength = 8;
const longest = 64;

/** Stands for a cell that depends on the rows above. */
const waiting: Cell = { ...blankCell };

/**
 * Reads the cells of rows, in the order of the readers: a stretch of rows ahead, column by column, for neighbours in a column are alike, and
 * the contents of many rows are fetched from memory together. What depends on the rows above is read when these are known.
 * @returns the cells of the row at a place, which must be asked for in ascending order; `above` are the cells of the project row before it
 */
export const stretchReader = (
  readers: readonly ColumnReader[],
  rows: readonly SheetRow[],
): ((at: number, above: readonly Cell[] | undefined) => readonly Cell[]) => {
  let stretch: readonly Cell[][] = [];
  let [first, length] = [0, firstLength];
  let isAnyWaiting = false;

  const readFrom = (at: number): void => {
    const ahead = rows.slice(at, at + length);
    // As long as needed and not longer: an array that grows keeps room for more.
    stretch = ahead.map(() => new Array<Cell>(readers.length));
    first = at;
    length = Math.min(2 * length, longest);
    isAnyWaiting = false;
    readers.forEach((reader, place) => {
      for (let index = 0; index < ahead.length; index += 1) {
        const row = ahead[index];
        const cells = stretch[index];
        if (row === undefined || cells === undefined) continue;
        const cell = reader.readAlone(row);
        cells[place] = cell ?? waiting;
        if (cell === null) isAnyWaiting = true;
      }
    });
  };

  return (at, above) => {
    if (at >= first + stretch.length) readFrom(at);
    const cells = stretch[at - first] ?? [];
    const row = rows[at];
    if (!isAnyWaiting || row === undefined) return cells;
    readers.forEach((reader, place) => {
      if (cells[place] === waiting) cells[place] = reader.read(row, above);
    });
    return cells;
  };
};
