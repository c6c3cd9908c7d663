import type { ClauseCase } from '../direction-tester';
import { error, errorEitherWay, errorOrAsk, remark, times, warning, warningOrAsk } from '../clause-case-makers';
import {
  agreement,
  approvedLab,
  approvedName,
  bothApply,
  budget,
  duration,
  fields,
  laboratoryCases,
  one,
  openFields,
  partner,
  planned,
} from './cases';

/** The examples of the requirements: `fail` with its verdict, `pass`, and what is left open. */

const money = '申请中央财政经费（万元）';
const themes = ['1. 潜在传染病病原体研究', '2. 从产生到演进的病原体耐药性机制', '3. 确定多重耐药病原体的驱动因素'] as const;

const theme = (
  number: 1 | 2 | 3,
  plannedClause: string,
  plan: number,
  budgetClause: string,
  above: number,
  average: number,
): readonly ClauseCase[] => {
  const 领域方向 = themes[number - 1] ?? '';
  return [
    {
      clause: `M23-${plannedClause}`,
      direction: '1.8',
      ...remark,
      fail: times(plan + 1, { 领域方向 }),
      finds: [`info d1-8-theme-${String(number)}-planned more-than-planned A4:L4`],
      pass: times(plan, { 领域方向 }),
      left: times(plan + 1),
      isNegativeControl: true,
    },
    one(
      budgetClause,
      '1.8',
      errorOrAsk,
      { 领域方向, [money]: above },
      [
        `info d1-8-theme-${String(number)}-budget-sum sum-above-envelope A4:M4`,
        `error d1-8-theme-${String(number)}-budget above-envelope 5 M5`,
      ],
      { 领域方向, [money]: average },
      { [money]: 1400 },
    ),
  ];
};

/** Titles that plainly show what is not supported. */
const unsupported = (clause: string, id: string, wrong: string, right: string): ClauseCase =>
  one(clause, '1.8', warningOrAsk, { 项目名称: wrong }, [`warning d1-8-${id} keyword-found 5 D5`], { 项目名称: right });

const ofProgramme: readonly ClauseCase[] = [
  one('G-01', '1.8', warning, { 依托政府间协议: '校际合作协议' }, ['warning d1-8-agreement agreement-other-direction 5 L5'], {
    依托政府间协议: '《中英科技创新合作战略》',
  }),
  {
    ...one('G-03', '2.0', errorEitherWay, { 项目类型: 2.3 }, [], { 项目类型: '2.0' }, { 项目类型: null }),
    finds: ['info notice-left-out notice-left-out A4:K4', 'error direction-named direction-unknown 5 C5'],
  },
  {
    clause: 'M23-G-04',
    direction: '2.1',
    ...remark,
    fail: times(158),
    finds: ['info programme-planned more-than-planned A4:K4'],
    pass: times(157),
    left: times(1),
    isNegativeControl: true,
  },
  duration('G-05', '1.1', 'warning', 4, 3),
  one('G-06', '1.1', error, { 课题数: 2 }, ['error no-tasks over-limit 5 L5'], { 课题数: 0 }),
];

