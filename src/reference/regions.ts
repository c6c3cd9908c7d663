import { foldName } from './fold-name';
import data from './reference.generated.json';

export interface Region {
  /** ISO 3166-1 alpha-2. */
  readonly iso: string;
  /** Official short name in Chinese. */
  readonly name: string;
  readonly nameEn: string;
  /** UN M49. */
  readonly continent: string;
  /** `region`: 香港, 澳门, 台湾. */
  readonly kind: string;
}

export type RegionMatch =
  | { readonly kind: 'known'; readonly iso: string; readonly name: string }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown' };

const byIso = new Map<string, Region>(
  data.countries.map(({ iso, name, nameEn, continent, kind }) => [iso, { iso, name, nameEn, continent, kind }]),
);

const byName = new Map<string, Region>(
  data.countries.flatMap((country) => {
    const region = byIso.get(country.iso);
    return region === undefined
      ? []
      : [country.iso, country.name, ...country.aliases].map((name): [string, Region] => [foldName(name), region]);
  }),
);

const ambiguous = new Map(data.ambiguous.map(({ name, candidates }) => [foldName(name), candidates]));

const unknown: RegionMatch = { kind: 'unknown' };

/** The country or region a name stands for: Chinese and English names, aliases, ISO codes. Ambiguous short names are never resolved. */
export const findRegion = (text: string): RegionMatch => {
  const key = foldName(text);
  const candidates = ambiguous.get(key);
  if (candidates !== undefined) return { kind: 'ambiguous', candidates };
  const region = byName.get(key);
  return region === undefined ? unknown : { kind: 'known', iso: region.iso, name: region.name };
};

const beginnings = new Set([...byName.keys()].flatMap((name) => [...name].slice(1).map((_, at) => name.slice(0, at + 1))));

/** True for the beginning of some longer name: text that goes on like one and is none is probably misspelt. */
export const beginsRegionName = (text: string): boolean => beginnings.has(foldName(text));

/** A country or region by its code, or null. */
export const regionByIso = (iso: string): Region | null => byIso.get(iso) ?? null;

const groups = new Map<string, readonly string[]>(Object.entries(data.groups));

/** Codes of a group such as `ASEAN` or `EU27`; empty for an unknown one. */
export const groupMembers = (group: string): readonly string[] => groups.get(group) ?? [];

/** All names (folded) that a cell may hold, longest first: names with separators inside must be found before splitting. */
export const regionNamesWithSeparators: readonly string[] = [...data.countries.flatMap(({ name, aliases }) => [name, ...aliases])]
  .filter((name) => /[、，,;；/和与及&]/u.test(name))
  .sort((left, right) => right.length - left.length);
