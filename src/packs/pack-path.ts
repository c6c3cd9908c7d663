import type { Path } from './shape-faults';

const bears = (entry: unknown, name: string): boolean =>
  typeof entry === 'object' && entry !== null && ['id', 'category', 'clause'].some((key) => Reflect.get(entry, key) === name);

/**
 * Finds a place of a pack by its readable path: keys with “/” between them, an entry of a list by its id (`parameters/bilateral-cap`),
 * by the category or clause it is about, or by its number from 0.
 * @returns the path by keys and positions, or null when nothing stands there
 */
export const resolvePackPath = (json: unknown, path: string): Path | null => {
  const found: (string | number)[] = [];
  let at: unknown = json;
  for (const name of path.split('/')) {
    if (Array.isArray(at)) {
      const byName = at.findIndex((entry) => bears(entry, name));
      const place = byName >= 0 ? byName : /^\d+$/u.test(name) ? Number(name) : -1;
      if (place < 0 || place >= at.length) return null;
      found.push(place);
      at = at[place];
    } else {
      if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return null;
      found.push(name);
      at = Reflect.get(at, name);
    }
  }
  return found;
};

/** Readable paths of everything down to the entries of the lists: what a wrong path may have meant. */
export const packPaths = (json: object): readonly string[] =>
  Object.entries(json).flatMap(([key, value]: [string, unknown]) => {
    if (Array.isArray(value)) {
      const names = value.flatMap((entry: unknown) => {
        const name: unknown =
          typeof entry === 'object' && entry !== null ? (Reflect.get(entry, 'id') ?? Reflect.get(entry, 'category')) : null;
        return typeof name === 'string' ? [`${key}/${name}`] : [];
      });
      return [key, ...names];
    }
    return typeof value === 'object' && value !== null ? [key, ...Object.keys(value).map((inner) => `${key}/${inner}`)] : [key];
  });
