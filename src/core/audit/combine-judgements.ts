import { blankCell } from '../table/read-cells';
import type { Cell, TableRow } from '../table/table';
import { remembered, together } from './remembered';
import type { Judgement, Level } from './remembered';
import { readLeadKind } from './traced-view';
import type { TracedView } from './traced-view';

export type { Judgement } from './remembered';

/** Fewer rows are judged one by one: looking for what repeats would cost more than it saves. */
const leastRows = 256;
const sampleSize = 200;
/** Contents of a column repeat when at most this share of its filled cells in the sample stands there once. */
const mostSingle = 0.5;

const sampleOf = (rows: readonly TableRow[]): readonly TableRow[] => {
  const step = Math.max(1, Math.floor(rows.length / sampleSize));
  return rows.filter((_, at) => at % step === 0).slice(0, sampleSize);
};

interface Column {
  readonly place: number;
  /** Number of different cells in the sample. */
  readonly different: number;
  /** Null: titles, acceptance numbers, names of units. */
  readonly level: Level | null;
}

const columnOf = (sample: readonly TableRow[], place: number): Column => {
  const counts = new Map<Cell | undefined, number>();
  for (const { cells } of sample) counts.set(cells[place], (counts.get(cells[place]) ?? 0) + 1);
  const hasBlank = counts.has(blankCell);
  const filled = [...counts].filter(([cell]) => cell !== blankCell);
  const single = filled.filter(([, count]) => count === 1).length;
  const total = filled.reduce((sum, [, count]) => sum + count, 0);
  if (single <= total * mostSingle) return { place, different: counts.size, level: { kind: 'content', read: place } };
  return { place, different: counts.size, level: hasBlank ? { kind: 'blank', read: place } : null };
};

/** What rows may share: category and kind of the lead unit, which most judgements ask for first, then the columns, the least varied first. */
const levelsOf = (traced: TracedView, sample: readonly TableRow[]): readonly Level[] => {
  const columns = traced.view.table.columns.map((_, place) => columnOf(sample, place));
  const byVariety = [...columns].sort((left, right) => left.different - right.different).flatMap(({ level }) => level ?? []);
  const isCategory = ({ read }: Level): boolean => read === traced.categoryPlace;
  return [...byVariety.filter(isCategory), { kind: 'content', read: readLeadKind }, ...byVariety.filter((level) => !isCategory(level))];
};

/**
 * Makes one judgement of many. In a long table most rows agree in most of what judgements look at: then they are remembered
 * (see `remembered`). The results are those of judging one by one; their order within a row is not kept.
 */
export const combineJudgements = <T>(traced: TracedView, judgements: readonly Judgement<T>[]): Judgement<T> => {
  const { rows } = traced.view.table;
  if (rows.length >= leastRows) return remembered(traced, levelsOf(traced, sampleOf(rows)), judgements);
  return (row) => judgements.reduce<readonly T[]>((said, judgement) => together(said, judgement(row)), []);
};
