import { auditCase, told } from '../rule-tester';
import type { PassCase } from '../rule-tester';

interface Trap extends PassCase {
  readonly reading: string;
  readonly why: string;
  /** Everything that may be said about the table: outcome, rule, code, cells. */
  readonly findings: readonly string[];
}

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

/** What a hasty reading of the notice would report. Each table may be told exactly what is listed. */
const traps: readonly Trap[] = [
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
    findings: ['manual carrier-region-special region-not-foreign F5'],
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
  { reading: 'A17', why: 'equality passes cap and ratio', rows: [{ ...keyCountry, 省资助经费: 120, 项目江苏方总预算: 240 }], findings: [] },
  {
    reading: 'A17',
    why: 'the cap is soft',
    rows: [{ ...keyCountry, 省资助经费: 130, 项目江苏方总预算: 400 }],
    findings: ['warning key-country-cap over-limit L5'],
  },
  {
    reading: 'A18',
    why: 'no ratio for university-led “一带一路”',
    rows: [{ ...road, ...yangzhou, 依托平台: lab, 省资助经费: 120, 项目江苏方总预算: 120 }],
    ...fromUniversity,
    findings: [],
  },
  {
    reading: 'A18',
    why: 'carriers are measured by the whole budget',
    rows: [{ ...carrier, 省资助经费: 120, 项目江苏方总预算: 100, 项目总预算: 240 }],
    findings: [],
  },
  { reading: 'A18', why: 'another base is no substitute', rows: [{ ...carrier, 省资助经费: 120, 项目江苏方总预算: 100 }], findings: [] },
  {
    reading: 'A19',
    why: 'the day itself passes for the consultation',
    rows: [{ ...carrier, 会商情况: '已会商', 会商完成日期: '2024-03-08' }],
    findings: [],
  },
  {
    reading: 'A19',
    why: 'and is a question for registrations',
    rows: [{ 申报单位注册日期: '2022-12-31' }],
    findings: ['warning applicant-registered-by date-on-limit L5'],
  },
  {
    reading: 'A20',
    why: 'a carrier without region is a remark',
    rows: [{ ...carrier, 合作国别地区: null }],
    findings: ['warning carrier-region blank F5'],
  },
  {
    reading: 'A20',
    why: 'no country rule binds a carrier',
    rows: ['以色列', '日本', '美国'].map((region) => ({ ...carrier, 合作国别地区: region })),
    findings: [],
  },
  {
    reading: 'A24',
    why: 'carriers may have a body of their own abroad',
    rows: [{ ...offshore, 与申报单位关系: '全资子公司', 境外合作机构注册地: '开曼群岛' }],
    findings: [],
  },
  { reading: 'A24', why: '香港 is no tax haven for 港澳台', rows: [{ ...special, 境外合作机构注册地: '香港' }], findings: [] },
  {
    reading: 'A25',
    why: 'a letter of intent is enough for now',
    rows: [{ 项目合作文件是否符合要求: '仅有意向书' }],
    findings: ['info agreement answer-intent-only G5'],
  },
  {
    reading: 'A25',
    why: '“/” in a carrier row is a remark',
    rows: [{ ...carrier, 项目合作文件是否符合要求: '/' }],
    findings: ['warning carrier-evidence answer-not-applicable G5'],
  },
  {
    reading: 'A26',
    why: 'all spellings of yes',
    rows: [
      { 项目合作文件是否符合要求: '符合', 申报材料是否完整: '齐全', 信用情况: '良好' },
      { 项目合作文件是否符合要求: '√', 申报材料是否完整: '完整，齐全', 信用情况: '无不良记录' },
    ],
    findings: [],
  },
  {
    reading: 'A26',
    why: 'negation is read first',
    rows: [{ 项目合作文件是否符合要求: '不符合', 申报材料是否完整: '不齐全', 信用情况: '不良' }],
    findings: ['error agreement answer-negative G5', 'error materials answer-negative H5', 'error credit answer-negative K5'],
  },
  {
    reading: 'A27',
    why: '是 in column 10 is no error',
    rows: [{ 是否涉及遗传资源: '是' }],
    findings: ['manual genetic-resources answer-affirmative J5'],
  },
  { reading: 'A27', why: '不涉及 passes', rows: [{ 是否涉及遗传资源: '不涉及' }, { 是否涉及遗传资源: '无' }], findings: [] },
  {
    reading: 'A28',
    why: '“/” and 无 are as good as empty',
    rows: [{ 依托平台: '/' }, { ...road, 依托平台: '无' }, { ...carrier, 依托平台: '——' }],
    findings: [],
  },
  {
    reading: 'A28',
    why: 'a surplus platform is one remark',
    rows: [{ ...special, 依托平台: '江苏省甲光工程技术研究中心' }],
    findings: ['warning platform-surplus must-be-blank I5'],
  },
  {
    reading: 'A29',
    why: 'a municipal university in its city’s table',
    rows: [{ 申报单位: '南京晓庄学院' }, { 申报单位: '金陵科技学院' }],
    findings: [],
  },
  {
    reading: 'A29',
    why: 'provincial departments bring no territorial finding',
    rows: [{ 申报单位: '徐州甲光装备有限公司' }, { 申报单位: '苏州大学' }],
    fields: { authority: '江苏省教育厅' },
    findings: [],
  },
  {
    reading: 'A30',
    why: 'a county’s carrier row is put to a person',
    rows: [{ ...carrier, 申报单位: '昆山甲光装备有限公司' }],
    fields: { authority: '昆山市科技局' },
    findings: ['manual carrier-through-city attention C5'],
  },
  {
    reading: 'A31',
    why: 'the date may be written by hand',
    rows: [{}],
    fields: { date: '2024年  月  日' },
    findings: ['warning date-line date-line-blank H2'],
  },
  {
    reading: 'A32',
    why: '样式 behind the title',
    rows: [{}],
    fields: { title: '省科技计划专项资金（国际科技合作/港澳台科技合作计划）推荐项目汇总表样式' },
    findings: [],
  },
  {
    reading: 'A35',
    why: 'the first of several units leads, the others do not apply',
    rows: [{ ...bilateral, 申报单位: '南京癸光装备有限公司、南京大学' }, { 申报单位: '南京大学、南京癸光装备有限公司' }],
    fields: { authority: '江苏省教育厅' },
    findings: [ownNotice, 'warning applicant-single several-units E5', 'warning applicant-single several-units E6'],
  },
  { reading: 'A36', why: '商业秘密 is no marking', rows: [{ 项目名称: '企业商业秘密保护技术' }], findings: [] },
  {
    reading: 'A36',
    why: 'a marking is',
    rows: [{ 项目名称: '水下探测阵列（秘密）' }],
    findings: ['warning classified-title keyword-found D5'],
  },
];

