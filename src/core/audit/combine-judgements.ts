import type { TableRow } from '../table/table';
import { remembered } from './remembered';
import type { Judgement, Speech } from './remembered';
import type { TracedView } from './traced-view';

export type { Judgement, Speech } from './remembered';

/** Fewer rows are judged one by one: tracing what judgements read would cost more than it saves. */
const leastRows = 64;

/**
 * Makes one judgement of many. In a long table most rows agree in most of what judgements look at: then they are remembered
 * (see `remembered`). What is said is what each of them says by itself; its order within a row is not kept.
 * @returns tells the listener what is said of a row, one saying after another
 */
export const combineJudgements = <S>(
  traced: TracedView,
  judgements: readonly Judgement<S>[],
  speech: Speech<S>,
): ((row: TableRow, tell: (said: S) => void) => void) => {
  if (traced.view.table.rows.length >= leastRows) return remembered(traced, judgements, speech);
  return (row, tell) => {
    for (const judgement of judgements) {
      const said = judgement(row);
      if (said !== speech.nothing) tell(said);
    }
  };
};
