import type { ConditionFacts } from '../core/audit/rule-facts';
import type { RuleTexts } from './rule-texts';
import { authorityKinds, unitKinds } from './en-US-terms';

const list = (items: readonly string[]): string => items.join(', ');

const condition = (facts: ConditionFacts): string => {
  switch (facts.kind) {
    case 'category':
      return `projects of the type ${list(facts.names)}`;
    case 'leadKind':
      return `applicant: ${list(facts.kinds.map((kind) => unitKinds[kind]))}`;
    case 'authority':
      return `recommending authority: ${list(facts.kinds.map((kind) => authorityKinds[kind]))}`;
    case 'topic':
      return `topics ${list(facts.numbers.map(String))}`;
    case 'filled':
      return `“${facts.header}” is filled in`;
    case 'answered':
      return `“${facts.header}” is ${facts.answer}`;
    case 'contains':
      return `“${facts.header}” contains ${facts.words.map((word) => `“${word}”`).join(' or ')}`;
    case 'item':
      return `“${facts.header}” is item ${String(facts.number)}, “${facts.name}”`;
    case 'not':
      return `not: ${condition(facts.inner)}`;
    case 'any':
      return facts.parts.map(condition).join(' or ');
  }
};

/** English sentences that explain a rule. */
export const ruleTexts: RuleTexts = {
  labels: {
    words: 'Words',
    clauses: 'Clauses',
    applies: 'Applies to',
    scope: 'Looks at',
    outcomes: 'Outcomes',
    columns: 'Columns',
    ledgers: 'Lists',
    parameters: 'Figures and days',
    without: 'Without its columns',
    advice: 'Advice',
    question: 'Question',
    pass: 'Passes',
    fail: 'Is found',
  },
  words: (section, quote, documentNo) => `${section} “${quote}” (${documentNo})`,
  clause: (id, section) => `${id} (${section})`,
  list,
  both: (items) => items.join('; and '),
  scopes: { row: 'each row', table: 'the whole table', group: 'rows and tables against each other' },
  either: (headers) => `one of ${headers.map((header) => `“${header}”`).join(', ')}`,
  without: {
    default: 'listed as not checked',
    silent: 'nothing is said',
    checklist: 'the projects go onto the checklist',
    'checklist-when-partial': 'where some of them are there, the projects go onto the checklist',
  },
  parameter: (value, unit, from, own) => `${value} (unit: ${unit}, from ${from}${own ? ', a threshold of this tool' : ''})`,
  condition,
  fields: { title: 'title', authority: 'recommending authority', date: 'date', contact: 'contact', phone: 'phone' },
  field: (label, value) => `${label}: ${value}`,
  headers: (headers) => `columns: ${list(headers)}`,
  cell: (header, text) => (text === '' ? `${header} (empty)` : `${header} “${text}”`),
  row: (row, cells) => `row ${String(row)}: ${cells.join(', ')}`,
  more: (count) => `${String(count)} more rows like these`,
  empty: '(empty)',
  listed: (name, lines) => `${name} holds: ${lines.join('; ')}`,
  says: (outcome, sentence) => `${outcome}: ${sentence}`,
  saysNothing: 'nothing is found',
};
