import type { ConditionFacts, RuleFacts } from '../core/audit/rule-facts';
import type { ExampleTable } from '../core/audit/rule-example';

/** Sentences that explain a rule. */
export interface RuleTexts {
  readonly labels: Readonly<
    Record<
      | 'words'
      | 'clauses'
      | 'applies'
      | 'scope'
      | 'outcomes'
      | 'columns'
      | 'ledgers'
      | 'parameters'
      | 'without'
      | 'advice'
      | 'question'
      | 'pass'
      | 'fail',
      string
    >
  >;
  readonly words: (section: string, quote: string, documentNo: string) => string;
  readonly clause: (id: string, section: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly both: (items: readonly string[]) => string;
  readonly scopes: Readonly<Record<RuleFacts['scope'], string>>;
  readonly either: (headers: readonly string[]) => string;
  readonly without: Readonly<Record<NonNullable<RuleFacts['withoutColumn']> | 'default', string>>;
  readonly parameter: (value: string, unit: string, from: string, own: boolean) => string;
  readonly condition: (facts: ConditionFacts) => string;
  readonly fields: Readonly<Record<ExampleTable['form'][number]['field'], string>>;
  readonly field: (label: string, value: string) => string;
  /** Headers alone, where the rule is about them. */
  readonly headers: (headers: readonly string[]) => string;
  readonly cell: (header: string, text: string) => string;
  readonly row: (row: number, cells: readonly string[]) => string;
  readonly more: (count: number) => string;
  readonly empty: string;
  readonly listed: (name: string, lines: readonly string[]) => string;
  readonly says: (outcome: string, sentence: string) => string;
  readonly saysNothing: string;
}
