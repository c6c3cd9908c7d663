import { ask, caseMakers, error, errorEitherWay, errorOrAsk, warning } from '../clause-case-makers';
import type { ClauseCase } from '../direction-tester';
import type { LedgerSheets, RowByHeader } from '../official-table';
import { form } from './tester';

/** The examples of the requirements, each in a row: `fail` with its verdict, `pass`, and what is left open. Rows begin in row 5, further columns in L. */

type Around = Partial<Pick<ClauseCase, 'around' | 'aroundFail' | 'aroundPass' | 'aroundLeft'>>;
const makers = caseMakers('HMT');

/** All rows are of the one direction there is. */
export const one = (
  clause: string,
  verdicts: Pick<ClauseCase, 'verdict' | 'unknown'>,
  fail: RowByHeader,
  finds: readonly string[],
  pass: RowByHeader,
  left: RowByHeader = {},
  around: Around = {},
): ClauseCase => makers.one(clause, '1.1', verdicts, fail, finds, pass, left, around);

/** Between rows: `fail` and `pass` are tables. */
export const rows = (
  clause: string,
  verdicts: Pick<ClauseCase, 'verdict' | 'unknown'>,
  fail: readonly RowByHeader[],
  finds: readonly string[],
  pass: readonly RowByHeader[],
): ClauseCase => makers.rows(clause, '1.1', verdicts, fail, finds, pass);

const lists = (ledgers: LedgerSheets): Pick<ClauseCase, 'around'> => ({ around: { ledgers } });

const recommenders: LedgerSheets = { '台账-推荐单位': [{ 推荐单位: '中国机械工业联合会' }, { 推荐单位: '光伏产业技术创新战略联盟' }] };
const members: LedgerSheets = {
  '台账-业务指导和会员单位': [
    { 推荐单位: '教育部', 单位名称: '东南大学' },
    { 推荐单位: '中国机械工业联合会', 单位名称: '苏州甲光装备有限公司' },
  ],
};

