import { isEmpty } from '../checks/check';
import type { ColumnId } from '../table/column-vocabulary';
import type { Cell, TableRow } from '../table/table';
import type { UnitKind } from '../values/value';
import { holdsWord } from '../values/word-search';
import { itemsNamed } from './item-named';
import type { Item } from './item-named';
import type { AuthorityKind, TableView } from './table-view';

export interface CategoryCondition {
  readonly category: readonly string[];
}

/** When a rule applies. All conditions of a rule must hold. */
export type Condition =
  | CategoryCondition
  /** Kind of the lead unit: the column 申报单位性质, else the name. With `unknown` in the list, a kind that cannot be told is one of them. */
  | { readonly leadKind: readonly UnitKind[] }
  | { readonly authority: readonly AuthorityKind[] }
  /** Numbers of topics (选题方向). */
  | { readonly topic: readonly number[] }
  | { readonly filled: ColumnId }
  | { readonly answered: { readonly column: ColumnId; readonly answer: 'yes' | 'no' } }
  /** The text of the cell contains one of these. */
  | { readonly contains: { readonly column: ColumnId; readonly words: readonly string[] } }
  /** The cell names the item of a numbered list, by number or name. */
  | { readonly item: { readonly column: ColumnId } & Item }
  | { readonly not: Condition }
  | { readonly any: readonly Condition[] };

/**
 * Three-valued truth: `unknown` where the table cannot tell.
 * `reported` is the unknown that another rule reports by itself (no category, no applicant): one cause gives one finding.
 */
export type Truth = 'true' | 'false' | 'unknown' | 'reported';

/** Conditions that do not hold where their column is missing. */
const isFalseWithout = (condition: Condition): boolean =>
  'answered' in condition || 'item' in condition || ('any' in condition && condition.any.every(isFalseWithout));

/** Columns without which no row could ever satisfy the condition; an absent one gates the rule. */
export const neededColumns = (condition: Condition, categoryColumn: ColumnId): readonly ColumnId[] => {
  if ('category' in condition) return [categoryColumn];
  if ('leadKind' in condition) return ['applicant'];
  if ('topic' in condition) return ['direction'];
  if ('answered' in condition) return [condition.answered.column];
  if ('item' in condition) return [condition.item.column];
  // “Not answered yes” holds where nobody was asked.
  if ('not' in condition) return isFalseWithout(condition.not) ? [] : neededColumns(condition.not, categoryColumn);
  if ('any' in condition) return condition.any.flatMap((part) => neededColumns(part, categoryColumn));
  return [];
};

const negate = (truth: Truth): Truth => (truth === 'true' ? 'false' : truth === 'false' ? 'true' : truth);

const either = (truths: readonly Truth[]): Truth => {
  if (truths.includes('true')) return 'true';
  if (truths.includes('reported')) return 'reported';
  return truths.includes('unknown') ? 'unknown' : 'false';
};

type Predicate = (row: TableRow) => Truth;

const always =
  (truth: Truth): Predicate =>
  () =>
    truth;

/**
 * Makes a predicate of a condition for one table. Where a `contains` or `filled` column is not in the table the condition is
 * unknown, so that a breach is put to a person instead of being called one.
 */
export const compileCondition = (condition: Condition, view: TableView): Predicate => {
  if ('category' in condition) {
    const wanted = new Set(condition.category);
    return (row) => {
      const category = view.category(row);
      if (category === null) return 'reported';
      return wanted.has(category.id) ? 'true' : 'false';
    };
  }
  if ('leadKind' in condition) {
    const wanted = new Set<UnitKind>(condition.leadKind);
    return (row) => {
      const { kind, named } = view.leadKind(row);
      if (!named) return 'reported';
      if (wanted.has(kind)) return 'true';
      return kind === 'unknown' ? 'unknown' : 'false';
    };
  }
  if ('authority' in condition) {
    const kind = view.authority.kind;
    return always(kind === 'unknown' ? 'unknown' : condition.authority.includes(kind) ? 'true' : 'false');
  }
  if ('topic' in condition) {
    const wanted = new Set(condition.topic);
    return (row) => {
      const cell = view.cell(row, 'direction');
      if (cell === null) return 'unknown';
      const found = view.topicNamed(cell.text);
      if (found === null) return 'reported';
      return wanted.has(found.topic.number) ? 'true' : 'false';
    };
  }
  if ('filled' in condition) {
    const column = condition.filled;
    return (row) => {
      const empty = view.told(row, column, isEmpty);
      return empty === null ? 'unknown' : empty ? 'false' : 'true';
    };
  }
  if ('answered' in condition) {
    const { column, answer } = condition.answered;
    return (row) => {
      const value = view.cell(row, column)?.value;
      if (value === undefined || value.kind === 'blank' || value.kind === 'placeholder') return 'false';
      if (value.kind !== 'answer' || value.answer === 'unclear' || value.answer === 'mixed') return 'unknown';
      return value.answer === answer ? 'true' : 'false';
    };
  }
  if ('contains' in condition) {
    const { column } = condition.contains;
    const holds = holdsWord(condition.contains.words);
    const truthOf = ({ folded, value }: Cell): Truth => (value.kind === 'blank' ? 'unknown' : holds(folded) ? 'true' : 'false');
    return (row) => view.told(row, column, truthOf) ?? 'unknown';
  }
  if ('item' in condition) {
    const { column, ...item } = condition.item;
    return (row) => {
      const cell = view.cell(row, column);
      return cell !== null && itemsNamed(cell.text, item) ? 'true' : 'false';
    };
  }
  if ('not' in condition) {
    const inner = compileCondition(condition.not, view);
    return (row) => negate(inner(row));
  }
  const parts = condition.any.map((part) => compileCondition(part, view));
  return (row) => either(parts.map((part) => part(row)));
};

/** All conditions together. */
export const compileConditions = (conditions: readonly Condition[], view: TableView): Predicate => {
  if (conditions.length === 0) return always('true');
  const parts = conditions.map((condition) => compileCondition(condition, view));
  return (row) => {
    let result: Truth = 'true';
    for (const part of parts) {
      const truth = part(row);
      if (truth === 'false') return 'false';
      if (truth === 'reported' || (truth === 'unknown' && result === 'true')) result = truth;
    }
    return result;
  };
};
