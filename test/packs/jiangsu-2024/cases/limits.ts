import { error, warning } from '../../rule-tester';
import type { RuleSuite } from '../../rule-tester';

const firm = '徐州甲光装备有限公司';
const road = { 项目类型: '“一带一路”创新合作', 合作国别地区: '泰国' };
const special = { 项目类型: '港澳台科技合作', 合作国别地区: '香港' };
const carrier = { 项目类型: '对外创新合作服务载体建设项目' };
const lab = '江苏省作物遗传重点实验室';
const platform = (unit: string, name: string) => ({ ...road, 申报单位: unit, 依托平台: name });

/** 二（三）: one project each, repeated content. */
export const limitSuites: readonly RuleSuite[] = [
  {
    rule: 'one-per-enterprise',
    clauses: ['JS24-089'],
    pass: [
      { example: 'JS24-089', rows: [{ 申报单位: '南京大学' }, { 申报单位: '南京大学' }] },
      { rows: [{}, { 申报单位: '南京大学、南京甲光装备有限公司' }] },
    ],
    fail: [
      {
        example: 'JS24-089',
        rows: [{ 申报单位: firm }, { ...special, 申报单位: ` ${firm}` }],
        expect: [error('one-per-enterprise', 5, 'E5'), error('one-per-enterprise', 6, 'E6')],
      },
      {
        rows: [{ 申报单位: '南京甲光（集团）有限公司' }, {}, { 申报单位: '南京甲光(集团)有限公司' }],
        expect: [error('one-per-enterprise', 5, 'E5'), error('one-per-enterprise', 7, 'E7')],
      },
      {
        rows: [{ 申报单位: firm }, { ...carrier, 申报单位: firm }],
        expect: [error('one-per-enterprise-targeted', 5, 'E5'), error('one-per-enterprise-targeted', 6, 'E6')],
      },
    ],
  },
  {
    rule: 'one-per-leader',
    clauses: ['JS24-096'],
    pass: [
      { rows: [{ 项目负责人: '张一' }, { 项目负责人: '张二' }] },
      { rows: [{ 项目负责人: null }, { 项目负责人: '/' }, { 项目负责人: '/' }] },
      {
        rows: [
          { 项目负责人: '张一', 身份证号: '11010519491231002X' },
          { 项目负责人: '张一', 身份证号: '320102198001010016' },
        ],
      },
    ],
    fail: [
      {
        example: 'JS24-096',
        rows: [
          { 申报单位: '江苏大学', 项目负责人: '张一' },
          { 申报单位: '江苏大学', 项目负责人: '张 一' },
        ],
        expect: [error('one-per-person', 5, 'L5', 'E5'), error('one-per-person', 6, 'L6', 'E6')],
      },
      {
        goodExample: 'JS24-096',
        rows: [{ 项目负责人: '张一' }, { 项目负责人: '张一' }],
        expect: [warning('namesake', 5, 'L5', 'E5'), warning('namesake', 6, 'L6', 'E6')],
      },
    ],
  },
  {
    rule: 'one-per-platform',
    clauses: ['JS24-092'],
    pass: [
      { example: 'JS24-092', rows: [platform('南京农业大学', lab), platform('南京农业大学', '江苏省肉品加工与质量控制国际联合研究中心')] },
      { rows: [platform('扬州大学', lab), { ...road, 依托平台: lab }] },
    ],
    fail: [
      {
        example: 'JS24-092',
        rows: [platform('扬州大学', lab), platform('南京农业大学', lab)],
        expect: [error('one-per-platform', 5, 'I5'), error('one-per-platform', 6, 'I6')],
      },
      {
        rows: [platform('南京大学', '固体微结构物理国家重点实验室'), platform('南京大学', '南京大学固体微结构物理全国重点实验室')],
        expect: [error('one-per-platform', 5, 'I5'), error('one-per-platform', 6, 'I6')],
      },
      {
        rows: [platform('扬州大学', '江苏省作物遗传生理重点实验室'), platform('扬州大学', '江苏省作物遗传生理学重点实验室')],
        expect: [warning('platform-nearly-same', 5, 'I5'), warning('platform-nearly-same', 6, 'I6')],
      },
    ],
  },
  {
    rule: 'same-title',
    clauses: ['JS24-097', 'JS24-099'],
    pass: [
      { example: 'JS24-097', rows: [{ 申报单位: '南京大学' }, { 申报单位: '南京大学' }] },
      { rows: [{ 项目名称: null }, { 项目名称: null }] },
    ],
    fail: [
      {
        example: 'JS24-097',
        rows: [
          { 申报单位: '南京大学', 项目名称: '耐盐水稻栽培模式研究' },
          { 申报单位: '南京大学', 项目名称: '耐盐水稻栽培模式 研究' },
        ],
        expect: [error('same-title-same-unit', 5, 'D5', 'E5'), error('same-title-same-unit', 6, 'D6', 'E6')],
      },
      {
        example: 'JS24-099',
        rows: [{ 项目名称: '耐盐水稻栽培模式研究' }, { 项目名称: '耐盐水稻栽培模式研究' }],
        expect: [warning('same-title-other-unit', 5, 'D5', 'E5'), warning('same-title-other-unit', 6, 'D6', 'E6')],
      },
    ],
  },
  {
    rule: 'similar-title',
    clauses: ['JS24-097', 'JS24-099'],
    pass: [
      { example: 'JS24-099', rows: [{}, {}, {}] },
      { rows: [{ 项目名称: '耐盐水稻栽培模式研究' }, { 项目名称: '耐盐水稻栽培模式研究' }] },
    ],
    fail: [
      {
        example: 'JS24-097',
        rows: [
          { 申报单位: '南京大学', 项目名称: '耐盐水稻高产栽培模式研究' },
          { 申报单位: '南京大学', 项目名称: '耐盐水稻高效栽培模式研究' },
        ],
        expect: [warning('similar-title', 5, 'D5'), warning('similar-title', 6, 'D6')],
      },
    ],
  },
];
