import { blankCell } from '../table/read-cells';
import type { TableRow } from '../table/table';
import { readLeadKind } from './traced-view';
import type { Read, ReadKey, TracedView } from './traced-view';

/** What one judgement says of a row. It must depend on nothing but what it reads through the traced view. */
export type Judgement<T> = (row: TableRow) => readonly T[];

/** A step down the memory: rows that agree in what is read here stay together. */
export type Level =
  /** Told by what stands in the cell, or by the kind of the lead unit. */
  | { readonly kind: 'content'; readonly read: Read }
  /** A column whose contents hardly repeat: told only that nothing stands in the cell. */
  | { readonly kind: 'blank'; readonly read: Read };

/**
 * Rows that agree in all levels so far. `said` holds the results of the judgements that looked no further than these levels: they are
 * settled for all these rows. `pending` are the others.
 */
interface Node<T> {
  readonly said: readonly T[];
  readonly pending: readonly Judgement<T>[];
  readonly next: Map<ReadKey, Node<T>>;
  /** The step taken last: neighbours are often alike. */
  lastKey: ReadKey;
  lastNext: Node<T> | null;
}

/** Beyond this many different rows remembering stops paying. */
const mostNodes = 20_000;

const nodeOf = <T>(said: readonly T[], pending: readonly Judgement<T>[]): Node<T> => ({
  said,
  pending,
  next: new Map(),
  lastKey: undefined,
  lastNext: null,
});

/** Adds what judgements say; most say nothing, and then nothing is made. */
export const together = <T>(said: readonly T[], more: readonly T[]): readonly T[] =>
  more.length === 0 ? said : said.length === 0 ? more : [...said, ...more];

const judgeAll = <T>(judgements: readonly Judgement<T>[], row: TableRow, before: readonly T[]): readonly T[] => {
  let said = before;
  for (const judgement of judgements) said = together(said, judgement(row));
  return said;
};

/**
 * Remembers judgements of rows in a tree: one level for each thing that rows often share, the least varied first. The first row of a kind
 * is judged while it is traced what every judgement looks at; a judgement is settled at the level that covers all of it and is not asked
 * again for any row below. One that looks at more than the levels tell stays pending and is asked for every row. So the result is the
 * same as judging row by row, and a row like others costs a look-up a level and the few judgements that are its own.
 */
export const remembered = <T>(traced: TracedView, levels: readonly Level[], judgements: readonly Judgement<T>[]): Judgement<T> => {
  const root = nodeOf<T>([], judgements);
  const placeOf = new Map(levels.map(({ read }, at) => [read, at] as const));
  let nodes = 0;

  const keyOf = (row: TableRow, { kind, read }: Level): ReadKey => {
    if (read === readLeadKind) return traced.leadKindKey(row);
    const cell = row.cells[read];
    return kind === 'content' || cell === blankCell ? cell : undefined;
  };

  /** Number of levels after which a judgement that read these things is settled for all rows that agree; Infinity: never. */
  const depthOf = (row: TableRow, reads: readonly Read[]): number => {
    let depth = 0;
    for (const read of reads) {
      const at = placeOf.get(read) ?? -1;
      const level = levels[at];
      if (level === undefined || (level.kind === 'blank' && row.cells[read] !== blankCell)) return Infinity;
      depth = Math.max(depth, at + 1);
    }
    return depth;
  };

  /** Judges the first row of its kind and enters what it settles below the node it came to. */
  const learn = (row: TableRow, from: Node<T>, reached: number): readonly T[] => {
    if (nodes >= mostNodes) return judgeAll(from.pending, row, from.said);
    const judged = from.pending.map((judgement) => {
      const { result, reads } = traced.trace(() => judgement(row));
      return { judgement, result, depth: depthOf(row, reads) };
    });
    let node = from;
    let open = judged;
    for (let at = reached; at < levels.length && open.length > 0; at++) {
      const level = levels[at];
      if (level === undefined) break;
      const settled = open.filter(({ depth }) => depth <= at + 1);
      open = open.filter(({ depth }) => depth > at + 1);
      const next = nodeOf(
        settled.reduce((said, { result }) => together(said, result), node.said),
        open.map(({ judgement }) => judgement),
      );
      nodes++;
      node.next.set(keyOf(row, level), next);
      node = next;
    }
    return open.reduce((said, { result }) => together(said, result), node.said);
  };

  return (row) => {
    let node = root;
    for (let at = 0; at < levels.length && node.pending.length > 0; at++) {
      const level = levels[at];
      if (level === undefined) break;
      const key = keyOf(row, level);
      let next = node.lastKey === key ? node.lastNext : null;
      if (next === null) {
        next = node.next.get(key) ?? null;
        if (next === null) return learn(row, node, at);
        node.lastKey = key;
        node.lastNext = next;
      }
      node = next;
    }
    return judgeAll(node.pending, row, node.said);
  };
};