const ofOneToFive: readonly ClauseCase[] = [
  partner('D1.1-01', '1.1', '澳大利亚', '新西兰'),
  agreement('D1.1-02', '1.1', '《中国—新西兰科技合作五年路线图安排》'),
  fields('D1.1-03', '1.1', '古籍修复', '食品科学'),
  planned('D1.1-04', '1.1', 6),
  budget('D1.1-05', '1.1', 1180, 180),
  bothApply('D1.1-06', '1.1'),
  one('D1.1-07', '1.1', warning, { 外方受理部门: '新西兰皇家学会' }, ['warning d1-1-authority text-not-in 5 L5'], {
    外方受理部门: '商业、创新与就业部',
  }),
  partner('D1.2-01', '1.2', '加拿大', '美国'),
  agreement('D1.2-02', '1.2', '《中华人民共和国政府和美利坚合众国政府科学技术合作协定》'),
  fields('D1.2-03', '1.2', '古籍修复', '医药卫生'),
  planned('D1.2-04', '1.2', 70),
  budget('D1.2-05', '1.2', 10600, 150),
  one('D1.2-06', '1.2', errorOrAsk, { 美方出资机构: '盖茨基金会' }, ['error d1-2-funder body-not-admitted 5 L5'], { 美方出资机构: 'NIH' }),
  one('D1.2-07', '1.2', errorOrAsk, { 美方出资证明: '无' }, ['error d1-2-proof answer-not-applicable 5 L5'], {
    美方出资证明: 'NIH R01 批复',
  }),
  one('D1.2-08', '1.2', errorOrAsk, { 美方出资有效期截止日: '2023-12-30' }, ['error d1-2-funding-until date-before 5 L5'], {
    美方出资有效期截止日: '2023-12-31',
  }),
  one(
    'D1.3-01',
    '1.3',
    errorEitherWay,
    { 外方合作单位: '东京大学' },
    ['error d1-3-partner body-not-admitted 5 L5'],
    { 外方合作单位: '理化学研究所脑科学中心（RIKEN CBS）' },
    { 合作国别地区: null },
  ),
  agreement('D1.3-02', '1.3', '《中国科技部国际合作司与日本理化学研究所合作备忘录》'),
  openFields('D1.3-03', '1.3', '古籍修复', '医药卫生'),
  planned('D1.3-04', '1.3', 10),
  budget('D1.3-05', '1.3', 3100, 300),
  one('D1.3-06', '1.3', errorOrAsk, { 外方负责人: '佐藤健（RIKEN客座研究员）' }, ['error d1-3-researcher keyword-found 5 L5'], {
    外方负责人: '佐藤健（RIKEN Team Leader）',
    外方负责人单位: 'RIKEN',
  }),
  bothApply('D1.3-07', '1.3'),
  partner('D1.4-01', '1.4', '约旦', '埃及'),
  agreement('D1.4-02', '1.4', '《中国科技部和埃及高等教育与科学研究部关于建立科技合作联合资助计划的谅解备忘录》'),
  fields('D1.4-03', '1.4', '古籍修复', '缓解气候变化影响'),
  planned('D1.4-04', '1.4', 10),
  budget('D1.4-05', '1.4', 2100, 200),
  bothApply('D1.4-06', '1.4'),
  partner('D1.5-01', '1.5', '黎巴嫩', '以色列'),
  agreement('D1.5-02', '1.5', '《中国科技部与以色列创新署关于2023年度产业技术研发合作项目的会议纪要》'),
  planned('D1.5-04', '1.5', 10),
  budget('D1.5-05', '1.5', 2100, 200),
  one(
    'D1.5-06',
    '1.5',
    errorOrAsk,
    { 申报单位: '西北农林科技大学' },
    ['error d1-5-lead unit-kind-not-allowed 5 E5'],
    { 申报单位: '某节水设备股份有限公司' },
    { 申报单位: '苏州节水装备创新中心' },
  ),
  bothApply('D1.5-08', '1.5'),
];

const inBothRoutes = { 项目名称: '中埃绿色低碳联合实验室', 合作国别地区: '埃及', 外方合作单位: '开罗大学' };

