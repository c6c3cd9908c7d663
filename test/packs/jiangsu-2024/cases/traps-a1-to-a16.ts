import type { Trap } from './trap';

const bilateral = { 项目类型: '双边创新合作' };
const keyCountry = { 项目类型: '重点国别产业技术研发合作' };
const road = { 项目类型: '“一带一路”创新合作', 合作国别地区: '泰国' };
const special = { 项目类型: '港澳台科技合作', 合作国别地区: '香港' };
const carrier = { 项目类型: '对外创新合作服务载体建设项目' };
const offshore = { ...carrier, 项目名称: '新加坡海外研发中心建设', 载体子类: '境外离岸创新机构建设项目' };
const fromUniversity = { fields: { authority: '扬州大学' } };
const yangzhou = { 申报单位: '扬州大学' };
const lab = '江苏省作物遗传重点实验室';
const ownNotice = 'warning bilateral-own-notice attention C5';

/** Each table may be told exactly what is listed. */
export const earlierTraps: readonly Trap[] = [
  {
    reading: 'A1',
    why: 'the six states are open, 巴西 is only a question',
    rows: [{ ...bilateral, 合作国别地区: '巴西' }],
    findings: [ownNotice, 'warning bilateral-countries region-not-listed F5'],
  },
  { reading: 'A2', why: 'a bilateral row is never silent', rows: [bilateral], findings: [ownNotice] },
  { reading: 'A4', why: 'enterprise, 重点国别 and 德国 is allowed', rows: [{ ...keyCountry, 合作国别地区: '德国' }], findings: [] },
  { reading: 'A4', why: 'enterprise, 双边 and 德国 is allowed', rows: [{ ...bilateral, 合作国别地区: '德国' }], findings: [ownNotice] },
  {
    reading: 'A5',
    why: 'one of several is enough',
    rows: [{ ...keyCountry, 合作国别地区: '德国、以色列' }],
    findings: ['error key-country-enterprise-exclusion region-excluded F5 E5'],
  },
  {
    reading: 'A5',
    why: 'the exclusion does not bind universities',
    rows: [{ ...keyCountry, ...yangzhou, 合作国别地区: '以色列' }],
    ...fromUniversity,
    findings: [],
  },
  {
    reading: 'A5',
    why: 'an unknown kind of unit is put to a person',
    rows: [{ ...keyCountry, 申报单位: '南京甲光', 合作国别地区: '以色列' }],
    findings: ['manual key-country-lead unit-kind-unclear E5', 'manual key-country-enterprise-exclusion region-excluded F5 E5'],
  },
  {
    reading: 'A6',
    why: 'the exclusion does not bind “一带一路”',
    rows: [
      { ...road, 合作国别地区: '新加坡' },
      { ...road, 合作国别地区: '奥地利' },
    ],
    findings: [],
  },
  {
    reading: 'A6',
    why: '以色列 fails there as a non-member, once',
    rows: [{ ...road, 合作国别地区: '以色列' }],
    findings: ['error belt-and-road-member region-not-member F5'],
  },
  {
    reading: 'A7',
    why: 'any foreign state will do',
    rows: ['荷兰', '泰国', '巴西', '意大利', '加拿大'].map((region) => ({ ...keyCountry, 合作国别地区: region })),
    findings: [],
  },
  { reading: 'A8', why: '香港 is 境外', rows: [{ ...offshore, 合作国别地区: '香港' }], findings: [] },
  {
    reading: 'A8',
    why: '国外 may not cover 香港',
    rows: [{ ...carrier, 合作国别地区: '香港' }],
    findings: ['manual carrier-region-special keyword-found F5'],
  },
  {
    reading: 'A8',
    why: 'all proper names',
    rows: ['香港', '中国香港', '澳门特别行政区', '台湾地区', '中国台湾'].map((region) => ({ ...special, 合作国别地区: region })),
    findings: [],
  },
  {
    reading: 'A9',
    why: 'members on the day of the notice',
    rows: ['韩国', '新西兰', '约旦', '洪都拉斯', '巴拿马', '俄罗斯'].map((region) => ({ ...road, 合作国别地区: region })),
    findings: [],
  },
  {
    reading: 'A9',
    why: '意大利 is neither error nor pass',
    rows: [{ ...road, 合作国别地区: '意大利' }],
    findings: ['warning belt-and-road-member membership-disputed F5'],
  },
  {
    reading: 'A10',
    why: 'the main partner decides',
    rows: [{ ...road, 合作国别地区: '泰国、德国' }],
    findings: ['manual belt-and-road-member regions-mixed F5'],
  },
  { reading: 'A10', why: 'all members', rows: [{ ...road, 合作国别地区: '泰国、老挝' }], findings: [] },
  {
    reading: 'A11',
    why: 'a research institute company is a firm',
    rows: [{ ...bilateral, 申报单位: '江苏省船舶设计研究院有限公司' }],
    findings: [ownNotice],
  },
  {
    reading: 'A11',
    why: 'an affiliated hospital is no 高校 and needs no platform',
    rows: [{ ...road, 申报单位: '江苏大学附属医院' }],
    fields: { authority: '镇江市科学技术局' },
    findings: ['manual belt-and-road-lead unit-kind-unclear E5'],
  },
  {
    reading: 'A11',
    why: 'a blank applicant is one finding',
    rows: [
      { ...road, 申报单位: null },
      { ...bilateral, 申报单位: null },
    ],
    findings: ['error applicant-filled blank E5', 'warning bilateral-own-notice attention C6', 'error applicant-filled blank E6'],
  },
  {
    reading: 'A13',
    why: 'a ministry’s joint laboratory is admitted',
    rows: [{ ...road, ...yangzhou, 依托平台: '绿色农业教育部国际合作联合实验室' }],
    ...fromUniversity,
    findings: [],
  },
  {
    reading: 'A15',
    why: 'one university, two platforms',
    rows: [
      { ...road, ...yangzhou, 依托平台: lab },
      { ...road, ...yangzhou, 依托平台: '江苏省动物营养调控重点实验室' },
    ],
    ...fromUniversity,
    findings: [],
  },
  {
    reading: 'A16',
    why: 'universities may file many',
    rows: [
      { ...keyCountry, ...yangzhou },
      { ...keyCountry, ...yangzhou },
      { ...special, ...yangzhou },
    ],
    ...fromUniversity,
    findings: [],
  },
];
