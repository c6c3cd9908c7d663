import { z } from 'zod';
import type { TableView } from '../audit/table-view';
import { oncePer } from '../once-per';
import type { TableRow } from '../table/table';
import { fold } from '../values';
import { columnOption, words } from './options';

/** A part of a direction with money or numbers of its own (a pool of fields, projects on one subject): rows in which a column has one of the words. */
export const partOption = z.strictObject({ name: z.string().min(1), columns: z.array(columnOption).min(1), words });

/** The rows of a table by the category that they name. */
const byDirection = oncePer((view: TableView): ReadonlyMap<string, readonly TableRow[]> => {
  const rows = new Map<string, TableRow[]>();
  for (const row of view.table.rows) {
    const category = view.category(row);
    if (category === null) continue;
    const alike = rows.get(category.id);
    if (alike === undefined) rows.set(category.id, [row]);
    else alike.push(row);
  }
  return rows;
});

/** Rows of a direction; without one, all rows. Many rules ask for theirs: the table is gone through once for all of them. */
export const rowsOfDirection = (view: TableView, direction: string | undefined): readonly TableRow[] =>
  direction === undefined ? view.table.rows : (byDirection(view).get(direction) ?? []);

/** The same, or those of a part of it. */
export const partRows = (
  view: TableView,
  direction: string | undefined,
  part: z.output<typeof partOption> | undefined,
): readonly TableRow[] => {
  const rows = rowsOfDirection(view, direction);
  if (part === undefined) return rows;
  const terms = part.words.map((word) => fold(word).toLowerCase());
  return rows.filter((row) =>
    part.columns.some((column) => {
      const text = fold(view.cell(row, column)?.text ?? '').toLowerCase();
      return terms.some((term) => text.includes(term));
    }),
  );
};
