import type { TableRow } from '../table/table';
import type { Read, ReadKey, TracedView } from './traced-view';

type Node<T> =
  { readonly kind: 'leaf'; readonly result: T } | { readonly kind: 'branch'; readonly read: Read; readonly next: Map<ReadKey, Node<T>> };

/** Rows of one table share few contents in most columns; beyond this many different ones remembering stops paying. */
const mostNodes = 20_000;

/**
 * Remembers a judgement of rows by what it looked at: rows that agree in all of that get the same result without judging again. The
 * judgement must depend on nothing but what it reads through the traced view.
 */
export const remembered = <T>(traced: TracedView, judge: (row: TableRow) => T): ((row: TableRow) => T) => {
  let root: Node<T> | undefined;
  let nodes = 0;

  const learn = (row: TableRow): T => {
    if (nodes >= mostNodes) return judge(row);
    const { result, reads } = traced.trace(() => judge(row));
    const leaf: Node<T> = { kind: 'leaf', result };
    const chain = (from: number): Node<T> => {
      const read = reads[from];
      if (read === undefined) return leaf;
      nodes++;
      return { kind: 'branch', read, next: new Map([[traced.keyOf(row, read), chain(from + 1)]]) };
    };
    if (root === undefined) {
      root = chain(0);
      return result;
    }
    let node: Node<T> = root;
    for (let at = 0; node.kind === 'branch'; at++) {
      // A judgement that looked elsewhere this time depends on more than it read: it is not remembered.
      if (node.read !== reads[at]) return result;
      const key = traced.keyOf(row, node.read);
      const next: Node<T> | undefined = node.next.get(key);
      if (next === undefined) {
        node.next.set(key, chain(at + 1));
        return result;
      }
      node = next;
    }
    return result;
  };

  return (row) => {
    let node = root;
    while (node?.kind === 'branch') node = node.next.get(traced.keyOf(row, node.read));
    return node === undefined ? learn(row) : node.result;
  };
};
