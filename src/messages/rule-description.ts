import type { ExamplePair, RuleExample } from '../core/audit/rule-example';
import type { RuleFacts } from '../core/audit/rule-facts';
import type { ChecklistRule, Pack } from '../core/audit/pack';
import { ruleTexts as enUSRules } from './en-US-rules';
import { enUS } from './en-US';
import type { Language, Messages } from './messages';
import type { RuleTexts } from './rule-texts';
import { zhCN } from './zh-CN';
import { ruleTexts as zhCNRules } from './zh-CN-rules';

/** A labelled paragraph of an explanation; `lines` stand below one another. */
export interface Paragraph {
  readonly part: keyof RuleTexts['labels'];
  readonly label: string;
  readonly lines: readonly string[];
}

/** The explanation of a rule or of a point of the checklist. */
export interface RuleDescription {
  /** “pack/rule” */
  readonly id: string;
  readonly paragraphs: readonly Paragraph[];
}

const textsIn = (language: Language): { readonly rules: RuleTexts; readonly messages: Messages } =>
  language === 'zh-CN' ? { rules: zhCNRules, messages: zhCN } : { rules: enUSRules, messages: enUS };

const exampleLines = ({ table, says }: RuleExample, language: Language): readonly string[] => {
  const { rules, messages } = textsIn(language);
  const cellsOf = (headers: readonly string[], cells: readonly string[]): readonly string[] =>
    headers.map((header, at) => rules.cell(header, cells[at] ?? ''));
  const { headers, rows, more, form, lists } = table;
  return [
    ...form.map(({ field, value }) => rules.field(rules.fields[field], value === '' ? rules.empty : value)),
    ...(headers.length > 0 && rows.length === 0 ? [rules.headers(headers)] : []),
    ...rows.map(({ row, cells }) => rules.row(row, cellsOf(headers, cells))),
    ...(more === 0 ? [] : [rules.more(more)]),
    ...lists.map((list) =>
      rules.listed(
        list.name,
        list.rows.map((cells) => rules.list(cellsOf(list.headers, cells))),
      ),
    ),
    `→ ${says === null ? rules.saysNothing : rules.says(messages.outcomes[says.outcome], says[language])}`,
  ];
};

/**
 * What a rule asks, by which clause, of which columns, and what it may say; with an example it passes and one it finds.
 * The same text stands in the rule reference, on the command line and in the pane.
 * @param examples null where there are none
 */
export const describeRule = (facts: RuleFacts, examples: ExamplePair | null, language: Language): RuleDescription => {
  const { rules, messages } = textsIn(language);
  const { labels } = rules;
  const paragraph = (part: Paragraph['part'], ...lines: readonly string[]): readonly Paragraph[] =>
    lines.length === 0 ? [] : [{ part, label: labels[part], lines }];
  const optional = (part: Paragraph['part'], text: string | undefined): readonly Paragraph[] =>
    text === undefined ? [] : paragraph(part, text);
  const example = (part: Paragraph['part'], found: RuleExample | null | undefined): readonly Paragraph[] =>
    found === null || found === undefined ? [] : paragraph(part, ...exampleLines(found, language));
  const columns = [...facts.columns, ...(facts.anyColumn.length === 0 ? [] : [rules.either(facts.anyColumn)])];
  const conditions = facts.conditions.map(rules.condition);
  return {
    id: facts.id,
    paragraphs: [
      ...paragraph('words', rules.words(facts.cite.section, facts.cite.quote, facts.documentNo)),
      ...paragraph('clauses', rules.list(facts.clauses.map(({ id, section }) => rules.clause(id, section)))),
      ...(conditions.length === 0 ? [] : paragraph('applies', rules.both(conditions))),
      ...paragraph('scope', rules.scopes[facts.scope]),
      ...paragraph('outcomes', rules.list(facts.outcomes.map((outcome) => messages.outcomes[outcome]))),
      ...paragraph(
        'parameters',
        ...facts.parameters.flatMap(({ values, unit, own }) =>
          values.map(({ value, from }) => rules.parameter(String(value), unit, from, own)),
        ),
      ),
      ...(columns.length === 0 ? [] : paragraph('columns', rules.list(columns))),
      ...(facts.ledgers.length === 0 ? [] : paragraph('ledgers', rules.list(facts.ledgers.map((kind) => messages.ledgers[kind])))),
      ...(columns.length === 0 ? [] : paragraph('without', rules.without[facts.withoutColumn ?? 'default'])),
      ...optional('advice', facts.advice?.[language]),
      ...optional('question', facts.question?.[language]),
      ...example('fail', examples?.fail),
      ...example('pass', examples?.pass),
    ],
  };
};

/** A point of the checklist: its clause and what to look at. */
export const describeChecklistRule = (pack: Pack, item: ChecklistRule, language: Language): RuleDescription => {
  const { rules } = textsIn(language);
  const clauses = pack.clauses.filter(({ id }) => item.clauses.includes(id));
  return {
    id: `${pack.id}/${item.id}`,
    paragraphs: [
      { part: 'words', label: rules.labels.words, lines: [rules.words(item.cite.section, item.cite.quote, pack.notice.documentNo)] },
      { part: 'clauses', label: rules.labels.clauses, lines: [rules.list(clauses.map(({ id, section }) => rules.clause(id, section)))] },
      { part: 'question', label: rules.labels.question, lines: [item.question[language]] },
    ],
  };
};
