import { byStart } from './by-start';
import { foldName } from './fold-name';
import { readName } from './name-start';

/**
 * The eleven cities of Jiangxi with the counties and county-level cities by which names of units begin. Source: administrative divisions of
 * the national statistics bureau (common knowledge). Districts are left out: their names are also trade names or occur elsewhere.
 */
const countiesByCity: Readonly<Record<string, string>> = {
  南昌市: '南昌县 进贤 安义',
  景德镇市: '乐平 浮梁',
  萍乡市: '莲花县 上栗 芦溪县',
  九江市: '瑞昌 共青城 庐山市 武宁 修水县 永修 德安县 都昌 湖口县 彭泽',
  新余市: '分宜',
  鹰潭市: '贵溪',
  赣州市: '瑞金 龙南 信丰 大余 上犹 崇义 安远县 定南 全南 宁都 于都 兴国县 会昌 寻乌 石城县',
  吉安市: '井冈山 吉安县 吉水 峡江县 新干 永丰县 泰和县 遂川 万安县 安福县 永新县',
  宜春市: '丰城 樟树 高安 奉新 万载 上高 宜丰 靖安 铜鼓县',
  抚州市: '南城县 黎川 南丰 崇仁 乐安县 宜黄 金溪 资溪 广昌',
  上饶市: '德兴 玉山县 铅山 横峰 弋阳 余干 鄱阳 万年县 婺源',
};

const placesByStart = byStart(
  Object.entries(countiesByCity).flatMap(([city, counties]) => [
    [foldName(city.replace(/市$/u, '')), city] as const,
    ...counties.split(' ').map((county) => [foldName(county), city] as const),
  ]),
);

/** Length of 江西省 or 江西 at the beginning. */
const leadLength = (folded: string): number => (folded.startsWith('江西') ? (folded.startsWith('省', 2) ? 3 : 2) : 0);
/** Streets bear the names of places: “南昌路”. */
const streetBehind = /^[东西南北中]?[路街巷]/u;

const cityIn = (folded: string): string | null => {
  const start = leadLength(folded);
  for (const [name, city] of placesByStart(folded, start)) if (!streetBehind.test(folded.slice(start + name.length))) return city;
  return null;
};

/** The city (设区市) of Jiangxi a unit or department names at its start, perhaps behind 江西省; null where the name does not tell. */
export const findJiangxiCity = (text: string): string | null => cityIn(foldName(text));

/** True for the name of one of the eleven cities' own bodies, not of a county below it: “赣州市科技局”. */
export const namesJiangxiCityItself = (text: string): boolean => {
  const folded = foldName(text);
  const rest = folded.slice(leadLength(folded));
  const city = Object.keys(countiesByCity).find((name) => rest.startsWith(foldName(name.replace(/市$/u, ''))));
  if (city === undefined) return false;
  const behind = rest.slice(city.length - 1).replace(/^市/u, '');
  return !/^县|^.{1,6}?(?:县|区|市)/u.test(behind);
};

/** Bodies of the province whose names do not begin with it. */
const withoutPlace = /^(?:东华理工|华东交通|赣南|赣东|赣江|豫章|昌河飞机|中航工业洪都|航空工业洪都|鄱阳湖)/u;

const inOrOfProvince = /江西(?![东西南北中]?路)/u;

/** True for a name that begins with the province, one of its places or a well-known body of it. */
export const isInJiangxi = (text: string): boolean => {
  const { folded } = readName(text);
  return (folded.includes('江西') && inOrOfProvince.test(folded)) || cityIn(folded) !== null || withoutPlace.test(folded);
};
