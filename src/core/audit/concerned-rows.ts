import type { TableRow } from '../table/table';
import { kindsOfRows } from './combine-judgements';
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

/** A list of conditions that holds for a row, or may hold. */
interface Hit {
  readonly conditions: string;
  readonly truth: Truth;
}

const noHit: readonly Hit[] = [];

const keys = new WeakMap<readonly Condition[], string>();

/** Equal conditions have one key. Conditions belong to the pack: the key is made once for all audits. */
const keyOf = (conditions: readonly Condition[]): string => {
  const known = keys.get(conditions) ?? JSON.stringify(conditions);
  keys.set(conditions, known);
  return known;
};

/**
 * Finds the rows that conditions apply to, or may apply to; rows whose category cannot be read are left to the category rule. Equal
 * conditions are judged once, and all of them in one pass over the rows. There are few kinds of rows as to conditions: the pass only
 * notes kind and number of every row, and a list is made of them when it is asked for: the rows themselves are far away in memory.
 * @param asked every list of conditions that will be asked for
 * @param passing called with every row and its position in the table: who looks at all rows should do so while they are at hand
 */
export const concernedRows = (
  traced: TracedView,
  asked: readonly (readonly Condition[] | undefined)[],
  passing?: (row: TableRow, at: number) => void,
): ConcernedRows => {
  const { rows } = traced.view.table;
  const lists = new Map<string, readonly Condition[]>();
  for (const conditions of asked) if (conditions !== undefined) lists.set(keyOf(conditions), conditions);
  const { kindOf: kindOfRow, kinds } = kindsOfRows(
    traced,
    [...lists].map(([key, conditions]) => {
      const applies = compileConditions(conditions, traced.view);
      const holds: readonly Hit[] = [{ conditions: key, truth: 'true' }];
      const mayHold: readonly Hit[] = [{ conditions: key, truth: 'unknown' }];
      return (row: TableRow): readonly Hit[] => {
        const truth = applies(row);
        return truth === 'true' ? holds : truth === 'unknown' ? mayHold : noHit;
      };
    }),
  );
  const kindOf = new Int32Array(rows.length);
  const numberOf = rows.map((row, at) => {
    kindOf[at] = kindOfRow(row);
    passing?.(row, at);
    return row.row;
  });
  /** By kind of row: whether the conditions apply. */
  const truths = new Map<string, readonly (Truth | null)[]>();
  const truthsOf = (key: string): readonly (Truth | null)[] => {
    const known = truths.get(key) ?? kinds.map((hits) => hits.find(({ conditions }) => conditions === key)?.truth ?? null);
    truths.set(key, known);
    return known;
  };

  const everyRow: Concerned = { rows, doubtful: new Set() };
  const made = new Map<string, Concerned>();
  const listRows = (key: string): Concerned => {
    const byKind = truthsOf(key);
    const found: TableRow[] = [];
    const doubtful = new Set<TableRow>();
    rows.forEach((row, at) => {
      const truth = byKind[kindOf[at] ?? 0] ?? null;
      if (truth === null) return;
      found.push(row);
      if (truth !== 'true') doubtful.add(row);
    });
    return { rows: found, doubtful };
  };
  const rowsOf: ConcernedRows['rowsOf'] = (conditions) => {
    if (conditions === undefined || conditions.length === 0) return everyRow;
    const key = keyOf(conditions);
    const known = made.get(key) ?? listRows(key);
    made.set(key, known);
    return known;
  };
  const numbers = new Map<string, readonly number[]>();
  return {
    isAny: (conditions) =>
      conditions === undefined || conditions.length === 0 ? rows.length > 0 : truthsOf(keyOf(conditions)).some((truth) => truth !== null),
    rowsOf,
    numbersOf: (conditions) => {
      if (conditions === undefined || conditions.length === 0) return numberOf;
      const key = keyOf(conditions);
      const byKind = truthsOf(key);
      const known = numbers.get(key) ?? numberOf.filter((_, at) => (byKind[kindOf[at] ?? 0] ?? null) !== null);
      numbers.set(key, known);
      return known;
    },
  };
};
