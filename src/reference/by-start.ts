/** A name and what it stands for. */
type Entry<T> = readonly [string, T];

/** Where names that begin alike part. */
interface Fork<T> {
  /** The names that end here or on the way here, the longest first. */
  names: readonly Entry<T>[];
  /** By the next character. */
  readonly next: Map<number, Fork<T>>;
}

/** The names that stand at a position of a text, the longest first. */
export type ByStart<T> = (text: string, at: number) => readonly Entry<T>[];

/**
 * Prepares the question which names stand at a position of a text. It is asked of every unit, at many positions: names that begin alike
 * are told apart character by character, so that each character of the text is looked at once, however many names there are.
 */
export const byStart = <T>(entries: Iterable<Entry<T>>): ByStart<T> => {
  const root: Fork<T> = { names: [], next: new Map() };
  // A longer name finds the shorter ones on its way. Of equal names the first comes first.
  const shortestFirst = [...entries].reverse().sort(([left], [right]) => left.length - right.length);
  for (const entry of shortestFirst) {
    let fork = root;
    for (let at = 0; at < entry[0].length; at++) {
      const unit = entry[0].charCodeAt(at);
      const further: Fork<T> = fork.next.get(unit) ?? { names: fork.names, next: new Map() };
      fork.next.set(unit, further);
      fork = further;
    }
    fork.names = [entry, ...fork.names];
  }
  return (text, start) => {
    let fork = root;
    for (let at = start; at < text.length; at++) {
      const further = fork.next.get(text.charCodeAt(at));
      if (further === undefined) break;
      fork = further;
    }
    return fork.names;
  };
};
