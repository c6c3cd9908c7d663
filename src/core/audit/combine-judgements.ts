import type { TableRow } from '../table/table';
import { remembered } from './remembered';
import { readLeadKind } from './traced-view';
import type { Read, TracedView } from './traced-view';

/** What one judgement says of a row. It must depend on nothing but what it reads through the traced view. */
export type Judgement<T> = (row: TableRow) => readonly T[];

/** Fewer rows are judged one by one: looking for what repeats would cost more than it saves. */
const leastRows = 256;
const sampleSize = 200;
/** A column is full of repetitions when at most this share of the sample is different. */
const repetitive = 0.5;
/** A judgement may look at a column without repetitions in at most this share of the rows. */
const seldom = 0.05;

const sampleOf = (rows: readonly TableRow[]): readonly TableRow[] => {
  const step = Math.max(1, Math.floor(rows.length / sampleSize));
  return rows.filter((_, at) => at % step === 0).slice(0, sampleSize);
};

/** Columns (by place) whose contents hardly repeat: titles, acceptance numbers, names of units. */
const variedColumns = (traced: TracedView, sample: readonly TableRow[]): ReadonlySet<Read> =>
  new Set(
    traced.view.table.columns.flatMap((_, place) =>
      new Set(sample.map((row) => row.cells[place])).size > sample.length * repetitive ? [place] : [],
    ),
  );

/** What a judgement usually looks at: null when that hardly repeats. */
const usualReads = <T>(
  traced: TracedView,
  judgement: Judgement<T>,
  sample: readonly TableRow[],
  varied: ReadonlySet<Read>,
): readonly Read[] | null => {
  const usual = new Set<Read>();
  let varying = 0;
  for (const row of sample) {
    const { reads } = traced.trace(() => judgement(row));
    if (reads.some((read) => varied.has(read))) varying++;
    else for (const read of reads) usual.add(read);
  }
  return varying > sample.length * seldom ? null : [...usual].sort((left, right) => left - right);
};

const chain =
  <T>(judgements: readonly Judgement<T>[]): Judgement<T> =>
  (row) => {
    let all: readonly T[] = [];
    for (const judgement of judgements) {
      const said = judgement(row);
      if (said.length > 0) all = all.length === 0 ? said : [...all, ...said];
    }
    return all;
  };

/**
 * Makes one judgement of many. In a long table most rows agree in all that most judgements look at: those are remembered, grouped by
 * what they look at besides category and kind of unit (which nearly all of them do). The result is the same as judging one by one.
 */
export const combineJudgements = <T>(traced: TracedView, judgements: readonly Judgement<T>[]): Judgement<T> => {
  const { rows } = traced.view.table;
  if (rows.length < leastRows) return chain(judgements);
  const sample = sampleOf(rows);
  const varied = variedColumns(traced, sample);
  const groups = new Map<string, Judgement<T>[]>();
  const single: Judgement<T>[] = [];
  for (const judgement of judgements) {
    const reads = usualReads(traced, judgement, sample, varied);
    if (reads === null) {
      single.push(judgement);
      continue;
    }
    const key = reads.filter((read) => read !== readLeadKind && read !== traced.categoryPlace).join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [judgement]);
    else group.push(judgement);
  }
  return chain([...[...groups.values()].map((group) => remembered(traced, chain(group))), ...single]);
};
