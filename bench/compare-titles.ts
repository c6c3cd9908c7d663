import type { Runner } from './run-workload';
import { milliseconds, share } from './table';
import type { Line } from './table';

/** The similar-title join against comparing all pairs, which grows with the square of the titles and is measured on fewer. */
export const compareTitles = async ({ run, byTurns }: Runner, rows: number, bruteForceRows: number): Promise<readonly Line[]> => {
  const turns = byTurns();
  const ofOurs = turns.add('titles-ours', [rows]);
  const ofBruteForce = turns.add('titles-brute-force', [bruteForceRows]);
  await turns.run();
  const [ours, bruteForce] = [ofOurs.median(), ofBruteForce.median()];
  const differences = await run('titles-differences', [bruteForceRows], 1);
  const extrapolated = bruteForce.milliseconds * (rows / bruteForceRows) ** 2;
  return [
    {
      what: 'titles: similar pairs',
      rows,
      ours: `${milliseconds(ours.milliseconds)}, ${ours.count} pairs`,
      baseline: `brute force, extrapolated from ${bruteForceRows.toLocaleString('en-US')}`,
      baselineTook: milliseconds(extrapolated),
      ratio: share(ours.milliseconds, extrapolated),
      target: '≤ 1/50',
    },
    {
      what: 'titles: pairs found by one side only',
      rows: bruteForceRows,
      ours: String(differences.count),
      baseline: `brute force, ${bruteForce.count} pairs`,
      baselineTook: milliseconds(bruteForce.milliseconds),
      ratio: '–',
      target: '0',
    },
  ];
};
