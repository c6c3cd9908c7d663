import { oncePer } from '../once-per';
import type { TableRow } from '../table/table';
import { combineJudgements } from './combine-judgements';
import { silent } from './judgement';
import type { Judged, Judgement } from './judgement';
import { compileConditions } from './condition';
import type { Condition, Truth } from './condition';
import type { Gathering } from './gathering';
import type { TableView } from './table-view';
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

/** A gathering with the rows of the stretch at hand that it takes from, the first `length` of the list. */
interface Taker {
  readonly conditions: string;
  readonly gathering: Gathering;
  readonly rows: TableRow[];
  length: number;
}

/** Rows of which the conditions say the same, numbered from 0 as they come. */
interface Kind {
  readonly number: number;
  readonly hits: readonly Hit[];
  /** What takes from these rows. */
  readonly takers: readonly Taker[];
  /** Where the next hits lead: equal ones are one object. */
  readonly next: Map<readonly Hit[], Kind>;
}

/** A rule of single rows. */
export interface RowRule<P> {
  readonly conditions: readonly Condition[] | undefined;
  /** What it finds in a row that its conditions apply to (`true`), or may apply to (`unknown`). */
  readonly find: (row: TableRow, truth: 'true' | 'unknown') => readonly P[];
}

/** What else is to be done while the rows are at hand. */
export interface Passing<P> {
  /** Rules of single rows, which read the same cells as the conditions. */
  readonly rules: readonly RowRule<P>[];
  /** Called with every row in which something is found, perhaps several times; rows of a stretch come in any order. */
  readonly onFound: (row: TableRow, found: readonly P[]) => void;
  /** By key of conditions: takes from every row that they apply to, or may apply to. */
  readonly gatherings: ReadonlyMap<string, Gathering>;
  /** Called with every row and its position in the table, before it is judged. */
  readonly onRow: (row: TableRow, at: number) => void;
}

/** For who only wants the rows. */
export const justPassing: Passing<never> = {
  rules: [],
  onFound: () => undefined,
  gatherings: new Map(),
  onRow: () => undefined,
};

/** What conditions and rules say of a row. */
interface Said<P> {
  readonly hits: readonly Hit[];
  readonly found: readonly P[];
}

/** Two lists as one; a list to which nothing comes stays the same object, by which kinds of rows are known. */
const joined = <T>(one: readonly T[], other: readonly T[]): readonly T[] =>
  other.length === 0 ? one : one.length === 0 ? other : [...one, ...other];

/** Judges a row by a rule whose conditions are known. */
const ruleJudgement =
  <P>({ find }: RowRule<P>, truth: 'true' | 'unknown'): Judgement<Said<P>> =>
  (row) => {
    const found = find(row, truth);
    return found.length === 0 ? silent : { said: { hits: noHit, found }, further: [] };
  };

/** Judges a row by conditions, which lead to the rules that they govern. @param hit what is to be noted of the row */
const conditionJudgement = <P>(
  conditions: readonly Condition[],
  view: TableView,
  rules: readonly RowRule<P>[],
  hit: ((truth: Truth) => Said<P>) | null,
): Judgement<Said<P>> => {
  const applies = compileConditions(conditions, view);
  const judged = (truth: 'true' | 'unknown'): Judged<Said<P>> => ({
    said: hit?.(truth) ?? null,
    further: rules.map((rule) => ruleJudgement(rule, truth)),
  });
  const holds = judged('true');
  const mayHold = judged('unknown');
  return (row) => {
    const truth = applies(row);
    return truth === 'true' ? holds : truth === 'unknown' ? mayHold : silent;
  };
};

/**
 * Rows are gone through in stretches, and each thing is done with all rows of a stretch before the next: what works stays at hand, and
 * the processor fetches several rows at a time. A stretch is short enough to stay at hand itself.
 */
const stretchLength = 128;

const spelled = oncePer((conditions: readonly Condition[]) => JSON.stringify(conditions));

/** Equal conditions have one key; that of no conditions is ''. */
export const keyOf = (conditions: readonly Condition[] | undefined): string =>
  conditions === undefined || conditions.length === 0 ? '' : spelled(conditions);

/**
 * Finds the rows that conditions apply to, or may apply to; rows whose category cannot be read are left to the category rule. Equal
 * conditions are judged once, and all of them in one pass over the rows. There are few kinds of rows as to conditions: the pass only
 * notes kind and number of every row, and a list is made of them when it is asked for: the rows themselves are far away in memory.
 * @param asked every list of conditions that will be asked for
 * @param passing done in the same pass: it reads the same cells
 */
