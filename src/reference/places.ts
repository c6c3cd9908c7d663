import type { Entry } from './by-start';
import type { JiangsuPlace } from './jiangsu-places';
import { readName, startsAt } from './name-start';
import type { NameStart } from './name-start';

/** What may stand right behind a place's name when it is a street's or a water's: asked first, it saves the patterns below. */
const maybeOther = new Set(Array.from('东西南北中路街巷河湾', (character) => character.charCodeAt(0)));

/** Streets bear the names of places far away: 上海常熟路, 南京西路. */
const streetBehind = /^[东西南北中]?[路街巷]/u;
/** Waters that do: 苏州河 flows in 上海; 通州湾 lies on the coast of 如东 and 海门, not in 通州区. */
const water = /^(?:苏州河|(?:南通)?通州湾)/u;

/** The name as it stands in the text, and the place it names. */
type Found = Entry<JiangsuPlace>;

/** The place that a text names at a position. @param start what stands there */
const placeAt = (text: string, at: number, { places } = startsAt(text, at)): Found | null => {
  for (const found of places) {
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
const needsContext = (name: string): boolean => name === '东海' || name === '滨海';

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
  const finer = placeAt(text, at + name.length)?.[1] ?? null;
  if (finer === null || finer.level === '设区市') return place;
  if (finer.city === place.city) return finer;
  return finer.city === null ? districtOf(finer, place.city) : place;
};

/** Trade names that begin like a place and are none. */
const falseFriends = /^(?:长春藤|长春花|德州仪器)/u;

const startsOutside = (folded: string, { elsewhere }: NameStart): string | null => {
  for (const name of elsewhere) {
    if (streetBehind.test(folded.slice(name.length, name.length + 2))) continue;
    return falseFriends.test(folded) ? null : name;
  }
  return null;
};

/** The place a name names, as `tell` tells it of where it was found. */
const find = <R>(text: string, tell: (folded: string, at: number, found: Found) => R): R | null => {
  const { folded, start } = readName(text);
  const first = placeAt(folded, 0, start);
  if (first !== null && !needsContext(first[0])) return tell(folded, 0, first);
  const lead = leadLength(folded);
  const behind = lead === 0 ? null : placeAt(folded, lead);
  if (behind !== null) return tell(folded, lead, behind);
  const outside = startsOutside(folded, start) !== null;
  for (let at = lead + 1; at < folded.length - 1; at++) {
    const found = placeAt(folded, at);
    if (found === null) continue;
    const behindBody = bodyBefore.test(folded.slice(Math.max(0, at - 3), at));
    if (behindBody || (!outside && folded.startsWith(found[1].name, at))) return tell(folded, at, found);
  }
  return null;
};

/**
 * The Jiangsu place a unit or department names. A name starts with its place (perhaps after 江苏省); a place further inside counts only in
 * brackets, right behind a university, institute or group, or with its suffix 市, 区 or 县 where the name does not start with a place
 * elsewhere, since trade names may look like places and districts share names (福州市鼓楼区).
 */
export const findJiangsuPlace = (text: string): JiangsuPlace | null => find(text, refined);

const cityOf = (_folded: string, _at: number, [, { city }]: Found): string | null => city;

const yes = (): boolean => true;

/** Whether it names one at all. */
export const namesJiangsuPlace = (text: string): boolean => find(text, yes) ?? false;

/** The city (设区市) of that place; null also where the name does not tell. */
export const findJiangsuCity = (text: string): string | null => find(text, cityOf);

const namesProvince = /江苏(?![东西南北中]?路)/u;

/** Province or city outside Jiangsu that a name starts with, or null. A Jiangsu place always wins, as does “（江苏）”. */
export const startsWithOtherProvince = (text: string): string | null => {
  const { folded, start } = readName(text);
  const outside = startsOutside(folded, start);
  if (outside === null || placeAt(folded, 0, start) !== null) return null;
  return namesProvince.test(folded) ? null : outside;
};
