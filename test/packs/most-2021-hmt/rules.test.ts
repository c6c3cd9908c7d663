import { plainContext } from '../../../src/core/audit/audit-context';
import { auditBatch } from '../../../src/core/audit/audit-batch';
import { readTables } from '../../../src/core/table';
import { bundledPack } from '../../../src/packs';
import { officialWorkbook } from '../official-table';
import type { LedgerSheets, RowByHeader } from '../official-table';
import { noticeCases } from './clause-cases';
import { laterCases } from './ledger-and-later-cases';
import { audit, clean, form, packId, told } from './tester';

const { pack } = bundledPack(packId);

/** What the examples of the requirements leave out: everything a row is told. */
const cases: readonly (readonly [RowByHeader, readonly string[]])[] = [
  // All that the notice asks, fulfilled.
  [
    {
      推荐单位: '江苏省科学技术厅',
      项目负责人: '张三',
      出生日期: '1980-05',
      职称: '教授',
      学位: '博士',
      '项目负责人每年工作时间（月）': 8,
      申报单位注册日期: '1952-10-01',
      参与单位: '苏州甲光装备有限公司',
      联合申报协议签署时间: '2020-11-01',
      领域方向: '海洋科学',
      '申请中央财政经费（万元）': 160,
      '执行期（年）': 2,
      外方是否同步申报: '是',
      知识产权条款: '有',
      提交时间: '2020-11-20 10:00',
    },
    [],
  ],
  [{ 学位: '博士后', 职称: null }, []],
  [{ 职称: '总经理', 学位: null }, ['manual leader-degree-or-title degree-or-title-unclear 5 M5 L5']],
  [{ 职称: '讲师', 学位: null }, ['manual leader-degree-or-title degree-or-title-unclear 5 M5 L5']],
  [{ 身份证号: '320102195912310118' }, ['warning leader-id-readable unreadable 5 L5']],
  [{ 申报单位: '香港中文大学（深圳）', 推荐单位: '深圳市科技创新委员会' }, []],
  [{ 申报单位: '江苏省人民医院' }, []],
  [{ 申报单位: '浙江大学' }, ['error territory-by-name unit-of-other-province 5 E5']],
  [{ 参与单位: '英国利兹大学' }, ['warning participants-mainland foreign-participant 5 L5']],
  [{ 参与单位: '苏州市科学技术局' }, ['error participant-administration administration-found 5 L5']],
  [{ 成员单位: '苏州市科学技术局' }, ['warning team-administration administration-found 5 L5']],
  [{ 申报单位: '东南大学、河海大学' }, ['warning applicant-single several-units 5 E5']],
  [{ 独立法人资格: '否' }, ['error applicant-legal-status answer-negative 5 L5']],
  [{ 申报材料是否完整: '否', 备注: '因疫情，依托单位已出具说明' }, ['warning materials answer-explained 5 H5']],
  [{ 项目合作文件是否符合要求: '已签意向书' }, []],
  [{ 项目合作文件是否符合要求: '否' }, ['error d1-1-agreement-ready answer-negative 5 G5']],
  [{ 合作国别地区: '港澳' }, ['manual d1-1-partners region-ambiguous 5 F5']],
  [{ 项目类型: 1.1 }, ['info programme programme-by-partner 5 C5 F5']],
  [{ 专项名称: '政府间国际科技创新合作' }, ['error programme programme-other 5 L5 C5']],
  [{ 项目名称: '台湾海峡沉积物来源与环境效应' }, []],
  [{ 项目名称: '香港与澳门近海生态比较' }, ['warning title-hong-kong-taiwan keyword-found 5 D5']],
  [{ '申请中央财政经费（万元）': 200 }, ['info d1-1-budget above-average 5 L5']],
  [{ '执行期（年）': null }, ['manual d1-1-duration blank 5 L5']],
  [{ 外方合作单位: '澳门大学', 澳方申报书合作单位: '澳门科技大学' }, ['error d1-1-same-units differs-from-unit 5 L5 M5']],
  [{ 项目负责人: '张三', 澳方申报书负责人: '李四' }, ['error d1-1-same-leader differs-from-unit 5 L5 M5']],
  [{ 项目名称: '海洋传感器', 澳方项目名称: '海洋 传感器' }, []],
  [{ 项目名称: '海洋传感器', 澳方项目名称: '海洋探测器' }, ['error d1-1-same-name differs-from-unit 5 D5 L5']],
  [{ 申报单位: null }, ['error applicant-filled blank 5 E5']],
  [{ 考核指标覆盖: null }, ['manual kpi-coverage-filled blank 5 L5']],
  [{ 参与单位: '甲大学', 参与单位注册时间: '2019-09-01' }, ['error participants-registered-by date-after 5 M5']],
  [{ 推荐函: '无' }, ['error letter answer-negative 5 L5']],
  [{ 是否涉及人类遗传资源: '部分' }, ['error genetic-resources answer-unclear 5 J5']],
];

