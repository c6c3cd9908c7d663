import { error, info, manual, warning } from '../../rule-tester';
import type { RuleSuite } from '../../rule-tester';

const carrier = { 项目类型: '对外创新合作服务载体建设项目' };
const special = { 项目类型: '港澳台科技合作', 合作国别地区: '香港' };
const agreement = (answer: string | null) => ({ 项目合作文件是否符合要求: answer });

/** Region, foreign partner and cooperation documents. */
export const partnerSuites: readonly RuleSuite[] = [
  {
    rule: 'partner-region',
    clauses: ['JS24-149'],
    pass: [
      { example: 'JS24-149', rows: [{ 合作国别地区: '日本' }] },
      { rows: [{ 合作国别地区: '德国（慕尼黑）' }, { 合作国别地区: 'Germany' }, { 合作国别地区: '美国/英国' }] },
      { rows: [{ ...carrier, 合作国别地区: null }] },
    ],
    fail: [
      { example: 'JS24-149', rows: [{ 合作国别地区: null }], expect: [error('blank', 5, 'F5')] },
      { rows: [{ 合作国别地区: '/' }], expect: [error('blank', 5, 'F5')] },
      { rows: [{ 合作国别地区: '亚特兰蒂斯' }], expect: [warning('region-unknown', 5, 'F5')] },
      { rows: [{ 合作国别地区: '中国' }], expect: [error('region-mainland', 5, 'F5')] },
      { rows: [{ ...special, 合作国别地区: '港澳台' }], expect: [warning('region-ambiguous', 5, 'F5')] },
      { rows: [{ ...special, 合作国别地区: '中华民国' }], expect: [warning('region-improper', 5, 'F5')] },
    ],
  },
  {
    rule: 'partner-not-subsidiary',
    clauses: ['JS24-075'],
    pass: [
      { example: 'JS24-075', rows: [{ 申报单位: '江苏恒泰股份有限公司', 主要境外合作机构: '亚琛工业大学', 与申报单位关系: '无股权关系' }] },
      { rows: [{ 与申报单位关系: '不是子公司' }, { 与申报单位关系: '无控股关系' }, { ...carrier, 与申报单位关系: '全资子公司' }] },
    ],
    fail: [{ example: 'JS24-075', rows: [{ 与申报单位关系: '全资子公司' }], expect: [error('keyword-found', 5, 'L5')] }],
  },
  {
    rule: 'partner-not-in-group',
    clauses: ['JS24-078'],
    pass: [
      { example: 'JS24-078', rows: [{ 与申报单位关系: '无股权关系' }] },
      { rows: [{ 与申报单位关系: '不同集团' }, { ...carrier, 与申报单位关系: '同一集团' }] },
    ],
    fail: [{ example: 'JS24-078', rows: [{ 与申报单位关系: '同属天宁集团' }], expect: [error('keyword-found', 5, 'L5')] }],
  },
  {
    rule: 'partner-trade-name',
    clauses: ['JS24-075', 'JS24-078'],
    pass: [
      { rows: [{ 申报单位: '江苏恒泰股份有限公司', 主要境外合作机构: '亚琛工业大学' }] },
      { rows: [{ 申报单位: '江苏恒泰股份有限公司', 主要境外合作机构: '恒泰（德国）有限公司', 与申报单位关系: '全资子公司' }] },
      { rows: [{ ...carrier, 申报单位: '江苏恒泰股份有限公司', 主要境外合作机构: '恒泰（德国）有限公司' }] },
    ],
    fail: [
      {
        example: 'JS24-075',
        rows: [{ 申报单位: '江苏恒泰股份有限公司', 主要境外合作机构: '恒泰（德国）有限公司' }],
        expect: [warning('partner-shares-name', 5, 'L5', 'E5')],
      },
      {
        example: 'JS24-078',
        rows: [{ 申报单位: '天宁集团（江苏）公司', 主要境外合作机构: '天宁集团（美国）公司' }],
        expect: [warning('partner-shares-name', 5, 'L5', 'E5')],
      },
    ],
  },
  {
    rule: 'partner-outside-mainland',
    clauses: ['JS24-076'],
    pass: [
      { example: 'JS24-076', rows: [{ 主要境外合作机构: 'Robert Bosch GmbH' }] },
      {
        rows: [
          { ...special, 主要境外合作机构: '香港科技大学' },
          { 主要境外合作机构: null },
          { ...carrier, 主要境外合作机构: '博世（中国）投资有限公司' },
        ],
      },
      { rows: [{ 主要境外合作机构: '博世（中国）投资有限公司', 境外合作机构注册地: '上海市' }] },
    ],
    fail: [
      { example: 'JS24-076', rows: [{ 主要境外合作机构: '博世（中国）投资有限公司' }], expect: [warning('partner-in-mainland', 5, 'L5')] },
      {
        rows: [{ 主要境外合作机构: '博世（中国）投资有限公司', 境外合作机构注册地: '德国' }],
        expect: [warning('partner-in-mainland', 5, 'L5')],
      },
    ],
  },
  {
    rule: 'partner-registered-abroad',
    clauses: ['JS24-076'],
    pass: [{ rows: [{ 境外合作机构注册地: '德国斯图加特' }, { ...special, 境外合作机构注册地: '中国香港' }] }],
    fail: [
      { rows: [{ 境外合作机构注册地: '上海市' }], expect: [error('partner-in-mainland', 5, 'L5')] },
      { rows: [{ 境外合作机构注册地: '江苏省苏州市' }], expect: [error('partner-in-mainland', 5, 'L5')] },
    ],
  },
  {
    rule: 'partner-no-shell',
    clauses: ['JS24-077'],
    pass: [
      { example: 'JS24-077', rows: [{ 境外合作机构注册地: '瑞士' }] },
      {
        rows: [
          { ...special, 境外合作机构注册地: '香港' },
          { ...carrier, 境外合作机构注册地: '开曼群岛' },
        ],
      },
    ],
    fail: [
      { example: 'JS24-077', rows: [{ 境外合作机构注册地: '英属维尔京群岛' }], expect: [warning('tax-haven', 5, 'L5')] },
      { rows: [{ 境外合作机构注册地: 'Cayman Islands' }], expect: [warning('tax-haven', 5, 'L5')] },
    ],
  },
  {
    rule: 'region-tax-haven',
    clauses: ['JS24-077'],
    pass: [{ rows: [{}, { 合作国别地区: '新加坡' }, special] }, { rows: [{ 合作国别地区: '百慕大', 境外合作机构注册地: '百慕大' }] }],
    fail: [{ rows: [{ 合作国别地区: '英属维尔京群岛' }], expect: [warning('tax-haven', 5, 'F5')] }],
  },
  {
    rule: 'foreign-leader-unit',
    clauses: ['JS24-080'],
    pass: [
      { example: 'JS24-080', rows: [{ 外方负责人单位: '亚琛工业大学', 主要境外合作机构: '亚琛工业大学' }] },
      { rows: [{ ...carrier, 外方负责人单位: '个人', 主要境外合作机构: '亚琛工业大学' }] },
    ],
    fail: [
      {
        example: 'JS24-080',
        rows: [{ 外方负责人单位: '个人', 主要境外合作机构: '亚琛工业大学' }],
        expect: [warning('differs-from-unit', 5, 'L5', 'M5')],
      },
      {
        rows: [
          { 外方负责人单位: null, 主要境外合作机构: '亚琛工业大学' },
          { 外方负责人单位: '个人', 主要境外合作机构: null },
        ],
        expect: [manual('blank', 5, 'L5')],
      },
    ],
  },
  {
    rule: 'agreement',
    clauses: ['JS24-079', 'JS24-150', 'JS24-085'],
    pass: [
      { example: 'JS24-079', rows: [agreement('是')] },
      { example: 'JS24-150', rows: [agreement('符合要求'), agreement('√'), agreement('已签署合作协议')] },
      { rows: [{ ...carrier, ...agreement('否') }] },
    ],
    fail: [
      { example: 'JS24-079', rows: [agreement('否')], expect: [error('answer-negative', 5, 'G5')] },
      { rows: [agreement(null)], expect: [error('blank', 5, 'G5')] },
      { example: 'JS24-150', rows: [agreement('不符合')], expect: [error('answer-negative', 5, 'G5')] },
      { goodExample: 'JS24-079', rows: [agreement('是（仅有合作意向书）')], expect: [info('answer-intent-only', 5, 'G5')] },
      { goodExample: 'JS24-085', rows: [agreement('仅有意向书')], expect: [info('answer-intent-only', 5, 'G5')] },
      { rows: [agreement('不适用')], expect: [error('answer-not-applicable', 5, 'G5')] },
      { rows: [agreement('见附件')], expect: [manual('answer-unclear', 5, 'G5')] },
    ],
  },
  {
    rule: 'agreement-intent',
    clauses: ['JS24-085'],
    pass: [{ rows: [{ 合作文件类型: '合作协议' }, { ...carrier, 合作文件类型: '意向书' }] }],
    fail: [{ goodExample: 'JS24-085', rows: [{ 合作文件类型: '意向书' }], expect: [info('keyword-found', 5, 'L5')] }],
  },
  {
    rule: 'agreement-translated',
    clauses: ['JS24-083'],
    pass: [{ example: 'JS24-083', rows: [{ 中文翻译件: '是' }, { 中文翻译件: '/' }] }],
    fail: [
      { example: 'JS24-083', rows: [{ 中文翻译件: '无' }], expect: [manual('answer-negative', 5, 'L5')] },
      { rows: [{ 中文翻译件: null }, { 中文翻译件: '有' }], expect: [manual('blank', 5, 'L5')] },
    ],
  },
  {
    rule: 'domestic-agreement',
    clauses: ['JS24-084'],
    pass: [
      { example: 'JS24-084', rows: [{ 境内合作单位: '南京甲光装备有限公司', 境内合作协议: '已签' }] },
      {
        rows: [
          { 境内合作单位: null, 境内合作协议: null },
          { 境内合作单位: '无', 境内合作协议: '无' },
          { 境内合作单位: '南京大学', 境内合作协议: '有' },
        ],
      },
    ],
    fail: [
      {
        example: 'JS24-084',
        rows: [{ 境内合作单位: '南京甲光装备有限公司', 境内合作协议: '无' }],
        expect: [error('answer-negative', 5, 'M5')],
      },
      {
        rows: [
          { 境内合作单位: '南京甲光装备有限公司', 境内合作协议: null },
          { 境内合作单位: null, 境内合作协议: '有' },
        ],
        expect: [error('blank', 5, 'M5')],
      },
    ],
  },
];
