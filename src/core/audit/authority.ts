import { findJiangsuPlace, findJiangsuUniversity, startsWithOtherProvince } from '../../reference';
import type { JiangsuUniversity } from '../../reference';
import { fold, unitKindOfName } from '../values';

/** Who recommends: the bodies a provincial notice addresses, and what is not one of them. */
export type AuthorityKind = 'city' | 'county' | 'zone' | 'province' | 'university' | 'enterprise' | 'outside' | 'blank' | 'unknown';

export interface Authority {
  readonly kind: AuthorityKind;
  readonly text: string;
  /** 设区市 in whose area it acts; null for provincial bodies and where the name does not tell. */
  readonly city: string | null;
  readonly university: JiangsuUniversity | null;
  /** Province or city outside Jiangsu that the name starts with. */
  readonly outside: string | null;
}

const provincial = /^(?:江苏省|省)(?!.*(?:市|县|区).*(?:局|委)).*(?:厅|局|委员会|委|院|办公室|总公司|集团)$/u;
const bureau =
  /(?:科技局|科学技术局|科技和.+局|科学技术和.+局|科技与.+局|科教.*局|创新.*局|科技.*局|管委会|管理委员会|人民政府|科技.*处|科技.*部|经发局|(?:高新|开发|园|新|度假|实验)区$)/u;

/**
 * Reads the name of the recommending department (项目主管部门): city, county or zone bureau, provincial body, or a
 * university that recommends itself (三（四）).
 */
export const readAuthority = (text: string | null): Authority => {
  const name = text === null ? '' : fold(text);
  const nothing = { text: name, city: null, university: null, outside: null };
  if (name === '') return { ...nothing, kind: 'blank' };
  const university = findJiangsuUniversity(name);
  if (university !== null) return { ...nothing, kind: 'university', city: university.city, university };
  const place = findJiangsuPlace(name);
  if (place !== null) {
    const kind = unitKindOfName(name);
    if (kind === 'enterprise') return { ...nothing, kind: 'enterprise', city: place.city };
    if (bureau.test(name) || kind === 'administration' || kind === 'zone-administration') {
      const level =
        place.level === '设区市' ? 'city' : place.level === '区' || place.level === '县' || place.level === '县级市' ? 'county' : 'zone';
      return { ...nothing, kind: level, city: place.city };
    }
    if (provincial.test(name)) return { ...nothing, kind: 'province' };
    return { ...nothing, kind: 'unknown', city: place.city };
  }
  if (provincial.test(name)) return { ...nothing, kind: 'province' };
  const outside = startsWithOtherProvince(name);
  if (outside !== null) return { ...nothing, kind: 'outside', outside };
  if (unitKindOfName(name) === 'enterprise') return { ...nothing, kind: 'enterprise' };
  return { ...nothing, kind: 'unknown' };
};
