import { findJiangsuUniversity } from '../../reference';
import type { CellContent } from '../table/sheet';
import { cellText } from './cell-text';
import { fold } from './fold';
import { splitOutsideBrackets } from './split-list';
import type { Unit, UnitKind, Value } from './value';

/** A unit's name for comparing: folded, brackets of one shape, Latin letters small. Longer and shorter forms stay different. */
export const normaliseUnitName = (name: string): string => fold(name).replace(/[〔［【]/gu, '(').replace(/[〕］】]/gu, ')').toLowerCase();

const stated = /[（(](?:事业单位|公益[一二]类)[）)]$/u;
const enterprise = /(?:公司|集团|厂|有限合伙[）)]?|合伙企业[^）)]*[）)]?|合作社)$|(?:公司|集团)(?:[（(].*[）)]|.*(?:分公司|分部|事业部))$|(?:有限责任公司|股份公司|有限公司)/u;
const hospital = /(?:医院|疾控中心|疾病预防控制中心|卫生院|保健院|血液中心|急救中心|防治院|防治所)(?:[（(].*[）)])?$|医院/u;
const partySchool = /(?:党校|社会主义学院|行政学院)/u;
const zone = /(?:管委会|管理委员会)(?:[（(].*[）)])?$/u;
/** By the end of the name, so that “中国气象局南京…研究所” is none (readings D40). */
const administration = /(?:局|厅|委员会|人民政府|政府|科委|发改委|卫健委|办公室|国资委)(?:[（(].*[）)])?$/u;
const school = /(?:小学|中学|幼儿园|附中|附小|中等专业学校|技工学校)$/u;
const university = /(?:大学|学院|职业技术学院|高等专科学校|职业大学)(?:[（(].*[）)])?$|大学(?!科技园|生)|(?<!科|研究|设计|画|剧|法)学院/u;
const institute = /(?:研究院|研究所|研究中心|科学院|设计院|研究总院|勘察院|试验站|天文台|植物园|实验室)(?:[（(].*[）)])?$|(?:研究院|研究所|科学院)/u;
const association = /(?:协会|学会|商会|联合会|促进会|基金会|中心|联盟|服务站|民办非企业|平台)(?:[（(].*[）)])?$/u;

/**
 * Kind of a unit as far as its name tells, asked in the order of readings A11: a firm stays a firm with 研究院 in its name, a hospital
 * stays one with 大学 in front. What no word shows is `unknown`.
 */
export const unitKindOfName = (raw: string): UnitKind => {
  const name = fold(raw);
  if (name === '') return 'unknown';
  if (stated.test(name)) return 'public-institution';
  if (enterprise.test(name)) return 'enterprise';
  if (hospital.test(name)) return 'hospital';
  if (partySchool.test(name)) return 'party-school';
  if (school.test(name)) return 'other';
  if (zone.test(name)) return 'zone-administration';
  const known = findJiangsuUniversity(name);
  if (known !== null) return 'university';
  if (/(?:研究院|研究所|科学院|研究中心)(?:[（(].*[）)])?$/u.test(name)) return 'institute';
  if (administration.test(name)) return 'administration';
  if (university.test(name)) return 'university';
  if (institute.test(name)) return 'institute';
  return association.test(name) ? 'association' : 'unknown';
};

const unitOf = (name: string): Unit => ({ name, kind: unitKindOfName(name), assumed: true });

const shown = (name: string): string => name.replace(/\s+/gu, ' ').trim();

/** A unit column: one unit, or several of which the first leads (A35). */
export const parseUnit = (content: CellContent): Value => ({ kind: 'unit', units: splitOutsideBrackets(cellText(content)).map((name) => unitOf(shown(name))) });

/** A column of several units in order. */
export const parseUnits = (content: CellContent): Value => ({ kind: 'units', units: splitOutsideBrackets(cellText(content)).map((name) => unitOf(shown(name))) });

const kindWords: readonly (readonly [RegExp, UnitKind])[] = [
  [/公务|机关|政府|行政/u, 'administration'],
  [/事业单位/u, 'public-institution'],
  [/企业|公司|国企|民企|民营|国有|外资|合资|集团/u, 'enterprise'],
  [/高校|高等学校|高等院校|大学|学院|院校/u, 'university'],
  [/医院|医疗/u, 'hospital'],
  [/科研|研究院|研究所|院所|研究机构|研发机构/u, 'institute'],
  [/协会|学会|社会团体|社会组织|民办非企业|社会服务机构/u, 'association'],
  [/其他|其它/u, 'other'],
];

const kindOfWord = (text: string): UnitKind => kindWords.find(([pattern]) => pattern.test(text))?.[1] ?? 'unknown';

/** A column that states the kind of a unit (申报单位性质). */
export const parseUnitKinds = (content: CellContent): Value => ({ kind: 'unit-kinds', kinds: splitOutsideBrackets(cellText(content)).map((text) => kindOfWord(fold(text))) });
