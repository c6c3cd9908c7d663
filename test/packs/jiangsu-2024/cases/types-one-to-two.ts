import { error, manual, warning } from '../../rule-tester';
import type { RuleSuite } from '../../rule-tester';

const bilateral = { 项目类型: '双边创新合作', 合作国别地区: '芬兰' };
const keyCountry = { 项目类型: '重点国别产业技术研发合作' };

/** 一（一）双边创新合作 */
export const bilateralSuites: readonly RuleSuite[] = [
  {
    rule: 'bilateral-own-notice',
    clauses: ['JS24-018'],
    pass: [{ rows: [{}, { 项目类型: '港澳台科技合作', 合作国别地区: '香港' }] }],
    fail: [{ example: 'JS24-018', goodExample: 'JS24-018', rows: [bilateral], expect: [warning('attention', 5, 'C5')] }],
  },
  {
    rule: 'bilateral-led-by-enterprise',
    clauses: ['JS24-015'],
    pass: [
      { example: 'JS24-015', rows: [{ ...bilateral, 申报单位: '无锡惠山科技有限公司' }] },
      { rows: [{ ...bilateral, 申报单位: '江苏省船舶设计研究所有限公司' }] },
      { rows: [{ ...bilateral, 申报单位: '南京甲光', 单位性质: '民营企业' }] },
      { rows: [{ 申报单位: '南京大学' }, { ...bilateral, 申报单位: null }] },
    ],
    fail: [
      { example: 'JS24-015', rows: [{ ...bilateral, 申报单位: '南京大学' }], expect: [error('unit-kind-not-allowed', 5, 'E5')] },
      { rows: [{ ...bilateral, 申报单位: '江苏省人民医院' }], expect: [error('unit-kind-not-allowed', 5, 'E5')] },
      { rows: [{ ...bilateral, 申报单位: '南京甲光' }], expect: [manual('unit-kind-unclear', 5, 'E5')] },
      { rows: [{ ...bilateral, 申报单位: '南京甲光协会' }], expect: [manual('unit-kind-unclear', 5, 'E5')] },
    ],
  },
  {
    rule: 'bilateral-countries',
    clauses: ['JS24-011', 'JS24-013'],
    pass: [
      { example: 'JS24-011', rows: [bilateral] },
      {
        rows: [
          { ...bilateral, 合作国别地区: '德国' },
          { ...bilateral, 合作国别地区: '以色列、新加坡' },
        ],
      },
      { rows: [{ ...bilateral, 合作国别地区: '香港' }] },
    ],
    fail: [
      { example: 'JS24-011', rows: [{ ...bilateral, 合作国别地区: '巴西' }], expect: [warning('region-not-listed', 5, 'F5')] },
      { rows: [{ ...bilateral, 合作国别地区: '芬兰、巴西' }], expect: [warning('region-not-listed', 5, 'F5')] },
    ],
  },
  {
    rule: 'bilateral-foreign-state',
    clauses: ['JS24-011', 'JS24-042'],
    pass: [{ rows: [bilateral] }],
    fail: [
      { rows: [{ ...bilateral, 合作国别地区: '中国香港' }], expect: [error('region-not-foreign', 5, 'F5')] },
      { rows: [{ ...bilateral, 合作国别地区: '芬兰、台湾' }], expect: [error('region-not-foreign', 5, 'F5')] },
    ],
  },
  {
    rule: 'bilateral-field',
    clauses: ['JS24-012'],
    pass: [{ example: 'JS24-012', rows: [{ ...bilateral, 技术领域: '生命健康' }] }, { rows: [{ 技术领域: '文化创意' }] }],
    fail: [
      { example: 'JS24-012', rows: [{ ...bilateral, 技术领域: '文化创意' }], expect: [warning('text-not-in', 5, 'L5')] },
      { rows: [{ ...bilateral, 技术领域: null }, { 技术领域: '新材料' }], expect: [manual('blank', 5, 'L5')] },
    ],
  },
  {
    rule: 'bilateral-mode',
    clauses: ['JS24-013'],
    pass: [
      { example: 'JS24-013', rows: [{ ...bilateral, 合作方式: '合作项目预研' }] },
      { rows: [{ ...bilateral, 合作方式: '联合研发、技术转移' }] },
      { rows: [{ ...bilateral, 合作方式: '跨国联合\n研发、合作项\n目预研' }] },
    ],
    fail: [
      { example: 'JS24-013', rows: [{ ...bilateral, 合作方式: '海外应用示范' }], expect: [warning('text-not-in', 5, 'L5')] },
      { rows: [{ ...bilateral, 合作方式: '联合研发、海外应用示范' }], expect: [warning('text-not-in', 5, 'L5')] },
      { rows: [{ ...bilateral, 合作方式: '联合研发\n海外应用示范' }], expect: [warning('text-not-in', 5, 'L5')] },
    ],
  },
  {
    rule: 'bilateral-cap',
    clauses: ['JS24-016'],
    pass: [
      { example: 'JS24-016', rows: [{ ...bilateral, '省资助经费（万元）': 150 }] },
      { rows: [{ ...bilateral, '省资助经费（万元）': '1500000元' }] },
    ],
    fail: [
      { example: 'JS24-016', rows: [{ ...bilateral, '省资助经费（万元）': 160 }], expect: [warning('over-limit', 5, 'L5')] },
      { rows: [{ ...bilateral, '省资助经费（万元）': 1_500_000 }], expect: [warning('amount-doubtful', 5, 'L5')] },
      { rows: [{ ...bilateral, '省资助经费（万元）': '面议' }], expect: [manual('unreadable', 5, 'L5')] },
      { rows: [{ ...bilateral, '省资助经费（万元）': null }, { '省资助经费（万元）': 100 }], expect: [manual('blank', 5, 'L5')] },
    ],
  },
  {
    rule: 'bilateral-ratio',
    clauses: ['JS24-017'],
    pass: [
      { example: 'JS24-017', rows: [{ ...bilateral, 省资助经费: 150, 项目江苏方总预算: 300 }] },
      {
        rows: [
          { ...bilateral, 省资助经费: null, 项目江苏方总预算: 300 },
          { 省资助经费: 10, 项目江苏方总预算: 100 },
        ],
      },
    ],
    fail: [
      {
        example: 'JS24-017',
        rows: [{ ...bilateral, 省资助经费: 150, 项目江苏方总预算: 280 }],
        expect: [error('over-ratio', 5, 'L5', 'M5')],
      },
      {
        rows: [
          { ...bilateral, 省资助经费: 150, 项目江苏方总预算: null },
          { 省资助经费: 10, 项目江苏方总预算: 100 },
        ],
        expect: [manual('base-unreadable', 5, 'L5', 'M5')],
      },
    ],
  },
];

