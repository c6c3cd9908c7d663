import type { Outcome } from '../../core/audit/finding';
import { canonicalHeader } from '../../core/table/column-vocabulary';
import type { ColumnId } from '../../core/table/column-vocabulary';
import type { ListedFinding, TableOutline } from '../../session';

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

/**
 * What the findings can be narrowed to: only values that occur, in the order of their first finding; outcomes worst first.
 * @param tables a column is called as the first of them spells it
 */
export const filterOptions = (
  findings: readonly ListedFinding[],
  tables: readonly TableOutline[],
  outcomeNames: Readonly<Record<Outcome, string>>,
): FilterOptions => {
  const headers = new Map(tables.flatMap(({ columns }) => columns.map(({ id, header }) => [id, header] as const)).reverse());
  const outcomes = count(findings.map(({ finding }) => [finding.outcome, outcomeNames[finding.outcome]] as const));
  return {
    outcomes: outcomes.toSorted((left, right) => outcomeOrder.indexOf(left.value) - outcomeOrder.indexOf(right.value)),
    rules: count(findings.map(({ finding: { rule, cite } }) => [rule, `${cite.section} ${cite.quote}`] as const)),
    columns: count(findings.flatMap(({ finding }) => finding.columns.map((id) => [id, headers.get(id) ?? canonicalHeader(id)] as const))),
    units: count(
      findings.flatMap(({ label }) => (label === null || label.applicant === '' ? [] : [[label.applicant, label.applicant] as const])),
    ),
  };
};
