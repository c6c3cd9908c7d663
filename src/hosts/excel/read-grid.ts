import type { Area, SheetRow } from '../../core/table/sheet';
import { bandsOf, columnsOf, rangeOf, rowsOf } from './areas';
import { cellContent } from './cell-content';
import type { ReadTask } from './read-tasks';
import type { SheetOutline } from './read-outline';

/** What was read of a sheet's cells, row by row of the used area; filled by the tasks. */
export interface Grid {
  readonly used: Area;
  readonly values: (readonly unknown[])[];
  /** Sparse: only where asked for. */
  readonly numberFormats: Map<number, unknown[]>;
  readonly formulas: Map<number, unknown[]>;
  readonly hiddenRows: Set<number>;
}

export const createGrid = (used: Area): Grid => ({
  used,
  values: [],
  numberFormats: new Map(),
  formulas: new Map(),
  hiddenRows: new Set(),
});

/** Bytes of a cell of a summary sheet in an answer, as a first guess: a few Chinese characters of three bytes. */
const guessedCellBytes = 40;
/** Bytes of “General” with quotes and comma. */
const formatBytes = 10;
const hiddenBytes = 20;
/** Cells of a task: small enough that what fits into an answer can be packed closely. */
const taskCells = 20_000;
/** Up to here formats and formulas come along with the values, which saves two requests. */
const smallSheetCells = 30_000;

export const isSmall = (used: Area): boolean => rowsOf(used) * columnsOf(used) <= smallSheetCells;

const textBytes = (value: unknown): number => (typeof value === 'string' ? value.length * 3 + 3 : 12);

const weigh = (rows: readonly (readonly unknown[])[]): number =>
  rows.reduce((sum, row) => sum + row.reduce<number>((bytes, value) => bytes + textBytes(value), 0), 0);

/** Excel gives null in place of what it finds too large, which the types do not say. */
const arrayOrNull = (values: unknown): readonly (readonly unknown[])[] | null => (Array.isArray(values) ? values : null);

type Layer = 'numberFormats' | 'formulas';

const putLayer = (grid: Grid, layer: Layer, area: Area, rows: readonly (readonly unknown[])[]): void => {
  rows.forEach((row, down) => {
    const index = area.firstRow + down;
    const line = grid[layer].get(index) ?? [];
    row.forEach((value, across) => {
      line[area.firstColumn + across] = value;
    });
    grid[layer].set(index, line);
  });
};

/** Tasks that read the values of a sheet; of a small one also formats and formulas. */
export const valueTasks = ({ name, used }: SheetOutline, grid: Grid): readonly ReadTask[] => {
  if (used === null) return [];
  const small = isSmall(used);
  const rows = Math.max(1, Math.floor(taskCells / columnsOf(used)));
  return bandsOf(used, rows).map((area) => ({
    sheet: name,
    area,
    divisible: true,
    bytes: rowsOf(area) * columnsOf(area) * (guessedCellBytes + (small ? 2 * formatBytes : 0)),
    ask: (context, asked) => {
      const range = rangeOf(context.workbook.worksheets.getItem(name), asked);
      range.load(small ? 'values,numberFormat,formulas' : 'values');
      return () => {
        const values = arrayOrNull(range.values);
        if (values === null) return null;
        values.forEach((row, down) => {
          grid.values[asked.firstRow - used.firstRow + down] = row;
        });
        if (!small) return weigh(values);
        putLayer(grid, 'numberFormats', asked, range.numberFormat);
        putLayer(grid, 'formulas', asked, range.formulas);
        return weigh(values) + weigh(range.numberFormat) + weigh(range.formulas);
      };
    },
  }));
};

/** Tasks that read which rows are hidden. */
export const hiddenRowTasks = ({ name, used, someRowsHidden }: SheetOutline, grid: Grid): readonly ReadTask[] => {
  if (used === null || !someRowsHidden) return [];
  return bandsOf(used, taskCells).map((area) => ({
    sheet: name,
    area,
    divisible: true,
    bytes: rowsOf(area) * hiddenBytes,
    ask: (context, asked) => {
      const answer = rangeOf(context.workbook.worksheets.getItem(name), asked).getRowProperties({ rowHidden: true });
      return () => {
        answer.value.forEach(({ rowHidden }, down) => {
          if (rowHidden === true) grid.hiddenRows.add(asked.firstRow + down);
        });
        return rowsOf(asked) * hiddenBytes;
      };
    },
  }));
};

/** Tasks that read formats or formulas of whole columns of the used area, after the values are known. */
export const columnTasks = ({ name, used }: SheetOutline, grid: Grid, layer: Layer, columns: Iterable<number>): readonly ReadTask[] => {
  if (used === null) return [];
  return [...columns].flatMap((column) =>
    bandsOf({ ...used, firstColumn: column, lastColumn: column }, taskCells).map((area) => ({
      sheet: name,
      area,
      divisible: true,
      bytes: rowsOf(area) * (layer === 'formulas' ? guessedCellBytes : formatBytes),
      ask: (context, asked) => {
        const range = rangeOf(context.workbook.worksheets.getItem(name), asked);
        range.load(layer === 'formulas' ? 'formulas' : 'numberFormat');
        return () => {
          const rows = arrayOrNull(layer === 'formulas' ? range.formulas : range.numberFormat);
          if (rows === null) return null;
          putLayer(grid, layer, asked, rows);
          return weigh(rows);
        };
      },
    })),
  );
};

/** Columns with numbers: only there a format tells a date. */
export const numberColumns = ({ used, values }: Grid): ReadonlySet<number> => {
  const columns = new Set<number>();
  for (const row of values) {
    row.forEach((value, across) => {
      if (typeof value === 'number') columns.add(used.firstColumn + across);
    });
  }
  return columns;
};

/** The rows of the core: those that hold something, without blanks at their end. */
export const gridRows = ({ used, values, numberFormats, formulas, hiddenRows }: Grid): readonly SheetRow[] =>
  values.flatMap((row, down) => {
    const index = used.firstRow + down;
    const formats = numberFormats.get(index);
    const formulaRow = formulas.get(index);
    const cells = row.map((value, across) => {
      const column = used.firstColumn + across;
      const numberFormat = formats?.[column];
      const formula = formulaRow?.[column];
      return cellContent({
        value,
        numberFormat: typeof numberFormat === 'string' ? numberFormat : null,
        formula: typeof formula === 'string' ? formula : null,
      });
    });
    const length = cells.findLastIndex((content) => content !== null) + 1;
    if (length === 0) return [];
    const before = Array.from({ length: used.firstColumn - 1 }, () => null);
    return [{ row: index, hidden: hiddenRows.has(index), cells: [...before, ...cells.slice(0, length)] }];
  });
