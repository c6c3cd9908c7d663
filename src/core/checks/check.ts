import type { z } from 'zod';
import type { Fix, Outcome } from '../audit/finding';
import type { Pack } from '../audit/pack';
import type { Ledgers } from '../audit/ledger';
import type { TableView } from '../audit/table-view';
import type { TextList } from '../audit/text-list';
import type { ColumnId } from '../table/column-vocabulary';
import type { Cell, TableRow } from '../table/table';
import type { PlainDate } from '../values/value';
import type { CellProblemCode, CellProblemFacts, LedgerKind, Problem, ProblemCode } from './problems';

/** What a check may see besides the rows: nothing else. No clock, no file, no text of messages. */
export interface CheckContext {
  readonly pack: Pack;
  readonly asOf: PlainDate;
  /** True when the user chose the as-of date. */
  readonly asOfChosen: boolean;
  readonly ledgers: Ledgers;
  /** Value of a dated parameter on the as-of date. */
  readonly parameter: (id: string) => number | string;
}

/** One problem of one row (or, with row null, of the table). */
export interface CheckProblem {
  readonly problem: Problem;
  readonly columns: readonly ColumnId[];
  /** Cells of header fields; problems of rows derive theirs from `columns`. */
  readonly cells?: readonly string[];
  readonly fix?: Fix;
}

/** One problem of several rows that belong together; `members` are positions in the list the check was given. */
export interface GroupProblem {
  readonly members: readonly GroupMember[];
}

export interface GroupMember {
  readonly at: number;
  readonly problem: Problem;
  readonly columns: readonly ColumnId[];
}

/** A row with the table it stands in, for checks between rows. */
export interface Member {
  /** Position in the list the check is given. */
  readonly at: number;
  readonly view: TableView;
  readonly row: TableRow;
  /** Null inside one file. */
  readonly path: string | null;
}

export type RowRunner = (row: TableRow) => readonly CheckProblem[];
export type TableRunner = () => readonly CheckProblem[];
/** The rows that a check between rows is asked about, by position. */
export interface Members {
  readonly at: (position: number) => Member | undefined;
  /** All of them, in their order. Who asks for it makes an object of every row. */
  readonly all: () => readonly Member[];
}

/** Text by which a row is compared with others; null: it is equal to none. `at`: its position among the members. */
export type RowText = (view: TableView, row: TableRow, at: number) => string | null;

/**
 * What a check between rows wants to know of every row that it concerns. It is taken from the rows while they are at hand for the rules
 * of single rows: going through a long table again costs more than what is done with it.
 */
export interface Gather {
  /** The texts of all rows, complete when the runner is called. Checks that ask with the same function share one list. */
  readonly texts: (of: RowText) => TextList;
  /** Calls with every row and its position. */
  readonly each: (see: (view: TableView, row: TableRow, at: number) => void) => void;
}

/** Is called when all rows have been seen. */
export type GroupRunner = (members: Members) => readonly GroupProblem[];

interface CheckBase<Id extends string, Schema extends z.ZodType> {
  readonly id: Id;
  readonly options: Schema;
  /** Every code the check may give, with the outcome a rule may override. */
  readonly codes: Readonly<Partial<Record<ProblemCode, Outcome>>>;
  /** Columns without which the check cannot run. */
  readonly columns: (options: z.output<Schema>) => readonly ColumnId[];
  /** Columns of which at least one must be there. */
  readonly anyColumn?: (options: z.output<Schema>) => readonly ColumnId[];
  readonly ledgers?: (options: z.output<Schema>) => readonly LedgerKind[];
}

export interface RowCheck<Id extends string, Schema extends z.ZodType> extends CheckBase<Id, Schema> {
  readonly scope: 'row';
  readonly prepare: (options: z.output<Schema>, view: TableView, context: CheckContext) => RowRunner;
}

export interface TableCheck<Id extends string, Schema extends z.ZodType> extends CheckBase<Id, Schema> {
  readonly scope: 'table';
  readonly prepare: (options: z.output<Schema>, view: TableView, context: CheckContext) => TableRunner;
}

export interface GroupCheck<Id extends string, Schema extends z.ZodType> extends CheckBase<Id, Schema> {
  readonly scope: 'group';
  /** False: the check only makes sense inside one table (running numbers). */
  readonly acrossTables: boolean;
  readonly prepare: (options: z.output<Schema>, context: CheckContext, gather: Gather) => GroupRunner;
}

/** A check whose options have been bound: what the engine runs. */
export type BoundCheck = {
  readonly id: string;
  readonly codes: Readonly<Partial<Record<ProblemCode, Outcome>>>;
  readonly columns: readonly ColumnId[];
  readonly anyColumn: readonly ColumnId[];
  readonly ledgers: readonly LedgerKind[];
} & (
  | { readonly scope: 'row'; readonly prepare: (view: TableView, context: CheckContext) => RowRunner }
  | { readonly scope: 'table'; readonly prepare: (view: TableView, context: CheckContext) => TableRunner }
  | { readonly scope: 'group'; readonly acrossTables: boolean; readonly prepare: (context: CheckContext, gather: Gather) => GroupRunner }
);

