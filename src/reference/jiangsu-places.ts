import { foldName } from './fold-name';
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

/** Places of Jiangsu by every name, folded by `foldName`. */
export const jiangsuPlaces: ReadonlyMap<string, JiangsuPlace> = places;
