/** Two characters of a text as one small number. Pairs that share a number are told apart by whoever compares the names. */
const startAt = (text: string, at: number): number => ((text.charCodeAt(at) & 0x7fff) << 15) | (text.charCodeAt(at + 1) & 0x7fff);

/** Entries by the first two characters of their names, the longest name first: only a few are compared at any position of a text. */
export type ByStart<T> = (text: string, at: number) => readonly (readonly [string, T])[];

/**
 * Prepares the question which names a text may bear at a position. It is asked of every unit, at many positions: nothing is cut out of
 * the text for it.
 * @returns the entries whose names may begin there; the caller compares
 */
export const byStart = <T>(entries: Iterable<readonly [string, T]>): ByStart<T> => {
  const index = new Map<number, (readonly [string, T])[]>();
  for (const entry of [...entries].sort(([left], [right]) => right.length - left.length)) {
    const start = startAt(entry[0], 0);
    const bucket = index.get(start);
    if (bucket === undefined) index.set(start, [entry]);
    else bucket.push(entry);
  }
  const none: readonly (readonly [string, T])[] = [];
  return (text, at) => index.get(startAt(text, at)) ?? none;
};
