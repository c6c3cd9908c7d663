import type { LedgerKind } from '../checks/problems';
import { canonicalHeader } from '../table/column-vocabulary';
import type { UnitKind } from '../values/value';
import type { AuthorityKind } from './authority';
import type { CompiledPack, CompiledRule } from './compile-pack';
import type { Condition } from './condition';
import type { Citation, Outcome } from './finding';
import type { BilingualText, Clause, Pack, Parameter, Rule } from './pack';

/** When a rule applies, with names in place of ids. */
export type ConditionFacts =
  | { readonly kind: 'category'; readonly names: readonly string[] }
  | { readonly kind: 'leadKind'; readonly kinds: readonly UnitKind[] }
  | { readonly kind: 'authority'; readonly kinds: readonly AuthorityKind[] }
  | { readonly kind: 'topic'; readonly numbers: readonly number[] }
  | { readonly kind: 'filled'; readonly header: string }
  | { readonly kind: 'answered'; readonly header: string; readonly answer: 'yes' | 'no' }
  | { readonly kind: 'contains'; readonly header: string; readonly words: readonly string[] }
  | { readonly kind: 'item'; readonly header: string; readonly number: number; readonly name: string }
  | { readonly kind: 'not'; readonly inner: ConditionFacts }
  | { readonly kind: 'any'; readonly parts: readonly ConditionFacts[] };

/** Everything there is to say of a rule, without a sentence. Columns are named by their headers. */
export interface RuleFacts {
  /** “pack/rule” */
  readonly id: string;
  readonly clauses: readonly Clause[];
  readonly cite: Citation;
  readonly documentNo: string;
  readonly scope: 'row' | 'table' | 'group';
  readonly conditions: readonly ConditionFacts[];
  /** Worst first. */
  readonly outcomes: readonly Exclude<Outcome, 'fault'>[];
  readonly columns: readonly string[];
  /** Columns of which one is enough. */
  readonly anyColumn: readonly string[];
  readonly ledgers: readonly LedgerKind[];
  readonly parameters: readonly Parameter[];
  readonly withoutColumn: Rule['withoutColumn'];
  readonly advice: BilingualText | null;
  readonly question: BilingualText | null;
}

const worstFirst = ['error', 'warning', 'manual', 'info'] as const;

const conditionFacts = (condition: Condition, pack: Pack): ConditionFacts => {
  if ('category' in condition)
    return { kind: 'category', names: condition.category.map((id) => pack.categories.find((category) => category.id === id)?.name ?? id) };
  if ('leadKind' in condition) return { kind: 'leadKind', kinds: condition.leadKind };
  if ('authority' in condition) return { kind: 'authority', kinds: condition.authority };
  if ('topic' in condition) return { kind: 'topic', numbers: condition.topic };
  if ('filled' in condition) return { kind: 'filled', header: canonicalHeader(condition.filled) };
  if ('answered' in condition)
    return { kind: 'answered', header: canonicalHeader(condition.answered.column), answer: condition.answered.answer };
  if ('contains' in condition)
    return { kind: 'contains', header: canonicalHeader(condition.contains.column), words: condition.contains.words };
  if ('item' in condition) {
    const { column, number, name } = condition.item;
    return { kind: 'item', header: canonicalHeader(column), number, name };
  }
  if ('not' in condition) return { kind: 'not', inner: conditionFacts(condition.not, pack) };
  return { kind: 'any', parts: condition.any.map((part) => conditionFacts(part, pack)) };
};

/** Ids that stand behind `{ "parameter": … }` anywhere in the options of a rule. */
const parametersIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'parameter' && typeof inner === 'string' ? [inner] : parametersIn(inner),
  );
};

/** What there is to say of a rule. */
export const ruleFacts = ({ pack }: CompiledPack, { rule, check, columns }: CompiledRule): RuleFacts => {
  const given = new Set(Object.values({ ...check.codes, ...rule.outcomes }));
  const parameters = new Set(parametersIn(rule.options));
  return {
    id: `${pack.id}/${rule.id}`,
    clauses: pack.clauses.filter(({ id }) => rule.clauses.includes(id)),
    cite: rule.cite,
    documentNo: pack.notice.documentNo,
    scope: check.scope,
    conditions: (rule.when ?? []).map((condition) => conditionFacts(condition, pack)),
    outcomes: worstFirst.filter((outcome) => given.has(outcome)),
    columns: columns.map(canonicalHeader),
    anyColumn: check.anyColumn.map(canonicalHeader),
    ledgers: check.ledgers,
    parameters: pack.parameters.filter(({ id }) => parameters.has(id)),
    withoutColumn: rule.withoutColumn,
    advice: rule.advice ?? null,
    question: rule.question ?? null,
  };
};
