import type { ClauseCase } from '../direction-tester';
import type { RowByHeader } from '../official-table';
import { ask, error, errorEitherWay, errorOrAsk, warning } from '../clause-case-makers';
import { one, rows } from './clause-cases';
import { form } from './tester';

const line = { 承担单位: '东南大学', 项目编号: 'P1', 计划类别: '国家重点研发计划“某”重点专项', 结束日期: '2022-12-31' };
type Lists = Partial<Pick<ClauseCase, 'aroundFail' | 'aroundPass' | 'aroundLeft'>>;

/** External lists of the failing and of the passing example; what is left open has none. */
const ongoing = (fail: readonly RowByHeader[], pass: readonly RowByHeader[]): Lists => ({
  aroundFail: { ledgers: { '台账-在研项目': fail } },
  aroundPass: { ledgers: { '台账-在研项目': pass } },
});
const experts = (fail: RowByHeader, pass: RowByHeader): Lists => ({
  aroundFail: { ledgers: { '台账-指南专家': [fail] } },
  aroundPass: { ledgers: { '台账-指南专家': [pass] } },
});
const remark = { verdict: 'info', unknown: 'nothing' } as const;
const times = (count: number, row: RowByHeader = {}): readonly RowByHeader[] => Array.from({ length: count }, () => row);
const zhang = { 项目负责人: '张三' };
const wang = { 项目负责人: '张三', 项目骨干: '王五' };
const foreign = { '项目负责人国籍/地区': '中国澳门' };
const genetic = '是否涉及人类遗传资源';

