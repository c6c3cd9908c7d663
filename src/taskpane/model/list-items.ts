import type { Verdict } from '../../core/audit/finding';
import { groupFindings } from '../../session';
import type { Grouping, ListedFinding } from '../../session';

export type HeadingItem =
  | {
      readonly kind: 'row';
      readonly id: string;
      readonly sheet: string;
      readonly row: number;
      readonly title: string;
      readonly unit: string;
      readonly verdict: Verdict;
    }
  | { readonly kind: 'table'; readonly id: string; readonly sheet: string }
  | { readonly kind: 'rule'; readonly id: string; readonly section: string; readonly quote: string; readonly count: number };

/** One line of the virtual list: a heading or a finding below it. */
export type ListItem = HeadingItem | { readonly kind: 'finding'; readonly id: string; readonly listed: ListedFinding };

const headingOf = (key: string, first: ListedFinding, count: number, grouping: Grouping): HeadingItem => {
  const { finding, label, sheet, verdict } = first;
  const id = `${grouping} ${key}`;
  if (grouping === 'rule') return { kind: 'rule', id, ...finding.cite, count };
  if (label === null) return { kind: 'table', id, sheet };
  return { kind: 'row', id, sheet, row: label.row, title: label.title, unit: label.applicant, verdict: verdict ?? 'pass' };
};

/** The list with its headings, in the order of the findings. Ids are unique and stay when the list is narrowed. */
export const listItems = (findings: readonly ListedFinding[], grouping: Grouping): readonly ListItem[] => {
  const seen = new Map<string, number>();
  const idOf = ({ finding, table }: ListedFinding): string => {
    const id = `${table} ${finding.row ?? 0} ${finding.fingerprint}`;
    const times = seen.get(id) ?? 0;
    seen.set(id, times + 1);
    return `${id} ${times}`;
  };
  return groupFindings(findings, grouping).flatMap(({ key, findings: group }) => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      headingOf(key, first, group.length, grouping),
      ...group.map((listed): ListItem => ({ kind: 'finding', id: idOf(listed), listed })),
    ];
  });
};
