import type { Area } from '../../core/table/sheet';

/** A cell of a grid with something that is to be written to it. */
export interface Placed<Item> {
  readonly row: number;
  readonly column: number;
  readonly item: Item;
}

interface Run<Item> {
  readonly key: string;
  readonly item: Item;
  readonly area: { readonly firstRow: number; lastRow: number; readonly firstColumn: number; lastColumn: number };
}

/**
 * Joins cells with equal keys into rectangles: first along rows, then runs of the same columns down. A table of one look becomes a handful
 * of ranges, however many rows it has.
 * @returns disjoint rectangles that cover all cells, each with one of its items
 */
export const rectanglesOf = <Item>(
  cells: readonly Placed<Item>[],
  keyOf: (item: Item) => string,
): readonly { readonly area: Area; readonly item: Item }[] => {
  const runs: Run<Item>[] = [];
  for (const { row, column, item } of cells.toSorted((one, other) =>
    one.row === other.row ? one.column - other.column : one.row - other.row,
  )) {
    const key = keyOf(item);
    const last = runs.at(-1);
    if (last?.area.firstRow === row && last.key === key && last.area.lastColumn === column - 1) last.area.lastColumn = column;
    else runs.push({ key, item, area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column } });
  }
  const rectangles: Run<Item>[] = [];
  const lowest = new Map<string, Run<Item>>();
  for (const run of runs) {
    const name = `${run.area.firstColumn}:${run.area.lastColumn}:${run.key}`;
    const upper = lowest.get(name);
    if (upper?.area.lastRow === run.area.firstRow - 1) {
      upper.area.lastRow = run.area.firstRow;
      continue;
    }
    rectangles.push(run);
    lowest.set(name, run);
  }
  return rectangles;
};