describe('a row is told', () => {
  it.each(cases)('%j', (row, says) => {
    const title = row['项目类型'] === 1.1 ? { fields: { ...form, title: '推荐项目汇总表' } } : {};
    expect(told(audit({ direction: '1.1', rows: [row], ...title }))).toEqual(says);
  });
});

describe('lists', () => {
  const punished = {
    '台账-失信名单': [
      { 单位名称: '甲大学', 失信事由: '抄袭' },
      { 单位名称: '某校', 姓名: '王五', 失信事由: '抄袭' },
    ],
  };
  const line = {
    承担单位: '东南大学',
    计划类别: '国家科技重大专项',
    结束日期: '2022-12-31',
    状态: '已退出',
    项目负责人: '张三',
    承担角色: '骨干',
  };
  it.each<[RowByHeader, LedgerSheets, readonly string[]]>([
    [{ 参与单位: '甲大学' }, punished, ['error participant-dishonest ledger-hit 5 L5']],
    [{ 项目骨干: '王五' }, punished, ['warning team-dishonest ledger-namesake 5 L5']],
    [{ 项目负责人: '张三' }, { '台账-在研项目': [line] }, ['warning leader-withdrawn-running ledger-withdrawn 5 L5']],
  ])('%j', (row, ledgers, says) => {
    expect(told(audit({ direction: '1.1', rows: [row], ledgers }))).toEqual(says);
  });
});

describe('two versions of a table (HMT-N-52)', () => {
  const across = (left: RowByHeader, right: RowByHeader) => {
    const tableOf = (row: RowByHeader) =>
      readTables(officialWorkbook({ rows: [{ ...clean['1.1'], 项目受理号: 'A1', ...row }], fields: form })).tables;
    const files = [
      { path: 'a.xlsx', tables: tableOf(left) },
      { path: 'b.xlsx', tables: tableOf(right) },
    ];
    const { acrossFiles } = auditBatch(bundledPack(packId), files, plainContext);
    return acrossFiles.map(({ rule, outcome }) => `${outcome} ${rule}`).filter((line) => line.includes('unchanged'));
  };
  it.each<[RowByHeader, RowByHeader, readonly string[]]>([
    [{ 项目负责人: '张三' }, { 项目负责人: '张三' }, []],
    [{ 项目负责人: '张三' }, { 项目负责人: '李四' }, ['warning most-2021-hmt/leader-unchanged']],
    [{ 项目负责人: '张三' }, { 项目负责人: '李四', 项目受理号: 'A2' }, []],
    [{ 申报单位: '东南大学' }, { 申报单位: '河海大学' }, ['warning most-2021-hmt/applicant-unchanged']],
  ])('%j and %j', (left, right, says) => {
    expect(across(left, right)).toEqual(says);
  });
});

describe('parity', () => {
  it('gives every question and advice in both languages', () => {
    const texts = [...pack.rules.flatMap(({ advice, question }) => [advice, question]), ...pack.checklist.map(({ question }) => question)];
    for (const text of texts.filter((found) => found !== undefined)) {
      expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(text['en-US']).not.toMatch(/\p{Script=Han}/u);
    }
  });

  /** Rules that the cases above and the examples never make speak. */
  const silent = [
    'date-line',
    'standard-columns',
    'has-rows',
    'reading-notes',
    'sequence',
    'sequence-filled',
    'project-name-filled',
    'similar-title',
  ];
  it('every other rule has a failing case', () => {
    const said = [...cases.flatMap(([, lines]) => lines), ...[...noticeCases, ...laterCases].flatMap(({ finds }) => finds)].map(
      (line) => line.split(' ')[1],
    );
    const shown = new Set([
      ...said,
      ...['applicant-unchanged', 'leader-unchanged', 'participant-dishonest', 'team-dishonest', 'leader-withdrawn-running'],
    ]);
    expect(pack.rules.map(({ id }) => id).filter((id) => !shown.has(id) && !silent.includes(id))).toEqual([]);
  });
});
