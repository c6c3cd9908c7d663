import type { TableRow } from '../table/table';

/** What a judgement says of a row. */
export interface Judged<S> {
  /** Null: nothing is to be said. So it is with nearly every row. */
  readonly said: S | null;
  /** Judgements to be asked in their turn: a condition leads to the rules that it governs. */
  readonly further: readonly Judgement<S>[];
}

/** Judges a row. It must depend on nothing but what it reads of the row through the view it was made for. */
export type Judgement<S> = (row: TableRow) => Judged<S>;

/** Nothing is said, nothing more asked. */
export const silent: Judged<never> = { said: null, further: [] };

/** Is told what is said of the row at a position of the table. */
export type Tell<S> = (said: S, at: number) => void;

/**
 * Judges the rows from position `first` to before `end`; the listener is told all that is said, one saying after another, in no order
 * that matters.
 */
export type JudgeRows<S> = (first: number, end: number, tell: Tell<S>) => void;

/** Asks judgements of one row, and those they lead to; the listener is told all that they say. */
export const askEach = <S>(asked: readonly Judgement<S>[], row: TableRow, at: number, tell: Tell<S>): void => {
  for (const judgement of asked) {
    const { said, further } = judgement(row);
    if (said !== null) tell(said, at);
    if (further.length > 0) askEach(further, row, at, tell);
  }
};
