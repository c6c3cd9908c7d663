import type { TableRow } from '../table/table';
import { combineJudgements } from './combine-judgements';
import { compileConditions } from './condition';
import type { Condition, Truth } from './condition';
import type { TracedView } from './traced-view';

/** Rows that a rule applies to, or may apply to, in the order of the table. */
export interface Concerned {
  readonly rows: readonly TableRow[];
  /** Those of them of which the table cannot tell whether the rule applies. */
  readonly doubtful: ReadonlySet<TableRow>;
}

export interface ConcernedRows {
  readonly isAny: (conditions: readonly Condition[] | undefined) => boolean;
  readonly rowsOf: (conditions: readonly Condition[] | undefined) => Concerned;
  /** Their row numbers; one list serves all who ask for the same conditions. */
  readonly numbersOf: (conditions: readonly Condition[] | undefined) => readonly number[];
}

/** Rows by their places in the table: most lists are only asked whether they are empty. */
interface Collected {
  readonly conditions: readonly Condition[];
  readonly places: number[];
  readonly doubtful: number[];
}

interface Hit {
  readonly into: Collected;
  readonly truth: Truth;
}

const keys = new WeakMap<readonly Condition[], string>();

/** Equal conditions have one key. Conditions belong to the pack: the key is made once for all audits. */
const keyOf = (conditions: readonly Condition[]): string => {
  const known = keys.get(conditions) ?? JSON.stringify(conditions);
  keys.set(conditions, known);
  return known;
};

const nobody: Concerned = { rows: [], doubtful: new Set() };

/**
 * Finds the rows that conditions apply to, or may apply to; rows whose category cannot be read are left to the category rule. Equal
 * conditions are judged once, and all of them in one pass over the rows.
 * @param asked every list of conditions that will be asked for
 */
export const concernedRows = (traced: TracedView, asked: readonly (readonly Condition[] | undefined)[]): ConcernedRows => {
  const { rows } = traced.view.table;
  const everyRow: Concerned = { rows, doubtful: new Set() };
  const lists = new Map<string, Collected>();
  for (const conditions of asked) {
    if (conditions !== undefined && conditions.length > 0 && !lists.has(keyOf(conditions))) {
      lists.set(keyOf(conditions), { conditions, places: [], doubtful: [] });
    }
  }
  const judgements = [...lists.values()].map((into) => {
    const applies = compileConditions(into.conditions, traced.view);
    const hits: Readonly<Record<'true' | 'unknown', readonly Hit[]>> = {
      true: [{ into, truth: 'true' }],
      unknown: [{ into, truth: 'unknown' }],
    };
    return (row: TableRow): readonly Hit[] => {
      const truth = applies(row);
      return truth === 'true' || truth === 'unknown' ? hits[truth] : [];
    };
  });
  const judge = combineJudgements(traced, judgements);
  rows.forEach((row, at) => {
    for (const { into, truth } of judge(row)) {
      into.places.push(at);
      if (truth !== 'true') into.doubtful.push(at);
    }
  });
  const made = new Map<Collected, Concerned>();
  const rowsOf: ConcernedRows['rowsOf'] = (conditions) => {
    if (conditions === undefined || conditions.length === 0) return everyRow;
    const collected = lists.get(keyOf(conditions));
    if (collected === undefined || collected.places.length === 0) return nobody;
    const rowsAt = (places: readonly number[]): readonly TableRow[] => places.flatMap((at) => rows[at] ?? []);
    const known = made.get(collected) ?? { rows: rowsAt(collected.places), doubtful: new Set(rowsAt(collected.doubtful)) };
    made.set(collected, known);
    return known;
  };
  const numbers = new Map<Concerned, readonly number[]>();
  return {
    isAny: (conditions) =>
      conditions === undefined || conditions.length === 0 ? rows.length > 0 : (lists.get(keyOf(conditions))?.places.length ?? 0) > 0,
    rowsOf,
    numbersOf: (conditions) => {
      const concerned = rowsOf(conditions);
      const known = numbers.get(concerned) ?? concerned.rows.map(({ row }) => row);
      numbers.set(concerned, known);
      return known;
    },
  };
};
