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
const latin: (readonly [RegExp, TaxHaven, number])[] = [];
for (const { code, name, tier, aliases } of data.taxHavens) {
  const haven: TaxHaven = { code, name, tier: tierOf(tier) };
  for (const alias of [name, ...aliases]) {
    if (/\p{Script=Han}/u.test(alias)) chinese.push([foldName(alias), haven]);
    else
      latin.push([
        new RegExp(`(?<![\\p{Script=Latin}\\d])${alias.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{Script=Latin}\\d])`, 'iu'),
        haven,
        alias.length,
      ]);
  }
}
// “美属萨摩亚” is not 萨摩亚: the longer name is asked first.
chinese.sort((left, right) => right[0].length - left[0].length);
latin.sort((left, right) => right[2] - left[2]);

/** Names that hold a haven's name and are something else. */
const falseFriends =
  /新泽西|new\s*jersey|无人岛|安曼岛|德国人岛|汤加里罗|jersey\s*city|海关岛|圣文森特(?:医院|学院|大学|医学|研究)|st\.?\s*vincent'?s/giu;

/** The tax haven that a place or address names, or null. */
export const findTaxHaven = (text: string): TaxHaven | null => {
  const plain = text.normalize('NFKC').replace(falseFriends, ' ');
  const folded = foldName(plain);
  const found = chinese.find(([name]) => folded.includes(name));
  if (found !== undefined) return found[1];
  if (!/[a-z]{3}/iu.test(plain)) return null;
  return latin.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
};
