import type { RowByHeader } from '../../official-table';

interface ChecklistCase {
  readonly item: string;
  /** Row that must be asked; null: the question is for the whole table. */
  readonly asked: RowByHeader | null;
  /** Row that must not be asked; null: every row is. */
  readonly spared: RowByHeader | null;
}

const bilateral = { 项目类型: '双边创新合作', 合作国别地区: '芬兰' };
const road = { 项目类型: '“一带一路”创新合作', 合作国别地区: '泰国' };
const special = { 项目类型: '港澳台科技合作', 合作国别地区: '香港' };
const carrier = { 项目类型: '对外创新合作服务载体建设项目', 项目名称: '中德国际技术转移中心建设' };
const transfer = { ...carrier, 载体子类: '专业化国际技术转移服务机构建设项目' };
const offshore = { ...carrier, 项目名称: '新加坡海外研发中心建设', 载体子类: '境外离岸创新机构建设项目' };
const incubator = { ...offshore, 项目名称: '慕尼黑海外孵化器建设' };
const ofUniversity = { ...road, 申报单位: '扬州大学', 依托平台: '江苏省作物遗传重点实验室' };

/** One case for every item of the checklist. */
export const checklistCases: readonly ChecklistCase[] = [
  { item: 'prospects', asked: bilateral, spared: carrier },
  { item: 'partner-strength', asked: {}, spared: special },
  { item: 'go-abroad', asked: road, spared: {} },
  { item: 'platform-recognition', asked: ofUniversity, spared: road },
  { item: 'platform-direction', asked: ofUniversity, spared: road },
  { item: 'carrier-introduces', asked: carrier, spared: offshore },
  { item: 'carrier-park', asked: transfer, spared: offshore },
  { item: 'carrier-conditions', asked: transfer, spared: {} },
  { item: 'carrier-flow-back', asked: offshore, spared: transfer },
  { item: 'carrier-lab-elements', asked: offshore, spared: transfer },
  { item: 'carrier-incubator-elements', asked: incubator, spared: offshore },
  { item: 'carrier-evidence-kind', asked: carrier, spared: {} },
  { item: 'agreement-elements', asked: {}, spared: null },
  { item: 'agreement-translation', asked: {}, spared: null },
  { item: 'four-only', asked: {}, spared: null },
  { item: 'ethics', asked: { 项目名称: '人工智能辅助诊断' }, spared: {} },
  { item: 'lawful', asked: {}, spared: null },
  { item: 'pledges', asked: {}, spared: null },
  { item: 'no-fraud', asked: {}, spared: null },
  { item: 'credit-record', asked: {}, spared: null },
  { item: 'attachments', asked: {}, spared: null },
  { item: 'declassified', asked: {}, spared: null },
  { item: 'department-review', asked: null, spared: null },
  { item: 'two-copies', asked: null, spared: null },
  { item: 'city-collects', asked: null, spared: null },
];
