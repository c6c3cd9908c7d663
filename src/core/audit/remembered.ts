import { blankCell } from '../table/read-cells';
import type { TableRow } from '../table/table';
import { keyOfRead, readRow } from './traced-view';
import type { Read, ReadKey, TracedView } from './traced-view';

/** What one judgement says of a row. It must depend on nothing but what it reads through the traced view. */
export type Judgement<S> = (row: TableRow) => S;

/** How judgements speak. */
export interface Speech<S> {
  /** What is said where nothing is to be said: this very object, for it is said of nearly every row. */
  readonly nothing: S;
  /** Two things said, as one. */
  readonly together: (one: S, other: S) => S;
}

/** Rows that agree in all that was read on the way here. */
interface Node<S> {
  /** Results of the judgements that read nothing more: they hold for all these rows. */
  readonly said: S;
  /** The other judgements, by what each of them reads next. */
  readonly branches: readonly Branch<S>[];
  /** Nothing is said and nothing more is read: so it is with most cells of a sound row. */
  readonly isSilent: boolean;
}

/** Judgements that read the same things so far, in the same order, and now all read `read`. */
interface Branch<S> {
  readonly read: Read;
  /** Number of things read, this one included. */
  readonly depth: number;
  readonly judgements: readonly Judgement<S>[];
  readonly next: Map<ReadKey, Node<S>>;
  /** The step taken last: neighbours are often alike. */
  lastKey: ReadKey;
  lastNode: Node<S> | null;
  /** The only key worth remembering where contents hardly repeat (titles, names, numbers): an empty cell. */
  blankNode: Node<S> | null;
  looked: number;
  /** Looks at a content for the first time; that of the row a branch is made for is one, though the branch is entered with it. */
  missed: number;
  /** Contents hardly repeat: the judgements are asked for every row. */
  isVaried: boolean;
}

/** What the judgement of one row taught. */
interface Lesson<S> {
  readonly judgement: Judgement<S>;
  readonly result: S;
  /** What it read, in order. */
  readonly reads: readonly Read[];
}

/** After so many different contents in a row none of which came again, or so many of which half came once, a branch stops remembering. */
const mostNew = 32;
const mostVaried = 256;
/** Beyond this many contents of one branch nothing more is remembered. */
const mostKept = 4096;

const branchOf = <S>(read: Read, depth: number, judgements: readonly Judgement<S>[]): Branch<S> => ({
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
const keep = <S>(branch: Branch<S>, key: ReadKey, node: Node<S>): void => {
  if (key === blankCell) {
    branch.blankNode = node;
    return;
  }
  branch.next.set(key, node);
};

/**
 * Remembers judgements of rows. While a judgement is asked it is traced what it reads, in which order: a judgement is a question after
 * question, and the answer to one decides which is the next. So the memory is a tree of the things read: judgements that begin with the
 * same cell are kept together, by what stands in that cell, then by the cell that each of them reads next. A row whose cells are known
 * costs a look-up for each of these cells, however many judgements read them. What a judgement does not read plays no part, so no
 * combination of contents is learned but those that matter, and nothing is declared or guessed: the result is the same as judging row
 * by row. Where contents hardly repeat (titles, names) the judgements are asked for every row.
 * @returns tells the listener all that the judgements say of a row, one saying after another, and nothing where there is nothing to say
 */
export const remembered = <S>(
  traced: TracedView,
  judgements: readonly Judgement<S>[],
  { nothing, together }: Speech<S>,
): ((row: TableRow, tell: (said: S) => void) => void) => {
  const noBranches: readonly Branch<S>[] = [];
  const join = (said: S, more: S): S => (more === nothing ? said : said === nothing ? more : together(said, more));
  const nodeOf = (said: S, branches: readonly Branch<S>[]): Node<S> => ({
    said,
    branches,
    isSilent: said === nothing && branches.length === 0,
  });

  /** Enters what a row taught below what was read so far, down to the end of every judgement. */
  const enter = (row: TableRow, lessons: readonly Lesson<S>[], depth: number): Node<S> => {
    let said = nothing;
    const further = new Map<Read, Lesson<S>[]>();
    for (const lesson of lessons) {
      const next = lesson.reads[depth];
      if (next === undefined) {
        said = join(said, lesson.result);
        continue;
      }
      const alike = further.get(next);
      if (alike === undefined) further.set(next, [lesson]);
      else alike.push(lesson);
    }
    const branches: Branch<S>[] = [];
    for (const [read, alike] of further) {
      const askers = alike.map(({ judgement }) => judgement);
      const branch = branchOf(read, depth + 1, askers);
      if (read !== readRow) keep(branch, keyOfRead(read, row), enter(row, alike, depth + 1));
      branches.push(branch);
    }
    return nodeOf(said, branches);
  };

  const learn = (row: TableRow, asked: readonly Judgement<S>[], depth: number): Node<S> => {
    let said = nothing;
    let unfinished: Lesson<S>[] | null = null;
    for (const judgement of asked) {
      const { result, reads } = traced.trace(() => judgement(row));
      // Nearly all that read the last cell on the way here read no other one.
      if (reads.length <= depth) said = join(said, result);
      else (unfinished ??= []).push({ judgement, result, reads });
    }
    if (unfinished === null) return nodeOf(said, noBranches);
    const node = enter(row, unfinished, depth);
    return nodeOf(join(said, node.said), node.branches);
  };

  const unknownNode = (branch: Branch<S>, row: TableRow, key: ReadKey): Node<S> | null => {
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
  const nodeFor = (branch: Branch<S>, row: TableRow): Node<S> | null => {
    if (branch.read === readRow) return null;
    const key = keyOfRead(branch.read, row);
    // Nearly all rows agree with the one before in nearly all that is read.
    if (branch.lastNode !== null && branch.lastKey === key) {
      branch.looked += 1;
      return branch.lastNode;
    }
    if (key === blankCell) return (branch.blankNode ??= learn(row, branch.judgements, branch.depth));
    if (branch.isVaried) return null;
    branch.looked += 1;
    const node = branch.next.get(key) ?? unknownNode(branch, row, key);
    branch.lastKey = key;
    branch.lastNode = node;
    return node;
  };

  const ask = (asked: readonly Judgement<S>[], row: TableRow, tell: (said: S) => void): void => {
    for (const judgement of asked) {
      const said = judgement(row);
      if (said !== nothing) tell(said);
    }
  };

  const walk = (branches: readonly Branch<S>[], row: TableRow, tell: (said: S) => void): void => {
    // This runs many times a row, and an iterator would be an object each time.
    let at = 0;
    while (at < branches.length) {
      const branch = branches[at++];
      if (branch === undefined) continue;
      const node = nodeFor(branch, row);
      if (node === null) ask(branch.judgements, row, tell);
      else if (!node.isSilent) {
        if (node.said !== nothing) tell(node.said);
        walk(node.branches, row, tell);
      }
    }
  };

  let root: Node<S> | null = null;
  return (row, tell) => {
    root ??= learn(row, judgements, 0);
    if (root.said !== nothing) tell(root.said);
    walk(root.branches, row, tell);
  };
};
