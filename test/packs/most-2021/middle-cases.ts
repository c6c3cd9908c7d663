import type { ClauseCase } from '../direction-tester';
import { ask, error, errorEitherWay, errorOrAsk, times, warning, warningOrAsk } from '../clause-case-makers';
import { one, rows } from './case-makers';

/** Directions 2.5 to 2.9. */
export const middleDirections: readonly ClauseCase[] = [
  one('D2.5-03', '2.5', warning, { 领域方向: '服装设计' }, ['warning d2-5-fields field-outside-open-list 5 L5'], { 领域方向: '现代农业' }),
  one(
    'D2.7-01',
    '2.7',
    errorOrAsk,
    { 合作国别地区: '美国' },
    ['error d2-7-partners region-not-listed 5 F5'],
    { 合作国别地区: '欧盟（德国、法国）' },
    { 合作国别地区: '欧洲' },
  ),
  rows(
    'D2.5-05',
    '2.5',
    warning,
    [...times(3, { 合作国别地区: '埃及' })],
    ['warning d2-5-planned-per-country more-than-planned A4:K4'],
    [...times(2, { 合作国别地区: '埃及' })],
  ),
  one(
    'D2.5-09',
    '2.5',
    errorEitherWay,
    { 合作国别地区: '伊朗' },
    ['error d2-5-partners region-not-listed 5 F5'],
    { 合作国别地区: '沙特阿拉伯' },
    { 合作国别地区: null },
  ),
  one(
    'D2.5-09',
    '2.5',
    errorEitherWay,
    { 合作国别地区: '南苏丹' },
    ['error d2-5-partners region-not-listed 5 F5'],
    { 合作国别地区: '阿联酋' },
    { 合作国别地区: null },
  ),
  one('D2.5-10', '2.5', errorOrAsk, { 认可文件日期: '2021-01-15' }, ['error d2-5-recognition-date date-after 5 L5'], {
    认可文件日期: '2020-12-29',
  }),
  one('D2.5-10', '2.5', warningOrAsk, { 认可文件: '办理中' }, ['warning d2-5-recognition answer-negative 5 L5'], { 认可文件: '是' }),
  one('D2.5-11', '2.5', ask, { 认可文件出具机构: '外方大学自行出具' }, ['manual d2-5-recognition-issuer keyword-found 5 L5'], {
    认可文件出具机构: '沙特驻华使馆照会',
  }),
  one(
    'D2.5-13',
    '2.5',
    ask,
    { 合作国别地区: '阿联酋', 领域方向: '人工智能', 认可文件出具机构: '阿联酋教育部' },
    ['manual d2-5-artificial-intelligence text-not-in 5 M5'],
    { 合作国别地区: '阿联酋', 领域方向: '人工智能', 认可文件出具机构: '阿联酋总理办公室人工智能办公室' },
    { 合作国别地区: '阿联酋', 领域方向: '人工智能' },
  ),
  one('D2.5-14', '2.5', errorOrAsk, { 附件清单: '合作协议、无建设方案' }, ['error d2-5-attachments attachments-lacking 5 L5'], {
    附件清单: '合作协议、中阿联合实验室建设方案',
  }),
  one('D2.5-15', '2.5', errorOrAsk, { 项目合作文件是否符合要求: '否' }, ['error d2-5-agreement-ready answer-negative 5 G5'], {
    项目合作文件是否符合要求: '是',
  }),
  one('D2.5-16', '2.5', errorOrAsk, { 知识产权约定: '无' }, ['error d2-5-intellectual-property answer-negative 5 L5'], {
    知识产权约定: '合作协议第5条',
  }),
  // The requirement wants a question; the clause before it makes the absence of any form an error.
  one(
    'D2.5-17',
    '2.5',
    errorOrAsk,
    { 知识产权约定: '无' },
    ['error d2-5-intellectual-property answer-negative 5 L5'],
    { 知识产权约定: '仅有证明信' },
    { 知识产权约定: null },
  ),
  one('D2.5-18', '2.5', errorOrAsk, { 外方单位注册时间: '2019-06' }, ['error d2-5-foreign-registered date-after 5 L5'], {
    外方单位注册时间: '2010-01',
  }),
  one('D2.5-18', '2.5', errorOrAsk, { 外方单位注册地: '上海市' }, ['error d2-5-foreign-in-china partner-in-mainland 5 L5'], {
    外方单位注册地: '利雅得',
  }),
  one('D2.7-07', '2.7', errorOrAsk, { 地平线2020指南年度: 2017 }, ['error d2-7-call-year text-not-in 5 L5'], {
    地平线2020指南年度: 2019,
    地平线2020项目编号: '861111',
  }),
  one('D2.7-07', '2.7', errorOrAsk, { 地平线2020项目编号: null }, ['error d2-7-project blank 5 L5'], {
    地平线2020项目编号: 'H2020-SC1-2019-861111',
  }),
  rows(
    'D2.7-08',
    '2.7',
    error,
    [{ 地平线2020项目编号: '861111' }, { 地平线2020项目编号: '861111', 申报单位: '河海大学' }],
    ['error d2-7-one-project duplicate 5 L5', 'error d2-7-one-project duplicate 6 L6'],
    [{ 地平线2020项目编号: '861111' }, { 地平线2020项目编号: '861112' }],
  ),
  rows(
    'D2.7-09',
    '2.7',
    error,
    [{ 地平线2020项目编号: '861111' }, { 地平线2020项目编号: '861111', 申报单位: '河海大学' }],
    ['error d2-7-one-project duplicate 5 L5', 'error d2-7-one-project duplicate 6 L6'],
    [{ 地平线2020项目编号: '861111', 参与单位: '河海大学' }],
  ),
  one(
    'D2.7-10',
    '2.7',
    errorOrAsk,
    { '是否H2020 participants': '仅为第三方（third party）' },
    ['manual d2-7-participant answer-unclear 5 L5', 'error d2-7-third-party keyword-found 5 L5'],
    { '是否H2020 participants': '是' },
  ),
  one('D2.7-12', '2.7', errorOrAsk, { 附件清单: '只有英文申请书，无预算中译' }, ['error d2-7-attachments attachments-lacking 5 L5'], {
    附件清单: '英文申请书+两项中译',
  }),
  one('D2.7-13', '2.7', errorOrAsk, { 地平线2020中方预算: 0 }, ['error d2-7-budget-included under-limit 5 L5'], {
    地平线2020中方预算: '45万欧元',
  }),
  one('D2.7-13', '2.7', errorOrAsk, { 地平线2020中方预算: null }, ['error d2-7-budget-filled blank 5 L5'], {
    地平线2020中方预算: '45万欧元',
  }),
  one(
    'D2.7-14',
    '2.7',
    errorOrAsk,
    { '申请中央财政经费（万元）': 400, 地平线2020中方预算: '20万欧元' },
    ['error d2-7-budget-within above-foreign-budget 5 L5 M5'],
    { '申请中央财政经费（万元）': 300, 地平线2020中方预算: '50万欧元' },
  ),
  one('D2.8-08', '2.8', errorOrAsk, { 外方合作单位: '马德里理工大学' }, ['error d2-8-foreign-enterprise foreign-kind-lacking 5 L5'], {
    外方合作单位: 'Acme Energía S.A.；马德里理工大学',
  }),
  one('D2.8-09', '2.8', errorOrAsk, { 外方配套出资: '无' }, ['error d2-8-foreign-matching answer-negative 5 L5'], {
    外方配套出资: '按CDTI要求',
  }),
  one('D2.8-11', '2.8', errorOrAsk, { 附件清单: '英文申报表：否' }, ['error d2-8-attachments attachments-lacking 5 L5'], {
    附件清单: '英文申报表',
  }),
  one('D2.8-12', '2.8', errorOrAsk, { 项目合作文件是否符合要求: '否' }, ['error d2-8-agreement-ready answer-negative 5 G5'], {
    项目合作文件是否符合要求: '是',
  }),
  one('D2.9-07', '2.9', error, { 领域方向: '气候变化' }, ['error d2-9-fields-least fields-too-few 5 L5'], { 领域方向: '气候变化；卫生' }),
  one('D2.9-08', '2.9', errorOrAsk, { 外方合作单位: '根特大学' }, ['error d2-9-three-sides foreign-units-few 5 L5'], {
    外方合作单位: '根特大学；开普敦大学',
  }),
  one('D2.9-09', '2.9', errorOrAsk, { 外方是否同步申报: '仅比方已申报' }, ['error d2-9-both-apply one-side-only 5 L5'], {
    外方是否同步申报: '比方、南非方均已申报',
  }),
  one(
    'D2.9-10',
    '2.9',
    errorOrAsk,
    { 附件清单: '只有两方签字' },
    ['error d2-9-attachments attachments-lacking 5 L5', 'error d2-9-signatures keyword-found 5 L5'],
    { 附件清单: '三方签字的联合申报书' },
  ),
  one(
    'D2.9-11',
    '2.9',
    errorOrAsk,
    { 申报单位: '某环保有限公司' },
    ['error d2-9-lead unit-kind-not-allowed 5 E5'],
    { 申报单位: '中国科学院动物研究所' },
    { 申报单位: '江苏省人民医院' },
  ),
];
