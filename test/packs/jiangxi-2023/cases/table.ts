import { europe, headers, other } from '../table';
import type { RuleCase } from '../tester';

const letterOf = (header: (typeof headers)[number]): string => String.fromCharCode(65 + headers.indexOf(header));
const J = (number: number): string => `JX23-${String(number).padStart(3, '0')}`;
const numerals = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
  '十七',
  '十八',
  '十九',
];

/** Every topic under its own category and under the other one: the examples of JX23-091, 093 … 127. */
const topicCases = numerals.flatMap((numeral, at): readonly RuleCase[] => {
  const own = at < 10 ? europe : other;
  const wrong = at < 10 ? other : europe;
  const rule = `topic-${String(at + 1)}-category`;
  const example = J(91 + 2 * at);
  return [
    { rule, example, rows: [{ 选题方向: `选题方向${numeral}`, 项目类别: own }], finds: [] },
    {
      rule,
      example,
      rows: [{ 选题方向: `选题方向${numeral}`, 项目类别: wrong }],
      finds: [`error category-other 4 ${letterOf('项目类别')}4 ${letterOf('选题方向')}4`],
    },
  ];
});

/** Title, recommending unit, category, topic, countries. */
export const tableCases: readonly RuleCase[] = [
  { rule: 'title', example: J(1), title: '2022年度江西省国际科技合作项目推荐汇总表', rows: [{}], finds: ['warning title-year A1'] },
  { rule: 'title', example: J(1), title: '2023年度江西省国际科技合作项目推荐汇总表', rows: [{}], finds: [] },
  { rule: 'title', title: '2023年度湖南省国际科技合作项目推荐汇总表', rows: [{}], finds: ['warning title-province A1'] },
  { rule: 'title', title: '推荐项目汇总表', rows: [{}], finds: [] },
  { rule: 'recommender', example: J(2), rows: [{ 推荐单位: '江西某某有限公司' }], finds: ['warning recommender-not-addressed 4 E4'] },
  { rule: 'recommender', example: J(2), rows: [{ 推荐单位: '赣州市科学技术局' }], finds: [] },
  { rule: 'recommender', rows: [{ 推荐单位: null }], finds: ['error blank 4 E4'] },
  { rule: 'recommender', rows: [{ 推荐单位: null }], authority: '九江市科学技术局', finds: [] },
  { rule: 'recommender', rows: [{ 推荐单位: '南昌县科技局' }], finds: ['warning recommender-not-addressed 4 E4'] },
  { rule: 'recommender', rows: [{ 推荐单位: '长沙市科学技术局' }], finds: ['warning recommender-outside 4 E4'] },
  ...['赣江新区创新发展局', '江西省教育厅', '江西省卫生健康委员会', '南昌高新区管委会', '江西省农业科学院', '南昌大学'].map(
    (unit): RuleCase => ({ rule: 'recommender', rows: [{ 推荐单位: unit }], finds: [] }),
  ),
  { rule: 'recommender-above', without: ['推荐单位'], rows: [{}], authority: '宜春市科学技术局', finds: [] },
  { rule: 'recommender-above', without: ['推荐单位'], rows: [{}], finds: ['warning field-blank A3:L3'] },
  {
    rule: 'recommender-above',
    without: ['推荐单位'],
    rows: [{}],
    authority: '江西某某有限公司',
    finds: ['warning authority-not-addressed A2'],
  },
  { rule: 'columns', rows: [{}], finds: [] },
  { rule: 'columns', without: ['学位'], rows: [{}], finds: ['warning column-missing A3:L3'] },
  { rule: 'has-rows', rows: [{}], finds: [] },
  { rule: 'reading-notes', rows: [{}], finds: [] },
  { rule: 'category', example: J(54), rows: [{ 项目类别: '亚洲国家科技合作' }], finds: ['error category-unknown 4 B4'] },
  { rule: 'category', example: J(54), rows: [{ 项目类别: other }], finds: [] },
  { rule: 'category', rows: [{ 项目类别: null }], finds: ['error blank 4 B4'] },
  { rule: 'topic', rows: [{ 选题方向: '选题方向二十' }], finds: ['error topic-unknown 4 C4'] },
  { rule: 'topic', rows: [{ 选题方向: '水稻育种' }], finds: ['error topic-unknown 4 C4'] },
  { rule: 'topic', rows: [{ 选题方向: null }], finds: ['error blank 4 C4'] },
  {
    rule: 'topic',
    rows: [{ 选题方向: '选题方向三：森林火灾预警和防控关键技术合作研究与示范应用' }],
    finds: ['warning topic-name-differs 4 C4'],
  },
  ...[
    '选题方向一：植物多糖对代谢稳态的健康调控研究',
    '植物多糖对代谢稳态的健康调控研究',
    '方向1',
    '十九',
    '选题方向十八、稀土发光新材料开发及产业化研究',
    10,
    '七',
  ].map((text): RuleCase => ({ rule: 'topic', rows: [{ 选题方向: text }], finds: [] })),
  ...topicCases,
  {
    rule: 'topic-7-category',
    example: J(89),
    rows: [{ 选题方向: '选题方向七', 项目类别: other, '合作国别（地区）': '韩国' }],
    finds: ['error category-other 4 B4 C4'],
  },
  { rule: 'topic-7-category', example: J(89), rows: [{ 选题方向: '选题方向七', 项目类别: europe, '合作国别（地区）': '德国' }], finds: [] },
  {
    rule: 'title-fits-topic',
    example: J(159),
    rows: [{ 选题方向: '选题方向六', 项目名称: '水稻育种研究' }],
    finds: ['warning title-off-topic 4 A4 C4'],
  },
  {
    rule: 'title-fits-topic',
    example: J(159),
    rows: [{ 选题方向: '选题方向十八', 项目类别: other, 项目名称: '稀土发光新材料开发' }],
    finds: [],
  },
  { rule: 'topic-5-competition', example: J(57), rows: [{ 选题方向: '五' }, { 选题方向: '5' }], finds: [] },
  {
    rule: 'topic-5-competition',
    example: J(129),
    good: true,
    rows: [{ 选题方向: '五' }, { 选题方向: '五' }, { 选题方向: '五' }],
    finds: ['info topic-competition 4 C4', 'info topic-competition 5 C5', 'info topic-competition 6 C6'],
  },
  {
    rule: 'topic-5-competition',
    example: J(57),
    good: true,
    rows: [{ 选题方向: '选题方向五' }, { 选题方向: '选题方向五' }, { 选题方向: '选题方向五' }, {}],
    finds: ['info topic-competition 4 C4', 'info topic-competition 5 C5', 'info topic-competition 6 C6'],
  },
  {
    rule: 'topic-competition',
    example: J(58),
    good: true,
    rows: [{ 选题方向: '一' }, { 选题方向: '一' }],
    finds: ['info topic-competition 4 C4', 'info topic-competition 5 C5'],
  },
  { rule: 'topic-competition', rows: [{}, {}], finds: [] },
  { rule: 'partner-region', rows: [{ '合作国别（地区）': null }], finds: ['error blank 4 J4'] },
  { rule: 'partner-region', rows: [{ '合作国别（地区）': '香港' }], finds: [] },
  ...[
    [55, '日本'],
    [138, '以色列'],
    [141, '土耳其'],
    [138, '澳大利亚'],
    [141, '格鲁吉亚'],
    [89, '韩国'],
  ].map(([clause, region]): RuleCase => ({
    rule: 'europe-americas-countries',
    example: J(Number(clause)),
    rows: [{ 项目类别: europe, '合作国别（地区）': String(region) }],
    finds: ['error region-other-side 4 J4'],
  })),
  { rule: 'europe-americas-countries', example: J(55), rows: [{ '合作国别（地区）': '俄罗斯' }], finds: [] },
  { rule: 'europe-americas-countries', example: J(89), rows: [{ '合作国别（地区）': '德国' }], finds: [] },
  { rule: 'europe-americas-countries', rows: [{ '合作国别（地区）': '塞浦路斯' }], finds: ['warning region-side-doubtful 4 J4'] },
  { rule: 'europe-americas-countries', rows: [{ '合作国别（地区）': '德国、日本' }], finds: ['manual regions-mixed 4 J4'] },
  { rule: 'europe-americas-countries', rows: [{ '合作国别（地区）': '德国、日本', 外方单位国别: '德国' }], finds: [] },
  {
    rule: 'europe-americas-countries',
    rows: [{ '合作国别（地区）': '德国、日本', 外方单位国别: '日本' }],
    finds: ['error region-other-side 4 J4'],
  },
  ...(
    [
      [55, '日本'],
      [138, '澳大利亚'],
      [141, '土耳其'],
      [138, '埃及'],
      [138, '塔吉克斯坦'],
    ] as const
  ).map(([clause, region]): RuleCase => ({
    rule: 'other-countries',
    example: J(clause),
    rows: [{ 项目类别: other, '合作国别（地区）': region }],
    finds: [],
  })),
  {
    rule: 'other-countries',
    example: J(137),
    rows: [{ 项目类别: other, '合作国别（地区）': '俄罗斯' }],
    finds: ['error region-other-side 4 J4'],
  },
  {
    rule: 'other-countries',
    example: J(90),
    rows: [{ 选题方向: '选题方向十八', 项目类别: other, '合作国别（地区）': '美国' }],
    finds: ['error region-other-side 4 J4'],
  },
  { rule: 'other-countries', example: J(90), rows: [{ 选题方向: '选题方向十八', 项目类别: other, '合作国别（地区）': '日本' }], finds: [] },
  { rule: 'other-countries', example: J(90), rows: [{ 选题方向: '选题方向十八', 项目类别: other, '合作国别（地区）': '香港' }], finds: [] },
  { rule: 'europe-americas-countries', example: J(137), rows: [{ 项目类别: europe, '合作国别（地区）': '俄罗斯' }], finds: [] },
  { rule: 'hong-kong-macao', example: J(56), rows: [{ '合作国别（地区）': '香港' }], finds: ['error region-other-side 4 J4'] },
  { rule: 'hong-kong-macao', rows: [{ '合作国别（地区）': '英国、香港' }], finds: ['manual regions-mixed 4 J4'] },
  { rule: 'hong-kong-macao', rows: [{}], finds: [] },
  { rule: 'taiwan', example: J(56), rows: [{ 项目类别: other, '合作国别（地区）': '澳门' }], finds: [] },
  { rule: 'taiwan', rows: [{ 项目类别: other, '合作国别（地区）': '中国台湾' }], finds: ['manual region-taiwan 4 J4'] },
  {
    rule: 'topic-1-to-10-countries',
    without: ['项目类别'],
    rows: [{ 选题方向: '七', '合作国别（地区）': '韩国' }],
    finds: ['error region-other-side 4 I4'],
  },
  { rule: 'topic-1-to-10-countries', rows: [{ 选题方向: '七', '合作国别（地区）': '韩国' }], finds: [] },
  {
    rule: 'topic-11-to-19-countries',
    example: J(90),
    without: ['项目类别'],
    rows: [{ 选题方向: '选题方向十八', '合作国别（地区）': '美国' }],
    finds: ['error region-other-side 4 I4'],
  },
  {
    rule: 'topic-11-to-19-countries',
    example: J(90),
    without: ['项目类别'],
    rows: [{ 选题方向: '十八', '合作国别（地区）': '日本' }],
    finds: [],
  },
  {
    rule: 'topic-2-countries',
    example: J(131),
    rows: [{ 选题方向: '选题方向二', '合作国别（地区）': '德国、法国、英国' }],
    finds: ['warning too-many-regions 4 J4'],
  },
  { rule: 'topic-2-countries', example: J(131), rows: [{ 选题方向: '选题方向二', '合作国别（地区）': '德国、加拿大' }], finds: [] },
  { rule: 'topic-2-countries', rows: [{ 选题方向: '选题方向三', '合作国别（地区）': '德国、法国、英国' }], finds: [] },
];
