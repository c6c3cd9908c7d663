import { isInJiangxi } from './jiangxi-places';
import type { JiangsuPlace } from './jiangsu-places';
import { readName } from './name-start';
import { findJiangsuPlace, startsWithOtherProvince } from './places';

/** Characters at the start of a text in which a place of Jiangsu may stand behind another one. */
const startLength = 12;

const shortName = (province: string): string => province.replace(/[省市]$/u, '');

/**
 * A place outside a province that a name or address starts with, or null: asked of names, so only ever a hint.
 * @param province as a pack writes it: 江苏省, 江西省; of another province only its own name is known
 */
export const placeOutsideProvince = (text: string, province: string): string | null => {
  const { folded } = readName(text);
  const elsewhere = startsWithOtherProvince(text);
  const inJiangsu = (): JiangsuPlace | null => findJiangsuPlace(folded.slice(0, startLength));
  if (province === '江苏省') return elsewhere !== null && inJiangsu() === null ? elsewhere : null;
  if (folded.startsWith(shortName(province)) || (province === '江西省' && isInJiangxi(folded))) return null;
  if (folded.startsWith('江苏')) return '江苏';
  return elsewhere ?? inJiangsu()?.name ?? null;
};