const ofArabAndAfricanLaboratories: readonly ClauseCase[] = [
  fields('D1.6-02', '1.6', '古籍修复', '生命健康'),
  planned('D1.6-03', '1.6', 5),
  {
    ...one('D1.6-04', '1.6', warning, {}, ['warning d1-6-planned-per-country more-than-planned A4:K4'], {}),
    fail: times(2),
    pass: [{}, { 项目名称: '中摩绿色低碳联合实验室', 合作国别地区: '摩洛哥' }],
  },
  budget('D1.6-05', '1.6', 1100, 200),
  duration('D1.6-07', '1.6', 'warning', 2, 3),
  one(
    'D1.6-08',
    '1.6',
    errorEitherWay,
    { 合作国别地区: '土耳其' },
    ['error d1-6-partners region-not-listed 5 F5'],
    { 合作国别地区: '阿联酋' },
    { 合作国别地区: null },
  ),
  ...laboratoryCases('1.6'),
  one(
    'D1.6-22',
    '1.6',
    { verdict: 'warning', unknown: 'manual' },
    { 项目名称: '中埃可再生能源“一带一路”联合实验室' },
    ['warning d1-6-belt-and-road-title keyword-found 5 D5'],
    {},
  ),
  approvedLab('D1.6-22', '1.6', {}, 'D5'),
  planned('D1.7-03', '1.7', 10),
  {
    ...one('D1.7-04', '1.7', warning, {}, ['warning d1-7-planned-per-country more-than-planned A4:K4'], {}),
    fail: times(2),
    pass: [{}, { 项目名称: '中南作物抗旱联合实验室', 合作国别地区: '南非' }],
  },
  budget('D1.7-05', '1.7', 2100, 200),
  duration('D1.7-07', '1.7', 'warning', 2, 3),
  one(
    'D1.7-08',
    '1.7',
    errorOrAsk,
    { 合作国别地区: '沙特阿拉伯' },
    ['error d1-7-partners region-not-listed 5 F5'],
    { 合作国别地区: '肯尼亚' },
    { 合作国别地区: '斯威士兰' },
  ),
  {
    ...one('D1.7-09', '1.7', error, {}, [], {}),
    fail: [
      { ...inBothRoutes, 项目类型: '1.6' },
      { ...inBothRoutes, 项目类型: '1.7', 项目名称: '中埃节能联合实验室' },
    ],
    finds: ['error one-route one-route 5 D5 E5 F5', 'error one-route one-route 6 D6 E6 F6'],
    pass: [{ ...inBothRoutes, 项目类型: '1.6' }],
  },
  ...laboratoryCases('1.7'),
  one(
    'D1.7-23',
    '1.7',
    { verdict: 'warning', unknown: 'manual' },
    { 项目名称: '中肯作物“一带一路”联合实验室' },
    ['warning d1-7-belt-and-road-title keyword-found 5 D5'],
    {},
  ),
  approvedLab('D1.7-23', '1.7', { 项目名称: approvedName }, 'D5'),
];

