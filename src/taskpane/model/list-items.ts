import type { Verdict } from '../../core/audit/finding';
import type { FindingView } from './finding-view';

export type Grouping = 'row' | 'rule';

/** One line of the virtual list: a heading or a finding below it. */
export type ListItem =
  | { readonly kind: 'row'; readonly id: string; readonly row: number; readonly title: string; readonly unit: string; readonly verdict: Verdict; readonly count: number }
  | { readonly kind: 'table'; readonly id: string; readonly count: number }
  | { readonly kind: 'rule'; readonly id: string; readonly section: string; readonly quote: string; readonly count: number }
  | { readonly kind: 'finding'; readonly id: string; readonly view: FindingView };

const grouped = <K>(views: readonly FindingView[], keyOf: (view: FindingView) => K): ReadonlyMap<K, readonly FindingView[]> => {
  const groups = new Map<K, FindingView[]>();
  for (const view of views) {
    const group = groups.get(keyOf(view));
    if (group === undefined) groups.set(keyOf(view), [view]);
    else group.push(view);
  }
  return groups;
};

const findingItem = (view: FindingView): ListItem => ({ kind: 'finding', id: view.id, view });

const byRow = (views: readonly FindingView[], verdicts: ReadonlyMap<number, Verdict>): readonly ListItem[] =>
  [...grouped(views, ({ row }) => row)]
    .toSorted(([left], [right]) => (left ?? 0) - (right ?? 0))
    .flatMap(([row, group]) => {
      const [first] = group;
      if (first === undefined) return [];
      const heading: ListItem =
        row === null
          ? { kind: 'table', id: 'table', count: group.length }
          : {
              kind: 'row',
              id: `row-${String(row)}`,
              row,
              title: first.rowTitle,
              unit: first.unit,
              verdict: verdicts.get(row) ?? 'pass',
              count: group.length,
            };
      return [heading, ...group.map(findingItem)];
    });

const byRule = (views: readonly FindingView[]): readonly ListItem[] =>
  [...grouped(views, ({ finding }) => finding.rule)].flatMap(([rule, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const { section, quote } = first.finding.cite;
    return [{ kind: 'rule', id: `rule-${rule}`, section, quote, count: group.length }, ...group.map(findingItem)];
  });

/**
 * The list with its headings. By row: the whole table first, then the rows as the sheet has them; by rule: as the rules first occur.
 * @param verdicts verdict of each row
 */
export const listItems = (views: readonly FindingView[], grouping: Grouping, verdicts: ReadonlyMap<number, Verdict>): readonly ListItem[] =>
  grouping === 'row' ? byRow(views, verdicts) : byRule(views);
