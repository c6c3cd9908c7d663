import { blankCell } from '../table/read-cells';
import type { TableRow } from '../table/table';
import { keyOfRead, readRow } from './traced-view';
import type { Read, ReadKey, TracedView } from './traced-view';

/** What one judgement says of a row. It must depend on nothing but what it reads through the traced view. */
export type Judgement<T> = (row: TableRow) => readonly T[];

/** Rows that agree in all that was read on the way here. */
interface Node<T> {
  /** Results of the judgements that read nothing more: they hold for all these rows. */
  readonly said: readonly T[];
  /** The other judgements, by what each of them reads next. */
  readonly branches: readonly Branch<T>[];
}

/** Judgements that read the same things so far, in the same order, and now all read `read`. */
interface Branch<T> {
  readonly read: Read;
  /** Number of things read, this one included. */
  readonly depth: number;
  readonly judgements: readonly Judgement<T>[];
  readonly next: Map<ReadKey, Node<T>>;
  /** The step taken last: neighbours are often alike. */
  lastKey: ReadKey;
  lastNode: Node<T> | null;
  /** The only key worth remembering where contents hardly repeat (titles, names, numbers): an empty cell. */
  blankNode: Node<T> | null;
  looked: number;
  /** Looks at a content for the first time; that of the row a branch is made for is one, though the branch is entered with it. */
  missed: number;
  /** Contents hardly repeat: the judgements are asked for every row. */
  isVaried: boolean;
}

/** What the judgement of one row taught. */
interface Lesson<T> {
  readonly judgement: Judgement<T>;
  readonly result: readonly T[];
  /** What it read, in order. */
  readonly reads: readonly Read[];
}

/** After so many different contents in a row none of which came again, or so many of which half came once, a branch stops remembering. */
const mostNew = 32;
const mostVaried = 256;
/** Beyond this many contents of one branch nothing more is remembered. */
const mostKept = 4096;

const branchOf = <T>(read: Read, depth: number, judgements: readonly Judgement<T>[]): Branch<T> => ({
  read,
  depth,
  judgements,
  next: new Map(),
  lastKey: undefined,
  lastNode: null,
  blankNode: null,
  looked: 0,
  missed: 1,
  isVaried: read === readRow,
});

/** Remembers what was learned of the first row with that key. */
const keep = <T>(branch: Branch<T>, key: ReadKey, node: Node<T>): void => {
  if (key === blankCell) {
    branch.blankNode = node;
    return;
  }
  branch.next.set(key, node);
};

/** Adds what judgements say; most say nothing, and then nothing is made. */
export const together = <T>(said: readonly T[], more: readonly T[]): readonly T[] =>
  more.length === 0 ? said : said.length === 0 ? more : [...said, ...more];

/**
 * Remembers judgements of rows. While a judgement is asked it is traced what it reads, in which order: a judgement is a question after
 * question, and the answer to one decides which is the next. So the memory is a tree of the things read: judgements that begin with the
 * same cell are kept together, by what stands in that cell, then by the cell that each of them reads next. A row whose cells are known
 * costs a look-up for each of these cells, however many judgements read them. What a judgement does not read plays no part, so no
 * combination of contents is learned but those that matter, and nothing is declared or guessed: the result is the same as judging row
 * by row. Where contents hardly repeat (titles, names) the judgements are asked for every row.
 * @param add puts what was said to what was said before; called only where something was said
 * @returns what `add` made of all that the judgements say of a row
 */
export const remembered = <T, S>(
  traced: TracedView,
  judgements: readonly Judgement<T>[],
  nothing: S,
  add: (before: S, said: readonly T[]) => S,
): ((row: TableRow) => S) => {
  const noBranches: readonly Branch<T>[] = [];

  /** Enters what a row taught below what was read so far, down to the end of every judgement. */
  const enter = (row: TableRow, lessons: readonly Lesson<T>[], depth: number): Node<T> => {
    let said: readonly T[] = [];
    const further = new Map<Read, Lesson<T>[]>();
    for (const lesson of lessons) {
      const next = lesson.reads[depth];
      if (next === undefined) {
        said = together(said, lesson.result);
        continue;
      }
      const alike = further.get(next);
      if (alike === undefined) further.set(next, [lesson]);
      else alike.push(lesson);
    }
    const branches: Branch<T>[] = [];
    for (const [read, alike] of further) {
      const askers = alike.map(({ judgement }) => judgement);
      const branch = branchOf(read, depth + 1, askers);
      if (read !== readRow) keep(branch, keyOfRead(read, row), enter(row, alike, depth + 1));
      branches.push(branch);
    }
    return { said, branches };
  };

  const learn = (row: TableRow, asked: readonly Judgement<T>[], depth: number): Node<T> => {
    let said: readonly T[] = [];
    let unfinished: Lesson<T>[] | null = null;
    for (const judgement of asked) {
      const { result, reads } = traced.trace(() => judgement(row));
      // Nearly all that read the last cell on the way here read no other one.
      if (reads.length <= depth) said = together(said, result);
      else (unfinished ??= []).push({ judgement, result, reads });
    }
    if (unfinished === null) return { said, branches: noBranches };
    const node = enter(row, unfinished, depth);
    return { said: together(said, node.said), branches: node.branches };
  };

  const unknownNode = (branch: Branch<T>, row: TableRow, key: ReadKey): Node<T> | null => {
    branch.missed += 1;
    const { looked, missed } = branch;
    if ((missed >= mostNew && missed >= looked) || (missed >= mostVaried && missed * 2 > looked) || missed > mostKept) {
      branch.isVaried = true;
      branch.next.clear();
      return null;
    }
    const node = learn(row, branch.judgements, branch.depth);
    branch.next.set(key, node);
    return node;
  };

  /** Null where nothing is remembered: the judgements are to be asked. */
  const nodeFor = (branch: Branch<T>, row: TableRow): Node<T> | null => {
    if (branch.read === readRow) return null;
    const key = keyOfRead(branch.read, row);
    if (key === blankCell) return (branch.blankNode ??= learn(row, branch.judgements, branch.depth));
    if (branch.isVaried) return null;
    branch.looked += 1;
    if (branch.lastNode !== null && branch.lastKey === key) return branch.lastNode;
    const node = branch.next.get(key) ?? unknownNode(branch, row, key);
    branch.lastKey = key;
    branch.lastNode = node;
    return node;
  };

  const walk = (branches: readonly Branch<T>[], row: TableRow, before: S): S => {
    let state = before;
    for (const branch of branches) {
      const node = nodeFor(branch, row);
      if (node !== null) {
        if (node.said.length > 0) state = add(state, node.said);
        if (node.branches.length > 0) state = walk(node.branches, row, state);
        continue;
      }
      for (const judgement of branch.judgements) {
        const said = judgement(row);
        if (said.length > 0) state = add(state, said);
      }
    }
    return state;
  };

  let root: Node<T> | null = null;
  return (row) => {
    root ??= learn(row, judgements, 0);
    const { said, branches } = root;
    return walk(branches, row, said.length > 0 ? add(nothing, said) : nothing);
  };
};
