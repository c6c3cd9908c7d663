import { foldName } from './fold-name';
import data from './reference.generated.json';
import { findRegion, groupMembers } from './regions';

/** A pair of sister cities (附2 of the Jiangxi notice). */
export interface SisterCity {
  /** City of Jiangxi, or 江西省 for the pairs of the province. */
  readonly city: string;
  /** City or region abroad, as the notice writes it. */
  readonly foreign: string;
  readonly country: string;
  /** ISO 3166-1 alpha-2. */
  readonly iso: string;
}

/** A base recognised by the state (附3), found by its host unit. */
export interface JiangxiBase {
  readonly name: string;
  readonly type: string;
  readonly host: string;
}

/** One entry of the list of agreements (附1). `via`: 欧盟, 东盟 or 金砖国家 where the state itself is not named. */
export interface JiangxiTreaty {
  readonly partner: string;
  readonly agreement: string;
  readonly via: 'EU27' | 'ASEAN' | 'BRICS2023' | null;
}

const isoOf = (country: string): string => {
  const found = findRegion(country);
  return found.kind === 'known' ? found.iso : '';
};

/** The 108 pairs in the order of the notice. */
export const jiangxiSisterCities: readonly SisterCity[] = data.jiangxiSisterCities.map((pair) => ({ ...pair, iso: isoOf(pair.country) }));

const areaEnding = /(?:边疆区|大区|地区|市|州|省|县|郡|区|町|府)$/u;

/**
 * Pairs whose foreign city or region a text names. The bare name (“高松”) counts where nothing else stands in the text or its country
 * stands before it; otherwise the whole name must be there: “冈山县冈山市” lies in 冈山县.
 */
export const sisterCitiesNamed = (text: string): readonly SisterCity[] => {
  const folded = foldName(text);
  if (folded === '') return [];
  return jiangxiSisterCities.filter(({ foreign, country }) => {
    const whole = foldName(foreign);
    if (folded.includes(whole)) return true;
    const stem = whole.replace(areaEnding, '');
    const place = folded.replace(foldName(country), '').replace(areaEnding, '');
    return stem.length >= 2 && place === stem;
  });
};

const basesByHost = new Map<string, JiangxiBase[]>();
for (const { name, type, host, aliases } of data.jiangxiBases) {
  for (const known of [host, ...aliases]) {
    const key = foldName(known);
    basesByHost.set(key, [...(basesByHost.get(key) ?? []), { name, type, host }]);
  }
}

/** Bases that a unit hosts, by the name in the list or a later one; empty for any other unit. */
export const jiangxiBasesOf = (unit: string): readonly JiangxiBase[] => basesByHost.get(foldName(unit)) ?? [];

const groupOf: Readonly<Record<string, 'EU27' | 'ASEAN'>> = { 欧盟: 'EU27', 东盟: 'ASEAN' };

/** Agreements of the list that a state may rely on: its own, and those of 欧盟, 东盟 and 金砖国家 (members of 2023). */
export const jiangxiTreatiesOf = (iso: string): readonly JiangxiTreaty[] =>
  data.jiangxiTreaties.flatMap(({ partner, iso: own, agreement }): readonly JiangxiTreaty[] => {
    if (own !== '') return own === iso ? [{ partner, agreement, via: null }] : [];
    const group = partner === '' ? 'BRICS2023' : groupOf[partner];
    if (group === undefined || !groupMembers(group).includes(iso)) return [];
    return [{ partner: partner === '' ? '金砖国家' : partner, agreement, via: group }];
  });
