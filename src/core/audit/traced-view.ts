import type { ColumnId } from '../table/column-vocabulary';
import type { TableRow } from '../table/table';
import type { TableView } from './table-view';

/** What a judgement looked at: the place of a cell in the row, −1 for the kind of the lead unit, −2 for the row itself. */
export type Read = number;

export const readLeadKind: Read = -1;
/** An address names the row: what was said with it holds for no other one. */
export const readRow: Read = -2;

/** Identity of what was read: two rows that agree in it give the same answer to the reader. Equal cells of a long table are one object. */
export type ReadKey = object | string | undefined;

export interface TracedView {
  /** Give this view to conditions and checks. */
  readonly view: TableView;
  /** Runs a judgement and says what it looked at, in order, each once. */
  readonly trace: <T>(judge: () => T) => { readonly result: T; readonly reads: readonly Read[] };
  /** Identity of the kind of the lead unit. */
  readonly leadKindKey: (row: TableRow) => ReadKey;
  /** Place of the category's cell; undefined when the table has no such column. */
  readonly categoryPlace: Read | undefined;
}

/** A view that notes what is read of a row while a judgement is traced. */
export const traceView = (view: TableView, categoryColumn: ColumnId): TracedView => {
  let reads: Read[] | null = null;
  const places = new Map(view.table.columns.map(({ id }, at) => [id, at] as const).reverse());
  const note = (read: Read | undefined): void => {
    if (reads !== null && read !== undefined && !reads.includes(read)) reads.push(read);
  };
  /** Looking the place up costs more than the cell: only while somebody asks. */
  const noteColumn = (column: ColumnId): void => {
    if (reads !== null) note(places.get(column));
  };
  const traced: TableView = {
    ...view,
    address: (row, column) => {
      note(readRow);
      return view.address(row, column);
    },
    cell: (row, column) => {
      noteColumn(column);
      return view.cell(row, column);
    },
    category: (row) => {
      noteColumn(categoryColumn);
      return view.category(row);
    },
    leadKind: (row) => {
      note(readLeadKind);
      return view.leadKind(row);
    },
    leadName: (row) => {
      noteColumn('applicant');
      return view.leadName(row);
    },
  };
  return {
    view: traced,
    trace: (judge) => {
      reads = [];
      try {
        const result = judge();
        return { result, reads };
      } finally {
        reads = null;
      }
    },
    categoryPlace: places.get(categoryColumn),
    leadKindKey: (row) => {
      const { kind, assumed, named } = view.leadKind(row);
      return assumed ? kind : named ? `stated ${kind}` : 'nobody';
    },
  };
};
