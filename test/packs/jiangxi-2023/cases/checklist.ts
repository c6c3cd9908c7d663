import type { RowByHeader } from '../table';

export interface ChecklistCase {
  readonly item: string;
  /** Row that must be asked; null: the question is for the whole table. */
  readonly asked: RowByHeader | null;
  /** Row that must not be asked; null: every row is. */
  readonly spared: RowByHeader | null;
}

const firm = { 申报单位: '九江甲光装备有限公司' };
const neutral = { 选题方向: '十', 项目名称: '高熵合金抗氧化涂层' };
const numerals = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
  '十七',
  '十八',
  '十九',
];

const everyRow = [
  'applicant-conditions',
  'partner-legal-person',
  'partner-strength',
  'leader-competence',
  'leader-overdue',
  'budget-realistic',
  'goals-and-targets',
  'agreement-contents',
  'agreement-lawful',
  'agreement-annexes',
  'common-targets',
  'priority-evidence',
  'template-grant-share',
  'template-ip-split',
  'template-copies',
  'template-signatures',
  'agreement-ip',
  'agreement-highlight',
  'agreement-supplement-paper',
  'agreement-foreign-seal',
  'agreement-translation',
];

/** One case for every item of the checklist. */
export const checklistCases: readonly ChecklistCase[] = [
  ...everyRow.map((item) => ({ item, asked: {}, spared: null })),
  ...['no-change-after-acceptance', 'electronic-seal', 'letter-and-table'].map((item) => ({ item, asked: null, spared: null })),
  ...['rd-proof', 'audited-reports', 'seal-renewed'].map((item) => ({ item, asked: firm, spared: {} })),
  { item: 'high-tech-open', asked: { ...firm, 是否高新技术企业: null }, spared: { ...firm, 是否高新技术企业: '否' } },
  { item: 'animals', asked: { 选题方向: '选题方向一' }, spared: neutral },
  { item: 'biosafety', asked: { 选题方向: '选题方向十六' }, spared: neutral },
  { item: 'human-research', asked: { 选题方向: '选题方向十四' }, spared: neutral },
  { item: 'human-genetics', asked: { 选题方向: '选题方向十四' }, spared: neutral },
  { item: 'domestic-agreement', asked: { 参与单位: '英国利兹大学、江西甲光有限公司' }, spared: { 参与单位: null } },
  ...numerals.map((numeral, at) => ({
    item: `topic-${String(at + 1)}-targets`,
    asked: { 选题方向: `选题方向${numeral}` },
    spared: { 选题方向: at === 0 ? '选题方向十一' : '选题方向一' },
  })),
];
