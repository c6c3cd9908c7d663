import type { ColumnId } from '../table/column-vocabulary';
import { blankCell } from '../table/read-cells';
import type { Cell, TableRow } from '../table/table';
import { leadKindOf } from './table-view';
import type { TableView } from './table-view';

/** Identity of what was read: two rows that agree in it give the same answer to the reader. Equal cells of a long table are one object. */
export type ReadKey = unknown;

/** What a judgement looked at: a cell, what a question tells of it, or the row itself. One object for the same thing. */
export interface Read {
  /** Place of the cell in `row.cells`; −1 for the row itself. */
  readonly place: number;
  /** Null: all of the cell. */
  readonly ask: ((cell: Cell) => ReadKey) | null;
}

/** An address names the row: what was said with it holds for no other one. */
export const readRow: Read = { place: -1, ask: null };

/** Stands for the answer to a question that broke: whoever asks it says so. */
const broken = Symbol('broken');

/** Identity of what is read of a row. */
export const keyOfRead = ({ place, ask }: Read, row: TableRow): ReadKey => {
  const cell = row.cells[place] ?? blankCell;
  if (ask === null) return cell;
  try {
    return ask(cell);
  } catch {
    return broken;
  }
};

export interface TracedView {
  /** Give this view to conditions and checks. */
  readonly view: TableView;
  /** The view as it was, where nothing is traced: it answers sooner. */
  readonly plain: TableView;
  /** Runs a judgement and says what it looked at, in order, each once. */
  readonly trace: <T>(judge: () => T) => { readonly result: T; readonly reads: readonly Read[] };
}

/** A view that notes what is read of a row while a judgement is traced. */
export const traceView = (view: TableView, categoryColumn: ColumnId): TracedView => {
  let reads: Read[] | null = null;
  const places = new Map(view.table.columns.map(({ id }, at) => [id, at] as const).reverse());
  const cellReads = view.table.columns.map((_, place): Read => ({ place, ask: null }));
  const questions = cellReads.map(() => new Map<unknown, Read>());

  const note = (read: Read | undefined): void => {
    if (reads !== null && read !== undefined && !reads.includes(read)) reads.push(read);
  };
  /** Looking the place up costs more than the cell: only while somebody asks. */
  const noteColumn = (column: ColumnId): void => {
    if (reads === null) return;
    const place = places.get(column);
    if (place !== undefined) note(cellReads[place]);
  };
  const noteQuestion = (column: ColumnId, ask: (cell: Cell) => ReadKey): void => {
    const place = places.get(column);
    const whole = place === undefined ? undefined : cellReads[place];
    // Who has seen the whole cell learns nothing new.
    if (reads === null || place === undefined || whole === undefined || reads.includes(whole)) return;
    const read = questions[place]?.get(ask) ?? { place, ask };
    questions[place]?.set(ask, read);
    note(read);
  };
  const told: TableView['told'] = (row, column, ask) => {
    if (reads !== null) noteQuestion(column, ask);
    return view.told(row, column, ask);
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
    told,
    category: (row) => {
      noteColumn(categoryColumn);
      return view.category(row);
    },
    leadKind: (row) => leadKindOf(told, row),
    leadName: (row) => {
      noteColumn('applicant');
      return view.leadName(row);
    },
  };
  return {
    view: traced,
    plain: view,
    trace: (judge) => {
      reads = [];
      try {
        const result = judge();
        return { result, reads };
      } finally {
        reads = null;
      }
    },
  };
};
