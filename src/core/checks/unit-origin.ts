import { findJiangsuPlace, findRegion, isInJiangxi, startsWithOtherProvince } from '../../reference';
import { fold, normaliseUnitName } from '../values';
import { namesSpecialRegion } from './regions-of';

/** Where a unit is at home, as far as its name tells. 香港, 澳门, 台湾 count as abroad (境外). */
export type UnitOrigin = 'mainland' | 'abroad' | 'unknown';

const inBrackets = /[（(]([^）)]+)[）)]/gu;
const longestName = 8;
const national = /^(?:中国|中科院|中航|国家|全国|清华|复旦|同济|浙大)/u;

/** The region a name begins with: “英国利兹大学”. */
const regionAtStart = (text: string): string | null => {
  for (let length = Math.min(longestName, text.length - 1); length >= 2; length--) {
    const found = findRegion(text.slice(0, length));
    if (found.kind === 'known') return found.iso;
  }
  return null;
};

/** Reads the origin off a name. Transliterated names without a country (“利兹大学”) stay unknown. */
export const unitOrigin = (name: string): UnitOrigin => {
  const text = fold(name);
  if (namesSpecialRegion(name)) return 'abroad';
  for (const [, inside = ''] of text.matchAll(inBrackets)) {
    const found = findRegion(inside);
    if (found.kind === 'known') return found.iso === 'CN' ? 'mainland' : 'abroad';
    if (/^(?:中国|China)/iu.test(inside)) return 'mainland';
  }
  const iso = regionAtStart(text);
  if (iso !== null && iso !== 'CN') return 'abroad';
  if (iso === 'CN' || national.test(text)) return 'mainland';
  if (!/\p{Script=Han}/u.test(text)) return /\bChina\b|P\.?\s?R\.?\s?C/u.test(name.normalize('NFKC')) ? 'unknown' : 'abroad';
  const domestic = isInJiangxi(text) || startsWithOtherProvince(text) !== null || findJiangsuPlace(text.slice(0, 12)) !== null;
  return domestic ? 'mainland' : 'unknown';
};

/** The same with what the row itself says: the applicant is of the mainland, a unit named as the foreign partner is abroad. */
export const originInRow = (name: string, applicant: string, partners: readonly string[]): UnitOrigin => {
  const own = normaliseUnitName(name);
  if (own === normaliseUnitName(applicant)) return 'mainland';
  const read = unitOrigin(name);
  if (read !== 'unknown') return read;
  const isPartner = partners.some((partner) => {
    const other = normaliseUnitName(partner);
    return other !== '' && (other.includes(own) || own.includes(other));
  });
  return isPartner ? 'abroad' : 'unknown';
};