const ofBritain: readonly ClauseCase[] = [
  partner('D1.8-01', '1.8', '爱尔兰', '英国'),
  agreement('D1.8-02', '1.8', '《中英科技创新合作战略》'),
  one('D1.8-03', '1.8', error, { 领域方向: '古籍修复' }, ['error d1-8-theme sub-direction-unknown 5 L5'], { 领域方向: themes[1] }),
  one('D1.8-14', '1.8', warningOrAsk, { 项目名称: '冠状病毒功能获得研究' }, ['warning d1-8-theme-1-unsupported keyword-found 5 D5'], {
    项目名称: '人畜共患病毒跨种传播机制',
  }),
  one('D1.8-15', '1.8', warning, { 领域方向: '1和2' }, ['warning d1-8-one-theme sub-directions-several 5 L5'], { 领域方向: themes[1] }),
  one(
    'D1.8-16',
    '1.8',
    { verdict: 'manual', unknown: 'manual' },
    { 领域方向: themes[1], 项目名称: '肠道菌群进化研究' },
    ['manual d1-8-theme-2-focus text-not-in 5 D5'],
    { 领域方向: themes[1], 项目名称: '多重耐药菌克隆形成机制' },
  ),
  unsupported('D1.8-17', 'theme-2-unsupported', '耐药感染治疗应用研究', '质粒介导耐药传播机制'),
  one('D1.8-18', '1.8', error, { 领域方向: '流行病疫苗开发' }, ['error d1-8-theme sub-direction-unknown 5 L5'], { 领域方向: themes[2] }),
  ...theme(1, 'D1.8-20', 3, 'D1.8-21', 1400, 433),
  ...theme(2, 'D1.8-22', 3, 'D1.8-23', 1400, 433),
  ...theme(3, 'D1.8-24', 2, 'D1.8-25', 2600, 1250),
  duration('D1.8-26', '1.8', 'warning', 2, 3),
  unsupported('D1.8-28', 'one-country', '英国本土伤寒传播研究', '中英伤寒传播比较研究'),
  unsupported('D1.8-29', 'crops', '小麦锈病菌抗药性研究', '革兰阴性菌抗药性研究'),
  unsupported('D1.8-30', 'translation', '耐药菌快速诊断试剂研制', '耐药菌抗宿主防御机制'),
  unsupported('D1.8-31', 'monitoring', '医院耐药菌监测网络运行', '耐药菌监测工具开源模型'),
  unsupported('D1.8-32', 'health-service', '社区抗菌药物公共卫生服务', '耐药基因环境传播机制'),
  unsupported('D1.8-33', 'other-funding', '抗菌肽产业化', '抗菌肽作用机制'),
  {
    ...one('D1.8-34', '1.8', warningOrAsk, {}, ['warning d1-8-funded-before ledger-hit 5 D5'], {}),
    aroundFail: { ledgers: { '台账-在研项目': [{ 项目编号: 'A1', 项目名称: '人畜共患病毒跨种传播机制', 承担单位: '东南大学' }] } },
    aroundPass: { ledgers: { '台账-在研项目': [{ 项目编号: 'A1', 项目名称: '钙钛矿组件封装', 承担单位: '东南大学' }] } },
  },
  one(
    'D1.8-35',
    '1.8',
    errorOrAsk,
    { 申报单位: '某生物技术有限公司' },
    ['error d1-8-lead unit-kind-barred 5 E5'],
    { 申报单位: '北京协和医院' },
    { 申报单位: '苏州甲乙生物' },
  ),
  one(
    'D1.8-37',
    '1.8',
    errorOrAsk,
    { 是否涉及人类遗传资源: null },
    ['error d1-8-resources blank 5 J5'],
    { 是否涉及人类遗传资源: '是', 审批手续: '已获批' },
    { 是否涉及人类遗传资源: '是' },
  ),
  one('D1.8-38', '1.8', warning, { 是否涉及人类遗传资源: '是', 审批手续: '办理中' }, ['warning d1-8-approval-running keyword-found 5 L5'], {
    是否涉及人类遗传资源: '是',
    审批手续: '已获批',
  }),
  one('D1.8-39', '1.8', errorOrAsk, { 项目合作文件是否符合要求: '否' }, ['error d1-8-agreement-ready answer-negative 5 G5'], {
    项目合作文件是否符合要求: '是',
  }),
  one('D1.8-40', '1.8', errorOrAsk, { 附件清单: '未附知识产权文本' }, ['error d1-8-intellectual-property-paper attachments-lacking 5 L5'], {
    附件清单: '谅解备忘录',
  }),
  one(
    'D1.8-43',
    '1.8',
    error,
    { 合作协议签署日期: '2024-05-01', 起始日期: '2024-01-01' },
    ['error d1-8-agreement-before-start date-after-other 5 L5 M5'],
    { 合作协议签署日期: '2023-11-01', 起始日期: '2024-01-01' },
  ),
  one('D1.8-44', '1.8', errorOrAsk, { 外方负责人: null }, ['error d1-8-leaders-agree blank 5 L5'], { 外方负责人: 'Jane Smith' }),
];