describe('readings of the notice', () => {
  it.each(traps.map((trap) => [trap.reading, trap.why, trap] as const))('%s: %s', (_, __, trap) => {
    expect(told(auditCase(trap))).toEqual(trap.findings);
  });

  it('A33: the header of column 6 is matched loosely', () => {
    for (const header of ['合作国别地区', '合作国别/地区', '合作国别（地区）']) {
      expect(auditCase({ rows: [{ [header]: '荷兰' }] }).columns.map(({ id }) => id)).toContain('partnerRegion');
    }
  });

  it('A12, A18, A21: what a missing column leaves open goes onto the checklist, for the rows concerned only', () => {
    const { checklist, findings, notChecked } = auditCase({
      rows: [{ ...keyCountry, ...yangzhou }, { ...carrier, ...yangzhou }, {}],
      ...fromUniversity,
    });
    const rowsOf = (rule: string) => checklist.find((item) => item.rule === `jiangsu-2024/${rule}`)?.rows;
    expect(rowsOf('key-country-joint-enterprise')).toEqual([5]);
    expect(rowsOf('carrier-kind')).toEqual([6]);
    expect(rowsOf('hmt-joint-enterprise')).toBeUndefined();
    expect(rowsOf('carrier-ratio')).toBeUndefined();
    expect(notChecked.map(({ rule }) => rule)).toContain('jiangsu-2024/carrier-ratio');
    expect(notChecked.map(({ rule }) => rule)).not.toContain('jiangsu-2024/hmt-ratio');
    expect(new Set(notChecked.map(({ rule }) => rule)).size).toBe(notChecked.length);
    expect(findings.map(({ rule, row }) => [rule, row])).toEqual([
      ['jiangsu-2024/carrier-offshore-lead', 6],
      ['jiangsu-2024/territory', 7],
    ]);
  });

  it('A18: an amount without its base is put to a person', () => {
    const { checklist } = auditCase({
      rows: [
        { ...carrier, 省资助经费: 120, 项目江苏方总预算: 240 },
        { 省资助经费: 100, 项目江苏方总预算: 200 },
      ],
    });
    expect(checklist.find(({ rule }) => rule === 'jiangsu-2024/carrier-ratio')?.rows).toEqual([5]);
    expect(checklist.some(({ rule }) => rule === 'jiangsu-2024/key-country-ratio')).toBe(false);
  });
});
