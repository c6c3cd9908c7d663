import { z } from 'zod';
import type { TableView } from '../audit/table-view';
import type { TableRow } from '../table/table';
import { fold } from '../values';
import { columnOption, words } from './options';

/** A part of a direction with money or numbers of its own (a pool of fields, projects on one subject): rows in which a column has one of the words. */
export const partOption = z.strictObject({ name: z.string().min(1), columns: z.array(columnOption).min(1), words });

/** Rows of a direction, or of a part of it; without a direction, all rows. */
export const partRows = (
  view: TableView,
  direction: string | undefined,
  part: z.output<typeof partOption> | undefined,
): readonly TableRow[] => {
  const rows = view.table.rows.filter((row) => direction === undefined || view.category(row)?.id === direction);
  if (part === undefined) return rows;
  const terms = part.words.map((word) => fold(word).toLowerCase());
  return rows.filter((row) =>
    part.columns.some((column) => {
      const text = fold(view.cell(row, column)?.text ?? '').toLowerCase();
      return terms.some((term) => text.includes(term));
    }),
  );
};
