import { isInJiangxi, namesJiangxiCityItself, placeOutsideProvince } from '../../reference';
import { fold, unitKindOfName } from '../values';

/** What speaks against a recommending unit: not one of the addressees, or one of another place. Null: nothing. */
export type RecommenderFault = { readonly kind: 'not-addressed' } | { readonly kind: 'outside'; readonly place: string };

const zones = /^(?:江西省?)?(?:赣江新区|南昌高新)/u;
const bureau = /(?:局|科|办公室|管委会|管理委员会)$/u;

/**
 * Judges a recommending unit by the addressees of the Jiangxi notice: 设区市科技局, 赣江新区创发局, 省直单位, 南昌高新区管委会, 高校, 科研院所.
 * Enterprises and bureaus of counties are none of them; what the name does not tell is left alone.
 */
export const recommenderFault = (text: string, province: string): RecommenderFault | null => {
  const name = fold(text).replace(/\((?:盖章|公章)\)$/u, '');
  const place = placeOutsideProvince(name, province);
  if (place !== null) return { kind: 'outside', place };
  if (unitKindOfName(name) === 'enterprise') return { kind: 'not-addressed' };
  if (zones.test(name) || !bureau.test(name)) return null;
  const ofCounty = isInJiangxi(name) && !namesJiangxiCityItself(name) && !/^江西省(?!.*[县区市])/u.test(name);
  return ofCounty || /^.{1,6}[县区].*局$/u.test(name) ? { kind: 'not-addressed' } : null;
};
