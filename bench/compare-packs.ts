import type { RunWorkload } from './run-workload';
import { perRow } from './table';
import type { Line } from './table';

/** The heaviest pack, with 385 rules for 27 directions, against the pack of Jiangsu over the same number of rows. */
export const comparePacks = async (run: RunWorkload, sizes: readonly number[]): Promise<readonly Line[]> => {
  const lines: Line[] = [];
  for (const rows of sizes) {
    const heaviest = await run('packs-most-2021', [rows]);
    const jiangsu = await run('rules-ours', [rows]);
    lines.push({
      what: 'packs: whole most-2021 pack',
      rows,
      ours: perRow(heaviest.milliseconds, rows),
      baseline: 'whole jiangsu-2024 pack',
      baselineTook: perRow(jiangsu.milliseconds, rows),
      ratio: `${(jiangsu.milliseconds / heaviest.milliseconds).toFixed(2)} × rows/s`,
      target: '≥ 1/2',
    });
  }
  return lines;
};
