import { blankCell } from '../table/read-cells';
import type { TableRow } from '../table/table';
import { askEach } from './judgement';
import type { JudgeRows, Judged, Judgement, Tell } from './judgement';
import { keyOfRead, readRow } from './traced-view';
import type { Read, ReadKey, TracedView } from './traced-view';

/** Rows that agree in all that was read on the way here. */
interface Node<S> {
  /** Positions of the rows of the stretch at hand that have come here, the first `arrived` of the list. */
  readonly positions: number[];
  arrived: number;
  /** Results of the judgements that read nothing more: they hold for all these rows. */
  readonly said: S | null;
  /** The other judgements, by what each of them reads next. */
  readonly branches: readonly Branch<S>[];
  /** Nothing is said and nothing more is read: so it is with most cells of a sound row. */
  readonly isSilent: boolean;
}

/** Judgements that read nothing but what is known on the way here, and now all read `read`. */
interface Branch<S> {
  readonly read: Read;
  /** All that is known below this branch: what was read on the way, and what it reads itself. */
  readonly known: readonly Read[];
  readonly judgements: readonly Judgement<S>[];
  readonly next: Map<ReadKey, Node<S>>;
  /** The step taken last: neighbours are often alike. */
  lastKey: ReadKey;
  lastNode: Node<S> | null;
  /** The only key worth remembering where contents hardly repeat (titles, names, numbers): an empty cell. */
  blankNode: Node<S> | null;
  /** Nodes that rows of the stretch at hand have come to, the first `arrivals` of the list, which is used again for every stretch. */
  readonly reached: Node<S>[];
  arrivals: number;
  looked: number;
  /** Looks at a content for the first time; that of the row a branch is made for is one, though the branch is entered with it. */
  missed: number;
  /** Contents hardly repeat: the judgements are asked for every row. */
  isVaried: boolean;
}

/** What the judgement of one row taught. */
interface Lesson<S> {
  readonly judgement: Judgement<S>;
  readonly judged: Judged<S>;
  /** What it read, in order. */
  readonly reads: readonly Read[];
}

/** After so many different contents in a row none of which came again, or so many of which half came once, a branch stops remembering. */
const mostNew = 32;
const mostVaried = 256;
/** Beyond this many contents of one branch nothing more is remembered. */
const mostKept = 4096;

const branchOf = <S>(read: Read, known: readonly Read[], judgements: readonly Judgement<S>[]): Branch<S> => ({
  read,
  known,
  judgements,
  next: new Map(),
  lastKey: undefined,
  lastNode: null,
  blankNode: null,
  reached: [],
  arrivals: 0,
  looked: 0,
  missed: 1,
  isVaried: read === readRow,
});

/** Who has seen all of a cell learns nothing new by a question to it. */
const isKnown = (read: Read, known: readonly Read[]): boolean => {
  for (const one of known) if (one === read || (one.ask === null && one.place === read.place)) return true;
  return false;
};

/** What a judgement read first of what was not known; null where it read nothing more. */
const firstUnknown = (reads: readonly Read[], known: readonly Read[]): Read | null => {
  for (const read of reads) if (!isKnown(read, known)) return read;
  return null;
};

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
 * same cell are kept together, by what stands in that cell, then by the cell that each of them reads next; those to which a judgement
 * leads begin where it ends. A row whose cells are known costs a look-up for each of these cells, however many judgements read them. What
 * a judgement does not read plays no part, so no combination of contents is learned but those that matter, and nothing is declared or
 * guessed: the result is the same as judging row by row. Where contents hardly repeat (titles, names) the judgements are asked for every
 * row.
 * @param together two things said, as one
 */
