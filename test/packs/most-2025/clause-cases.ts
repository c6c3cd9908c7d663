import { ask, caseMakers, category, error, errorEitherWay, errorOrAsk, remark, times, warning, warningOrAsk } from '../clause-case-makers';
import type { ClauseCase } from '../direction-tester';
import type { RowByHeader } from '../official-table';

/** The examples of the requirements, each in a row: `fail` with its verdict, `pass`, and what is left open. Rows begin in row 5, further columns in L. */

const { one, partner, agreement, fields, planned, budget, bothApply, duration } = caseMakers('M25');

const indicator = (clause: string, direction: string, name: string, wrong: RowByHeader, cell: string, right: RowByHeader): ClauseCase =>
  one(clause, direction, errorOrAsk, wrong, [`error ${category(direction)}-${name} under-limit 5 ${cell}`], right);

const english = { 项目英文名称: 'Joint Study of Perovskite Cells', '执行期（年）': 3 };
const results = { 合著论文数: 0, 联合申请专利数: 0, 国际会议次数: 0, 计划来华人数: 0 };

export const clauseCases: readonly ClauseCase[] = [
  one(
    'G-01',
    '1.2',
    warning,
    { 依托政府间协议: '《中韩科技合作联委会第14次会议纪要》' },
    ['warning d1-2-agreement agreement-other-direction 5 L5'],
    { 依托政府间协议: '中韩科技合作联委会第15次会议纪要' },
  ),
  {
    ...one('G-02', '1.5', errorEitherWay, { 项目类型: 1.6 }, [], { 项目类型: 1.5 }, { 项目类型: null }),
    finds: ['info notice-left-out notice-left-out A4:K4', 'error direction-named direction-unknown 5 C5'],
  },
  {
    clause: 'M25-G-03',
    direction: '1.4',
    ...remark,
    fail: times(22),
    finds: ['info programme-planned more-than-planned A4:K4'],
    pass: times(21),
    left: times(1),
    isNegativeControl: true,
  },
  one('G-04', '1.1', error, { 课题数: 1 }, ['error no-tasks over-limit 5 L5'], { 课题数: 0 }),
  one('G-05', '1.1', errorOrAsk, { ...english, 外方实施周期: 2 }, ['error duration-agrees differs-from-unit 5 M5 N5'], {
    ...english,
    外方实施周期: '36个月',
    外方项目英文名称: 'Joint study of perovskite cells',
  }),
  one('G-06', '1.1', ask, { 考核指标: null }, ['manual kpis-filled blank 5 L5'], {
    考核指标: '合著论文2篇、效率提高1个百分点',
  }),
  one('G-07', '1.3', errorOrAsk, results, ['error cooperation-indicators none-positive 5 L5 M5 N5 O5'], {
    ...results,
    国际会议次数: 1,
  }),
  one('G-09', '1.4', errorOrAsk, { 合著论文数: 3, 我国期刊合著论文数: 1 }, ['error domestic-share under-ratio 5 M5 L5'], {
    合著论文数: 2,
    我国期刊合著论文数: 1,
  }),
  partner('D1.1-01', '1.1', '日本', '韩国'),
  agreement(
    'D1.1-02',
    '1.1',
    '《中韩科技合作联委会第15次会议纪要》',
    '中国科技部与韩国产业通商资源部关于开展2025年能源技术联合研发项目合作的备忘录',
  ),
  fields('D1.1-03', '1.1', '洁净煤', '氢能'),
  planned('D1.1-04', '1.1', 2),
  budget('D1.1-05', '1.1', 1600, 750),
  duration('D1.1-06', '1.1', 'error', 2, 3),
  one(
    'D1.1-07',
    '1.1',
    errorOrAsk,
    { 申报单位: '某大学' },
    ['error d1-1-lead unit-kind-not-allowed 5 E5'],
    { 申报单位: '某光伏股份有限公司' },
    { 申报单位: '苏州光伏产业创新中心' },
  ),
  indicator('D1.1-08', '1.1', 'joint-papers', { 合著论文数: 0 }, 'L5', { 合著论文数: 1 }),
  indicator('D1.1-09', '1.1', 'joint-patents', { 联合申请专利数: 1 }, 'L5', { 联合申请专利数: 2 }),
  indicator('D1.1-10', '1.1', 'visitor-months', { 计划来华人数: 2, 每人累计在华月数: 0.5 }, 'M5', {
    计划来华人数: 2,
    每人累计在华月数: 1,
  }),
  indicator('D1.1-11', '1.1', 'conferences', { 国际会议次数: 1, 每次会议人数: 50 }, 'L5', { 国际会议次数: 2, 每次会议人数: 50 }),
  bothApply('D1.1-12', '1.1'),
  partner('D1.2-01', '1.2', '朝鲜', '韩国'),
  agreement('D1.2-02', '1.2', '《中韩科技合作联委会第十四次会议纪要》', '《中韩科技合作联委会第十五次会议纪要》'),
  fields('D1.2-03', '1.2', '新材料', '生物科技'),
  planned('D1.2-04', '1.2', 2),
  {
    clause: 'M25-D1.2-05',
    direction: '1.2',
    ...remark,
    fail: times(2, { 领域方向: '生物科技' }),
    finds: ['info d1-2-planned-per-field more-than-planned A4:L4'],
    pass: [{ 领域方向: '生物科技' }, { 领域方向: '信息通信' }],
    left: times(1),
  },
  budget('D1.2-06', '1.2', 1900, 900),
  duration('D1.2-07', '1.2', 'error', 4, 3),
  bothApply('D1.2-08', '1.2'),
  one('D1.2-09', '1.2', errorOrAsk, { 参与单位: '扬州大学' }, ['error d1-2-team team-lacks-kind 5 L5 E5'], {
    参与单位: '扬州大学、无锡乙辰通信有限公司',
  }),
  indicator('D1.2-10', '1.2', 'joint-papers', { 合著论文数: 1 }, 'L5', { 合著论文数: 2 }),
  indicator('D1.2-11', '1.2', 'joint-patents', { 联合申请专利数: 1 }, 'L5', { 联合申请专利数: 2 }),
  indicator('D1.2-12', '1.2', 'conference-size', { 国际会议次数: 2, 每次会议人数: 30 }, 'M5', { 国际会议次数: 2, 每次会议人数: 60 }),
  indicator('D1.2-13', '1.2', 'enterprise-delegates', { 企业参会人数: 15 }, 'L5', { 企业参会人数: 20 }),
  partner('D1.3-01', '1.3', '印度', '印度尼西亚'),
  agreement(
    'D1.3-02',
    '1.3',
    '《中国-柬埔寨政府间科技合作联委会首次会议纪要》',
    '国家研究与创新署研究创新促进总司关于第一期联合研究计划的执行协议',
  ),
  fields('D1.3-03', '1.3', '航天', '食品和农业'),
  planned('D1.3-04', '1.3', 6),
  budget('D1.3-05', '1.3', 1300, 200),
  duration('D1.3-06', '1.3', 'error', 3, 2),
  bothApply('D1.3-07', '1.3'),
  partner('D1.4-01', '1.4', '老挝', '柬埔寨'),
  agreement('D1.4-02', '1.4', '《中韩科技合作联委会第15次会议纪要》', '中国—柬埔寨政府间科技合作联委会首次会议纪要'),
  fields('D1.4-03', '1.4', '航天', '食品科技'),
  planned('D1.4-04', '1.4', 8),
  budget('D1.4-05', '1.4', 1300, 150),
  duration('D1.4-06', '1.4', 'error', 1, 2),
  bothApply('D1.4-07', '1.4'),
  partner('D1.5-01', '1.5', '马来西亚', '新加坡'),
  agreement('D1.5-02', '1.5', '《中新政府间科技合作联委会第13次会议纪要》', '《中新政府间科技合作联委会第14次会议纪要》'),
  fields('D1.5-06', '1.5', '肿瘤', '老龄化'),
  planned('D1.5-07', '1.5', 3),
  {
    clause: 'M25-D1.5-08',
    direction: '1.5',
    ...remark,
    fail: times(2, { 领域方向: '卫生健康（传染病）' }),
    finds: ['info d1-5-planned-per-field more-than-planned A4:L4'],
    pass: [{ 领域方向: '传染病' }, { 领域方向: '老龄化' }, { 领域方向: '人工智能辅助医疗' }],
    left: times(1),
  },
  budget('D1.5-09', '1.5', 4600, 1500),
  duration('D1.5-10', '1.5', 'error', 2, 3),
  bothApply('D1.5-12', '1.5'),
  // The requirement asks for a warning on the blank cell; the clause itself is for a person (manual), on the checklist.
  one('D1.5-14', '1.5', warningOrAsk, { 依托平台: null }, ['warning d1-5-platform blank 5 I5'], {
    依托平台: '中新传染病联合实验室',
  }),
  one(
    'D1.5-15',
    '1.5',
    errorOrAsk,
    { 申报单位: '某医疗科技有限公司' },
    ['error d1-5-lead unit-kind-not-allowed 5 E5'],
    { 申报单位: '复旦大学' },
    { 申报单位: '江苏省人民医院' },
  ),
  one('D1.5-17', '1.5', errorOrAsk, { 项目合作文件是否符合要求: '否' }, ['error d1-5-agreement-ready answer-negative 5 G5'], {
    项目合作文件是否符合要求: '是',
  }),
  one('D1.5-18', '1.5', errorOrAsk, { 知识产权约定: '无' }, ['error d1-5-intellectual-property answer-not-applicable 5 L5'], {
    知识产权约定: '有',
  }),
];
