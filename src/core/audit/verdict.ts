import type { Finding, Verdict } from './finding';

/** `fail`: an unresolved error; `review`: an unresolved warning, manual point or fault; else `pass`. */
export const verdictOf = (findings: readonly Finding[]): Verdict => {
  let verdict: Verdict = 'pass';
  for (const finding of findings) {
    if (finding.resolution !== null) continue;
    if (finding.outcome === 'error') return 'fail';
    if (finding.outcome !== 'info') verdict = 'review';
  }
  return verdict;
};
