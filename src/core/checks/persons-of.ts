import type { TableView } from '../audit/table-view';
import type { ColumnId } from '../table/column-vocabulary';
import type { TableRow } from '../table/table';

/** A person of a row; `id` is null where no number, or not one for each name, is given. */
export interface RowPerson {
  readonly name: string;
  readonly id: string | null;
}

const idColumns: Readonly<Partial<Record<ColumnId, ColumnId>>> = { leader: 'leaderId', teamMembers: 'teamMemberIds' };

/** The persons that a column of names gives, with their identity numbers where the table has them. */
export const personsOf = (view: TableView, row: TableRow, column: ColumnId): readonly RowPerson[] => {
  const value = view.cell(row, column)?.value;
  if (value?.kind !== 'persons') return [];
  const idColumn = idColumns[column];
  const numbers = idColumn === undefined ? undefined : view.cell(row, idColumn)?.value;
  const ids = numbers?.kind === 'ids' && numbers.ids.length === value.names.length ? numbers.ids : [];
  return value.names.map((name, at) => ({ name, id: ids[at]?.toUpperCase() ?? null }));
};
