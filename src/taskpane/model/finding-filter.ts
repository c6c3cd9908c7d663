import type { Outcome, Verdict } from '../../core/audit/finding';
import type { ColumnId } from '../../core/table/column-vocabulary';
import type { FindingView } from './finding-view';

/** What the list is narrowed to; null lets everything through. */
export interface FindingFilter {
  readonly search: string;
  readonly verdict: Verdict | null;
  readonly outcome: Outcome | null;
  readonly rule: string | null;
  readonly column: ColumnId | null;
  readonly unit: string | null;
}

export const noFilter: FindingFilter = { search: '', verdict: null, outcome: null, rule: null, column: null, unit: null };

/** How many of the conditions behind the filter button are set. */
export const activeConditions = ({ outcome, rule, column, unit }: FindingFilter): number =>
  [outcome, rule, column, unit].filter((condition) => condition !== null).length;

/** True when anything at all is narrowed. */
export const isNarrowed = (filter: FindingFilter): boolean =>
  activeConditions(filter) > 0 || filter.verdict !== null || filter.search.trim() !== '';

/**
 * Findings that meet every condition; the words of the search are separated by white space and must all occur.
 * @param verdicts verdict of each row
 */
export const filterFindings = (
  views: readonly FindingView[],
  filter: FindingFilter,
  verdicts: ReadonlyMap<number, Verdict>,
): readonly FindingView[] => {
  const words = filter.search.toLowerCase().split(/\s+/u).filter((word) => word !== '');
  return views.filter(({ finding, row, unit, haystack }) => {
    if (filter.verdict !== null && (row === null || verdicts.get(row) !== filter.verdict)) return false;
    if (filter.outcome !== null && finding.outcome !== filter.outcome) return false;
    if (filter.rule !== null && finding.rule !== filter.rule) return false;
    if (filter.column !== null && !finding.columns.includes(filter.column)) return false;
    if (filter.unit !== null && unit !== filter.unit) return false;
    return words.every((word) => haystack.includes(word));
  });
};
