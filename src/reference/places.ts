import { askOnce } from './ask-once';
import { byStart } from './by-start';
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

const parents = new Map(data.divisions.map(({ name, parent }) => [name, parent]));

/** Zones hang on counties, counties on cities: “武进高新区” lies in 武进区, and so in 常州市. */
const cityAbove = (name: string): string | null => {
  const parent = parents.get(name);
  if (parent === undefined) return null;
  return parent === '江苏省' ? name : cityAbove(parent);
};

const places = new Map<string, JiangsuPlace>();
const add = (name: string, place: JiangsuPlace): void => {
  const key = foldName(name);
  const known = places.get(key);
  places.set(key, known !== undefined && known.city !== place.city ? { ...known, city: null } : place);
};

for (const { name, level, parent, aliases } of data.divisions) {
  const place: JiangsuPlace = { city: level === '设区市' ? name : cityAbove(parent), name, level };
  for (const known of [name, ...aliases]) add(known, place);
}

const placesByStart = byStart(places);
const otherPlacesByStart = byStart(otherPlaces.map((name): [string, string] => [name, name]));

/** What may stand right behind a place's name when it is a street's or a water's: asked first, it saves the patterns below. */
const maybeOther = new Set(Array.from('东西南北中路街巷河湾', (character) => character.charCodeAt(0)));

/** Streets bear the names of places far away: 上海常熟路, 南京西路. */
const streetBehind = /^[东西南北中]?[路街巷]/u;
/** Waters that do: 苏州河 flows in 上海; 通州湾 lies on the coast of 如东 and 海门, not in 通州区. */
const water = /^(?:苏州河|(?:南通)?通州湾)/u;

/** The name as it stands in the text, and the place it names. */
type Found = readonly [name: string, place: JiangsuPlace];

const startingAt = (text: string, at: number): Found | null => {
  for (const found of placesByStart(text, at)) {
    const [name] = found;
    const end = at + name.length;
    const isOther =
      maybeOther.has(text.charCodeAt(end)) &&
      (streetBehind.test(text.slice(end, end + 2)) || water.exec(text.slice(at, end + 1))?.[0].length === name.length + 1);
    if (!isOther) return found;
  }
  return null;
};

/** Short names that are also seas and coasts stand for the county only behind 江苏 or its city. */
const needsContext = new Set(['东海', '滨海']);

/** Length of 江苏省, 江苏 or 国家 at the beginning. */
const leadLength = (text: string): number =>
  text.startsWith('江苏') ? (text.charAt(2) === '省' ? 3 : 2) : text.startsWith('国家') ? 2 : 0;

/** A place right behind one of these is where that body has its branch or institute: “中国科学院苏州…”, “清华大学苏州…”. */
const bodyBefore = /(?:大学|学院|科学院|中科院|研究院|集团|公司|部|局|[（(])$/u;

/** Districts of a name that more than one city has, by name and city: equal places are one object. */
const districts = new Map<string, JiangsuPlace>();
const districtOf = (place: JiangsuPlace, city: string | null): JiangsuPlace => {
  const key = `${place.name}|${city ?? ''}`;
  const known = districts.get(key) ?? { ...place, city };
  districts.set(key, known);
  return known;
};

/** “南京市江宁区…”, “连云港东海…” are better known by the finer place, which lies in the same city. */
const refined = (text: string, at: number, [name, place]: Found): JiangsuPlace => {
  if (place.level !== '设区市') return place;
  const finer = startingAt(text, at + name.length)?.[1] ?? null;
  if (finer === null || finer.level === '设区市') return place;
  if (finer.city === place.city) return finer;
  return finer.city === null ? districtOf(finer, place.city) : place;
};

/**
 * The Jiangsu place a unit or department names. A name starts with its place (perhaps after 江苏省); a place further inside counts only in
 * brackets, right behind a university, institute or group, or with its suffix 市, 区 or 县 where the name does not start with a place
 * elsewhere, since trade names may look like places and districts share names (福州市鼓楼区).
 */
export const findJiangsuPlace = askOnce((text): JiangsuPlace | null => {
  const folded = foldName(text);
  const start = leadLength(folded);
  // “江苏中关村高新区” bears the province in its own name.
  const first = startingAt(folded, 0) ?? (start === 0 ? null : startingAt(folded, start));
  if (first !== null && (start > 0 || !needsContext.has(first[0]))) return refined(folded, start, first);
  const outside = startsOutside(folded) !== null;
  for (let at = start + 1; at < folded.length - 1; at++) {
    const found = startingAt(folded, at);
    if (found === null) continue;
    const behindBody = bodyBefore.test(folded.slice(Math.max(0, at - 3), at));
    if (behindBody || (!outside && folded.startsWith(found[1].name, at))) return refined(folded, at, found);
  }
  return null;
});

/** Trade names that begin like a place and are none. */
const falseFriends = /^(?:长春藤|长春花|德州仪器)/u;

const startsOutside = (folded: string): string | null => {
  for (const [name] of otherPlacesByStart(folded, 0)) {
    if (streetBehind.test(folded.slice(name.length, name.length + 2))) continue;
    return falseFriends.test(folded) ? null : name;
  }
  return null;
};

/** As `startsWithOtherProvince`, of a text that `foldName` folded. */
export const otherProvinceAtStart = (folded: string): string | null => {
  const outside = startsOutside(folded);
  if (outside === null || startingAt(folded, 0) !== null) return null;
  return /江苏(?![东西南北中]?路)/u.test(folded) ? null : outside;
};

/** Province or city outside Jiangsu that a name starts with, or null. A Jiangsu place always wins, as does “（江苏）”. */
export const startsWithOtherProvince = (text: string): string | null => otherProvinceAtStart(foldName(text));
