import { error, manual, warning } from '../../rule-tester';
import type { RuleSuite } from '../../rule-tester';

const four = [{}, {}, {}, {}];

/** Columns every row must hold, whatever its type. */
export const rowSuites: readonly RuleSuite[] = [
  {
    rule: 'sequence',
    clauses: ['JS24-144'],
    pass: [{ example: 'JS24-144', rows: four }, { rows: [{ 序号: '1' }, { 序号: '２' }] }],
    fail: [
      { example: 'JS24-144', rows: [{}, {}, { 序号: 2 }, { 序号: 4 }], expect: [warning('sequence-broken', 7, 'A7')] },
      { rows: [{ 序号: 2 }, { 序号: 3 }], expect: [warning('sequence-broken', 5, 'A5')] },
      { rows: [{}, { 序号: null }, {}], expect: [warning('sequence-broken', 6, 'A6')] },
      { rows: [{}, {}, { 序号: 4 }, { 序号: 5 }], expect: [warning('sequence-broken', 7, 'A7')] },
    ],
  },
  {
    rule: 'acceptance-no-filled',
    clauses: ['JS24-145', 'JS24-122'],
    pass: [
      { example: 'JS24-145', rows: [{}] },
      { example: 'JS24-122', rows: [{ 项目受理号: 20_240_301 }] },
    ],
    fail: [
      { example: 'JS24-145', rows: [{ 项目受理号: null }], expect: [error('blank', 5, 'B5')] },
      { example: 'JS24-122', rows: [{ 项目受理号: '/' }], expect: [error('blank', 5, 'B5')] },
    ],
  },
  {
    rule: 'acceptance-no-unique',
    clauses: ['JS24-146'],
    pass: [{ example: 'JS24-146', rows: four }, { rows: [{ 项目受理号: '/' }, { 项目受理号: '/' }] }],
    fail: [
      {
        example: 'JS24-146',
        rows: [{ 项目受理号: 'SBZ2024030001' }, {}, { 项目受理号: 'SBZ2024030001' }],
        expect: [error('duplicate', 5, 'B5'), error('duplicate', 7, 'B7')],
      },
      {
        rows: [{ 项目受理号: 'SBZ2024 030001' }, { 项目受理号: 'sbz2024030001' }],
        expect: [error('duplicate', 5, 'B5'), error('duplicate', 6, 'B6')],
      },
    ],
  },
  {
    rule: 'project-type',
    clauses: ['JS24-155', 'JS24-005', 'JS24-006', 'JS24-007', 'JS24-008'],
    pass: [
      { example: 'JS24-155', rows: [{ 项目类型: '“一带一路”创新合作项目' }] },
      { example: 'JS24-005', rows: [{ 项目类型: '双边创新合作项目' }, { 项目类型: '双边创新合作' }, { 项目类型: '双边项目' }] },
      { example: 'JS24-006', rows: [{ 项目类型: '重点国别产业技术研发合作项目' }] },
      {
        example: 'JS24-007',
        rows: [{ 项目类型: '一带一路创新合作' }, { 项目类型: '"一带一路"创新合作类项目' }, { 项目类型: '＂一带一路＂创新合作' }],
      },
      { example: 'JS24-008', rows: [{ 项目类型: '港澳台科技合作项目' }] },
      { rows: [{ 项目类型: '对外创新合作服务载体建设项目' }, { 项目类型: '对外创新合作服务\n载体建设' }] },
    ],
    fail: [
      { example: 'JS24-155', rows: [{ 项目类型: '国际科技合作' }], expect: [error('category-unknown', 5, 'C5')] },
      { example: 'JS24-008', rows: [{ 项目类型: '国际科技合作/港澳台科技合作' }], expect: [error('category-unknown', 5, 'C5')] },
      { rows: [{ 项目类型: null }], expect: [error('blank', 5, 'C5')] },
    ],
  },
  {
    rule: 'project-name-filled',
    clauses: ['JS24-147'],
    pass: [{ example: 'JS24-147', rows: [{}] }],
    fail: [{ example: 'JS24-147', rows: [{ 项目名称: null }], expect: [error('blank', 5, 'D5')] }],
  },
  {
    rule: 'applicant-filled',
    clauses: ['JS24-148'],
    pass: [{ example: 'JS24-148', rows: [{ 申报单位: '南京大学' }] }],
    fail: [{ example: 'JS24-148', rows: [{ 申报单位: null }], expect: [error('blank', 5, 'E5')] }],
  },
  {
    rule: 'applicant-single',
    clauses: ['JS24-148'],
    pass: [{ rows: [{ 申报单位: '南京大学' }] }, { rows: [{ 申报单位: '南京甲光装备（集团、控股）有限公司' }] }],
    fail: [{ example: 'JS24-148', rows: [{ 申报单位: '南京大学、南京甲光装备有限公司' }], expect: [warning('several-units', 5, 'E5')] }],
  },
  {
    rule: 'applicant-in-province',
    clauses: ['JS24-072'],
    pass: [
      { example: 'JS24-072', rows: [{ 申报单位: '常州天宁新材科技有限公司' }] },
      { rows: [{ 申报单位: '江苏上海路桥科技有限公司' }] },
      { rows: [{ 申报单位: '上海交通大学苏州研究院（苏州）' }] },
      { rows: [{ 申报单位: '上海虹桥科技有限公司', 申报单位注册地: '江苏省南京市' }] },
    ],
    fail: [{ example: 'JS24-072', rows: [{ 申报单位: '上海虹桥科技有限公司' }], expect: [warning('unit-outside-province', 5, 'E5')] }],
  },
  {
    rule: 'applicant-registered-in',
    clauses: ['JS24-072'],
    pass: [{ rows: [{ 申报单位注册地: '江苏省南京市江宁区' }, { 申报单位注册地: '苏州工业园区' }] }],
    fail: [
      { rows: [{ 申报单位注册地: '浙江省杭州市' }], expect: [error('unit-outside-province', 5, 'L5')] },
      { rows: [{ 申报单位注册地: null }, { 申报单位注册地: '江苏省南京市' }], expect: [manual('blank', 5, 'L5')] },
    ],
  },
  {
    rule: 'applicant-registered-by',
    clauses: ['JS24-071'],
    pass: [{ example: 'JS24-071', rows: [{ 申报单位注册日期: '2018-09-01' }, { 申报单位注册日期: '2022年12月30日' }] }],
    fail: [
      { example: 'JS24-071', rows: [{ 申报单位注册日期: '2023-02-14' }], expect: [error('date-after', 5, 'L5')] },
      { rows: [{ 申报单位注册日期: '2022-12-31' }], expect: [warning('date-on-limit', 5, 'L5')] },
      { rows: [{ 申报单位注册日期: null }, { 申报单位注册日期: '2018-09-01' }], expect: [manual('blank', 5, 'L5')] },
      { rows: [{ 申报单位注册日期: '2022年' }], expect: [manual('date-vague', 5, 'L5')] },
      { rows: [{ 申报单位注册日期: '不详' }], expect: [manual('unreadable', 5, 'L5')] },
    ],
  },
  {
    rule: 'applicant-legal-person',
    clauses: ['JS24-073'],
    pass: [
      { example: 'JS24-073', rows: [{ 申报单位: '中国科学院南京土壤研究所' }] },
      { rows: [{ 申报单位: '江苏大学附属医院' }, { 申报单位: '南京大学苏州研究院' }, { 申报单位: '材料科学姑苏实验室' }] },
      { rows: [{ 申报单位: '东南大学成贤学院' }, { 申报单位: '南京晓庄学院' }] },
    ],
    fail: [
      { example: 'JS24-073', rows: [{ 申报单位: '中国远洋集团有限公司南京分公司' }], expect: [warning('dependent-unit', 5, 'E5')] },
      { rows: [{ 申报单位: '南京大学化学化工学院' }], expect: [warning('dependent-unit', 5, 'E5')] },
      { rows: [{ 申报单位: '江苏省作物遗传重点实验室' }], expect: [warning('dependent-unit', 5, 'E5')] },
    ],
  },
  {
    rule: 'applicant-legal-status',
    clauses: ['JS24-073'],
    pass: [{ rows: [{ 独立法人资格: '是' }] }],
    fail: [
      { rows: [{ 独立法人资格: '否' }], expect: [error('answer-negative', 5, 'L5')] },
      { rows: [{ 独立法人资格: null }, { 独立法人资格: '是' }], expect: [manual('blank', 5, 'L5')] },
    ],
  },
  {
    rule: 'territory',
    clauses: ['JS24-133'],
    pass: [
      { example: 'JS24-133', rows: [{ 申报单位: '南通海门科技有限公司' }], fields: { authority: '南通市科技局' } },
      { rows: [{ 申报单位: '苏州甲光装备有限公司' }], fields: { authority: '昆山市科技局' } },
      { rows: [{ 申报单位: '徐州甲光装备有限公司' }], fields: { authority: '江苏省教育厅' } },
      { rows: [{ 申报单位: '南京晓庄学院' }, { 申报单位: '江苏甲光装备有限公司' }, { 申报单位: '苏州大学' }] },
      { rows: [{ 申报单位: '江苏大学附属医院' }], fields: { authority: '镇江市科学技术局' } },
      { rows: [{ 申报单位: '江阴甲光装备有限公司' }], fields: { authority: '江阴市科技局' } },
      { rows: [{ 申报单位: '江阴甲光装备有限公司' }], fields: { authority: '无锡高新区科技局' } },
    ],
    fail: [
      {
        example: 'JS24-133',
        rows: [{ 申报单位: '徐州甲光装备有限公司' }],
        fields: { authority: '南通市科技局' },
        expect: [warning('unit-of-other-city', 5, 'E5')],
      },
      {
        rows: [{ 申报单位: '宜兴甲光装备有限公司' }],
        fields: { authority: '江阴市科技局' },
        expect: [warning('unit-of-other-city', 5, 'E5')],
      },
    ],
  },
  {
    rule: 'university-own-projects',
    clauses: ['JS24-134'],
    pass: [
      { example: 'JS24-134', rows: [{ 申报单位: '南京大学' }, { 申报单位: '南京大学' }], fields: { authority: '南京大学' } },
      { rows: [{ 申报单位: '苏州大学' }], fields: { authority: '江苏省教育厅' } },
      { rows: [{ 申报单位: '南京晓庄学院' }, { 申报单位: '三江学院' }, { 申报单位: '南京工业职业技术大学附属医院' }] },
      { rows: [{ 申报单位: '徐州甲光装备有限公司' }], fields: { authority: '南通市科技局' } },
    ],
    fail: [
      {
        example: 'JS24-134',
        rows: [{ 申报单位: '南京大学' }],
        fields: { authority: '南京市科技局' },
        expect: [warning('university-recommends-itself', 5, 'E5')],
      },
      {
        rows: [{ 申报单位: '南京大学' }, { 申报单位: '南京甲光装备有限公司' }],
        fields: { authority: '南京大学' },
        expect: [error('unit-not-the-university', 6, 'E6')],
      },
    ],
  },
  {
    rule: 'leader-employed-by-applicant',
    clauses: ['JS24-074'],
    pass: [
      { example: 'JS24-074', rows: [{ 申报单位: '江苏大学', 项目负责人单位: '江苏大学' }] },
      { rows: [{ 申报单位: '江苏大学', 项目负责人所在单位: '江苏大学机械工程学院' }] },
    ],
    fail: [
      {
        example: 'JS24-074',
        rows: [{ 申报单位: '江苏大学', 项目负责人单位: '镇江甲光装备有限公司' }],
        expect: [error('differs-from-unit', 5, 'L5', 'E5')],
      },
      {
        rows: [{ 申报单位: '江苏大学', 项目负责人单位: null }, { 项目负责人单位: '南京乙光装备有限公司' }],
        expect: [manual('blank', 5, 'L5')],
      },
    ],
  },
  {
    rule: 'leader-on-duty',
    clauses: ['JS24-074'],
    pass: [{ rows: [{ 在岗状态: '在职在岗' }] }],
    fail: [
      { rows: [{ 在岗状态: '退休返聘' }], expect: [warning('keyword-found', 5, 'L5')] },
      { rows: [{ 在岗状态: '博士后' }], expect: [warning('keyword-found', 5, 'L5')] },
    ],
  },
  {
    rule: 'leader-id-readable',
    clauses: ['JS24-096'],
    pass: [{ rows: [{ 身份证号: '11010519491231002X' }] }, { rows: [{ 身份证号: null }, { 身份证号: '11010519491231002X' }] }],
    fail: [
      { rows: [{ 身份证号: 320102198001010000 }], expect: [warning('unreadable', 5, 'L5')] },
      { rows: [{ 身份证号: '110105194912310021' }], expect: [warning('unreadable', 5, 'L5')] },
    ],
  },
];
