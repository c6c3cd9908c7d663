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
export const laterTraps: readonly Trap[] = [
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
