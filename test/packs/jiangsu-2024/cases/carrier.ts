import { error, manual, warning } from '../../rule-tester';
import type { RuleSuite } from '../../rule-tester';

const carrier = { 项目类型: '对外创新合作服务载体建设项目', 项目名称: '中德国际技术转移中心建设' };
const transfer = { ...carrier, 载体子类: '专业化国际技术转移服务机构建设项目' };
const offshore = { ...carrier, 项目名称: '新加坡海外研发中心建设', 载体子类: '境外离岸创新机构建设项目' };
const incubator = { ...offshore, 项目名称: '慕尼黑海外孵化器建设' };

/** 一（五）对外创新合作服务载体建设项目 */
export const carrierSuites: readonly RuleSuite[] = [
  {
    rule: 'carrier-kind',
    clauses: ['JS24-009', 'JS24-010'],
    pass: [{ example: 'JS24-009', rows: [transfer] }, { example: 'JS24-010', rows: [offshore] }, { rows: [{ 载体子类: '离岸贸易' }] }],
    fail: [
      { example: 'JS24-009', rows: [{ ...carrier, 载体子类: '国际创新园区建设' }], expect: [error('text-not-in', 5, 'L5')] },
      { example: 'JS24-010', rows: [{ ...carrier, 载体子类: '离岸贸易' }], expect: [error('text-not-in', 5, 'L5')] },
      { rows: [{ ...carrier, 载体子类: null }, transfer], expect: [manual('blank', 5, 'L5')] },
    ],
  },
  {
    rule: 'carrier-lead',
    clauses: ['JS24-055', 'JS24-051'],
    pass: [
      { example: 'JS24-055', rows: [{ ...carrier, 申报单位: '江苏省跨国技术转移中心（事业单位）' }] },
      { rows: [carrier, { ...carrier, 申报单位: '苏州大学' }, { ...carrier, 申报单位: '江苏省人民医院' }] },
      { rows: [{ ...carrier, 申报单位: '江苏省跨国技术转移中心', 单位性质: '事业单位' }] },
    ],
    fail: [
      { example: 'JS24-055', rows: [{ ...carrier, 申报单位: '南京市玄武区人民政府' }], expect: [error('unit-kind-not-allowed', 5, 'E5')] },
      { rows: [{ ...carrier, 申报单位: '南京江北新区管理委员会' }], expect: [warning('unit-kind-unclear', 5, 'E5')] },
      { rows: [{ ...carrier, 申报单位: '江苏省跨国技术转移促进会' }], expect: [warning('unit-kind-unclear', 5, 'E5')] },
    ],
  },
  {
    rule: 'carrier-offshore-lead',
    clauses: ['JS24-061'],
    pass: [
      { example: 'JS24-061', rows: [{ ...offshore, 申报单位: '江苏甲光装备股份有限公司' }] },
      { rows: [{ ...transfer, 申报单位: '苏州大学' }] },
      {
        rows: [
          { ...offshore, 申报单位: '江苏省跨国技术转移促进会' },
          { ...offshore, 申报单位: '南京江北新区管理委员会' },
          { ...offshore, 申报单位: '南京甲光' },
        ],
      },
    ],
    fail: [
      { example: 'JS24-061', rows: [{ ...offshore, 申报单位: '苏州大学' }], expect: [error('unit-kind-not-allowed', 5, 'E5')] },
      { rows: [{ ...carrier, 申报单位: '苏州大学' }], expect: [manual('unit-kind-not-allowed', 5, 'E5')] },
    ],
  },
  {
    rule: 'carrier-transfer-business',
    clauses: ['JS24-054'],
    pass: [
      { example: 'JS24-054', rows: [{ ...transfer, 上年度国际技术转移服务收入: 0, 上年度相关业务投入: 60 }] },
      { rows: [{ ...offshore, 上年度国际技术转移服务收入: 0, 上年度相关业务投入: 0 }] },
    ],
    fail: [
      {
        example: 'JS24-054',
        rows: [{ ...transfer, 上年度国际技术转移服务收入: 0, 上年度相关业务投入: 0 }],
        expect: [error('none-positive', 5, 'M5', 'N5')],
      },
      { rows: [{ ...transfer, 上年度国际技术转移服务收入: '较多' }], expect: [manual('unreadable', 5, 'M5')] },
    ],
  },
  {
    rule: 'carrier-consulted',
    clauses: ['JS24-056', 'JS24-069', 'JS24-156'],
    pass: [
      { example: 'JS24-056', rows: [{ ...carrier, 会商情况: '已会商' }] },
      { example: 'JS24-069', rows: [{ ...offshore, 会商情况: '2024-03-05已完成会商' }] },
      { example: 'JS24-156', rows: [{ ...carrier, 会商情况: '是' }] },
      { rows: [{ 会商情况: null }, { ...carrier, 会商情况: '是' }] },
    ],
    fail: [
      { example: 'JS24-056', rows: [{ ...carrier, 会商情况: '未会商' }], expect: [error('answer-negative', 5, 'L5')] },
      { example: 'JS24-069', rows: [{ ...offshore, 会商情况: '未会商' }], expect: [error('answer-negative', 5, 'M5')] },
      { example: 'JS24-156', rows: [{ ...carrier, 会商情况: null }, { 会商情况: '/' }], expect: [error('blank', 5, 'L5')] },
    ],
  },
  {
    rule: 'carrier-consulted-by',
    clauses: ['JS24-057', 'JS24-069'],
    pass: [
      { example: 'JS24-057', rows: [{ ...carrier, 会商完成日期: '2024-03-06' }] },
      { example: 'JS24-069', rows: [{ ...offshore, 会商完成日期: '2024-03-05' }] },
      { rows: [{ ...carrier, 会商完成日期: '2024年3月8日' }] },
      { rows: [{ ...carrier, 会商情况: '未会商', 会商完成日期: null }, { 会商完成日期: '2024-05-01' }] },
    ],
    fail: [
      { example: 'JS24-057', rows: [{ ...carrier, 会商完成日期: '2024-03-15' }], expect: [error('date-after', 5, 'L5')] },
      {
        rows: [{ ...carrier, 会商情况: '已会商', 会商完成日期: null }, { 会商完成日期: '2024-03-01' }],
        expect: [manual('blank', 5, 'M5')],
      },
    ],
  },
  {
    rule: 'carrier-through-city',
    clauses: ['JS24-058'],
    pass: [
      { example: 'JS24-058', rows: [carrier] },
      { rows: [{}], fields: { authority: '昆山市科技局' } },
    ],
    fail: [
      { example: 'JS24-058', rows: [carrier], fields: { authority: '昆山市科技局' }, expect: [manual('attention', 5, 'C5')] },
      { rows: [carrier], fields: { authority: '苏州工业园区管理委员会' }, expect: [manual('attention', 5, 'C5')] },
    ],
  },
  {
    rule: 'carrier-offshore-by',
    clauses: ['JS24-063', 'JS24-066'],
    pass: [
      { example: 'JS24-063', rows: [{ ...offshore, 境外机构注册或并购完成日期: '2022-06-30' }] },
      { example: 'JS24-066', rows: [{ ...incubator, 境外机构注册日期: '2021-05-20' }] },
      { rows: [{ ...transfer, 境外机构注册日期: '2023-01-10' }] },
    ],
    fail: [
      { example: 'JS24-063', rows: [{ ...offshore, 境外机构注册或并购完成日期: '2023-03-01' }], expect: [error('date-after', 5, 'M5')] },
      { example: 'JS24-066', rows: [{ ...incubator, 境外机构注册日期: '2023-01-10' }], expect: [error('date-after', 5, 'M5')] },
      { rows: [{ ...offshore, 境外机构注册日期: '2022-12-31' }], expect: [warning('date-on-limit', 5, 'M5')] },
      {
        rows: [
          { ...offshore, 境外机构注册日期: null },
          { ...offshore, 境外机构注册日期: '2020-01-01' },
        ],
        expect: [manual('blank', 5, 'M5')],
      },
      { rows: [{ ...carrier, 境外机构注册日期: '2023-01-10' }], expect: [manual('date-after', 5, 'L5')] },
    ],
  },
  {
    rule: 'carrier-incubator-legal',
    clauses: ['JS24-065'],
    pass: [
      { example: 'JS24-065', rows: [{ ...incubator, 境外机构法人资格: '是' }] },
      {
        rows: [
          { ...offshore, 境外机构法人资格: '否' },
          { ...transfer, 项目名称: '国际孵化器技术转移', 境外机构法人资格: '否' },
        ],
      },
    ],
    fail: [
      {
        example: 'JS24-065',
        rows: [{ ...incubator, 境外机构法人资格: '为办事处，无法人资格' }],
        expect: [error('answer-negative', 5, 'M5')],
      },
      {
        rows: [
          { ...incubator, 境外机构法人资格: null },
          { ...offshore, 境外机构法人资格: '是' },
        ],
        expect: [manual('blank', 5, 'M5')],
      },
    ],
  },
  {
    rule: 'carrier-incubator-control',
    clauses: ['JS24-068'],
    pass: [
      { rows: [{ ...incubator, 持股比例: '51%', 孵化成果支配权: '否' }] },
      { rows: [{ ...offshore, 持股比例: 0.2, 孵化成果支配权: '无' }] },
    ],
    fail: [
      {
        example: 'JS24-068',
        rows: [{ ...incubator, 持股比例: '20%', 孵化成果支配权: '无' }],
        expect: [error('share-not-controlling', 5, 'M5', 'N5')],
      },
      {
        goodExample: 'JS24-068',
        rows: [{ ...incubator, 持股比例: 0.3, 孵化成果支配权: '有' }],
        expect: [manual('share-by-agreement', 5, 'M5')],
      },
      { rows: [{ ...incubator, 持股比例: '50%' }], expect: [manual('share-by-agreement', 5, 'M5')] },
    ],
  },
  {
    rule: 'carrier-cap',
    clauses: ['JS24-059', 'JS24-070'],
    pass: [
      { example: 'JS24-059', rows: [{ ...carrier, 省资助经费: 120 }] },
      { example: 'JS24-070', rows: [{ ...offshore, 省资助经费: 100 }] },
    ],
    fail: [
      { example: 'JS24-059', rows: [{ ...carrier, 省资助经费: 150 }], expect: [warning('over-limit', 5, 'L5')] },
      { rows: [{ ...offshore, 省资助经费: 121 }], expect: [warning('over-limit', 5, 'M5')] },
    ],
  },
  {
    rule: 'carrier-ratio',
    clauses: ['JS24-060', 'JS24-070'],
    pass: [
      { example: 'JS24-060', rows: [{ ...carrier, 省资助经费: 120, 项目总预算: 240, 项目江苏方总预算: 200 }] },
      { example: 'JS24-070', rows: [{ ...offshore, 省资助经费: 100, 项目总预算: 200 }] },
    ],
    fail: [
      { example: 'JS24-060', rows: [{ ...carrier, 省资助经费: 120, 项目总预算: 200 }], expect: [error('over-ratio', 5, 'L5', 'M5')] },
      { example: 'JS24-070', rows: [{ ...offshore, 省资助经费: 120, 项目总预算: 180 }], expect: [error('over-ratio', 5, 'M5', 'N5')] },
    ],
  },
  {
    rule: 'carrier-region',
    clauses: ['JS24-149'],
    pass: [{ rows: [{ ...carrier, 合作国别地区: '日本' }] }, { rows: [{ 合作国别地区: null }] }],
    fail: [
      { rows: [{ ...carrier, 合作国别地区: null }], expect: [warning('blank', 5, 'F5')] },
      { rows: [{ ...carrier, 合作国别地区: '全球' }], expect: [warning('region-unknown', 5, 'F5')] },
      { rows: [{ ...carrier, 合作国别地区: '中国' }], expect: [warning('region-mainland', 5, 'F5')] },
    ],
  },
  {
    rule: 'carrier-region-special',
    clauses: ['JS24-049'],
    pass: [{ rows: [transfer] }, { rows: [{ ...offshore, 合作国别地区: '香港' }] }],
    fail: [
      { rows: [{ ...transfer, 合作国别地区: '香港' }], expect: [manual('keyword-found', 5, 'F5')] },
      { rows: [{ ...carrier, 合作国别地区: '中国澳门' }], expect: [manual('keyword-found', 5, 'F5')] },
    ],
  },
  {
    rule: 'carrier-evidence',
    clauses: ['JS24-086', 'JS24-150'],
    pass: [
      { example: 'JS24-086', rows: [{ ...carrier, 项目合作文件是否符合要求: '是（已提供佐证材料）' }] },
      { rows: [carrier, { ...carrier, 项目合作文件是否符合要求: '有意向书' }] },
    ],
    fail: [
      { rows: [{ ...carrier, 项目合作文件是否符合要求: '不适用' }], expect: [warning('answer-not-applicable', 5, 'G5')] },
      { example: 'JS24-086', rows: [{ ...carrier, 项目合作文件是否符合要求: null }], expect: [error('blank', 5, 'G5')] },
      { rows: [{ ...carrier, 项目合作文件是否符合要求: '未提供' }], expect: [error('answer-negative', 5, 'G5')] },
      { rows: [{ ...carrier, 项目合作文件是否符合要求: '/' }], expect: [warning('answer-not-applicable', 5, 'G5')] },
    ],
  },
  {
    rule: 'carrier-evidence-wording',
    clauses: ['JS24-150', 'JS24-086'],
    pass: [
      { rows: [{ ...carrier, 项目合作文件是否符合要求: '是，已提供佐证材料' }] },
      { rows: [{ 项目合作文件是否符合要求: '有合作协议' }] },
    ],
    fail: [{ rows: [{ ...carrier, 项目合作文件是否符合要求: '已签合作协议' }], expect: [warning('keyword-found', 5, 'G5')] }],
  },
];
