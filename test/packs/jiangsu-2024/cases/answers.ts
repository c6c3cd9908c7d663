import { error, info, manual, warning } from '../../rule-tester';
import type { RuleSuite } from '../../rule-tester';

const materials = (answer: string | null) => ({ 申报材料是否完整: answer });
const credit = (answer: string | null) => ({ 信用情况: answer });
const genetic = (answer: string | null) => ({ 是否涉及遗传资源: answer });

/** Answers of the department, ethics, secrecy and deadlines. */
export const answerSuites: readonly RuleSuite[] = [
  {
    rule: 'materials',
    clauses: ['JS24-151', 'JS24-124'],
    pass: [
      { example: 'JS24-151', rows: [materials('是')] },
      { example: 'JS24-124', rows: [materials('附件齐全')] },
      { rows: ['完整、齐全', '√', '无缺项', '材料完整，签字盖章及日期齐全'].map(materials) },
    ],
    fail: [
      { example: 'JS24-151', rows: [materials('材料完整，签字日期待补')], expect: [error('answer-mixed', 5, 'H5')] },
      { example: 'JS24-124', rows: [materials('附件缺项')], expect: [error('answer-negative', 5, 'H5')] },
      { rows: [materials('完整，缺盖章日期')], expect: [error('answer-mixed', 5, 'H5')] },
      { rows: [materials('不齐全')], expect: [error('answer-negative', 5, 'H5')] },
      { rows: [materials(null)], expect: [error('blank', 5, 'H5')] },
      { rows: [materials('/')], expect: [error('answer-not-applicable', 5, 'H5')] },
      { rows: [materials('见附件')], expect: [manual('answer-unclear', 5, 'H5')] },
    ],
  },
  {
    rule: 'credit',
    clauses: ['JS24-154', 'JS24-108'],
    pass: [
      { example: 'JS24-154', rows: [credit('均良好')] },
      { example: 'JS24-108', rows: [credit('是（良好）')] },
      { rows: ['良好', '无不良记录', '是', '运营正常，信用良好'].map(credit) },
    ],
    fail: [
      { example: 'JS24-154', rows: [credit('单位良好，负责人信用未查')], expect: [error('answer-mixed', 5, 'K5')] },
      { example: 'JS24-108', rows: [credit('否')], expect: [error('answer-negative', 5, 'K5')] },
      { rows: [credit('单位良好，负责人待核')], expect: [error('answer-mixed', 5, 'K5')] },
      { rows: [credit('一般')], expect: [manual('answer-unclear', 5, 'K5')] },
      { rows: [credit(null)], expect: [error('blank', 5, 'K5')] },
      { rows: [credit('不适用')], expect: [error('answer-not-applicable', 5, 'K5')] },
      { rows: [credit('经营异常')], expect: [error('answer-negative', 5, 'K5')] },
    ],
  },
  {
    rule: 'genetic-resources',
    clauses: ['JS24-104', 'JS24-153'],
    pass: [{ example: 'JS24-153', rows: ['否', '不涉及', '无', '×', '未涉及'].map(genetic) }],
    fail: [
      { example: 'JS24-153', rows: [genetic(null)], expect: [error('blank', 5, 'J5')] },
      { rows: [genetic('是')], expect: [manual('answer-affirmative', 5, 'J5')] },
      { rows: [genetic('涉及')], expect: [manual('answer-affirmative', 5, 'J5')] },
      { rows: [genetic('/')], expect: [warning('answer-not-applicable', 5, 'J5')] },
    ],
  },
  {
    rule: 'genetic-approval',
    clauses: ['JS24-104'],
    pass: [
      { example: 'JS24-104', rows: [{ ...genetic('是'), 审批情况: '已获批准' }] },
      {
        rows: [
          { ...genetic('否'), 审批情况: null },
          { ...genetic('是'), 审批情况: '已批' },
        ],
      },
    ],
    fail: [
      { example: 'JS24-104', rows: [{ ...genetic('是'), 审批情况: '未办理' }], expect: [error('answer-negative', 5, 'L5')] },
      {
        rows: [
          { ...genetic('是'), 审批情况: null },
          { ...genetic('否'), 审批情况: '无' },
        ],
        expect: [error('blank', 5, 'L5')],
      },
      { rows: [{ ...genetic('是'), 审批情况: '办理中' }], expect: [error('answer-negative', 5, 'L5')] },
    ],
  },
  {
    rule: 'genetic-title',
    clauses: ['JS24-104'],
    pass: [{ rows: [{}] }, { rows: [{ ...genetic('是'), 项目名称: '水稻种质创新' }] }],
    fail: [{ rows: [{ 项目名称: '水稻种质资源精准鉴定' }], expect: [warning('keyword-found', 5, 'D5')] }],
  },
  {
    rule: 'human-research',
    clauses: ['JS24-102'],
    pass: [{ rows: [{ 涉及人体研究: '否' }, { 涉及人体研究: null }, { 涉及人体研究: '/' }] }],
    fail: [{ rows: [{ 涉及人体研究: '是' }], expect: [manual('answer-affirmative', 5, 'L5')] }],
  },
  {
    rule: 'laboratory-animals',
    clauses: ['JS24-102'],
    pass: [{ rows: [{ 涉及实验动物: '否' }] }],
    fail: [{ rows: [{ 涉及实验动物: '是' }], expect: [manual('answer-affirmative', 5, 'L5')] }],
  },
  {
    rule: 'ethics-involved',
    clauses: ['JS24-102'],
    pass: [{ rows: [{ 是否涉及科技伦理: '不涉及' }] }],
    fail: [{ rows: [{ 是否涉及科技伦理: '是' }], expect: [manual('answer-affirmative', 5, 'L5')] }],
  },
  {
    rule: 'large-instrument',
    clauses: ['JS24-119'],
    pass: [
      {
        example: 'JS24-119',
        rows: [
          { 拟购大型科学仪器: '否', 必要性说明及承诺: null },
          { 拟购大型科学仪器: '是', 必要性说明及承诺: '已说明并承诺' },
        ],
      },
    ],
    fail: [
      {
        example: 'JS24-119',
        rows: [
          { 拟购大型科学仪器: '是', 必要性说明及承诺: null },
          { 拟购大型科学仪器: '否', 必要性说明及承诺: '无' },
        ],
        expect: [error('blank', 5, 'M5')],
      },
      { rows: [{ 拟购大型科学仪器: '是', 必要性说明及承诺: '无' }], expect: [error('answer-negative', 5, 'M5')] },
    ],
  },
  {
    rule: 'classified',
    clauses: ['JS24-120'],
    pass: [{ example: 'JS24-120', rows: ['否', '不涉密', '非涉密', '/'].map((answer) => ({ 是否涉密: answer })) }],
    fail: [
      { rows: [{ 是否涉密: '是' }], expect: [error('answer-affirmative', 5, 'L5')] },
      { rows: [{ 是否涉密: null }, { 是否涉密: '否' }], expect: [manual('blank', 5, 'L5')] },
    ],
  },
  {
    rule: 'classified-title',
    clauses: ['JS24-120'],
    pass: [{ rows: [{ 项目名称: '企业商业秘密保护技术研发' }, { 项目名称: '多方秘密共享协议' }, { 项目名称: '机密计算芯片' }] }],
    fail: [
      { example: 'JS24-120', rows: [{ 项目名称: '水下探测阵列（机密）' }], expect: [warning('keyword-found', 5, 'D5')] },
      { rows: [{ 项目名称: '秘密★水下探测阵列' }], expect: [warning('keyword-found', 5, 'D5')] },
    ],
  },
  {
    rule: 'submitted-by',
    clauses: ['JS24-130', 'JS24-132'],
    pass: [{ example: 'JS24-130', rows: [{ 网上填报提交时间: '2024-03-28 17:30' }, { 网上填报提交时间: '2024-03-20' }] }],
    fail: [
      { example: 'JS24-130', rows: [{ 网上填报提交时间: '2024-03-28 17:45' }], expect: [error('date-after', 5, 'L5')] },
      { rows: [{ 网上填报提交时间: '2024-03-28' }], expect: [info('date-vague', 5, 'L5')] },
      { rows: [{ 提交时间: null }, { 提交时间: '2024-03-20 09:00' }], expect: [manual('blank', 5, 'L5')] },
    ],
  },
  {
    rule: 'recommended-by',
    clauses: ['JS24-131', 'JS24-132'],
    pass: [
      { example: 'JS24-131', rows: [{ 主管部门推荐时间: '2024-03-29 17:00' }] },
      { example: 'JS24-132', rows: [{ 主管部门推荐时间: '2024-03-29 17:30' }] },
    ],
    fail: [
      { example: 'JS24-131', rows: [{ 主管部门推荐时间: '2024-03-29 18:00' }], expect: [error('date-after', 5, 'L5')] },
      { example: 'JS24-132', rows: [{ 主管部门推荐时间: '2024年4月1日' }], expect: [error('date-after', 5, 'L5')] },
    ],
  },
];
