import type { CellContent } from '../table/sheet';
import { fold, parseValue } from '../values';
import { oncePer } from '../once-per';
import { bigramSimilarity, comparedName } from './direction-names';
import type { ComparedName } from './direction-names';
import type { Category } from './pack';

/** What a cell says of the direction: by code, by name, or both. */
export type DirectionReading =
  /** `nameUnclear`: the code decides, but what stands behind it is like no direction's name. */
  | { readonly kind: 'known'; readonly category: Category; readonly nameUnclear: string | null }
  /** Code and name belong to different directions (the same code means something else in another year). */
  | { readonly kind: 'conflict'; readonly code: string; readonly byCode: Category; readonly name: string; readonly byName: Category | null }
  /** The name fits several directions about equally well. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Category[] }
  | { readonly kind: 'unknown' };

/** Below this, a text has nothing to do with a direction's name. */
const related = 0.2;
/** A name without a code must be this like, and by this much more like than the next one (readings A3, A4). */
const like = 0.6;
const ahead = 0.1;

const marks = /["'“”‘’《》〈〉\-—–]/gu;
const nameKey = (text: string): string =>
  fold(text)
    .replace(marks, '')
    .replace(/(?:类项目|项目)$/u, '')
    .toLowerCase();

/** Every direction by what tables call it. */
interface Directions {
  readonly byCode: ReadonlyMap<string, Category>;
  /** By `nameKey`. */
  readonly byName: ReadonlyMap<string, Category>;
  readonly all: readonly { readonly category: Category; readonly names: readonly ComparedName[] }[];
}

const directionsOf = oncePer((categories: readonly Category[]): Directions => {
  const all = categories.map((category) => ({
    category,
    names: [category.name, ...category.aliases].map((name) => comparedName(nameKey(name))),
  }));
  return {
    byCode: new Map(categories.flatMap((category) => (category.code === undefined ? [] : [[category.code, category] as const]))),
    byName: new Map(all.flatMap(({ category, names }) => names.map(({ key }) => [key, category] as const))),
    all,
  };
});

interface Ranked {
  readonly category: Category;
  readonly similarity: number;
}

/** @param key by `nameKey` */
const rankedBy = ({ all }: Directions, key: string): readonly Ranked[] => {
  const own = comparedName(key);
  return all
    .map(({ category, names }) => ({ category, similarity: Math.max(...names.map((name) => bigramSimilarity(name, own))) }))
    .sort((left, right) => right.similarity - left.similarity);
};

/**
 * Makes a reader of direction cells for categories with codes: 1.1, “1.2 中国和韩国……”, 2 (Excel's 2.0), or the name alone. “1.10” is no
 * code of such a list and is not folded to 1.1. A code decides unless the name behind it fits another direction better (readings A1–A4).
 */
export const directionMatcher = (categories: readonly Category[]): ((content: CellContent) => DirectionReading) => {
  const directions = directionsOf(categories);
  const { byCode, byName } = directions;

  const ofName = (name: string): DirectionReading => {
    const key = nameKey(name);
    const exact = byName.get(key);
    if (exact !== undefined) return { kind: 'known', category: exact, nameUnclear: null };
    const [best, next] = rankedBy(directions, key);
    if (best === undefined || best.similarity < like) return { kind: 'unknown' };
    if (next !== undefined && best.similarity - next.similarity < ahead)
      return { kind: 'ambiguous', candidates: [best.category, next.category] };
    return { kind: 'known', category: best.category, nameUnclear: null };
  };

  const ofCode = (code: string, name: string): DirectionReading => {
    const category = byCode.get(code);
    if (category === undefined) return { kind: 'unknown' };
    if (name === '') return { kind: 'known', category, nameUnclear: null };
    const key = nameKey(name);
    const exact = byName.get(key);
    if (exact === category) return { kind: 'known', category, nameUnclear: null };
    if (exact !== undefined) return { kind: 'conflict', code, byCode: category, name, byName: exact };
    const ranked = rankedBy(directions, key);
    const own = ranked.find((found) => found.category === category)?.similarity ?? 0;
    const [best, next] = ranked;
    if (best === undefined || own >= best.similarity) return { kind: 'known', category, nameUnclear: own < related ? name : null };
    if (best.similarity < related) return { kind: 'known', category, nameUnclear: name };
    const unique = next === undefined || best.similarity > next.similarity;
    return { kind: 'conflict', code, byCode: category, name, byName: unique && best.similarity >= like ? best.category : null };
  };

  const read = (content: CellContent): DirectionReading => {
    const value = parseValue('direction', content);
    if (value.kind !== 'direction') return { kind: 'unknown' };
    return value.code === null ? ofName(value.name) : ofCode(value.code, value.name);
  };

  const memo = new Map<CellContent, DirectionReading>();
  return (content) => {
    const known = memo.get(content);
    if (known !== undefined) return known;
    const reading = read(content);
    if (memo.size < 10_000) memo.set(content, reading);
    return reading;
  };
};
