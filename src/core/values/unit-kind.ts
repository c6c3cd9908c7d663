import { findJiangsuUniversity } from '../../reference';
import type { CellContent } from '../table/sheet';
import { cellText } from './cell-text';
import { fold, withRoundBrackets } from './fold';
import { splitOutsideBrackets } from './split-list';
import type { UnitKind, Value } from './value';

/** Brackets behind a name say where or what it also is: “（有限合伙）” apart, they do not change its kind. */
const bracketsBehind = /(?:\([^()]*\))+$/u;

const stated = /\((?:事业单位|公益[一二]类[^()]*)\)$/u;
const partnership = /合伙企业|\((?:有限合伙|普通合伙|特殊普通合伙)\)/u;
const enterpriseEnding = /(?:公司|集团|厂|合作社|企业)$|(?:公司|集团).*(?:分公司|分部|分厂|事业部)$/u;
/** A body of a company is the company's, but institutes with a number (第五十五研究所) are legal persons of their own. */
const companyInside = /公司|集团(?!军)/u;
const numberedInstitute = /第[〇○零一二三四五六七八九十百\d]+研究[所院]$/u;

const hospital =
  /医院(?!.*(?:局|委员会|协会|学会|研究[所院])$)|(?:疾控中心|疾病预防控制中心|卫生院|保健院|卫生服务中心|血液中心|急救中心|防治院|防治所)$/u;
const partySchool = /(?:党校|社会主义学院|行政学院)$/u;
const school = /(?:小学|中学|幼儿园|附中|附小|学校)$/u;
const zone = /(?:管委会|管理委员会)$/u;
/** By the end of the name, so that “中国气象局南京…研究所” is none. 书局, 药局 and 邮局 are no authorities. */
const administration = /(?:(?<![书药邮])局|厅|委员会|政府|科委|发改委|卫健委|国资委|[省市区县]委)(?:办公室)?$/u;
const universityEnding = /(?:大学|学院|高等专科学校)$/u;
/** Faculties and campuses: “北京大学深圳研究生院”, “加州大学伯克利分校”. 大学科技园 and 大学城 are none. */
const universityPart = /(?:大学|(?<!科)学院).*(?:学院|学部|系|校区|分校|研究生院|实验室|处)$/u;
const institute = /(?:研究院|研究所|研究中心|研究总院|科学院|(?:农|林|医|社|中|水)科院)$|科学院|中科院/u;
const association = /(?:协会|学会|商会|联合会|促进会|基金会|中心|联盟|民办非企业(?:单位)?)$/u;

/** No unit is called so; a whole text in the cell is none. */
const longestName = 300;

/** An institute whose name holds no character of the words that make it anything else (公司, 集团, 大学, 医院, 合伙 …). */
const surelyInstitute = /^[\u4e00-\u9fff]{3,}研究[院所]$/u;
const perhapsOther = /[公集大学医合校中]/u;

/**
 * Kind of a unit as far as its name tells, asked in the order of readings A11: a firm stays a firm with 研究院 in its name, a hospital
 * stays one with 大学 in front, an institute of a university is an institute. What no word shows is `unknown`.
 */
export const unitKindOfName = (raw: string): UnitKind => {
  if (raw.length > longestName) return 'unknown';
  // Most names: no word in front and no bracket can make it anything else.
  if (raw.endsWith('公司')) return 'enterprise';
  if (surelyInstitute.test(raw) && !perhapsOther.test(raw)) return 'institute';
  const full = withRoundBrackets(fold(raw));
  if (full.endsWith(')') && stated.test(full)) return 'public-institution';
  if (partnership.test(full)) return 'enterprise';
  const name = full.endsWith(')') ? full.replace(bracketsBehind, '') : full;
  if (name === '') return 'unknown';
  if (enterpriseEnding.test(name)) return 'enterprise';
  if (hospital.test(name)) return 'hospital';
  if (partySchool.test(name)) return 'party-school';
  if (companyInside.test(name)) return numberedInstitute.test(name) ? 'institute' : 'enterprise';
  // “高等专科学校” ends like a school and is a university.
  if (findJiangsuUniversity(name) !== null || universityEnding.test(name)) return name.endsWith('科学院') ? 'institute' : 'university';
  if (school.test(name)) return 'other';
  if (zone.test(name)) return 'zone-administration';
  if (administration.test(name)) return 'administration';
  if (universityPart.test(name)) return 'university';
  if (institute.test(name)) return 'institute';
  return association.test(name) ? 'association' : 'unknown';
};

/** Words of a column that states the kind. The first that fits counts: “高校（事业单位）” is a 高校, “民办非企业” no 企业. */
const kindWords: readonly (readonly [RegExp, UnitKind])[] = [
  [/民办非企业|协会|学会|社会团体|社会组织|社会服务机构|社团/u, 'association'],
  [/非企业|其他|其它/u, 'other'],
  // May be a firm, a public institution or neither (A11), unless the column adds which.
  [/新型研发机构(?!.*(?:企业|事业))/u, 'unknown'],
  [/企业|公司|国企|民企|民营|国有|外资|合资|集团/u, 'enterprise'],
  [/医院|医疗/u, 'hospital'],
  [/高校|高等学校|高等院校|大学|学院|院校/u, 'university'],
  [/科研|研究院|研究所|院所|研究机构|研发机构/u, 'institute'],
  [/事业单位|事业法人|公益[一二]类/u, 'public-institution'],
  [/管委会|管理委员会/u, 'zone-administration'],
  [/公务|机关|政府|行政/u, 'administration'],
];

const kindOfWord = (text: string): UnitKind => kindWords.find(([pattern]) => pattern.test(text))?.[1] ?? 'unknown';

const kindsOf = (text: string): readonly UnitKind[] => splitOutsideBrackets(text).map((part) => kindOfWord(fold(part)));

/** A column that states the kind of a unit (申报单位性质), or of several in order. */
export const parseUnitKinds = (content: CellContent): Value => {
  const text = cellText(content);
  const kinds = kindsOf(text);
  // “事业↵单位”: a word wrapped by hand.
  return {
    kind: 'unit-kinds',
    kinds: kinds.length > 1 && kinds.every((kind) => kind === 'unknown') ? kindsOf(text.replace(/\s*\n\s*/gu, '')) : kinds,
  };
};
