import type { PassCase } from '../../rule-tester';

/** What a hasty reading of the notice would report. */
export interface Trap extends PassCase {
  readonly reading: string;
  readonly why: string;
  /** Everything that may be said about the table: outcome, rule, code, cells. */
  readonly findings: readonly string[];
}