/** What the registry holds: a check that binds options it has checked against its own schema. */
export interface Check {
  readonly id: string;
  readonly options: z.ZodType;
  readonly codes: Readonly<Partial<Record<ProblemCode, Outcome>>>;
  /** Throws a ZodError when the options do not fit. */
  readonly bind: (options: unknown) => BoundCheck;
}

/** Declares a check of single rows. */
export const defineRowCheck = <Id extends string, Schema extends z.ZodType>(check: Omit<RowCheck<Id, Schema>, 'scope'>): Check => ({
  ...check,
  bind: (raw) => {
    const options = check.options.parse(raw);
    return {
      id: check.id,
      codes: check.codes,
      scope: 'row',
      columns: check.columns(options),
      anyColumn: check.anyColumn?.(options) ?? [],
      ledgers: check.ledgers?.(options) ?? [],
      prepare: (view, context) => check.prepare(options, view, context),
    };
  },
});

/** Declares a check of header fields or of the table as a whole. */
export const defineTableCheck = <Id extends string, Schema extends z.ZodType>(check: Omit<TableCheck<Id, Schema>, 'scope'>): Check => ({
  ...check,
  bind: (raw) => {
    const options = check.options.parse(raw);
    return {
      id: check.id,
      codes: check.codes,
      scope: 'table',
      columns: check.columns(options),
      anyColumn: check.anyColumn?.(options) ?? [],
      ledgers: check.ledgers?.(options) ?? [],
      prepare: (view, context) => check.prepare(options, view, context),
    };
  },
});

/** Declares a check between rows, of one table or of several. */
export const defineGroupCheck = <Id extends string, Schema extends z.ZodType>(check: Omit<GroupCheck<Id, Schema>, 'scope'>): Check => ({
  ...check,
  bind: (raw) => {
    const options = check.options.parse(raw);
    return {
      id: check.id,
      codes: check.codes,
      scope: 'group',
      acrossTables: check.acrossTables,
      columns: check.columns(options),
      anyColumn: check.anyColumn?.(options) ?? [],
      ledgers: check.ledgers?.(options) ?? [],
      prepare: (context, gather) => check.prepare(options, context, gather),
    };
  },
});

/** The answer of a check that has nothing to say. One shared object: checks run millions of times. */
export const noProblems: readonly CheckProblem[] = [];

/**
 * Builds the problem of a cell: header and value are filled in from the sheet.
 * @param others further columns the judgement rests on; the cell's own column comes first.
 */
export const cellProblem = <C extends CellProblemCode>(
  view: TableView,
  column: ColumnId,
  cell: Cell,
  code: C,
  facts: CellProblemFacts<C>,
  others: readonly ColumnId[] = [],
): CheckProblem => ({ problem: cellFacts(view, column, cell, code, facts), columns: [column, ...others] });

/** As `cellProblem`, of the cell of a row: what a check answers that asked the view no more than it had to. No column, no problem. */
export const problemsAt = <C extends CellProblemCode>(
  view: TableView,
  row: TableRow,
  column: ColumnId,
  code: C,
  facts: CellProblemFacts<C>,
  others: readonly ColumnId[] = [],
): readonly CheckProblem[] => {
  const cell = view.cell(row, column);
  return cell === null ? noProblems : [cellProblem(view, column, cell, code, facts, others)];
};

const identityColumns: ReadonlySet<string> = new Set(['leaderId', 'teamMemberIds']);
const middleDigits = /(\d{6})\d{6,8}(\d{3}[\dX])/giu;

/** What a finding may quote of a cell: identity numbers only with their middle hidden (design, principle 8). */
const shownValue = (column: ColumnId, cell: Cell): string =>
  identityColumns.has(column) ? cell.text.replace(middleDigits, '$1********$2') : cell.text;

/** The problem alone, for checks between rows. */
export const cellFacts = <C extends CellProblemCode>(
  view: TableView,
  column: ColumnId,
  cell: Cell,
  code: C,
  facts: CellProblemFacts<C>,
): Problem =>
  // The compiler cannot see that header, value and the rest of the facts make up the facts of this very code.
  ({ code, args: { header: view.header(column), value: shownValue(column, cell), ...facts } }) as unknown as Problem;

/** True for a cell with nothing in it, or a mark that says so (“/”, “无”). */
export const isEmpty = ({ value }: Cell): boolean => value.kind === 'blank' || value.kind === 'placeholder';

/** True when a column that states the fact outright is filled in: what a name hints at then proves nothing. */
export const isStated = (view: TableView, row: TableRow, column: ColumnId | undefined): boolean =>
  column !== undefined && view.told(row, column, isEmpty) === false;
