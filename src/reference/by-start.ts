const bucketCount = 8192;

/** Number of the bucket of two characters of a text. Pairs that share a bucket are told apart by whoever compares the names. */
const bucketAt = (text: string, at: number): number => ((text.charCodeAt(at) << 5) ^ text.charCodeAt(at + 1)) & (bucketCount - 1);

/** As `text.startsWith(name, at)`; for names of which most differ in the third character that is sooner told here than by the platform. */
export const standsAt = (text: string, name: string, at: number): boolean => {
  for (let next = 0; next < name.length; next++) if (text.charCodeAt(at + next) !== name.charCodeAt(next)) return false;
  return true;
};

/** Entries by the first two characters of their names, the longest name first: only a few are compared at any position of a text. */
export type ByStart<T> = (text: string, at: number) => readonly (readonly [string, T])[];

/**
 * Prepares the question which names a text may bear at a position. It is asked of every unit, at many positions: nothing is cut out of
 * the text for it, and a plain list of buckets is looked into sooner than a map.
 * @returns the entries whose names may begin there; the caller compares
 */
export const byStart = <T>(entries: Iterable<readonly [string, T]>): ByStart<T> => {
  const none: readonly (readonly [string, T])[] = [];
  const buckets = new Array<readonly (readonly [string, T])[]>(bucketCount).fill(none);
  for (const entry of [...entries].sort(([left], [right]) => right.length - left.length)) {
    const at = bucketAt(entry[0], 0);
    buckets[at] = [...(buckets[at] ?? none), entry];
  }
  return (text, at) => buckets[bucketAt(text, at)] ?? none;
};
