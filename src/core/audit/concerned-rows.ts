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
  readonly rowsOf: (conditions: readonly Condition[] | undefined) => Concerned;
  /** Their row numbers; one list serves all who ask for the same conditions. */
  readonly numbersOf: (conditions: readonly Condition[] | undefined) => readonly number[];
}

interface Collected {
  readonly conditions: readonly Condition[];
  readonly rows: TableRow[];
  readonly doubtful: Set<TableRow>;
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
      lists.set(keyOf(conditions), { conditions, rows: [], doubtful: new Set() });
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
  for (const row of rows) {
    for (const { into, truth } of judge(row)) {
      into.rows.push(row);
      if (truth !== 'true') into.doubtful.add(row);
    }
  }
  const rowsOf: ConcernedRows['rowsOf'] = (conditions) =>
    conditions === undefined || conditions.length === 0 ? everyRow : (lists.get(keyOf(conditions)) ?? nobody);
  const numbers = new Map<Concerned, readonly number[]>();
  return {
    rowsOf,
    numbersOf: (conditions) => {
      const concerned = rowsOf(conditions);
      const known = numbers.get(concerned) ?? concerned.rows.map(({ row }) => row);
      numbers.set(concerned, known);
      return known;
    },
  };
};
