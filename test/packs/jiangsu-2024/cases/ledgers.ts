import { error, manual, warning } from '../../rule-tester';
import type { RuleSuite } from '../../rule-tester';

const firm = '徐州甲光装备有限公司';
const road = { 项目类型: '“一带一路”创新合作', 合作国别地区: '泰国' };
const lab = '江苏省作物遗传重点实验室';
const platform = (unit: string, name: string) => ({ ...road, 申报单位: unit, 依托平台: name });
const ongoing = (line: Readonly<Record<string, string>>) => ({ '台账-在研项目': [{ 项目编号: 'BE2022001', ...line }] });
const applied = (line: Readonly<Record<string, string>>) => ({ '台账-本年度申报': [line] });
const dishonest = (line: Readonly<Record<string, string>>) => ({ '台账-失信名单': [line] });
const platforms = (line: Readonly<Record<string, string>>) => ({ '台账-平台名录': [line] });

/** 二（三）, 二（五）: what only an external list can tell. */
export const ledgerSuites: readonly RuleSuite[] = [
  {
    rule: 'enterprise-ongoing',
    clauses: ['JS24-087'],
    pass: [
      { example: 'JS24-087', rows: [{ 申报单位: '南京大学' }], ledgers: ongoing({ 承担单位: '南京大学' }) },
      { rows: [{ 申报单位: firm }], ledgers: ongoing({ 承担单位: firm, 结束日期: '2023-12-31' }) },
      { rows: [{ 申报单位: firm, 是否定向组织: '是' }], ledgers: ongoing({ 承担单位: firm }) },
    ],
    fail: [
      {
        example: 'JS24-087',
        rows: [{ 申报单位: firm }],
        ledgers: ongoing({ 承担单位: firm, 计划类别: '省重点研发计划', 结束日期: '2025-06-30' }),
        expect: [error('ledger-hit', 5, 'E5')],
      },
      { rows: [{ 申报单位: '徐州甲光' }], ledgers: ongoing({ 承担单位: '徐州甲光' }), expect: [manual('ledger-hit', 5, 'E5')] },
    ],
  },
  {
    rule: 'enterprise-ongoing-targeted',
    clauses: ['JS24-088', 'JS24-087'],
    pass: [{ example: 'JS24-088', rows: [{ 申报单位: firm, 是否定向组织: '否' }], ledgers: ongoing({ 承担单位: firm }) }],
    fail: [
      {
        example: 'JS24-088',
        rows: [{ 申报单位: firm, 是否定向组织: '是' }],
        ledgers: ongoing({ 承担单位: firm }),
        expect: [manual('ledger-hit', 5, 'E5')],
      },
    ],
  },
  {
    rule: 'enterprise-applied',
    clauses: ['JS24-090'],
    pass: [
      {
        example: 'JS24-090',
        rows: [{ 申报单位: firm, 项目名称: '耐盐水稻栽培' }],
        ledgers: applied({ 项目名称: '耐盐水稻栽培', 申报单位: firm, 计划类别: '国际科技合作' }),
      },
      { rows: [{ 申报单位: '南京大学' }], ledgers: applied({ 项目名称: '量子点显示', 申报单位: '南京大学', 计划类别: '省重点研发计划' }) },
    ],
    fail: [
      {
        example: 'JS24-090',
        rows: [{ 申报单位: firm }],
        ledgers: applied({ 项目名称: '量子点显示', 申报单位: firm, 计划类别: '省重点研发计划' }),
        expect: [error('ledger-hit', 5, 'E5')],
      },
    ],
  },
  {
    rule: 'leader-ongoing',
    clauses: ['JS24-094'],
    pass: [
      {
        example: 'JS24-094',
        rows: [{ 申报单位: '南京大学', 项目负责人: '王一' }],
        ledgers: ongoing({ 承担单位: '南京大学', 项目负责人: '李二' }),
      },
      {
        rows: [{ 申报单位: '南京大学', 项目负责人: '王一', 是否定向组织: '是' }],
        ledgers: ongoing({ 承担单位: '南京大学', 项目负责人: '王一' }),
      },
    ],
    fail: [
      {
        example: 'JS24-094',
        rows: [{ 申报单位: '南京大学', 项目负责人: '王一' }],
        ledgers: ongoing({ 承担单位: '南京大学', 项目负责人: '王一', 计划类别: '省自然科学基金' }),
        expect: [error('ledger-hit', 5, 'L5')],
      },
      {
        rows: [{ 申报单位: '南京大学', 项目负责人: '王一' }],
        ledgers: ongoing({ 承担单位: '东南大学', 项目负责人: '王一' }),
        expect: [warning('ledger-namesake', 5, 'L5')],
      },
    ],
  },
  {
    rule: 'leader-ongoing-targeted',
    clauses: ['JS24-095', 'JS24-094'],
    pass: [
      {
        example: 'JS24-095',
        rows: [{ 申报单位: '南京大学', 项目负责人: '王一', 是否定向组织: '否' }],
        ledgers: ongoing({ 承担单位: '南京大学', 项目负责人: '王一' }),
      },
    ],
    fail: [
      {
        example: 'JS24-095',
        rows: [{ 申报单位: '南京大学', 项目负责人: '王一', 是否定向组织: '是' }],
        ledgers: ongoing({ 承担单位: '南京大学', 项目负责人: '王一' }),
        expect: [manual('ledger-hit', 5, 'L5')],
      },
    ],
  },
  {
    rule: 'leader-applied',
    clauses: ['JS24-096'],
    pass: [
      {
        rows: [{ 申报单位: '南京大学', 项目名称: '耐盐水稻栽培', 项目负责人: '王一' }],
        ledgers: applied({ 项目名称: '耐盐水稻栽培', 申报单位: '南京大学', 项目负责人: '王一', 计划类别: '国际科技合作' }),
      },
    ],
    fail: [
      {
        rows: [{ 申报单位: '南京大学', 项目负责人: '王一' }],
        ledgers: applied({ 项目名称: '量子点显示', 申报单位: '南京大学', 项目负责人: '王一', 计划类别: '省重点研发计划' }),
        expect: [error('ledger-hit', 5, 'L5')],
      },
    ],
  },
  {
    rule: 'platform-ongoing',
    clauses: ['JS24-091'],
    pass: [
      {
        example: 'JS24-091',
        rows: [platform('扬州大学', '江苏省乳业生物技术国际联合研究中心')],
        ledgers: ongoing({ 承担单位: '扬州大学', 计划类别: '省国际科技合作', 依托平台: '江苏省乳业生物技术国际联合研究中心' }),
      },
      { rows: [platform('扬州大学', lab)], ledgers: ongoing({ 承担单位: '扬州大学', 计划类别: '省重点研发计划', 依托平台: lab }) },
    ],
    fail: [
      {
        example: 'JS24-091',
        rows: [platform('扬州大学', lab)],
        ledgers: ongoing({ 承担单位: '扬州大学', 计划类别: '省国际科技合作', 依托平台: lab }),
        expect: [error('ledger-hit', 5, 'I5')],
      },
      {
        rows: [platform('扬州大学', '乳业生物技术国际联合研究中心')],
        ledgers: ongoing({ 承担单位: '扬州大学', 计划类别: '省国际科技合作', 依托平台: '乳业生物技术国际联合研究中心' }),
        expect: [manual('ledger-namesake', 5, 'I5')],
      },
    ],
  },
  {
    rule: 'platform-recognised',
    clauses: ['JS24-033', 'JS24-034', 'JS24-093'],
    pass: [
      { example: 'JS24-033', rows: [platform('扬州大学', lab)], ledgers: platforms({ 平台名称: lab }) },
      {
        example: 'JS24-034',
        rows: [platform('南京大学', '固体微结构物理全国重点实验室')],
        ledgers: platforms({ 平台名称: '固体微结构物理国家重点实验室', 依托单位: '南京大学' }),
      },
      {
        example: 'JS24-093',
        rows: [platform('扬州大学', lab)],
        ledgers: platforms({ 平台名称: lab, 依托单位: '江苏省农业科学院、扬州大学' }),
      },
    ],
    fail: [
      {
        example: 'JS24-033',
        rows: [platform('扬州大学', lab)],
        ledgers: platforms({ 平台名称: '江苏省动物营养重点实验室', 依托单位: '扬州大学' }),
        expect: [warning('ledger-absent', 5, 'I5')],
      },
      {
        example: 'JS24-034',
        rows: [platform('南京林业大学', '固体微结构物理全国重点实验室')],
        ledgers: platforms({ 平台名称: '固体微结构物理全国重点实验室', 依托单位: '南京大学' }),
        expect: [error('ledger-other-host', 5, 'I5', 'E5')],
      },
      {
        example: 'JS24-093',
        rows: [platform('江苏大学', lab)],
        ledgers: platforms({ 平台名称: lab, 依托单位: '扬州大学' }),
        expect: [error('ledger-other-host', 5, 'I5', 'E5')],
      },
    ],
  },
  {
    rule: 'unit-dishonest',
    clauses: ['JS24-107'],
    pass: [
      { example: 'JS24-107', rows: [{ 申报单位: firm }], ledgers: dishonest({ 单位名称: firm, 处罚结束日期: '2023-06-30' }) },
      { rows: [{ 申报单位: '江苏大学' }], ledgers: dishonest({ 单位名称: '江苏大学', 姓名: '赵六', 失信事由: '论文造假' }) },
    ],
    fail: [
      {
        example: 'JS24-107',
        rows: [{ 申报单位: firm }],
        ledgers: dishonest({ 单位名称: firm, 失信事由: '严重失信', 处罚结束日期: '2026-06-30' }),
        expect: [error('ledger-hit', 5, 'E5')],
      },
      { rows: [{ 申报单位: firm }], ledgers: dishonest({ 单位名称: firm, 姓名: '赵六' }), expect: [manual('ledger-namesake', 5, 'E5')] },
    ],
  },
  {
    rule: 'leader-dishonest',
    clauses: ['JS24-107'],
    pass: [{ rows: [{ 申报单位: '江苏大学', 项目负责人: '钱七' }], ledgers: dishonest({ 单位名称: '江苏大学', 姓名: '赵六' }) }],
    fail: [
      {
        rows: [{ 申报单位: '江苏大学', 项目负责人: '赵六' }],
        ledgers: dishonest({ 单位名称: '江苏大学', 姓名: '赵六', 失信事由: '论文造假' }),
        expect: [error('ledger-hit', 5, 'L5')],
      },
    ],
  },
  {
    rule: 'filed-elsewhere',
    clauses: ['JS24-098', 'JS24-099'],
    pass: [
      {
        example: 'JS24-098',
        rows: [{ 申报单位: firm, 项目名称: '耐盐水稻栽培' }],
        ledgers: applied({ 项目名称: '耐盐水稻栽培', 申报单位: firm, 计划类别: '国际科技合作' }),
      },
    ],
    fail: [
      {
        example: 'JS24-098',
        rows: [{ 申报单位: firm, 项目名称: '耐盐水稻栽培' }],
        ledgers: applied({ 项目名称: '耐盐水稻栽培', 申报单位: firm, 计划类别: '工业转型升级专项', 受理部门: '省工业和信息化厅' }),
        expect: [error('ledger-hit', 5, 'D5')],
      },
      {
        example: 'JS24-099',
        rows: [{ 申报单位: firm, 项目名称: '耐盐水稻栽培' }],
        ledgers: applied({ 项目名称: '耐盐水稻栽培', 申报单位: '徐州乙光装备有限公司', 计划类别: '工业转型升级专项' }),
        expect: [warning('ledger-namesake', 5, 'D5')],
      },
    ],
  },
];
