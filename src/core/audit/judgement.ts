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

/** Asks judgements one by one, and those they lead to; the listener is told all that they say. */
export const askEach = <S>(asked: readonly Judgement<S>[], row: TableRow, tell: (said: S) => void): void => {
  for (const judgement of asked) {
    const { said, further } = judgement(row);
    if (said !== null) tell(said);
    if (further.length > 0) askEach(further, row, tell);
  }
};
