/** A name and what it stands for. */
export type Entry<T> = readonly [string, T];

/** The names that stand at a position of a text, the longest first. */
export type Names<T> = readonly Entry<T>[];

/** Where names that begin alike part. */
interface Fork<T> {
  /** The names that end here or on the way here. */
  names: Names<T>;
  /** By the next character. */
  readonly next: Map<number, Fork<T>>;
}

/** The same with what the names tell. */
interface Told<R> {
  readonly told: R;
  readonly next: ReadonlyMap<number, Told<R>>;
}

/** What the names that stand at a position of a text tell. */
export type ByStart<R> = (text: string, at: number) => R;

const settled = <T, R>({ names, next }: Fork<T>, tell: (names: Names<T>) => R): Told<R> => ({
  told: tell(names),
  next: new Map([...next].map(([unit, fork]) => [unit, settled(fork, tell)])),
});

/**
 * Prepares the question what the names tell that stand at a position of a text. It is asked of every unit, at many positions: names that
 * begin alike are told apart character by character, so that each character of the text is looked at once, however many names there are.
 * @param tell asked now, once for all texts
 */
export const byStartTold = <T, R>(entries: Iterable<Entry<T>>, tell: (names: Names<T>) => R): ByStart<R> => {
  const first: Fork<T> = { names: [], next: new Map() };
  // A longer name finds the shorter ones on its way. Of equal names the first comes first.
  const shortestFirst = [...entries].reverse().sort(([left], [right]) => left.length - right.length);
  for (const entry of shortestFirst) {
    let fork = first;
    for (let at = 0; at < entry[0].length; at++) {
      const unit = entry[0].charCodeAt(at);
      const further: Fork<T> = fork.next.get(unit) ?? { names: fork.names, next: new Map() };
      fork.next.set(unit, further);
      fork = further;
    }
    fork.names = [entry, ...fork.names];
  }
  const root = settled(first, tell);
  // No name begins at most positions of most texts: a bit for every character tells sooner than the map.
  const begins = new Uint32Array(2 ** 11);
  for (const unit of first.next.keys()) begins[unit >>> 5] = (begins[unit >>> 5] ?? 0) | (1 << (unit & 31));
  return (text, start) => {
    const unit = text.charCodeAt(start);
    if ((((begins[unit >>> 5] ?? 0) >>> (unit & 31)) & 1) === 0) return root.told;
    let fork = root;
    for (let at = start; at < text.length; at++) {
      const further = fork.next.get(text.charCodeAt(at));
      if (further === undefined) break;
      fork = further;
    }
    return fork.told;
  };
};

/** Prepares the question which names stand at a position of a text, the longest first. */
export const byStart = <T>(entries: Iterable<Entry<T>>): ByStart<Names<T>> => byStartTold(entries, (names) => names);
