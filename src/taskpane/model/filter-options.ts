import { canonicalHeader } from '../../core/table/column-vocabulary';
import { columnOf } from '../../core/table';
import type { Outcome } from '../../core/audit/finding';
import type { ColumnId } from '../../core/table/column-vocabulary';
import type { Table } from '../../core/table/table';
import type { FindingView } from './finding-view';

/** A value to choose with the number of findings behind it. */
export interface FilterOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly count: number;
}

export interface FilterOptions {
  readonly outcomes: readonly FilterOption<Outcome>[];
  readonly rules: readonly FilterOption<string>[];
  readonly columns: readonly FilterOption<ColumnId>[];
  readonly units: readonly FilterOption<string>[];
}

const count = <T extends string>(values: Iterable<readonly [T, string]>): readonly FilterOption<T>[] => {
  const options = new Map<T, { readonly label: string; readonly count: number }>();
  for (const [value, label] of values) options.set(value, { label, count: (options.get(value)?.count ?? 0) + 1 });
  return [...options].map(([value, option]) => ({ value, ...option }));
};

const outcomeOrder: readonly Outcome[] = ['fault', 'error', 'warning', 'manual', 'info'];

/** What the findings can be narrowed to: only values that occur, in the order of their first finding; outcomes worst first. */
export const filterOptions = (views: readonly FindingView[], table: Table, outcomeNames: Readonly<Record<Outcome, string>>): FilterOptions => {
  const outcomes = count(views.map(({ finding }) => [finding.outcome, outcomeNames[finding.outcome]] as const));
  const headerOf = (id: ColumnId): string => table.columns[columnOf(table, id)]?.header ?? canonicalHeader(id);
  return {
    outcomes: outcomes.toSorted((left, right) => outcomeOrder.indexOf(left.value) - outcomeOrder.indexOf(right.value)),
    rules: count(views.map(({ finding }) => [finding.rule, `${finding.cite.section} ${finding.cite.quote}`] as const)),
    columns: count(views.flatMap(({ finding }) => finding.columns.map((id) => [id, headerOf(id)] as const))),
    units: count(views.flatMap(({ unit }) => (unit === '' ? [] : [[unit, unit] as const]))),
  };
};