export const concernedRows = <P>(
  traced: TracedView,
  asked: readonly (readonly Condition[] | undefined)[],
  passing: Passing<P>,
): ConcernedRows => {
  const { rows } = traced.view.table;
  const listed = new Set(asked.map(keyOf));
  const governed = new Map<string, { readonly conditions: readonly Condition[]; readonly rules: RowRule<P>[] }>();
  const governedBy = (conditions: readonly Condition[] = []): RowRule<P>[] => {
    const key = keyOf(conditions);
    const { rules } = governed.get(key) ?? { rules: [] };
    governed.set(key, { conditions, rules });
    return rules;
  };
  asked.forEach(governedBy);
  for (const rule of passing.rules) governedBy(rule.conditions).push(rule);
  const judgements = [...governed].map(([key, { conditions, rules }]) =>
    conditionJudgement(
      conditions,
      traced.view,
      rules,
      key !== '' && listed.has(key) ? (truth) => ({ hits: [{ conditions: key, truth }], found: [] }) : null,
    ),
  );
  const judge = combineJudgements<Said<P>>(traced, judgements, (one, other) => ({
    hits: joined(one.hits, other.hits),
    found: joined(one.found, other.found),
  }));

  const takers = [...passing.gatherings].map(([conditions, gathering]): Taker => ({ conditions, gathering, rows: [], length: 0 }));
  const kinds: Kind[] = [];
  const kindWith = (hits: readonly Hit[]): Kind => {
    const holding = new Set(['', ...hits.map(({ conditions }) => conditions)]);
    const kind: Kind = { number: kinds.length, hits, takers: takers.filter(({ conditions }) => holding.has(conditions)), next: new Map() };
    kinds.push(kind);
    return kind;
  };
  const nextKind = (before: Kind, hits: readonly Hit[]): Kind => {
    const known = before.next.get(hits);
    if (known !== undefined) return known;
    const kind = kindWith([...before.hits, ...hits]);
    before.next.set(hits, kind);
    return kind;
  };
  const plainKind = kindWith(noHit);
  const kindOf = new Int32Array(rows.length);
  /** How many rows there are of every kind. */
  const counts: number[] = [];
  const numberOf = rows.map(({ row }) => row);
  const inStretch: Kind[] = [];
  for (let first = 0; first < rows.length; first += stretchLength) {
    const stretch = rows.slice(first, first + stretchLength);
    stretch.forEach((row, index) => {
      passing.onRow(row, first + index);
      inStretch[index] = plainKind;
    });
    judge(first, first + stretch.length, ({ hits, found }, at) => {
      const index = at - first;
      const row = stretch[index];
      if (hits.length > 0) inStretch[index] = nextKind(inStretch[index] ?? plainKind, hits);
      if (found.length > 0 && row !== undefined) passing.onFound(row, found);
    });
    stretch.forEach((row, index) => {
      const kind = inStretch[index] ?? plainKind;
      kindOf[first + index] = kind.number;
      counts[kind.number] = (counts[kind.number] ?? 0) + 1;
      for (const taker of kind.takers) taker.rows[taker.length++] = row;
    });
    for (const taker of takers) {
      taker.gathering.take(traced.plain, taker.rows, taker.length);
      taker.length = 0;
    }
  }
  /** By kind of row: whether the conditions apply. */
  const truths = new Map<string, readonly (Truth | null)[]>();
  const truthsOf = (key: string): readonly (Truth | null)[] => {
    const known = truths.get(key) ?? kinds.map(({ hits }) => hits.find(({ conditions }) => conditions === key)?.truth ?? null);
    truths.set(key, known);
    return known;
  };

  /** Those of the list, item by row, whose rows the conditions apply to. Their number is known: a list that grew would take thrice the memory. */
  const ofThem = <T>(key: string, items: readonly T[]): readonly T[] => {
    const byKind = truthsOf(key).map((truth) => truth !== null);
    const length = counts.reduce((sum, count, number) => (byKind[number] === true ? sum + count : sum), 0);
    if (length === 0 || length === items.length) return length === 0 ? [] : items;
    const chosen = new Array<T>(length);
    let next = 0;
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at];
      if (byKind[kindOf[at] ?? 0] === true && item !== undefined) chosen[next++] = item;
    }
    return chosen;
  };

  const everyRow: Concerned = { rows, doubtful: new Set() };
  const made = new Map<string, Concerned>();
  const listRows = (key: string): Concerned => {
    const byKind = truthsOf(key);
    const hasDoubts = byKind.some((truth) => truth !== null && truth !== 'true');
    return {
      rows: ofThem(key, rows),
      doubtful: new Set(hasDoubts ? rows.filter((_, at) => !['true', null].includes(byKind[kindOf[at] ?? 0] ?? null)) : []),
    };
  };
  const rowsOf: ConcernedRows['rowsOf'] = (conditions) => {
    const key = keyOf(conditions);
    if (key === '') return everyRow;
    const known = made.get(key) ?? listRows(key);
    made.set(key, known);
    return known;
  };
  const numbers = new Map<string, readonly number[]>();
  return {
    isAny: (conditions) => {
      const key = keyOf(conditions);
      return key === '' ? rows.length > 0 : truthsOf(key).some((truth) => truth !== null);
    },
    rowsOf,
    numbersOf: (conditions) => {
      const key = keyOf(conditions);
      if (key === '') return numberOf;
      const known = numbers.get(key) ?? ofThem(key, numberOf);
      numbers.set(key, known);
      return known;
    },
  };
};
