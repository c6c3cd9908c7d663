import type { AuditedRow, Verdict } from '../../core/audit/finding';

/** Order in which verdicts are shown everywhere. */
export const verdictOrder: readonly Verdict[] = ['pass', 'review', 'fail'];

export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** Rows a verdict. */
export const verdictCounts = (rows: readonly AuditedRow[]): VerdictCounts => {
  const counts = { pass: 0, review: 0, fail: 0 };
  for (const { verdict } of rows) counts[verdict] += 1;
  return counts;
};

/** Verdict by row number. */
export const verdictsByRow = (rows: readonly AuditedRow[]): ReadonlyMap<number, Verdict> =>
  new Map(rows.map(({ row, verdict }) => [row, verdict]));
