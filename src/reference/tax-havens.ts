import { foldName } from './fold-name';
import data from './reference.generated.json';

export interface TaxHaven {
  readonly code: string;
  readonly name: string;
  /** A: classic place of shell companies; B: on a list only; C: low tax, but a normal partner. Our own judgement (see the data). */
  readonly tier: 'A' | 'B' | 'C';
}

const tierOf = (tier: string): TaxHaven['tier'] => (tier === 'A' || tier === 'B' ? tier : 'C');

/** Chinese names are looked for inside a text, Latin ones only as whole words. */
const chinese: (readonly [string, TaxHaven])[] = [];
const latin: (readonly [RegExp, TaxHaven])[] = [];
for (const { code, name, tier, aliases } of data.taxHavens) {
  const haven: TaxHaven = { code, name, tier: tierOf(tier) };
  for (const alias of [name, ...aliases]) {
    if (/\p{Script=Han}/u.test(alias)) chinese.push([foldName(alias), haven]);
    else latin.push([new RegExp(`(?<![\\p{L}\\d])${alias.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}\\d])`, 'iu'), haven]);
  }
}
chinese.sort((left, right) => right[0].length - left[0].length);

/** The tax haven that a place or address names, or null. */
export const findTaxHaven = (text: string): TaxHaven | null => {
  const folded = foldName(text);
  const found = chinese.find(([name]) => folded.includes(name)) ?? latin.find(([pattern]) => pattern.test(text));
  return found?.[1] ?? null;
};
