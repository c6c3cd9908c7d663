import type { Finding, Outcome, Verdict } from '../core/audit/finding';
import { inTurn } from '../core/audit/in-turn';
import { localFindings } from '../core/audit/local-findings';
import { findingSentence } from '../messages';
import type { Language } from '../messages';
import { here } from './desk-protocol';
import type { AuditAnswer, RowLabel, TableOutline } from './desk-protocol';
import type { Filter } from './state';

/** A finding with what a person needs to place it. */
export interface ListedFinding {
  readonly finding: Finding;
  /** Position of its table in the answer. */
  readonly table: number;
  readonly sheet: string;
  /** Null: it concerns the whole table. */
  readonly label: RowLabel | null;
  readonly verdict: Verdict | null;
  /** With the rule's advice, without row and clause. */
  readonly sentence: string;
}

const listedIn = (answer: AuditAnswer, table: TableOutline, at: number, language: Language): readonly ListedFinding[] => {
  const labels = new Map(table.rows.map((label) => [label.row, label]));
  const audit = answer.audits[at];
  const verdicts = new Map(audit?.rows.map(({ row, verdict }) => [row, verdict]));
  const findings = [...(audit?.findings ?? []), ...localFindings(answer.across, here, table.sheet)];
  return findings
    .map((finding) => ({
      finding,
      table: at,
      sheet: table.sheet,
      label: finding.row === null ? null : (labels.get(finding.row) ?? { row: finding.row, title: '', applicant: '' }),
      verdict: finding.row === null ? null : (verdicts.get(finding.row) ?? null),
      sentence: findingSentence(finding, answer.rules.get(finding.rule)?.advice ?? null, language),
    }))
    .sort((left, right) => (left.finding.row ?? 0) - (right.finding.row ?? 0));
};

/** Every finding of an audit, table by table, row by row. */
export const listFindings = (answer: AuditAnswer, language: Language): readonly ListedFinding[] =>
  answer.tables.flatMap((table, at) => listedIn(answer, table, at, language));

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Whether a finding passes every part of the filter. The text is looked for in title, unit, sentence, clause words and cell names. */
export const passes = (filter: Filter, { finding, label, verdict, sentence }: ListedFinding): boolean => {
  const wanted = folded(filter.text.trim());
  return (
    (filter.outcomes.length === 0 || filter.outcomes.includes(finding.outcome)) &&
    (filter.verdict === null || filter.verdict === verdict) &&
    (filter.rule === null || filter.rule === finding.rule) &&
    (filter.column === null || finding.columns.includes(filter.column)) &&
    (filter.unit === null || filter.unit === label?.applicant) &&
    (wanted === '' ||
      [label?.title ?? '', label?.applicant ?? '', sentence, finding.cite.quote, finding.cite.section, ...finding.cells].some((text) =>
        folded(text).includes(wanted),
      ))
  );
};

export type Grouping = 'row' | 'rule';

/** Findings that stand together, with the key they share. */
export interface FindingGroup {
  readonly key: string;
  readonly findings: readonly ListedFinding[];
}

const gravity = { fault: 0, error: 1, manual: 2, warning: 3, info: 4 } as const satisfies Readonly<Record<Outcome, number>>;

/** What decides the verdict stands first, what was looked into last; else the order stays. */
const gravestFirst = (findings: readonly ListedFinding[]): readonly ListedFinding[] =>
  findings.toSorted(({ finding: left }, { finding: right }) =>
    inTurn(Number(left.resolution !== null) - Number(right.resolution !== null), gravity[left.outcome] - gravity[right.outcome]),
  );

/**
 * Groups in the order of their first findings: by row of a table (findings of a whole table first), the gravest of a row first; or by
 * rule.
 */
export const groupFindings = (findings: readonly ListedFinding[], grouping: Grouping): readonly FindingGroup[] => {
  const groups = new Map<string, ListedFinding[]>();
  for (const listed of findings) {
    const key = grouping === 'rule' ? listed.finding.rule : `${String(listed.table)}:${String(listed.finding.row ?? 0)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [listed]);
    else group.push(listed);
  }
  return [...groups].map(([key, found]) => ({ key, findings: grouping === 'row' ? gravestFirst(found) : found }));
};

/** How many rows came to each verdict, over all tables. */
export const verdictCounts = ({ audits }: AuditAnswer): Readonly<Record<Verdict, number>> => {
  const counts = { pass: 0, review: 0, fail: 0 };
  for (const { rows } of audits) for (const { verdict } of rows) counts[verdict]++;
  return counts;
};
