import type { ConditionFacts } from '../core/audit/rule-facts';
import type { RuleTexts } from './rule-texts';
import { authorityKinds, unitKinds } from './zh-CN-terms';

const list = (items: readonly string[]): string => items.join('、');

const condition = (facts: ConditionFacts): string => {
  switch (facts.kind) {
    case 'category':
      return `项目类型为${list(facts.names)}`;
    case 'leadKind':
      return `申报单位为${list(facts.kinds.map((kind) => unitKinds[kind]))}`;
    case 'authority':
      return `推荐单位为${list(facts.kinds.map((kind) => authorityKinds[kind]))}`;
    case 'topic':
      return `选题方向为第${list(facts.numbers.map(String))}个`;
    case 'filled':
      return `“${facts.header}”已填写`;
    case 'answered':
      return `“${facts.header}”为${facts.answer === 'yes' ? '是' : '否'}`;
    case 'contains':
      return `“${facts.header}”中有${facts.words.map((word) => `“${word}”`).join('或')}`;
    case 'item':
      return `“${facts.header}”为第 ${String(facts.number)} 项“${facts.name}”`;
    case 'not':
      return `不属于“${condition(facts.inner)}”的情形`;
    case 'any':
      return facts.parts.map(condition).join('，或');
  }
};

/** Chinese sentences that explain a rule. */
export const ruleTexts: RuleTexts = {
  labels: {
    words: '原文',
    clauses: '条款',
    applies: '适用',
    scope: '检查方式',
    outcomes: '结论',
    columns: '涉及栏目',
    ledgers: '所需台账',
    parameters: '数额与日期',
    without: '缺少栏目时',
    advice: '补充说明',
    question: '核对内容',
    pass: '通过示例',
    fail: '问题示例',
  },
  words: (section, quote, documentNo) => `${section}“${quote}”（${documentNo}）`,
  clause: (id, section) => `${id}（${section}）`,
  list,
  both: (items) => items.join('；且'),
  scopes: { row: '逐行检查', table: '检查整张表', group: '各行、各表之间比对' },
  either: (headers) => `${headers.map((header) => `“${header}”`).join('或')}之一`,
  without: {
    default: '列为“未能审核”',
    silent: '不检查，也不提示',
    checklist: '有关项目列入核对清单',
    'checklist-when-partial': '部分栏目缺少时，有关项目列入核对清单',
  },
  parameter: (value, unit, from, own) => `${value}（单位：${unit}，自 ${from} 起${own ? '，本系统自定' : ''}）`,
  condition,
  fields: { title: '标题', authority: '推荐单位', date: '日期', contact: '联系人', phone: '联系电话' },
  field: (label, value) => `${label}：${value}`,
  headers: (headers) => `栏目：${list(headers)}`,
  cell: (header, text) => (text === '' ? `${header}（空）` : `${header}“${text}”`),
  row: (row, cells) => `第${String(row)}行：${cells.join('，')}`,
  more: (count) => `其余 ${String(count)} 行类似`,
  empty: '（空）',
  listed: (name, lines) => `${name}中有：${lines.join('；')}`,
  says: (outcome, sentence) => `${outcome}：${sentence}`,
  saysNothing: '没有问题',
};