export const noticeCases: readonly ClauseCase[] = [
  one(
    'N-01',
    { verdict: 'manual', unknown: 'nothing' },
    { 项目类型: '1.1', 合作国别地区: null },
    ['manual programme programme-unclear 5 C5'],
    {},
    {},
    {
      aroundFail: { fields: { ...form, title: '推荐项目汇总表' } },
    },
  ),
  one('N-02', error, { 课题数: 3 }, ['error no-tasks over-limit 5 L5'], { 课题数: 0 }),
  one('N-02', error, { 项目名称: '课题一：海洋材料' }, ['error title-of-task title-of-task 5 D5'], { 项目名称: '课题组协同管理' }),
  one('N-03', errorOrAsk, { 考核指标覆盖: '部分' }, ['error kpi-coverage keyword-found 5 L5'], { 考核指标覆盖: '全部' }),
  one('N-04', error, { 项目负责人: '张三、李四' }, ['error single-leader several-persons 5 L5'], { 项目负责人: '张三' }),
  one('N-06', errorOrAsk, { 申报材料是否完整: '否' }, ['error materials answer-negative 5 H5'], { 申报材料是否完整: '是' }),
  one(
    'N-08',
    errorOrAsk,
    { 参与单位: '甲大学', 联合申报协议签署时间: null },
    ['error joint-application-signed blank 5 M5 L5'],
    { 参与单位: '甲大学', 联合申报协议签署时间: '2020-10-20' },
    { 参与单位: '甲大学' },
  ),
  one(
    'N-08',
    { verdict: 'warning', unknown: 'manual' },
    { 参与单位: '甲大学', 联合申报协议签署时间: '2020-11-28' },
    ['warning joint-application-signed date-after 5 M5'],
    { 参与单位: '无', 联合申报协议签署时间: null },
    { 参与单位: '甲大学' },
  ),
  one('N-09', errorOrAsk, { 诚信承诺书: '仅单位签署诚信承诺书' }, ['error integrity-pledge-both keyword-found 5 L5'], {
    诚信承诺书: '单位、负责人均已签署',
  }),
  one('N-09', errorOrAsk, { 诚信承诺书: '否' }, ['error integrity-pledge answer-negative 5 L5'], { 诚信承诺书: '是' }),
  one(
    'N-17',
    errorOrAsk,
    { 推荐单位: '清华大学' },
    ['error recommender recommender-not-national 5 L5'],
    { 推荐单位: '教育部科学技术司' },
    { 推荐单位: '某光电中心' },
  ),
  one('N-18', error, { 推荐单位: '苏州市科学技术局' }, ['error recommender recommender-not-national 5 L5'], {
    推荐单位: '深圳市科技创新委员会',
  }),
  one('N-18', error, { 推荐单位: '广州市科学技术局' }, ['error recommender recommender-not-national 5 L5'], {
    推荐单位: '江苏省科学技术厅',
  }),
  one(
    'N-18',
    error,
    {},
    ['error recommender-above authority-not-national A2'],
    {},
    {},
    { aroundFail: { fields: { ...form, authority: '苏州市科学技术局' } } },
  ),
  one(
    'N-19',
    ask,
    { 推荐单位: '某市软件行业协会' },
    ['manual recommender recommender-needs-list 5 L5'],
    { 推荐单位: '中国机械工业联合会' },
    { 推荐单位: '某市软件行业协会' },
    { aroundPass: { ledgers: recommenders } },
  ),
  one(
    'N-20',
    ask,
    { 推荐单位: '某产业技术创新战略联盟' },
    ['manual recommender recommender-needs-list 5 L5'],
    { 推荐单位: '光伏产业技术创新战略联盟' },
    { 推荐单位: '某产业技术创新战略联盟' },
    { aroundPass: { ledgers: recommenders } },
  ),
  one(
    'N-22',
    ask,
    { 推荐单位: '教育部', 申报单位: '中国科学院某所' },
    ['manual guided-by-ministry ledger-absent 5 E5 L5'],
    { 推荐单位: '教育部', 申报单位: '东南大学' },
    { 推荐单位: '教育部', 申报单位: '中国科学院某所' },
    { aroundFail: { ledgers: members }, aroundPass: { ledgers: members } },
  ),
  one(
    'N-23',
    ask,
    { 推荐单位: '中国机械工业联合会', 申报单位: '苏州乙光装备有限公司' },
    ['manual member-of-association ledger-absent 5 E5 L5'],
    { 推荐单位: '中国机械工业联合会', 申报单位: '苏州甲光装备有限公司' },
    { 推荐单位: '中国机械工业联合会' },
    { aroundFail: { ledgers: members }, aroundPass: { ledgers: members } },
  ),
  one(
    'N-24',
    errorOrAsk,
    { 推荐单位: '江苏省科技厅', 申报单位: '甲光装备有限公司', 申报单位所在地: '上海市' },
    ['error territory-by-place unit-of-other-province 5 E5 L5 M5'],
    { 推荐单位: '江苏省科技厅', 申报单位: '甲光装备有限公司', 申报单位所在地: '南京市' },
    { 推荐单位: '江苏省科技厅', 申报单位: '甲光装备有限公司', 申报单位所在地: null },
  ),
  one(
    'N-24',
    { verdict: 'warning', unknown: 'manual' },
    { 推荐单位: '广东省科学技术厅', 申报单位: '深圳大学' },
    ['warning territory-by-name unit-of-planned-city 5 E5 L5'],
    { 推荐单位: '深圳市科技创新委员会', 申报单位: '深圳大学' },
  ),
  one(
    'N-25',
    warning,
    { 推荐单位: '名单外协会' },
    ['warning recommender-listed ledger-absent 5 L5'],
    { 推荐单位: '中国机械工业联合会' },
    {},
    lists(recommenders),
  ),
  one(
    'N-26',
    errorEitherWay,
    { 申报单位: '香港科技大学' },
    ['error applicant-mainland unit-not-mainland 5 E5'],
    { 申报单位: '浙江大学' },
    { 申报单位: null },
  ),
  one(
    'N-26',
    errorEitherWay,
    { 参与单位: '澳门大学' },
    ['error participants-mainland unit-not-mainland 5 L5'],
    { 参与单位: '香港大学深圳研究院' },
    { 申报单位: null },
  ),
  one(
    'N-27',
    { verdict: 'warning', unknown: 'error' },
    { 申报单位: '某科技股份有限公司北京分公司' },
    ['warning applicant-legal-person dependent-unit 5 E5'],
    { 申报单位: '某科技股份有限公司' },
    { 申报单位: null },
  ),
  one('N-28', error, { 申报单位注册时间: '2019-09-01' }, ['error applicant-registered-by date-after 5 L5'], {
    申报单位注册时间: '2019-08-30',
  }),
  one('N-28', warning, { 申报单位注册时间: '2019-08-31' }, ['warning applicant-registered-by date-on-limit 5 L5'], {
    参与单位注册时间: '2015-01-01；2016-02-03',
  }),
  one('N-28', { verdict: 'manual', unknown: 'nothing' }, { 申报单位注册时间: '2019' }, ['manual applicant-registered-by date-vague 5 L5'], {
    申报单位注册时间: '2018',
  }),
  one(
    'N-30',
    errorOrAsk,
    { 申报单位: '某省科学技术厅' },
    ['error applicant-administration administration-found 5 E5'],
    { 申报单位: '中国气象局广州热带海洋气象研究所' },
    { 申报单位: '苏州工业园区管理委员会' },
  ),
  one('N-31', error, { 信用情况是否良好: '否' }, ['error credit answer-negative 5 K5'], { 信用情况是否良好: '是' }),
  one(
    'N-31',
    error,
    { 项目负责人: '张三' },
    ['error leader-dishonest ledger-hit 5 L5'],
    { 项目负责人: '李四' },
    {},
    {
      ...lists({ '台账-失信名单': [{ 单位名称: '东南大学', 姓名: '张三', 失信事由: '抄袭', 处罚结束日期: '2022-01-01' }] }),
    },
  ),
  rows(
    'N-32',
    error,
    [
      { 项目名称: '海洋传感器研究', 推荐单位: '教育部' },
      { 项目名称: '海洋传感器研究', 推荐单位: '江苏省科技厅' },
    ],
    [
      'error same-title same-title-same-unit 5 D5 E5',
      'error one-recommender several-recommenders 5 D5 L5',
      'error same-title same-title-same-unit 6 D6 E6',
      'error one-recommender several-recommenders 6 D6 L6',
    ],
    [{ 推荐单位: '教育部' }, { 推荐单位: '教育部' }],
  ),
  one('N-32', error, { 推荐单位: '教育部、江苏省科技厅' }, ['error recommender-single recommenders-in-cell 5 L5'], { 推荐单位: '教育部' }),
  one('N-33', error, { 职称: '讲师', 学位: '硕士' }, ['error leader-degree-or-title degree-or-title-lacking 5 M5 L5'], {
    职称: '讲师',
    学位: '博士',
  }),
  one('N-33', error, { 职称: '助理研究员', 学位: '博士在读' }, ['error leader-degree-or-title degree-or-title-lacking 5 M5 L5'], {
    职称: '副研究员',
    学位: '硕士',
  }),
  one('N-34', error, { 项目负责人出生日期: '1959-12-31' }, ['error leader-born-from date-before 5 L5'], {
    项目负责人出生日期: '1960-01-01',
  }),
  one('N-34', error, { 项目负责人出生日期: '1959-12' }, ['error leader-born-from date-before 5 L5'], { 项目负责人出生日期: '1960' }),
  one('N-35', error, { '项目负责人每年工作时间（月）': 5 }, ['error leader-months under-limit 5 L5'], {
    '项目负责人每年工作时间（月）': 6,
  }),
  one('N-35', error, { '项目负责人每年工作时间（月）': 13 }, ['error leader-months-possible over-limit 5 L5'], {
    '项目负责人每年工作时间（月）': 12,
  }),
  one('N-36', ask, { 项目负责人职务: '行政主管' }, ['manual leader-post keyword-found 5 L5'], {
    项目负责人职务: '课题组长',
    职称: '研究员',
  }),
  one('N-37', error, { 项目负责人单位: '某市科技局' }, ['error leader-unit-administration administration-found 5 L5'], {
    项目负责人单位: '某大学',
  }),
  rows(
    'N-38',
    error,
    [{ 项目负责人: '张三' }, { 项目负责人: '张三' }],
    ['error one-per-leader one-per-person 5 L5 E5', 'error one-per-leader one-per-person 6 L6 E6'],
    [{ 项目负责人: '张三' }, { 项目负责人: '李四' }],
  ),
  rows(
    'N-41',
    error,
    [
      { 项目负责人: '张三', 项目骨干: '李四' },
      { 项目负责人: '王五', 项目骨干: '赵六、张三' },
    ],
    ['error one-row-per-person one-row-per-person 5 L5', 'error one-row-per-person one-row-per-person 6 M6'],
    [
      { 项目负责人: '张三', 项目骨干: '李四' },
      { 项目负责人: '王五', 项目骨干: '赵六' },
    ],
  ),
];