export const remembered = <S>(traced: TracedView, judgements: readonly Judgement<S>[], together: (one: S, other: S) => S): JudgeRows<S> => {
  const { rows } = traced.view.table;
  const join = (said: S | null, more: S | null): S | null => (more === null ? said : said === null ? more : together(said, more));
  const silentNode: Node<S> = { said: null, branches: [], isSilent: true, positions: [], arrived: 0 };

  const lessonOf = (row: TableRow, judgement: Judgement<S>): Lesson<S> => {
    const { result, reads } = traced.trace(() => judgement(row));
    return { judgement, judged: result, reads };
  };

  /** Enters what a row taught below what is known, down to the end of every judgement; those that it leads to begin there. */
  const enter = (row: TableRow, lessons: Lesson<S>[], known: readonly Read[]): Node<S> => {
    let said: S | null = null;
    const unfinished: { readonly read: Read; readonly alike: Lesson<S>[] }[] = [];
    // What a lesson leads to is learned at once, and joins the list.
    for (const lesson of lessons) {
      const read = firstUnknown(lesson.reads, known);
      if (read === null) {
        said = join(said, lesson.judged.said);
        for (const judgement of lesson.judged.further) lessons.push(lessonOf(row, judgement));
        continue;
      }
      const alike = unfinished.find((group) => group.read === read)?.alike;
      if (alike === undefined) unfinished.push({ read, alike: [lesson] });
      else alike.push(lesson);
    }
    if (said === null && unfinished.length === 0) return silentNode;
    const branches = unfinished.map(({ read, alike }) => {
      const askers = alike.map(({ judgement }) => judgement);
      const branch = branchOf(read, [...known, read], askers);
      if (read !== readRow) keep(branch, keyOfRead(read, row), enter(row, alike, branch.known));
      return branch;
    });
    branches.sort((left, right) => left.read.place - right.read.place);
    return { said, branches, isSilent: false, positions: [], arrived: 0 };
  };

  const learn = (row: TableRow, asked: readonly Judgement<S>[], known: readonly Read[]): Node<S> =>
    enter(
      row,
      asked.map((judgement) => lessonOf(row, judgement)),
      known,
    );

  const unknownNode = (branch: Branch<S>, row: TableRow, key: ReadKey): Node<S> | null => {
    branch.missed += 1;
    const { looked, missed } = branch;
    if ((missed >= mostNew && missed >= looked) || (missed >= mostVaried && missed * 2 > looked) || missed > mostKept) {
      branch.isVaried = true;
      branch.next.clear();
      return null;
    }
    const node = learn(row, branch.judgements, branch.known);
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
    if (key === blankCell) return (branch.blankNode ??= learn(row, branch.judgements, branch.known));
    if (branch.isVaried) return null;
    branch.looked += 1;
    const node = branch.next.get(key) ?? unknownNode(branch, row, key);
    branch.lastKey = key;
    branch.lastNode = node;
    return node;
  };

  /** Takes a row to where it belongs below a branch. */
  const arrive = (branch: Branch<S>, row: TableRow, at: number, tell: Tell<S>): void => {
    const node = nodeFor(branch, row);
    if (node === null) {
      askEach(branch.judgements, row, at, tell);
      return;
    }
    if (node.isSilent) return;
    if (node.arrived === 0) branch.reached[branch.arrivals++] = node;
    node.positions[node.arrived++] = at;
  };

  /** Tells what is said of the rows that have arrived below a branch, and takes them further. */
  const goOn = (branch: Branch<S>, tell: Tell<S>): void => {
    for (let number = 0; number < branch.arrivals; number += 1) {
      const node = branch.reached[number] ?? silentNode;
      const { said, arrived } = node;
      if (said !== null) for (let index = 0; index < arrived; index += 1) tell(said, node.positions[index] ?? 0);
      if (node.branches.length > 0) walk(node.branches, node.positions, arrived, tell);
      node.arrived = 0;
    }
    branch.arrivals = 0;
  };

  /** Takes the rows at the first `count` positions down these branches: those that read the same cell together. */
  const walk = (branches: readonly Branch<S>[], positions: readonly number[], count: number, tell: Tell<S>): void => {
    let end = 0;
    for (let start = 0; start < branches.length; start = end) {
      const place = branches[start]?.read.place;
      while (branches[end]?.read.place === place && end < branches.length) end += 1;
      for (let index = 0; index < count; index += 1) {
        const at = positions[index] ?? 0;
        const row = rows[at];
        if (row === undefined) continue;
        for (let number = start; number < end; number += 1) {
          const branch = branches[number];
          if (branch !== undefined) arrive(branch, row, at, tell);
        }
      }
      for (const branch of branches.slice(start, end)) goOn(branch, tell);
    }
  };

  let root: Node<S> | null = null;
  return (first, end, tell) => {
    const row = rows[first];
    if (row === undefined) return;
    const { said, branches, positions } = (root ??= learn(row, judgements, []));
    for (let at = first; at < end; at += 1) positions[at - first] = at;
    if (said !== null) for (let at = first; at < end; at += 1) tell(said, at);
    walk(branches, positions, end - first, tell);
  };
};
