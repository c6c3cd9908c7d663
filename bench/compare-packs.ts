import type { Runner } from './run-workload';
import { perRow } from './table';
import type { Line } from './table';

/** The heaviest pack, with 385 rules for 27 directions, against the pack of Jiangsu over the same number of rows. */
export const comparePacks = async ({ run }: Runner, sizes: readonly number[]): Promise<readonly Line[]> => {
  const lines: Line[] = [];
  for (const rows of sizes) {
    const { milliseconds, figures } = await run('packs-by-turns', [rows]);
    const jiangsu = figures['jiangsu'] ?? 0;
    lines.push({
      what: 'packs: whole most-2021 pack',
      rows,
      ours: perRow(milliseconds, rows),
      baseline: 'whole jiangsu-2024 pack',
      baselineTook: perRow(jiangsu, rows),
      ratio: `${(jiangsu / milliseconds).toFixed(2)} × rows/s`,
      target: '≥ 1/2',
    });
  }
  return lines;
};
