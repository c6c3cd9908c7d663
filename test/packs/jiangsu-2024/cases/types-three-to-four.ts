import { error, manual, warning } from '../../rule-tester';
import type { RuleSuite } from '../../rule-tester';

const road = { 项目类型: '“一带一路”创新合作', 合作国别地区: '泰国' };
const lab = '江苏省作物遗传重点实验室';
const yangzhou = { ...road, 申报单位: '扬州大学', 依托平台: lab };
const special = { 项目类型: '港澳台科技合作', 合作国别地区: '香港' };
const withPlatform = (platform: string) => ({ ...yangzhou, 依托平台: platform });

/** 一（三）“一带一路”创新合作 */
export const beltAndRoadSuites: readonly RuleSuite[] = [
  {
    rule: 'belt-and-road-lead',
    clauses: ['JS24-030'],
    pass: [{ example: 'JS24-030', rows: [{ ...road, 申报单位: '江苏省农业科学院' }] }, { rows: [road] }],
    fail: [
      { example: 'JS24-030', rows: [{ ...road, 申报单位: '连云港市商务局' }], expect: [error('unit-kind-not-allowed', 5, 'E5')] },
      { rows: [{ ...road, 申报单位: '江苏省人民医院' }], expect: [manual('unit-kind-unclear', 5, 'E5')] },
    ],
  },
  {
    rule: 'belt-and-road-foreign-state',
    clauses: ['JS24-038', 'JS24-042'],
    pass: [{ rows: [road] }],
    fail: [{ rows: [{ ...road, 合作国别地区: '中国澳门' }], expect: [error('region-not-foreign', 5, 'F5')] }],
  },
  {
    rule: 'belt-and-road-member',
    clauses: ['JS24-038', 'JS24-039'],
    pass: [
      { example: 'JS24-038', rows: [{ ...road, 合作国别地区: '新西兰' }] },
      { example: 'JS24-039', rows: [{ ...road, 合作国别地区: '约旦' }] },
      { rows: ['韩国', '俄罗斯', '新加坡', '奥地利', '洪都拉斯', '巴拿马'].map((region) => ({ ...road, 合作国别地区: region })) },
      { rows: [{ ...road, 合作国别地区: '泰国、德国', 外方单位国别: '泰国' }] },
      { rows: [{ ...road, 合作国别地区: '意大利' }], asOf: { year: 2023, month: 6, day: 1, hour: null, minute: null } },
    ],
    fail: [
      { example: 'JS24-038', rows: [{ ...road, 合作国别地区: '日本' }], expect: [error('region-not-member', 5, 'F5')] },
      {
        rows: ['美国', '德国', '英国', '法国', '澳大利亚', '以色列', '挪威', '印度', '哥伦比亚'].map((region) => ({
          ...road,
          合作国别地区: region,
        })),
        expect: [5, 6, 7, 8, 9, 10, 11, 12, 13].map((row) => error('region-not-member', row, `F${String(row)}`)),
      },
      { rows: [{ ...road, 合作国别地区: '意大利' }], expect: [warning('membership-disputed', 5, 'F5')] },
      { rows: [{ ...road, 合作国别地区: '瑙鲁' }], expect: [warning('membership-disputed', 5, 'F5')] },
      { rows: [{ ...road, 合作国别地区: '泰国、德国' }], expect: [manual('regions-mixed', 5, 'F5')] },
      { rows: [{ ...road, 合作国别地区: '泰国、德国', 外方单位国别: '德国' }], expect: [error('region-not-member', 5, 'L5')] },
    ],
  },
  {
    rule: 'belt-and-road-platform-filled',
    clauses: ['JS24-031', 'JS24-152', 'JS24-158'],
    pass: [
      { example: 'JS24-031', rows: [yangzhou] },
      { example: 'JS24-158', rows: [{ ...road, 申报单位: '南京大学', 依托平台: '现代天文与天体物理全国重点实验室' }] },
      { example: 'JS24-152', rows: [{ ...road, 依托平台: null }] },
      { rows: [{ 申报单位: '扬州大学' }, { ...road, 申报单位: null }] },
    ],
    fail: [
      { example: 'JS24-031', rows: [withPlatform('')], expect: [error('blank', 5, 'I5')] },
      { example: 'JS24-158', rows: [withPlatform('无')], expect: [error('blank', 5, 'I5')] },
      { rows: [{ ...road, 申报单位: '南京甲光', 依托平台: null }], expect: [manual('blank', 5, 'I5')] },
    ],
  },
  {
    rule: 'belt-and-road-platform-class',
    clauses: ['JS24-032'],
    pass: [
      {
        example: 'JS24-032',
        rows: ['绿色化工教育部国际合作联合实验室', '现代天文与天体物理全国重点实验室', lab, '江苏省国际联合研究中心（智慧农业）'].map(
          withPlatform,
        ),
      },
      { rows: [withPlatform('省部共建放射医学与辐射防护国家重点实验室'), withPlatform('作物遗传与种质创新国家重点实验室')] },
      { rows: [{ ...road, 依托平台: '江苏省甲光工程技术研究中心' }] },
    ],
    fail: [
      {
        example: 'JS24-032',
        rows: [withPlatform('江苏省农产品加工工程技术研究中心')],
        expect: [error('platform-class-not-admitted', 5, 'I5')],
      },
      {
        rows: [
          '农业与农产品安全教育部重点实验室',
          '江苏高校动物遗传重点实验室',
          '农业农村部畜禽遗传重点实验室',
          '南京市智能装备重点实验室',
          '江苏省院士工作站',
        ].map(withPlatform),
        expect: [5, 6, 7, 8, 9].map((row) => error('platform-class-not-admitted', row, `I${String(row)}`)),
      },
      { rows: [withPlatform('网络通信与安全紫金山实验室')], expect: [warning('platform-class-unclear', 5, 'I5')] },
    ],
  },
  {
    rule: 'belt-and-road-platform-single',
    clauses: ['JS24-152'],
    pass: [{ rows: [yangzhou, withPlatform('江苏省高效、低碳作物重点实验室')] }],
    fail: [{ rows: [withPlatform(`${lab}、江苏省动物营养重点实验室`)], expect: [warning('several-platforms', 5, 'I5')] }],
  },
  {
    rule: 'platform-surplus',
    clauses: ['JS24-152', 'JS24-158'],
    pass: [
      { rows: [yangzhou, { ...road, 依托平台: null }] },
      { rows: ['/', '无', '—', '不适用', ''].map((platform) => ({ 依托平台: platform })) },
      {
        rows: [
          { ...road, 申报单位: '南京甲光', 依托平台: lab },
          { ...road, 申报单位: '江苏省人民医院', 依托平台: lab },
        ],
      },
    ],
    fail: [
      { example: 'JS24-152', rows: [{ ...special, 依托平台: lab }], expect: [warning('must-be-blank', 5, 'I5')] },
      { example: 'JS24-158', rows: [{ ...road, 依托平台: lab }], expect: [warning('must-be-blank', 5, 'I5')] },
    ],
  },
  {
    rule: 'belt-and-road-platform-role',
    clauses: ['JS24-035'],
    pass: [
      { example: 'JS24-035', rows: [{ ...yangzhou, 项目负责人在平台职务: '骨干成员' }] },
      {
        rows: [
          { ...yangzhou, 在平台职务: '实验室副主任' },
          { ...road, 在平台职务: null },
        ],
      },
    ],
    fail: [
      { example: 'JS24-035', rows: [{ ...yangzhou, 项目负责人在平台职务: '无' }], expect: [error('blank', 5, 'L5')] },
      { rows: [{ ...yangzhou, 在平台职务: '非骨干成员' }], expect: [error('text-not-in', 5, 'L5')] },
      { rows: [{ ...yangzhou, 在平台职务: '外聘专家' }], expect: [error('text-not-in', 5, 'L5')] },
    ],
  },
  {
    rule: 'belt-and-road-demonstration',
    clauses: ['JS24-037'],
    pass: [
      { example: 'JS24-037', rows: [{ ...road, 应用示范: '泰国罗勇府' }] },
      {
        rows: [
          { ...road, 应用示范: '是' },
          { ...yangzhou, 应用示范: '否' },
        ],
      },
    ],
    fail: [
      { example: 'JS24-037', rows: [{ ...road, 应用示范: '江苏常州' }], expect: [error('place-in-mainland', 5, 'L5', 'F5')] },
      { rows: [{ ...road, 应用示范: '否' }], expect: [error('answer-negative', 5, 'L5')] },
      { rows: [{ ...road, 应用示范: '澳门' }], expect: [manual('answer-unclear', 5, 'L5')] },
      {
        rows: [
          { ...road, 应用示范: null },
          { ...road, 应用示范: '是' },
        ],
        expect: [error('blank', 5, 'L5')],
      },
      { rows: [{ ...road, 应用示范: '老挝万象' }], expect: [manual('answer-unclear', 5, 'L5')] },
    ],
  },
  {
    rule: 'belt-and-road-mode',
    clauses: ['JS24-028'],
    pass: [{ example: 'JS24-028', rows: [{ ...road, 合作方式: '海外应用示范' }] }],
    fail: [{ example: 'JS24-028', rows: [{ ...road, 合作方式: '境外孵化' }], expect: [warning('text-not-in', 5, 'L5')] }],
  },
  {
    rule: 'belt-and-road-cap',
    clauses: ['JS24-040'],
    pass: [{ example: 'JS24-040', rows: [{ ...road, 省资助经费: 120 }] }],
    fail: [{ example: 'JS24-040', rows: [{ ...road, 省资助经费: 130 }], expect: [warning('over-limit', 5, 'L5')] }],
  },
  {
    rule: 'belt-and-road-ratio',
    clauses: ['JS24-041'],
    pass: [
      { example: 'JS24-041', rows: [{ ...yangzhou, 省资助经费: 120, 项目江苏方总预算: 120 }] },
      { rows: [{ ...road, 省资助经费: 60, 项目江苏方总预算: 120 }] },
    ],
    fail: [
      { example: 'JS24-041', rows: [{ ...road, 省资助经费: 120, 项目江苏方总预算: 200 }], expect: [error('over-ratio', 5, 'L5', 'M5')] },
    ],
  },
];

