import { foldName } from './fold-name';
import { otherPlaces } from './other-places';
import data from './reference.generated.json';

export interface JiangsuPlace {
  /** 设区市; null where the name occurs in more than one (鼓楼区). */
  readonly city: string | null;
  readonly name: string;
  /** 设区市, 区, 县, 县级市, 功能区, 国家级高新区, 省级高新区. */
  readonly level: string;
}

const places = new Map<string, JiangsuPlace>();
const add = (name: string, place: JiangsuPlace): void => {
  const key = foldName(name);
  const known = places.get(key);
  places.set(key, known !== undefined && known.city !== place.city ? { ...known, city: null } : place);
};

/** 区 names of two characters without 区 (“海门”, “通州”) and towns stand for themselves only when long enough to be telling. */
for (const { name, level, parent, aliases } of data.divisions) {
  const city = level === '设区市' ? name : parent.endsWith('市') ? parent : null;
  const place: JiangsuPlace = { city, name, level };
  for (const known of [name, ...aliases]) add(known, place);
  if (level === '县级市' && name.length >= 3) add(name.slice(0, -1), place);
}

const keys = [...places.keys()].sort((left, right) => right.length - left.length);
const longest = keys[0]?.length ?? 0;

const startingAt = (text: string, at: number): JiangsuPlace | null => {
  for (let length = Math.min(longest, text.length - at); length >= 2; length--) {
    const place = places.get(text.slice(at, at + length));
    if (place !== undefined) return place;
  }
  return null;
};

/**
 * The Jiangsu place a unit or department names. A name starts with its place (after 江苏省, 中国…); a place further inside counts only
 * with its suffix 市, 区 or 县, or in brackets, since trade names may look like places.
 */
export const findJiangsuPlace = (text: string): JiangsuPlace | null => {
  const folded = foldName(text);
  const lead = /^(?:江苏省|江苏|中国科学院|中科院|国家)/u.exec(folded)?.[0].length ?? 0;
  const first = startingAt(folded, lead);
  if (first !== null) {
    const rest = folded.slice(lead);
    // “南京市江宁区…” is better known by the finer place, which lies in the same city.
    const finer = startingAt(folded, lead + (rest.startsWith(first.name) ? first.name.length : 0));
    return finer !== null && finer.level !== '设区市' && (finer.city === first.city || finer.city === null) ? { ...finer, city: first.city } : first;
  }
  for (let at = lead + 1; at < folded.length; at++) {
    const place = startingAt(folded, at);
    if (place === null) continue;
    const bracketed = folded[at - 1] === '(' || folded[at - 1] === '（';
    if (bracketed || folded.startsWith(foldName(place.name), at)) return place;
  }
  return null;
};

const outside = [...otherPlaces].sort((left, right) => right.length - left.length);
/** Words that begin like a place and are none. */
const falseFriends = /^(?:长春藤|大同世界|吉祥|海南之|宁德时代|安康)/u;

/** Province or city outside Jiangsu that a name starts with, or null. A Jiangsu place always wins. */
export const startsWithOtherProvince = (text: string): string | null => {
  const folded = foldName(text);
  if (folded.startsWith('江苏') || falseFriends.test(folded) || startingAt(folded, 0) !== null) return null;
  return outside.find((place) => folded.startsWith(place)) ?? null;
};
