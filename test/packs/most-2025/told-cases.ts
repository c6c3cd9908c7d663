import type { DirectionTable } from '../direction-tester';

/** What the examples of the requirements leave out: everything a table is told, apart from the remark on the notice. */
export const toldCases: readonly (readonly [DirectionTable, readonly string[]])[] = [
  [{ direction: '1.1', rows: [{ 计划来华人数: 1 }] }, ['error d1-1-visitors under-limit 5 L5']],
  [{ direction: '1.1', rows: [{ 每次会议人数: 49 }] }, ['error d1-1-conference-size under-limit 5 L5']],
  [{ direction: '1.2', rows: [{ 国际会议次数: 1 }] }, ['error d1-2-conferences under-limit 5 L5']],
  [{ direction: '1.1', rows: [{ 项目英文名称: null, 外方项目英文名称: 'X' }] }, ['error english-name-filled blank 5 L5']],
  [
    { direction: '1.1', rows: [{ 项目英文名称: 'Solar', 外方项目英文名称: 'Lunar' }] },
    ['error english-name-agrees differs-from-unit 5 L5 M5'],
  ],
  [{ direction: '1.5', rows: [{ 合作协议签署日期: '2025-07-01' }] }, ['error d1-5-signed date-after 5 L5']],
  [{ direction: '1.5', rows: [{ 项目合作文件是否符合要求: null }] }, ['error d1-5-agreement-ready blank 5 G5']],
  [{ direction: '1.5', rows: [{ 项目合作文件是否符合要求: '已签意向书' }] }, []],
  [{ direction: '1.3', rows: [{ 领域方向: '食品和农业：水稻育种' }] }, ['warning d1-3-fields field-too-broad 5 L5']],
  [{ direction: '1.3', rows: [{ 合著论文数: 0 }] }, ['manual cooperation-indicators none-positive-here 5 L5']],
  [{ direction: '1.1', rows: [{ 项目类型: '1.10' }] }, ['error direction-named direction-unknown 5 C5']],
  [{ direction: '1.1', rows: [{ 项目类型: '1.2 中国和新西兰政府间联合研究项目' }] }, ['error direction-named direction-conflict 5 C5']],
  [{ direction: '1.1', rows: [{ 项目类型: '1.1 氢能' }] }, ['manual direction-named direction-name-unclear 5 C5']],
  [{ direction: '1.1', rows: [{ 项目类型: '中国和韩国政府间联合研究项目' }] }, ['manual direction-named direction-ambiguous 5 C5']],
  [{ direction: '1.3', rows: [{ 合作国别地区: '印尼、马来西亚' }] }, ['warning d1-3-partners partner-beyond 5 F5']],
  // Sums and averages only remark.
  [
    {
      direction: '1.4',
      rows: Array.from({ length: 8 }, () => ({ 申请中央财政经费: 160 })).map(({ 申请中央财政经费 }) => ({
        '申请中央财政经费（万元）': 申请中央财政经费,
      })),
    },
    [
      'info d1-4-budget-sum sum-above-envelope A4:L4',
      ...Array.from({ length: 8 }, (_, at) => `info d1-4-budget above-average ${String(at + 5)} L${String(at + 5)}`),
    ],
  ],
  [
    {
      direction: '1.5',
      rows: [{ '申请中央财政经费（万元）': 4400 }, { '申请中央财政经费（万元）': 4400 }, { '申请中央财政经费（万元）': 1500 }],
    },
    [
      'info programme-budget-sum sum-above-envelope A4:L4',
      'info d1-5-budget-sum sum-above-envelope A4:L4',
      'info d1-5-budget above-average 5 L5',
      'info d1-5-budget above-average 6 L6',
    ],
  ],
  // Rules of other years: neither age, title, registration nor limits.
  [
    {
      direction: '1.2',
      rows: [
        { 项目负责人: '李某', 出生日期: '1950-01-01', 职称: '无', 学位: '学士', 申报单位注册日期: '2025-01-01' },
        { 项目负责人: '李某', 出生日期: '1950-01-01', 职称: '无', 学位: '学士', 申报单位注册日期: '2025-01-01' },
      ],
    },
    [],
  ],
  // Sixty-five years old, no doctorate, a company registered the month before, recommended by a county: nothing.
  [
    {
      direction: '1.1',
      rows: [
        {
          项目负责人: '王某',
          出生日期: '1960-05-01',
          学位: '硕士',
          职称: '助理工程师',
          申报单位注册日期: '2025-05-20',
          推荐单位: '沭阳县科学技术局',
          主持在研项目数: 3,
        },
      ],
    },
    [],
  ],
];