/** 一（四）港澳台科技合作 */
export const specialRegionSuites: readonly RuleSuite[] = [
  {
    rule: 'hmt-lead',
    clauses: ['JS24-045'],
    pass: [{ example: 'JS24-045', rows: [{ ...special, 申报单位: '河海大学' }] }],
    fail: [{ example: 'JS24-045', rows: [{ ...special, 申报单位: '江苏省水利厅' }], expect: [error('unit-kind-not-allowed', 5, 'E5')] }],
  },
  {
    rule: 'hmt-regions',
    clauses: ['JS24-042'],
    pass: [
      { example: 'JS24-042', rows: [{ ...special, 合作国别地区: '中国香港' }] },
      {
        rows: ['香港特别行政区', '香港地区', '澳门', '台湾', '中国台湾', '台湾地区', '香港、澳门'].map((region) => ({
          ...special,
          合作国别地区: region,
        })),
      },
      { rows: [{ ...special, 合作国别地区: null }] },
    ],
    fail: [
      { example: 'JS24-042', rows: [{ ...special, 合作国别地区: '新加坡' }], expect: [error('region-not-special', 5, 'F5')] },
      { rows: [{ ...special, 合作国别地区: '香港、英国' }], expect: [manual('regions-mixed', 5, 'F5')] },
    ],
  },
  {
    rule: 'hmt-joint-enterprise',
    clauses: ['JS24-046'],
    pass: [{ example: 'JS24-046', rows: [{ ...special, 申报单位: '河海大学', 境内合作单位: '南京甲光装备有限公司' }] }],
    fail: [
      {
        example: 'JS24-046',
        rows: [{ ...special, 申报单位: '河海大学', 境内合作单位: null }, { 境内合作单位: '南京大学' }],
        expect: [error('no-provincial-enterprise', 5, 'L5')],
      },
    ],
  },
  {
    rule: 'hmt-field',
    clauses: ['JS24-043'],
    pass: [{ example: 'JS24-043', rows: [{ ...special, 技术领域: '海洋经济' }] }],
    fail: [{ example: 'JS24-043', rows: [{ ...special, 技术领域: '影视制作' }], expect: [warning('text-not-in', 5, 'L5')] }],
  },
  {
    rule: 'hmt-mode',
    clauses: ['JS24-042', 'JS24-044'],
    pass: [{ rows: [{ ...special, 合作方式: '跨境联合研发' }] }],
    fail: [{ rows: [{ ...special, 合作方式: '海外应用示范' }], expect: [warning('text-not-in', 5, 'L5')] }],
  },
  {
    rule: 'hmt-cap',
    clauses: ['JS24-047'],
    pass: [{ example: 'JS24-047', rows: [{ ...special, 省资助经费: 100 }] }],
    fail: [{ example: 'JS24-047', rows: [{ ...special, 省资助经费: 140 }], expect: [warning('over-limit', 5, 'L5')] }],
  },
  {
    rule: 'hmt-ratio',
    clauses: ['JS24-048'],
    pass: [{ example: 'JS24-048', rows: [{ ...special, 省资助经费: 75, 项目江苏方总预算: 150 }] }],
    fail: [
      { example: 'JS24-048', rows: [{ ...special, 省资助经费: 90, 项目江苏方总预算: 150 }], expect: [error('over-ratio', 5, 'L5', 'M5')] },
    ],
  },
];