export const laterCases: readonly ClauseCase[] = [
  one(
    'N-39',
    error,
    zhang,
    ['error leader-ongoing ledger-hit 5 L5'],
    zhang,
    {},
    ongoing([{ ...line, 项目负责人: '张三', 承担角色: '课题负责人' }], []),
  ),
  one('N-39', warning, { 负责人在研项目: 1 }, ['warning leader-ongoing-stated over-limit 5 L5'], { 负责人在研项目: 0 }),
  one(
    'N-40',
    error,
    wang,
    ['error team-ongoing ledger-hit 5 M5'],
    wang,
    {},
    ongoing(
      [{ ...line, 项目负责人: '王五', 计划类别: '科技创新2030—重大项目' }],
      [{ ...line, 项目负责人: '王五', 计划类别: '科技创新2030—重大项目', 承担角色: '课题负责人' }],
    ),
  ),
  one(
    'N-43',
    error,
    wang,
    ['error total-at-most total-over-limit 5 M5'],
    wang,
    {},
    ongoing(
      [
        { ...line, 项目负责人: '王五', 承担角色: '骨干' },
        { ...line, 项目编号: 'P2', 项目负责人: '王五', 承担角色: '骨干' },
      ],
      [{ ...line, 项目负责人: '王五', 承担角色: '骨干' }],
    ),
  ),
  one(
    'N-44',
    { verdict: 'manual', unknown: 'nothing' },
    zhang,
    ['manual leader-withdrawn ledger-withdrawn 5 L5'],
    zhang,
    {},
    ongoing(
      [{ ...line, 项目负责人: '张三', 承担角色: '课题负责人', 状态: '已退出', 退出日期: '2020-10-25' }],
      [{ ...line, 项目负责人: '张三' }],
    ),
  ),
  one(
    'N-45',
    warning,
    wang,
    ['warning team-withdrawn-running ledger-withdrawn 5 M5'],
    wang,
    {},
    ongoing(
      [{ ...line, 项目负责人: '王五', 承担角色: '骨干', 状态: '已退出', 结束日期: '2022-06-30' }],
      [{ ...line, 项目负责人: '王五', 承担角色: '骨干', 状态: '已退出', 结束日期: '2020-06-30' }],
    ),
  ),
  one(
    'N-46',
    error,
    zhang,
    ['error leader-ongoing ledger-hit 5 L5'],
    zhang,
    {},
    ongoing([{ ...line, 项目负责人: '张三', 结束日期: '2021-12-31' }], [{ ...line, 项目负责人: '张三', 结束日期: '2021-05-31' }]),
  ),
  one(
    'N-46',
    warning,
    zhang,
    ['warning leader-ongoing ledger-boundary 5 L5'],
    zhang,
    {},
    ongoing([{ ...line, 项目负责人: '张三', 结束日期: '2021-06-30' }], [{ ...line, 项目负责人: '张三', 结束日期: '2021-06-29' }]),
  ),
  one(
    'N-47',
    error,
    zhang,
    ['error leader-advisor ledger-hit 5 L5'],
    zhang,
    {},
    experts({ 姓名: '张三', 单位: '东南大学', 专家类别: '特邀咨评委' }, { 姓名: '李四', 单位: '东南大学', 专家类别: '特邀咨评委' }),
  ),
  one(
    'N-48',
    error,
    zhang,
    ['error leader-expert ledger-hit 5 L5'],
    zhang,
    {},
    experts(
      { 姓名: '张三', 单位: '东南大学', 专项名称: '战略性科技创新合作' },
      { 姓名: '张三', 单位: '东南大学', 专项名称: '政府间国际科技创新合作' },
    ),
  ),
  one(
    'N-50',
    errorOrAsk,
    { ...foreign, 聘用方式: '全职', 聘用材料: '无聘用材料' },
    ['error leader-foreign-proof employment-proof-lacking 5 L5 M5 N5'],
    { ...foreign, 聘用方式: '全职', 聘用材料: '有内地单位材料' },
    { ...foreign, 聘用方式: '全职', 聘用材料: null },
  ),
  one(
    'N-51',
    errorOrAsk,
    { ...foreign, 聘用方式: '非全职', 聘用材料: '仅内地单位出具材料' },
    ['error leader-foreign-proof employment-proof-lacking 5 L5 M5 N5'],
    { ...foreign, 聘用方式: '非全职', 聘用材料: '是（双方单位均出具）' },
  ),
  one('N-54', errorOrAsk, { [genetic]: null }, ['error genetic-resources blank 5 J5'], { [genetic]: '否' }, { [genetic]: '是' }),
  one(
    'N-54',
    errorOrAsk,
    { [genetic]: '是', 审批手续: '未办理' },
    ['warning genetic-resources answer-affirmative 5 J5', 'error genetic-approval answer-negative 5 L5'],
    { [genetic]: '否', 审批手续: null },
    { [genetic]: '是', 审批手续: null },
  ),
  one(
    'N-54',
    { verdict: 'warning', unknown: 'manual' },
    { [genetic]: '否', 项目名称: '水稻种质创新' },
    ['warning genetic-title keyword-found 5 D5'],
    { [genetic]: '否', 项目名称: '海洋传感器' },
    { [genetic]: '是' },
  ),
  one('N-55', warning, { [genetic]: '是', 审批手续: '办理中' }, ['warning genetic-approval-pending keyword-found 5 L5'], {
    [genetic]: '是',
    审批手续: '已获批',
  }),
  one('N-59', warning, { 项目受理号: null }, ['warning acceptance-no-filled blank 5 B5'], {}),
  one('N-61', warning, { 附件清单: null, 备注: null }, ['warning attachments-listed blank 5 L5'], {
    附件清单: null,
    备注: '因疫情，依托单位已出具说明',
  }),
  one('N-62', error, { 申报时间: '2020-11-27 16:05' }, ['error submitted-by date-after 5 L5'], { 申报时间: '2020-11-27 15:59' }),
  one('N-62', error, { 申报时间: '2020-10-12 07:30' }, ['error submitted-from date-before 5 L5'], { 申报时间: '2020-11-27' }),
  one(
    'N-64',
    errorOrAsk,
    {},
    ['error date-line date-line-after H2'],
    {},
    {},
    {
      aroundFail: { fields: { ...form, date: '2020年12月5日' } },
      aroundLeft: { fields: { ...form, date: null } },
    },
  ),
  one('N-64', errorOrAsk, { 推荐日期: '2020-12-04 16:05' }, ['error recommended-by date-after 5 L5'], { 推荐日期: '2020-12-04' }),
  one(
    'G-01',
    { verdict: 'warning', unknown: 'error' },
    { 合作国别地区: '澳门国' },
    ['warning region-wording keyword-found 5 F5'],
    { 合作国别地区: '中国澳门' },
    { 合作国别地区: null },
  ),
  one(
    'G-02',
    errorEitherWay,
    { 合作国别地区: '香港' },
    ['error d1-1-partners partner-lacking 5 F5'],
    { 合作国别地区: '澳门' },
    { 合作国别地区: null },
  ),
  one(
    'G-03',
    errorEitherWay,
    { 项目类型: '1.2' },
    ['error direction-named direction-unknown 5 C5'],
    { 项目类型: '1.1 内地与澳门联合资助研发项目' },
    { 项目类型: null },
  ),
  one(
    'G-03',
    errorEitherWay,
    { 项目类型: '1.1 中美清洁能源联合研究中心政府间合作项目' },
    ['error programme programme-other 5 C5', 'manual direction-named direction-name-unclear 5 C5'],
    {},
    { 项目类型: null },
  ),
  one(
    'D1.1-01',
    errorEitherWay,
    { 合作国别地区: '台湾' },
    ['error d1-1-partners partner-lacking 5 F5'],
    { 合作国别地区: 'Macao' },
    { 合作国别地区: null },
  ),
  one(
    'D1.1-01',
    { verdict: 'warning', unknown: 'error' },
    { 合作国别地区: '澳门、香港' },
    ['warning d1-1-partners partner-beyond 5 F5'],
    {},
    { 合作国别地区: null },
  ),
  one(
    'D1.1-02',
    warning,
    { 依托政府间协议: '《中韩科技合作联委会第14次会议纪要》' },
    ['warning d1-1-agreement agreement-other-direction 5 L5'],
    {
      依托政府间协议: '中华人民共和国科学技术部与澳门特别行政区科学技术发展基金关于开展联合资助研发项目的协议',
    },
  ),
  one('D1.1-03', error, { 领域方向: '现代农业' }, ['error d1-1-fields field-not-listed 5 L5'], { 领域方向: '电子信息' }),
  one(
    'D1.1-05',
    error,
    { '申请中央财政经费（万元）': 1700 },
    ['info d1-1-budget-sum sum-above-envelope A4:L4', 'error d1-1-budget above-envelope 5 L5'],
    { '申请中央财政经费（万元）': 160 },
  ),
  one('D1.1-06', ask, { 考核指标覆盖: '仅列其一' }, ['manual d1-1-kpis-one-only keyword-found 5 L5'], { 考核指标覆盖: '二者均有' }),
  one('D1.1-10', errorOrAsk, { 预期产出: '无' }, ['error d1-1-outputs answer-negative 5 L5'], { 预期产出: '发明专利2项' }),
  one('D1.1-13', error, { '执行期（年）': 4 }, ['error d1-1-duration duration-outside 5 L5'], { '执行期（年）': 3 }),
  one('D1.1-13', error, { '执行期（年）': 1 }, ['error d1-1-duration duration-outside 5 L5'], { '执行期（年）': 2 }),
  one('D1.1-14', errorOrAsk, { 外方是否同步申报: '否' }, ['error d1-1-both-apply one-side-only 5 L5'], {
    外方是否同步申报: '是（有外方受理号）',
  }),
  one('D1.1-16', errorOrAsk, { '执行期（年）': 3, 澳方执行年限: 2 }, ['error d1-1-same-duration differs-from-unit 5 L5 M5'], {
    '执行期（年）': 3,
    澳方执行年限: '36个月',
  }),
  one('D1.1-17', ask, { 合作基础: '无' }, ['manual d1-1-cooperation-basis answer-negative 5 L5'], { 合作基础: '有' }),
  one('D1.1-19', errorOrAsk, { 知识产权约定: '有意向书但无知识产权条款' }, ['error d1-1-intellectual-property answer-mixed 5 L5'], {
    知识产权约定: '意向书含知识产权专门条款',
  }),
  one('D1.1-19', errorOrAsk, { 合作协议签署日期: '2020-12-03', 申报时间: '2020-11-20' }, ['error d1-1-signed date-after 5 L5'], {
    合作协议签署日期: '2020-10-01',
    申报时间: '2020-11-20',
  }),
  one('F-01', errorOrAsk, { 推荐函日期: '2020-12-08' }, ['error letter-by date-after 5 L5'], { 推荐函日期: '2020-12-02' }),
  one('F-03', errorOrAsk, { 项目名称: '粤港海洋材料联合研究' }, ['error title-other-region keyword-found 5 D5'], {
    项目名称: '粤港澳大湾区海洋材料研究',
  }),
  one(
    'F-04',
    errorEitherWay,
    { 申报材料是否完整: null },
    ['error materials blank 5 H5'],
    { 申报材料是否完整: '是' },
    { 申报材料是否完整: null },
  ),
  one(
    'F-05',
    error,
    { 项目负责人出生日期: '1959年', 职称: '讲师', 学位: '硕士' },
    ['error leader-born-from date-before 5 L5', 'error leader-degree-or-title degree-or-title-lacking 5 N5 M5'],
    {
      项目负责人出生日期: '1965年',
      职称: '教授',
    },
  ),
  one(
    'F-06',
    errorOrAsk,
    { ...foreign, 聘用方式: '非全职', 聘用材料: '仅一方材料' },
    ['error leader-foreign-proof employment-proof-lacking 5 L5 M5 N5'],
    {
      ...foreign,
      聘用方式: '非全职',
      聘用材料: '双方材料',
    },
  ),
  rows(
    'F-02',
    error,
    times(2, { 项目名称: '海洋传感器研究' }),
    ['error same-title same-title-same-unit 5 D5 E5', 'error same-title same-title-same-unit 6 D6 E6'],
    times(1),
  ),
  rows(
    'F-07',
    error,
    times(2, zhang),
    ['error one-per-leader one-per-person 5 L5 E5', 'error one-per-leader one-per-person 6 L6 E6'],
    [zhang, { 项目负责人: '李四' }],
  ),
  one(
    'F-08',
    errorOrAsk,
    zhang,
    ['error leader-ongoing ledger-hit 5 L5'],
    zhang,
    zhang,
    ongoing([{ ...line, 项目负责人: '张三', 承担角色: '课题负责人' }], []),
  ),
  one(
    'F-09',
    error,
    wang,
    ['error team-ongoing ledger-hit 5 M5'],
    wang,
    {},
    ongoing([{ ...line, 项目负责人: '王五' }], [{ ...line, 项目负责人: '王五', 承担角色: '课题负责人' }]),
  ),
  rows(
    'F-10',
    error,
    [wang, { 项目负责人: '赵六', 项目骨干: '王五' }],
    ['error one-row-per-person one-row-per-person 5 M5', 'error one-row-per-person one-row-per-person 6 M6'],
    [wang, { 项目负责人: '赵六', 项目骨干: '钱七' }],
  ),
  one(
    'F-11',
    error,
    zhang,
    ['error leader-advisor ledger-hit 5 L5'],
    zhang,
    {},
    experts({ 姓名: '张三', 单位: '东南大学', 专家类别: '特邀咨评委' }, { 姓名: '李四', 单位: '东南大学', 专家类别: '特邀咨评委' }),
  ),
  one('F-12', error, { 信用情况是否良好: '否' }, ['error credit answer-negative 5 K5'], { 信用情况是否良好: '是' }),
  one('F-13', error, { 项目负责人身份: '公务员' }, ['error leader-not-official keyword-found 5 L5'], { 项目负责人身份: '大学教师' }),
  one(
    'F-14',
    errorOrAsk,
    { 申报单位: '澳门大学' },
    ['error applicant-mainland unit-not-mainland 5 E5'],
    { 申报单位: '中山大学' },
    { 申报单位: '苏州工业园区管理委员会' },
  ),
  one('F-15', error, { 申报单位注册时间: '2019-12-01' }, ['error applicant-registered-by date-after 5 L5'], {
    申报单位注册时间: '2015-05-01',
  }),
  one(
    'F-16',
    error,
    {},
    ['error unit-dishonest ledger-hit 5 E5'],
    {},
    {},
    {
      aroundFail: { ledgers: { '台账-失信名单': [{ 单位名称: '东南大学', 失信事由: '弄虚作假' }] } },
      aroundPass: { ledgers: { '台账-失信名单': [{ 单位名称: '河海大学', 失信事由: '弄虚作假' }] } },
    },
  ),
  {
    ...rows('G-04', remark, times(11), ['info programme-planned more-than-planned A4:K4'], times(10)),
    isNegativeControl: true,
  },
  {
    ...rows('D1.1-04', remark, times(11), ['info d1-1-planned more-than-planned A4:K4'], times(10)),
    isNegativeControl: true,
  },
];
