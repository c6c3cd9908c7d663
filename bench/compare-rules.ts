import type { Runner } from './run-workload';
import { perRow } from './table';
import type { Line } from './table';

/** The whole pack against ten conditions in json-rules-engine, and how the cost of a row grows with the table. */
export const compareRules = async ({ byTurns }: Runner, sizes: readonly number[]): Promise<readonly Line[]> => {
  const turns = byTurns();
  const measured = sizes.map((rows) => ({ rows, ours: turns.add('rules-ours', [rows]), peer: turns.add('rules-peer', [rows]) }));
  await turns.run();
  const lines: Line[] = [];
  let smallest: { readonly rows: number; readonly cost: number } | null = null;
  for (const { rows, ...both } of measured) {
    const [ours, peer] = [both.ours.fastest(), both.peer.fastest()];
    lines.push({
      what: 'rules: whole jiangsu-2024 pack',
      rows,
      ours: perRow(ours.milliseconds, rows),
      baseline: 'json-rules-engine, 10 conditions',
      baselineTook: perRow(peer.milliseconds, rows),
      ratio: `${(peer.milliseconds / ours.milliseconds).toFixed(1)} × rows/s`,
      target: '≥ 10 ×',
    });
    const cost = ours.milliseconds / rows;
    if (smallest === null) smallest = { rows, cost };
    else {
      lines.push({
        what: 'rules: cost of a row',
        rows,
        ours: perRow(ours.milliseconds, rows),
        baseline: `recaudit at ${smallest.rows.toLocaleString('en-US')} rows`,
        baselineTook: perRow(smallest.cost * smallest.rows, smallest.rows),
        ratio: `${(cost / smallest.cost).toFixed(2)} ×`,
        target: 'flat',
      });
    }
  }
  return lines;
};