const ofMaltaItalyAsean: readonly ClauseCase[] = [
  partner('D1.9-01', '1.9', '马尔代夫', '马耳他'),
  agreement('D1.9-02', '1.9', '《中华人民共和国政府与马耳他政府科学技术合作协定》'),
  fields('D1.9-03', '1.9', '航空航天', '海洋与海事技术'),
  planned('D1.9-04', '1.9', 4),
  budget('D1.9-05', '1.9', 740, 160),
  duration('D1.9-06', '1.9', 'warning', 3, 2),
  bothApply('D1.9-07', '1.9'),
  partner('D2.1-01', '2.1', '西班牙', '意大利'),
  agreement('D2.1-02', '2.1', '《中国科学技术部与意大利国家研究理事会科学合作协议合作计划》'),
  fields('D2.1-03', '2.1', '古籍修复', '生物多样性'),
  planned('D2.1-04', '2.1', 4),
  budget('D2.1-05', '2.1', 260, 40),
  duration('D2.1-06', '2.1', 'error', 3, 2),
  bothApply('D2.1-07', '2.1'),
  agreement('D2.2-01', '2.2', '《中国—东盟科技合作联委会第11次会议纪要》'),
  fields('D2.2-02', '2.2', '古籍修复', '工业4.0'),
  planned('D2.2-03', '2.2', 5),
  budget('D2.2-04', '2.2', 1100, 200),
  one(
    'D2.2-05',
    '2.2',
    errorOrAsk,
    { 合作国别地区: '泰国' },
    ['error d2-2-partners partners-too-few 5 F5'],
    { 合作国别地区: '泰国、越南' },
    { 合作国别地区: '东盟' },
  ),
  duration('D2.2-06', '2.2', 'error', 2, 3),
];

const sameAgreement = { 共建联合实验室协议编号: 'XY-2019-07' };