/** 一（二）重点国别产业技术研发合作 */
export const keyCountrySuites: readonly RuleSuite[] = [
  {
    rule: 'key-country-lead',
    clauses: ['JS24-023'],
    pass: [
      { example: 'JS24-023', rows: [{ ...keyCountry, 申报单位: '东南大学' }] },
      { rows: [{ ...keyCountry, 申报单位: '中国科学院南京土壤研究所' }, keyCountry] },
      { rows: [{ ...keyCountry, 申报单位: '南京甲光中心', 申报单位性质: '科研机构' }] },
    ],
    fail: [
      { example: 'JS24-023', rows: [{ ...keyCountry, 申报单位: '南通市海洋局' }], expect: [error('unit-kind-not-allowed', 5, 'E5')] },
      { rows: [{ ...keyCountry, 申报单位: '江苏大学附属医院' }], expect: [manual('unit-kind-unclear', 5, 'E5')] },
      { rows: [{ ...keyCountry, 申报单位: '南京江北新区管理委员会' }], expect: [error('unit-kind-not-allowed', 5, 'E5')] },
      { rows: [{ ...keyCountry, 申报单位: '中共江苏省委党校' }], expect: [manual('unit-kind-unclear', 5, 'E5')] },
      { rows: [{ ...keyCountry, 申报单位: '南京甲光' }], expect: [manual('unit-kind-unclear', 5, 'E5')] },
    ],
  },
  {
    rule: 'key-country-foreign-state',
    clauses: ['JS24-020', 'JS24-042'],
    pass: [
      { example: 'JS24-020', rows: [{ ...keyCountry, 合作国别地区: '荷兰', 申报单位: '东南大学' }] },
      { rows: [{ ...keyCountry, 合作国别地区: '德国（慕尼黑）、美国' }] },
      { rows: [{ ...keyCountry, 合作国别地区: '泰国' }] },
    ],
    fail: [
      { example: 'JS24-020', rows: [{ ...keyCountry, 合作国别地区: '香港' }], expect: [error('region-not-foreign', 5, 'F5')] },
      { rows: [{ ...keyCountry, 合作国别地区: '港澳台' }], expect: [error('region-not-foreign', 5, 'F5')] },
    ],
  },
  {
    rule: 'key-country-enterprise-exclusion',
    clauses: ['JS24-025'],
    pass: [
      { example: 'JS24-025', rows: [{ ...keyCountry, 申报单位: '苏州甲光装备有限公司', 合作国别地区: '德国' }] },
      { rows: [{ ...keyCountry, 申报单位: '南京工业大学', 合作国别地区: '以色列' }] },
      { rows: [{ 项目类型: '“一带一路”创新合作', 合作国别地区: '新加坡' }] },
      { rows: [{ 项目类型: '双边创新合作', 合作国别地区: '以色列' }] },
    ],
    fail: [
      {
        example: 'JS24-025',
        rows: [{ ...keyCountry, 申报单位: '苏州甲光装备有限公司', 合作国别地区: '以色列' }],
        expect: [error('region-excluded', 5, 'F5', 'E5')],
      },
      { rows: [{ ...keyCountry, 合作国别地区: '德国、挪威' }], expect: [error('region-excluded', 5, 'F5', 'E5')] },
      { rows: [{ ...keyCountry, 申报单位: '南京甲光', 合作国别地区: '芬兰' }], expect: [manual('region-excluded', 5, 'F5', 'E5')] },
    ],
  },
  {
    rule: 'key-country-joint-enterprise',
    clauses: ['JS24-024'],
    pass: [
      { example: 'JS24-024', rows: [{ ...keyCountry, 申报单位: '江南大学', 境内合作单位: '无锡惠山科技有限公司' }] },
      {
        rows: [
          { ...keyCountry, 境内合作单位: null },
          { ...keyCountry, 境内合作单位: '南京大学' },
        ],
      },
      { rows: [{ ...keyCountry, 申报单位: '江南大学', 境内合作单位: '上海虹桥科技有限公司、江苏甲光装备有限公司' }] },
    ],
    fail: [
      {
        example: 'JS24-024',
        rows: [{ ...keyCountry, 申报单位: '江南大学', 境内合作单位: '上海虹桥科技有限公司' }],
        expect: [error('no-provincial-enterprise', 5, 'L5')],
      },
      {
        rows: [{ ...keyCountry, 申报单位: '江南大学', 境内合作单位: '南京大学' }],
        expect: [error('no-provincial-enterprise', 5, 'L5')],
      },
      {
        rows: [{ ...keyCountry, 申报单位: '江南大学', 境内合作单位: '远东控股有限公司' }],
        expect: [manual('provincial-enterprise-unclear', 5, 'L5')],
      },
      {
        rows: [{ ...keyCountry, 申报单位: '南京甲光', 境内合作单位: '上海虹桥科技有限公司' }],
        expect: [manual('no-provincial-enterprise', 5, 'L5')],
      },
    ],
  },
  {
    rule: 'key-country-field',
    clauses: ['JS24-019'],
    pass: [{ example: 'JS24-019', rows: [{ ...keyCountry, 技术领域: '新材料' }] }],
    fail: [{ example: 'JS24-019', rows: [{ ...keyCountry, 技术领域: '旅游管理' }], expect: [warning('text-not-in', 5, 'L5')] }],
  },
  {
    rule: 'key-country-mode',
    clauses: ['JS24-021'],
    pass: [{ example: 'JS24-021', rows: [{ ...keyCountry, 合作方式: '跨国联合研发' }] }],
    fail: [
      { example: 'JS24-021', rows: [{ ...keyCountry, 合作方式: '学术交流访问' }], expect: [warning('text-not-in', 5, 'L5')] },
      { rows: [{ ...keyCountry, 合作方式: '联合研发；项目预研' }], expect: [warning('text-not-in', 5, 'L5')] },
    ],
  },
  {
    rule: 'key-country-cap',
    clauses: ['JS24-026'],
    pass: [{ example: 'JS24-026', rows: [{ ...keyCountry, 省资助经费: 120 }] }],
    fail: [{ example: 'JS24-026', rows: [{ ...keyCountry, 省资助经费: 150 }], expect: [warning('over-limit', 5, 'L5')] }],
  },
  {
    rule: 'key-country-ratio',
    clauses: ['JS24-027'],
    pass: [{ example: 'JS24-027', rows: [{ ...keyCountry, 申报单位: '东南大学', 省资助经费: 100, 项目江苏方总预算: 200 }] }],
    fail: [
      {
        example: 'JS24-027',
        rows: [{ ...keyCountry, 申报单位: '东南大学', 省资助经费: 120, 项目江苏方总预算: 200 }],
        expect: [error('over-ratio', 5, 'L5', 'M5')],
      },
      { rows: [{ ...keyCountry, 省资助经费: 120, 项目江苏方总预算: 200 }], expect: [error('over-ratio', 5, 'L5', 'M5')] },
    ],
  },
];
