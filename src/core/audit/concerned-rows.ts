import type { TableRow } from '../table/table';
import { combineJudgements } from './combine-judgements';
import { compileConditions } from './condition';
import type { Condition, Truth } from './condition';
import type { TracedView } from './traced-view';

/** A row that a rule applies to, or may apply to. */
export interface Concerned {
  readonly row: TableRow;
  readonly truth: Truth;
}

export interface ConcernedRows {
  /** Rows that a list of conditions applies to, or may apply to. */
  readonly rowsOf: (conditions: readonly Condition[] | undefined) => readonly Concerned[];
  /** Their row numbers; one list serves all who ask for the same conditions. */
  readonly numbersOf: (conditions: readonly Condition[] | undefined) => readonly number[];
}

interface Hit {
  readonly list: Concerned[];
  readonly truth: Truth;
}

/**
 * Finds the rows that conditions apply to, or may apply to; rows whose category cannot be read are left to the category rule. Equal
 * conditions are judged once, and all of them in one pass over the rows.
 * @param asked every list of conditions that will be asked for
 */
export const concernedRows = (traced: TracedView, asked: readonly (readonly Condition[] | undefined)[]): ConcernedRows => {
  const { rows } = traced.view.table;
  const everyRow: readonly Concerned[] = rows.map((row) => ({ row, truth: 'true' }));
  const lists = new Map<string, { readonly conditions: readonly Condition[]; readonly list: Concerned[] }>();
  for (const conditions of asked) {
    if (conditions !== undefined && conditions.length > 0) lists.set(JSON.stringify(conditions), { conditions, list: [] });
  }
  const judgements = [...lists.values()].map(({ conditions, list }) => {
    const applies = compileConditions(conditions, traced.view);
    const hits: Readonly<Record<'true' | 'unknown', readonly Hit[]>> = {
      true: [{ list, truth: 'true' }],
      unknown: [{ list, truth: 'unknown' }],
    };
    return (row: TableRow): readonly Hit[] => {
      const truth = applies(row);
      return truth === 'true' || truth === 'unknown' ? hits[truth] : [];
    };
  });
  const judge = combineJudgements(traced, judgements);
  for (const concerned of everyRow) {
    for (const { list, truth } of judge(concerned.row)) list.push(truth === 'true' ? concerned : { row: concerned.row, truth });
  }
  const rowsOf: ConcernedRows['rowsOf'] = (conditions) =>
    conditions === undefined || conditions.length === 0 ? everyRow : (lists.get(JSON.stringify(conditions))?.list ?? []);
  const numbers = new Map<readonly Concerned[], readonly number[]>();
  return {
    rowsOf,
    numbersOf: (conditions) => {
      const concerned = rowsOf(conditions);
      const known = numbers.get(concerned) ?? concerned.map(({ row }) => row.row);
      numbers.set(concerned, known);
      return known;
    },
  };
};
