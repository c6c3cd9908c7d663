import { askEach } from './judgement';
import type { JudgeRows, Judgement } from './judgement';
import { remembered } from './remembered';
import type { TracedView } from './traced-view';

/** Fewer rows are judged one by one: tracing what judgements read would cost more than it saves. */
const leastRows = 64;

/**
 * Makes one judgement of many. In a long table most rows agree in most of what judgements look at: then they are remembered
 * (see `remembered`). What is said is what each of them says by itself; its order within a row is not kept.
 * @param together two things said, as one
 */
export const combineJudgements = <S>(
  traced: TracedView,
  judgements: readonly Judgement<S>[],
  together: (one: S, other: S) => S,
): JudgeRows<S> => {
  const { rows } = traced.view.table;
  if (rows.length >= leastRows) return remembered(traced, judgements, together);
  return (first, end, tell) => {
    rows.slice(first, end).forEach((row, index) => {
      askEach(judgements, row, first + index, tell);
    });
  };
};
