import type { ClauseCase } from '../direction-tester';
import { ask, error, errorOrAsk, remark, times } from '../clause-case-makers';
import { one, rows } from './case-makers';

/** Directions 1.1 to 2.4. */
export const firstDirections: readonly ClauseCase[] = [
  one(
    'D1.1-07',
    '1.1',
    error,
    { '执行期（年）': '2021-01至2023-12' },
    ['error d1-1-window period-outside 5 L5', 'error d1-1-duration duration-outside 5 L5'],
    { '执行期（年）': '2021-01至2022-12' },
  ),
  one('D1.1-08', '1.1', ask, { 前期任务: '无' }, ['manual d1-1-previous-task answer-negative 5 L5'], {
    前期任务: '2018—2020年任务承担单位',
  }),
  one(
    'D1.3-07',
    '1.3',
    errorOrAsk,
    { 申报单位: '中国农业大学' },
    ['error d1-3-lead unit-kind-not-allowed 5 E5'],
    { 申报单位: '某医药股份有限公司' },
    { 申报单位: '苏州光电创新中心' },
  ),
  one(
    'D1.4-07',
    '1.4',
    errorOrAsk,
    { 申报单位: '某医疗器械有限公司' },
    ['error d1-4-lead unit-kind-not-allowed 5 E5'],
    { 申报单位: '中国农业科学院' },
    { 申报单位: '江苏省人民医院' },
  ),
  // No applicant at all is reported by the rule that wants one; the direction asks.
  one(
    'D1.4-08',
    '1.4',
    errorOrAsk,
    { 申报单位: '某医疗器械有限公司' },
    ['error d1-4-lead unit-kind-not-allowed 5 E5'],
    { 参与单位: '某医疗器械有限公司' },
    { 申报单位: null },
  ),
  one('D1.5-06', '1.5', errorOrAsk, { 外方合作单位: '丰田汽车株式会社' }, ['error d1-5-foreign-units foreign-kind-not-allowed 5 L5'], {
    外方合作单位: '东京大学',
  }),
  one(
    'D1.5-06',
    '1.5',
    errorOrAsk,
    { 外方合作单位: '东京大学；丰田汽车株式会社' },
    ['error d1-5-foreign-units foreign-kind-not-allowed 5 L5'],
    { 外方合作单位: '理化学研究所' },
    { 外方合作单位: '早稻田大学' },
  ),
  one(
    'D1.5-06',
    '1.5',
    errorOrAsk,
    { 外方合作单位: '早稻田大学', 外方单位性质: '私立大学' },
    ['manual d1-5-private-university keyword-found 5 L5', 'error d1-5-private-stated keyword-found 5 M5'],
    { 外方合作单位: '京都大学', 外方单位性质: '国立大学' },
  ),
  one('D1.6-07', '1.6', errorOrAsk, { 外方合作单位: '京都大学' }, ['error d1-6-foreign-units foreign-kind-not-allowed 5 L5'], {
    外方合作单位: '株式会社日立制作所',
  }),
  one(
    'D1.6-07',
    '1.6',
    errorOrAsk,
    { 外方合作单位: '松下电器（中国）有限公司' },
    ['error d1-6-subsidiary keyword-found 5 L5'],
    { 外方合作单位: '株式会社日立制作所', 外方单位注册地: '日本东京' },
    { 外方合作单位: 'NTT' },
  ),
  rows(
    'D1.7-05',
    '1.7',
    remark,
    [...times(2, { 领域方向: '生物科技' })],
    ['info d1-7-planned-per-field more-than-planned A4:L4'],
    [{ 领域方向: '生物科技' }, { 领域方向: '信息通信' }],
  ),
  one(
    'D1.7-08',
    '1.7',
    errorOrAsk,
    { 申报单位: '东南大学', 参与单位: '中国科学院某研究所' },
    ['error d1-7-team team-lacks-kind 5 L5 E5'],
    { 申报单位: '东南大学', 参与单位: '某生物科技有限公司' },
    { 申报单位: '东南大学' },
  ),
  one('D1.9-06', '1.9', errorOrAsk, { 外方合作单位: '首尔大学' }, ['error d1-9-foreign-lead foreign-kind-not-allowed 5 L5'], {
    申报单位: '京东方科技集团股份有限公司',
    外方合作单位: 'LG Display Co., Ltd.',
  }),
  one('D1.9-06', '1.9', errorOrAsk, { 申报单位: '东南大学' }, ['error d1-9-lead unit-kind-not-allowed 5 E5'], {}),
  one(
    'D2.0-06',
    '2.0',
    errorOrAsk,
    { 申报单位: '华北电力大学' },
    ['error d2-0-lead unit-kind-not-allowed 5 E5'],
    { 申报单位: '某能源集团有限公司' },
    { 申报单位: '某能源创新中心' },
  ),
];
