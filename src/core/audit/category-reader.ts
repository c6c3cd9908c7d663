import type { ColumnId } from '../table/column-vocabulary';
import type { Cell, Table } from '../table/table';
import { directionMatcher } from './direction-matcher';
import { categoryMatcher } from './match-category';
import type { Category, Pack } from './pack';

/**
 * The column of a table that holds the category: the first of the pack's candidates that is there. Without any, the standard one, so
 * that its absence can be told.
 */
export const categoryColumnOf = (pack: Pack, table: Table): ColumnId => {
  const { categoryColumn, categoryColumns } = pack.table;
  return (categoryColumns ?? []).find((id) => table.columns.some((column) => column.id === id)) ?? categoryColumn;
};

/** Makes a reader of category cells: by code and name where the categories are directions, else by name. Null: no category, or not clear which. */
export const categoryReader = (pack: Pack): ((cell: Cell) => Category | null) => {
  if (pack.categories.every(({ code }) => code === undefined)) {
    const match = categoryMatcher(pack.categories);
    return ({ text }) => match(text);
  }
  const match = directionMatcher(pack.categories);
  return (cell) => {
    // “同上” shows what it stands for.
    const reading = match(cell.inherited === true ? cell.text : cell.content);
    return reading.kind === 'known' ? reading.category : null;
  };
};
