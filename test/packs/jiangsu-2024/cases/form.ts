import { officialIds } from '../../../core/table/sheets';
import { error, info, warning } from '../../rule-tester';
import type { RuleSuite } from '../../rule-tester';

const oneRow = [{}];

/** A row of the sample that holds nothing but its number. */
const numberOnly = {
  项目受理号: null,
  项目类型: null,
  项目名称: null,
  申报单位: null,
  合作国别地区: null,
  项目合作文件是否符合要求: null,
  申报材料是否完整: null,
  是否涉及遗传资源: null,
  信用情况: null,
};
const many = (count: number, over: (at: number) => Readonly<Record<string, string>> = () => ({})) =>
  Array.from({ length: count }, (_, at) => over(at));

/** The form above the table and the table as a whole. */
export const formSuites: readonly RuleSuite[] = [
  {
    rule: 'table-title',
    clauses: ['JS24-138', 'JS24-001'],
    pass: [
      { example: 'JS24-138', rows: oneRow },
      { example: 'JS24-001', rows: oneRow, fields: { date: '2024年3月27日' } },
      { rows: oneRow, fields: { title: '省科技计划专项资金（国际科技合作/港澳台科技合作计划）推荐项目汇总表样式' } },
      { rows: oneRow, fields: { title: '2024年度江苏省科技计划专项资金（国际科技合作/港澳台科技合作计划）推荐项目汇总表' } },
      { rows: oneRow, fields: { title: '省科技计划专项资金（国际科技合作/港澳台科技合作计划）\n推荐项目汇总表' } },
      { rows: oneRow, fields: { title: '省科技计划专项资金(国际科技合作/港澳台科技合作计划) 推荐项目汇总表' } },
    ],
    fail: [
      {
        example: 'JS24-001',
        rows: oneRow,
        fields: { title: '2023年度省科技计划专项资金（国际科技合作/港澳台科技合作计划）推荐项目汇总表' },
        expect: [warning('title-year', null, 'A1')],
      },
      { example: 'JS24-138', rows: oneRow, fields: { title: '国际合作项目清单' }, expect: [warning('title-other', null, 'A1')] },
      { rows: oneRow, fields: { title: null }, expect: [warning('title-missing', null, 'A4:K4')] },
    ],
  },
  {
    rule: 'authority-filled',
    clauses: ['JS24-139', 'JS24-003'],
    pass: [{ example: 'JS24-139', rows: oneRow, fields: { authority: '盐城市科学技术局' } }],
    fail: [{ example: 'JS24-139', rows: oneRow, fields: { authority: null }, expect: [error('field-blank', null, 'A2')] }],
  },
  {
    rule: 'authority-addressed',
    clauses: ['JS24-003'],
    pass: [
      { example: 'JS24-003', rows: oneRow, fields: { authority: '苏州市科学技术局' } },
      { rows: oneRow, fields: { authority: '昆山市科技局' } },
      { rows: oneRow, fields: { authority: '苏州工业园区管理委员会' } },
      { rows: oneRow, fields: { authority: '无锡国家高新技术产业开发区管理委员会' } },
      { rows: oneRow, fields: { authority: '江苏省教育厅' } },
      { rows: oneRow, fields: { authority: '江苏省农业科学院' } },
      { rows: oneRow, fields: { authority: '扬州大学' } },
      { rows: oneRow, fields: { authority: null } },
    ],
    fail: [
      {
        example: 'JS24-003',
        rows: oneRow,
        fields: { authority: '上海市科学技术委员会' },
        expect: [warning('authority-outside-province', null, 'A2')],
      },
      { rows: oneRow, fields: { authority: '南京甲光装备有限公司' }, expect: [warning('authority-not-addressed', null, 'A2')] },
    ],
  },
  {
    rule: 'date-line',
    clauses: ['JS24-140', 'JS24-131', 'JS24-137'],
    pass: [
      { example: 'JS24-140', rows: oneRow, fields: { date: '2024年3月27日' } },
      { example: 'JS24-137', rows: oneRow, fields: { date: '2024年2月4日' } },
      { rows: oneRow, fields: { date: '2024-03-29' } },
      { rows: oneRow, fields: { date: '日期：2024年3月27日' } },
      { rows: oneRow, fields: { date: '日期：二〇二四年三月二十七日' } },
    ],
    fail: [
      { example: 'JS24-140', rows: oneRow, fields: { date: '2023年3月27日' }, expect: [error('date-line-year', null, 'H2')] },
      { example: 'JS24-137', rows: oneRow, fields: { date: '2024年1月10日' }, expect: [warning('date-line-before', null, 'H2')] },
      { example: 'JS24-131', rows: oneRow, fields: { date: '2024年3月30日' }, expect: [warning('date-line-after', null, 'H2')] },
      { rows: oneRow, fields: { date: '2024年2月30日' }, expect: [error('date-line-impossible', null, 'H2')] },
      { rows: oneRow, fields: { date: '2024年3月' }, expect: [warning('date-line-incomplete', null, 'H2')] },
      { rows: oneRow, fields: { date: '2024年  月  日' }, expect: [warning('date-line-blank', null, 'H2')] },
      { rows: oneRow, fields: { date: '    年  月  日' }, expect: [warning('date-line-blank', null, 'A4:K4')] },
      { rows: oneRow, fields: { date: '2023年  月  日' }, expect: [error('date-line-year', null, 'H2')] },
      { rows: oneRow, fields: { date: null }, expect: [warning('date-line-blank', null, 'A4:K4')] },
    ],
  },
  {
    rule: 'contact-filled',
    clauses: ['JS24-141'],
    pass: [{ example: 'JS24-141', rows: oneRow }],
    fail: [{ example: 'JS24-141', rows: oneRow, fields: { contact: null }, expect: [warning('field-blank', null, 'A3')] }],
  },
  {
    rule: 'phone-filled',
    clauses: ['JS24-142'],
    pass: [{ rows: oneRow }],
    fail: [{ rows: oneRow, fields: { phone: null }, expect: [warning('field-blank', null, 'H3')] }],
  },
  {
    rule: 'phone-form',
    clauses: ['JS24-142'],
    pass: [
      { example: 'JS24-142', rows: oneRow },
      { rows: oneRow, fields: { phone: '13912345678' } },
      { rows: oneRow, fields: { phone: '（025）83212345转801' } },
      { rows: oneRow, fields: { phone: '0514-87550166、13912345678' } },
      { rows: oneRow, fields: { phone: '83212345' } },
      { rows: oneRow, fields: { phone: null } },
    ],
    fail: [
      { example: 'JS24-142', rows: oneRow, fields: { phone: '同上' }, expect: [warning('phone-malformed', null, 'H3')] },
      { rows: oneRow, fields: { phone: '1391234567' }, expect: [warning('phone-malformed', null, 'H3')] },
    ],
  },
  {
    rule: 'standard-columns',
    clauses: ['JS24-143'],
    pass: [{ example: 'JS24-143', rows: oneRow }, { rows: [{ 项目负责人: '张某', 技术领域: '新材料' }] }],
    fail: [
      { example: 'JS24-143', rows: oneRow, without: ['acceptanceNo'], expect: [error('column-missing', null, 'A4:J4')] },
      {
        rows: oneRow,
        order: officialIds.map((id) => (id === 'projectName' ? 'applicant' : id === 'applicant' ? 'projectName' : id)),
        expect: [warning('columns-order', null, 'A4:K4')],
      },
    ],
  },
  {
    rule: 'has-rows',
    clauses: ['JS24-159', 'JS24-138'],
    pass: [{ rows: oneRow }, { example: 'JS24-159', rows: [{}, numberOnly] }],
    fail: [{ example: 'JS24-159', rows: [], expect: [warning('no-project-rows', null, 'A4:K4')] }],
  },
  {
    rule: 'reading-notes',
    clauses: ['JS24-125'],
    pass: [{ rows: oneRow }],
    fail: [
      { rows: [{}, {}], hiddenRows: [6], expect: [info('hidden-rows', null, 'A4:K4')] },
      { rows: [{ 信用情况: { kind: 'error', code: '#N/A' } }], expect: [warning('error-values', null, 'K5')] },
      { rows: [{ 信用情况: { kind: 'uncached-formula', formula: '=A1' } }], expect: [warning('uncached-formulas', null, 'K5')] },
    ],
  },
  {
    rule: 'answers-uniform',
    clauses: ['JS24-114'],
    pass: [{ example: 'JS24-114', rows: many(12, (at) => (at === 3 ? { 信用情况: '良好' } : {})) }, { rows: many(9) }],
    fail: [{ example: 'JS24-114', rows: many(12), expect: [info('answers-uniform', null, 'A4:K4')] }],
  },
];
