import { plannedCityOf, provinceOf, provinces } from '../../reference';
import { fold, unitKindOfName } from '../values';

/** What a body is among those that may recommend national projects (通知二). */
export type NationalRecommender =
  | { readonly kind: 'ministry' }
  /** Provincial authority (`plannedCity` null), or that of a 计划单列市. */
  | { readonly kind: 'province'; readonly province: string; readonly plannedCity: string | null }
  | { readonly kind: 'association' }
  /** None of the four categories: a city, county or zone, an enterprise, a university. */
  | { readonly kind: 'not-addressed' }
  | { readonly kind: 'unclear' };

const ministry =
  /^(?:中华人民共和国|国家)?(?:教育部|科学技术部|科技部|工业和信息化部|工信部|公安部|自然资源部|生态环境部|住房和城乡建设部|交通运输部|水利部|农业农村部|商务部|文化和旅游部|应急管理部|民政部|司法部|人力资源和社会保障部|海关总署|中国科学院(?![^、]*(?:所|大学|中心|研究院)$)|中国工程院|中国社会科学院|中国气象局|中国地震局|中国民用航空局|国家[^省市县区]{2,14}(?:局|委员会|署))/u;
const association = /(?:协会|学会|商会|联合会|联盟)$/u;
const science = /科技|科学|创新/u;
const bodyOfState = /(?:厅|局|委员会|委)$/u;

/** Judges a recommending unit by the four categories of the national notice. */
export const nationalRecommender = (text: string): NationalRecommender => {
  const name = fold(text).replace(/\((?:盖章|公章)\)$/u, '');
  if (name.startsWith('新疆生产建设兵团')) return { kind: 'province', province: '新疆', plannedCity: null };
  const kind = unitKindOfName(name);
  if (kind === 'enterprise' || kind === 'university' || kind === 'hospital') return { kind: 'not-addressed' };
  if (ministry.test(name)) return { kind: 'ministry' };
  if (association.test(name)) return { kind: 'association' };
  if (kind === 'zone-administration') return { kind: 'not-addressed' };
  const isOrgan = bodyOfState.test(name) && science.test(name);
  const province = provinces.find((short) => name.startsWith(short));
  if (province !== undefined && isOrgan) {
    const behind = name.slice(province.length).replace(/^(?:省|市|自治区|壮族自治区|回族自治区|维吾尔自治区)/u, '');
    // “江苏省科学技术厅”: nothing of a city or county between the province and the field of work.
    if (!/[市县区州]/u.test(behind.replace(/[市县区州]?(?:科技|科学).*$/u, (rest) => (/^[市县区州]/u.test(rest) ? '市' : ''))))
      return { kind: 'province', province, plannedCity: null };
  }
  const plannedCity = plannedCityOf(name);
  if (plannedCity !== null && isOrgan && !/[县区]/u.test(name.replace(/(?:科技|科学).*$/u, '')))
    return { kind: 'province', province: provinceOf(plannedCity) ?? '', plannedCity };
  if (kind === 'administration' && provinceOf(name) !== null) return { kind: 'not-addressed' };
  if (/[市县区](?:科技|科学|经济|发展).*(?:局|委员会|委|办)$/u.test(name)) return { kind: 'not-addressed' };
  return { kind: 'unclear' };
};