const ofEuropeanLaboratories: readonly ClauseCase[] = [
  agreement('D2.0-01', '2.0', '《中法第十四届科技合作联委会会议纪要》'),
  {
    ...openFields('D2.0-02', '2.0', '古籍修复', '环境（包括气候变化和碳中和）'),
  },
  planned('D2.0-03', '2.0', 15),
  budget('D2.0-04', '2.0', 3100, 200),
  one(
    'D2.0-05',
    '2.0',
    errorEitherWay,
    { 合作国别地区: '德国' },
    ['error d2-0-partners region-not-listed 5 F5'],
    { 合作国别地区: '希腊' },
    { 合作国别地区: null },
  ),
  one(
    'D2.0-06',
    '2.0',
    errorOrAsk,
    { 合作国别地区: '比利时', 外方合作单位: '根特大学' },
    ['error d2-0-belgian-region body-not-admitted 5 L5'],
    { 合作国别地区: '比利时', 外方合作单位: '列日大学' },
    { 合作国别地区: '比利时' },
  ),
  one(
    'D2.0-07',
    '2.0',
    errorEitherWay,
    { 项目名称: '中欧先进材料联合实验室' },
    ['error d2-0-title lab-title-country 5 D5 F5'],
    { 项目名称: '中法文化遗产联合实验室' },
    { 项目名称: null },
  ),
  one('D2.0-08', '2.0', errorOrAsk, { 联合实验室成立日期: '2023-02-01' }, ['error d2-0-lab-founded date-after 5 L5'], {
    联合实验室成立日期: '2019-06',
  }),
  one('D2.0-09', '2.0', errorOrAsk, { 项目合作文件是否符合要求: '否' }, ['error d2-0-agreements-ready answer-negative 5 G5'], {
    项目合作文件是否符合要求: '是',
  }),
  one('D2.0-10', '2.0', errorOrAsk, { 共建联合实验室协议签署日期: '2023-01-01' }, ['error d2-0-lab-agreement-signed date-after 5 L5'], {
    共建联合实验室协议签署日期: '2022-12-31',
  }),
  {
    ...one('D2.0-11', '2.0', error, {}, [], {}),
    fail: [
      { ...sameAgreement, 依托平台: '中法甲联合实验室' },
      { ...sameAgreement, 依托平台: '中法乙联合实验室' },
    ],
    finds: ['error one-per-lab-agreement one-per-agreement 5 L5', 'error one-per-lab-agreement one-per-agreement 6 L6'],
    pass: [
      { ...sameAgreement, 依托平台: '中法甲联合实验室' },
      { 共建联合实验室协议编号: 'XY-2020-01', 依托平台: '中法乙联合实验室' },
    ],
  },
  one(
    'D2.0-12',
    '2.0',
    errorOrAsk,
    { 申报单位: '河海大学', 共建联合实验室协议签约方: '东南大学、巴黎萨克雷大学' },
    ['error d2-0-signatory not-signatory 5 E5 L5'],
    { 共建联合实验室协议签约方: '东南大学、巴黎萨克雷大学' },
  ),
  duration('D2.0-13', '2.0', 'warning', 2, 3),
  one('D2.0-14', '2.0', errorOrAsk, { 外方支持情况: '文件仅表示愿意支持' }, ['error d2-0-support-given keyword-found 5 L5'], {
    认可文件: '有',
    外方支持情况: '法国CNRS出具已资助证明',
  }),
  one(
    'D2.0-16',
    '2.0',
    errorOrAsk,
    { 认可文件出具机构: '巴黎萨克雷大学', 外方合作单位: '巴黎萨克雷大学' },
    ['error d2-0-support-issuer issuer-is-partner 5 L5 M5'],
    { 认可文件出具机构: '法国高等教育与科研部', 外方合作单位: '巴黎萨克雷大学' },
  ),
  one('D2.0-19', '2.0', errorOrAsk, { 考核指标覆盖: '只有科研任务' }, ['error d2-0-two-tasks keyword-found 5 L5'], {
    考核指标覆盖: '两方面均有',
  }),
  one('D2.0-20', '2.0', errorOrAsk, { 计划专利数: 2, 是否基础研究类: '否' }, ['error d2-0-patents under-limit 5 L5'], {
    计划专利数: 0,
    是否基础研究类: '是',
  }),
  one('D2.0-21', '2.0', errorOrAsk, { 国际会议次数: 2, 每次会议人数: 40 }, ['error d2-0-conference-size under-limit 5 M5'], {
    国际会议次数: 2,
    每次会议人数: 60,
  }),
  one('D2.0-22', '2.0', errorOrAsk, { 培养青年学者数: 4 }, ['error d2-0-young-scholars under-limit 5 L5'], { 培养青年学者数: 5 }),
  one('D2.0-23', '2.0', errorOrAsk, { 附件清单: '联合实验室建设方案' }, ['error d2-0-plan attachments-lacking 5 L5'], {
    附件清单: '项目合作协议、未来3年合作方案',
  }),
  one(
    'D2.0-25',
    '2.0',
    errorOrAsk,
    { 附件清单: '共建联合实验室合作协议、合作方案' },
    ['error d2-0-two-agreements attachments-lacking 5 L5'],
    {
      附件清单: '共建联合实验室合作协议、项目合作协议、合作方案',
    },
  ),
  one('D2.0-27', '2.0', errorOrAsk, { 知识产权约定: '意向性' }, ['error d2-0-intellectual-property answer-intent-only 5 L5'], {
    知识产权约定: '单独协议',
  }),
  one('D2.0-28', '2.0', errorOrAsk, { 外方合作单位: 'Airbus S.A.S.' }, ['error d2-0-partner-kind foreign-kind-not-allowed 5 L5'], {
    外方合作单位: '里斯本大学',
  }),
  one(
    'D2.0-30',
    '2.0',
    warningOrAsk,
    { 依托平台: '中法生物质“一带一路”联合实验室' },
    ['warning d2-0-belt-and-road-platform keyword-found 5 I5'],
    {},
  ),
  approvedLab('D2.0-30', '2.0', { 依托平台: approvedName }, 'I5'),
];

export const clauseCases: readonly ClauseCase[] = [
  ...ofProgramme,
  ...ofOneToFive,
  ...ofArabAndAfricanLaboratories,
  ...ofBritain,
  ...ofMaltaItalyAsean,
  ...ofEuropeanLaboratories,
];
