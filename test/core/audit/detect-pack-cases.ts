import type { Workbook } from '../../../src/core/table/sheet';
import { jiangxiWorkbook } from '../../packs/jiangxi-2023/table';
import { officialWorkbook } from '../../packs/official-table';
import type { RowByHeader } from '../../packs/official-table';

/** A table of one programme, for telling programmes apart. */
export interface DetectionCase {
  readonly programme: string;
  readonly name: string;
  readonly workbook: Workbook;
}

interface Programme {
  readonly id: string;
  /** Name of the national programme, without quotation marks. */
  readonly called: string;
  readonly year: string;
  readonly batch: string;
  readonly date: string;
  /** Three directions by code and name. */
  readonly directions: readonly (readonly [code: string, name: string])[];
}

const national: readonly Programme[] = [
  {
    id: 'most-2021',
    called: '政府间国际科技创新合作',
    year: '2021',
    batch: '第一批',
    date: '2020年11月30日',
    directions: [
      ['2.1', '中国和蒙古政府间联合研究项目'],
      ['2.6', '中国和新加坡政府间联合研究项目'],
      ['3.7', '地球观测组织（GEO）合作项目'],
    ],
  },
  {
    id: 'most-2021-hmt',
    called: '战略性科技创新合作',
    year: '2021',
    batch: '第一批',
    date: '2020年12月2日',
    directions: [
      ['1.1', '内地与澳门联合资助研发项目'],
      ['1.1', '内地与澳门联合资助研发'],
      ['1.1', '内地与澳门联合资助研发项目'],
    ],
  },
  {
    id: 'most-2023',
    called: '政府间国际科技创新合作',
    year: '2023',
    batch: '第二批',
    date: '2023年6月8日',
    directions: [
      ['1.7', '中国和非洲国家联合实验室项目'],
      ['1.9', '中国和马耳他政府间联合研究项目'],
      ['2.2', '中国—东盟联合研究项目'],
    ],
  },
  {
    id: 'most-2025',
    called: '政府间国际科技创新合作',
    year: '2025',
    batch: '第三批',
    date: '2025年6月20日',
    directions: [
      ['1.3', '中国和印尼政府间联合研究项目'],
      ['1.4', '中国和柬埔寨政府间联合研究项目'],
      ['1.5', '中国和新加坡科技创新合作旗舰项目'],
    ],
  },
];

/** The sheet of Jiangsu's own programme, which departments also use for national projects. */
const jiangsuTitle = '省科技计划专项资金（国际科技合作/港澳台科技合作计划）推荐项目汇总表';

const titlesOf = ({ called, year, batch }: Programme): readonly string[] => [
  `“${called}”重点专项${year}年度${batch}推荐项目汇总表`,
  `国家重点研发计划"${called}"重点专项推荐项目汇总表（${year}年度）`,
  `${year}年度国家重点研发计划项目推荐汇总表`,
  jiangsuTitle,
  '推荐项目汇总表',
];

/** How a table may hold the direction. */
const formsOf = ({ directions, called }: Programme): Readonly<Record<string, readonly RowByHeader[]>> => ({
  'code and name': directions.map(([code, name]) => ({ 项目类型: `${code} ${name}` })),
  'name alone': directions.map(([, name]) => ({ 项目类型: name })),
  'code and name, closely written': directions.map(([code, name]) => ({ 项目类型: `${code}${name.replace('项目', '')}` })),
  'a column of its own': directions.map(([code, name]) => ({ 项目类型: '国际科技合作', 指南方向: `${code} ${name}` })),
  'code, and the programme beside it': directions.map(([code]) => ({ 项目类型: code, 专项名称: `“${called}”重点专项` })),
});

const nationalCases = (programme: Programme): readonly DetectionCase[] =>
  titlesOf(programme).flatMap((title) =>
    Object.entries(formsOf(programme)).map(([form, rows]) => ({
      programme: programme.id,
      name: `${title}: ${form}`,
      workbook: officialWorkbook({ rows, fields: { title, date: programme.date, authority: '江苏省科学技术厅' } }),
    })),
  );

const jiangsuCases: readonly DetectionCase[] = [
  jiangsuTitle,
  '2024年推荐项目汇总表',
  '推荐项目汇总表',
  '南京市2024年度国际科技合作项目汇总表',
].flatMap((title) =>
  ['双边创新合作', '重点国别产业技术研发合作', '“一带一路”创新合作', '港澳台科技合作', '对外创新合作服务载体建设项目'].map((type) => ({
    programme: 'jiangsu-2024',
    name: `${title}: ${type}`,
    workbook: officialWorkbook({ rows: [{ 项目类型: type }, { 项目类型: type }], fields: { title } }),
  })),
);

const jiangxiTypes: readonly RowByHeader[] = [
  { 项目类别: '欧洲、美洲国家科技合作', 选题方向: '选题方向一' },
  { 项目类别: '其他国家和地区科技合作', 选题方向: '选题方向十八' },
  { 项目类别: '欧美国家科技合作', 选题方向: null },
  { 项目类别: '其他国家和地区', 选题方向: '稀土发光新材料开发及产业化研究' },
  { 项目类别: '其他国家和地区科技合作', 选题方向: '癌症精准诊疗关键技术研究' },
];
const jiangxiCases: readonly DetectionCase[] = [
  '2023年度江西省国际科技合作项目推荐汇总表',
  '江西省国际科技合作项目推荐汇总表',
  '2023年国际科技合作项目推荐汇总表',
  '项目推荐汇总表',
].flatMap((title) =>
  jiangxiTypes.map((row) => ({
    programme: 'jiangxi-2023',
    name: `${title}: ${JSON.stringify(row)}`,
    workbook: jiangxiWorkbook({ rows: [row], title }),
  })),
);

export const detectionCases: readonly DetectionCase[] = [...national.flatMap(nationalCases), ...jiangsuCases, ...jiangxiCases];

/** Tables that do not tell their programme: the user is asked. */
export const unclearCases: readonly (readonly [name: string, workbook: Workbook, candidates: readonly string[]])[] = [
  [
    'codes alone',
    officialWorkbook({ rows: [{ 项目类型: '1.1' }, { 项目类型: '1.2' }], fields: { title: '推荐项目汇总表', date: null } }),
    [],
  ],
  [
    'code 1.1 in the time of both programmes of 2021',
    officialWorkbook({
      rows: [{ 项目类型: 1.1 }],
      fields: { title: '推荐项目汇总表', date: '2020年11月30日', authority: '江苏省科学技术厅' },
    }),
    ['most-2021', 'most-2021-hmt'],
  ],
  [
    'the name of the programme, without year or direction',
    officialWorkbook({ rows: [{ 项目类型: '1.1' }], fields: { title: '“政府间国际科技创新合作”重点专项推荐项目汇总表', date: null } }),
    ['most-2021', 'most-2023', 'most-2025'],
  ],
  ['nothing but columns', officialWorkbook({ rows: [{ 项目类型: null }], fields: { title: null, date: null, authority: null } }), []],
];
