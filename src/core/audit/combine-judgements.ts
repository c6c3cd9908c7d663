import type { TableRow } from '../table/table';
import { remembered, together } from './remembered';
import type { Judgement } from './remembered';
import type { TracedView } from './traced-view';

export type { Judgement } from './remembered';

/** Fewer rows are judged one by one: tracing what judgements read would cost more than it saves. */
const leastRows = 64;

/**
 * Makes one judgement of many. In a long table most rows agree in most of what judgements look at: then they are remembered
 * (see `remembered`). The results are those of judging one by one; their order within a row is not kept.
 */
export const combineJudgements = <T>(traced: TracedView, judgements: readonly Judgement<T>[]): Judgement<T> => {
  if (traced.view.table.rows.length >= leastRows) return remembered<T, readonly T[]>(traced, judgements, [], together);
  return (row) => judgements.reduce<readonly T[]>((said, judgement) => together(said, judgement(row)), []);
};

/** Rows of which a list of judgements says the same, numbered from 0 as they come. */
export interface Kinds<T> {
  /** Number of the kind of a row. */
  readonly kindOf: (row: TableRow) => number;
  /** What is said of the rows of every kind. */
  readonly kinds: readonly (readonly T[])[];
}

interface Kind<T> {
  readonly number: number;
  readonly said: readonly T[];
  /** Where the next thing said leads, by its identity: equal things must be one object. */
  readonly next: Map<readonly T[], Kind<T>>;
}

/** Sorts rows by what judgements say of them. The judgements must give equal results as one object. */
export const kindsOfRows = <T>(traced: TracedView, judgements: readonly Judgement<T>[]): Kinds<T> => {
  const kinds: (readonly T[])[] = [];
  const kindOf = (said: readonly T[]): Kind<T> => ({ number: kinds.push(said) - 1, said, next: new Map() });
  const follow = (before: Kind<T>, said: readonly T[]): Kind<T> => {
    const known = before.next.get(said);
    if (known !== undefined) return known;
    const kind = kindOf(together(before.said, said));
    before.next.set(said, kind);
    return kind;
  };
  const judge = remembered(traced, judgements, kindOf([]), follow);
  return { kindOf: (row) => judge(row).number, kinds };
};
