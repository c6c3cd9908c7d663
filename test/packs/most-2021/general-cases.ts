import type { ClauseCase } from '../direction-tester';
import { error, errorEitherWay, errorOrAsk, question, remark, times, warning } from '../clause-case-makers';
import { one, rows } from './case-makers';
import type { RowByHeader } from '../official-table';
import { form } from './tester';

const expert = (programme: string): RowByHeader => ({ 姓名: '张三', 单位: '东南大学', 专项名称: `“${programme}”重点专项指南编制` });

const money = '申请中央财政经费（万元）';
const taskOfAnotherProgramme: RowByHeader = {
  承担单位: '东南大学',
  项目负责人: '张三',
  计划类别: '国家重点研发计划“智能传感器”重点专项',
  承担角色: '课题负责人',
  结束日期: '2022-12-31',
};

/** The general part of the guideline, and what of the notice depends on the directions. */
export const generalCases: readonly ClauseCase[] = [
  one('G-01', '2.2', warning, { 依托政府间协议: '两校合作备忘录' }, ['warning d2-2-agreement agreement-other-direction 5 L5'], {
    依托政府间协议: '《中国—南非政府间科技合作协定》',
  }),
  one(
    'G-04',
    '2.3',
    errorEitherWay,
    { 项目类型: '3.8' },
    ['error direction-named direction-unknown 5 C5'],
    { 项目类型: 2, 合作国别地区: '韩国', 申报单位: '苏州甲光装备有限公司' },
    { 项目类型: null },
  ),
  one(
    'G-04',
    '2.4',
    errorEitherWay,
    { 项目类型: '2.3 中国和埃及政府间联合研究项目' },
    ['error direction-named direction-conflict 5 C5'],
    { 项目类型: '2.4 中国和埃及政府间联合研究项目' },
    { 项目类型: null },
  ),
  one(
    'G-04',
    '1.1',
    errorEitherWay,
    { 项目类型: '1.10' },
    ['error direction-named direction-unknown 5 C5'],
    { 项目类型: 1.1 },
    { 项目类型: null },
  ),
  {
    ...rows('G-05', '1.5', remark, [...times(256)], ['info programme-planned more-than-planned A4:K4'], [...times(255)]),
    isNegativeControl: true,
  },
  one('G-06', '2.1', warning, { '执行期（年）': 4 }, ['warning duration-usual duration-outside 5 L5'], { '执行期（年）': 2 }),
  one('G-06', '1.8', warning, { '执行期（年）': 1 }, ['warning duration-usual-least duration-outside 5 L5'], { '执行期（年）': 2 }),
  one('N-03', '3.7', errorOrAsk, { 考核指标覆盖: '部分' }, ['error d3-7-coverage keyword-found 5 L5'], { 考核指标覆盖: '全部' }),
  one('F-03', '2.4', errorOrAsk, { 项目名称: '中蒙草原监测' }, ['error title-other-country keyword-found 5 D5 F5'], {
    项目名称: '中埃草原监测',
  }),
  {
    ...one('N-01', '1.1', question, { 项目类型: '1.1', 合作国别地区: null }, ['manual programme programme-unclear 5 C5'], {}),
    aroundFail: { fields: { ...form, title: '推荐项目汇总表' } },
  },
  {
    ...one('N-48', '1.8', error, { 项目负责人: '张三' }, ['error leader-expert ledger-hit 5 L5'], { 项目负责人: '张三' }),
    aroundFail: { ledgers: { '台账-指南专家': [expert('政府间国际科技创新合作')] } },
    aroundPass: { ledgers: { '台账-指南专家': [expert('战略性科技创新合作')] } },
  },
  {
    ...one('N-42', '1.8', error, { 项目负责人: '张三', [money]: 401 }, ['error leader-ongoing ledger-hit 5 L5'], {
      项目负责人: '张三',
      [money]: 400,
    }),
    around: { ledgers: { '台账-在研项目': [taskOfAnotherProgramme] } },
    aroundLeft: {},
  },
];
