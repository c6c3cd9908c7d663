/** `npm run bench [-- --quick] [--only rules|packs|files|titles|excel|pane]`: prints one Markdown table; every figure is a ratio within this run. */
import { parseArgs } from 'node:util';
import { buildWorkloads } from './build-workloads';
import { compareExcel } from './compare-excel';
import { compareFiles } from './compare-files';
import { comparePane } from './compare-pane';
import { comparePacks } from './compare-packs';
import { compareRules } from './compare-rules';
import { compareTitles } from './compare-titles';
import { workloadRunner } from './run-workload';
import { markdownTable } from './table';
import type { Line } from './table';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } } });
const { quick, only } = values;

const runner = workloadRunner(await buildWorkloads(), quick ? 1 : 3);

const benches: ReadonlyMap<string, () => Promise<readonly Line[]>> = new Map([
  ['rules', () => compareRules(runner, quick ? [1000, 5000] : [1000, 10_000, 100_000])],
  ['packs', () => comparePacks(runner, quick ? [1000, 5000] : [1000, 10_000, 100_000])],
  ['files', () => compareFiles(runner, quick ? 5000 : 100_000)],
  ['excel', () => compareExcel(runner, quick ? [1000] : [1000, 10_000, 100_000], quick ? 2000 : 10_000)],
  ['pane', () => comparePane(runner, quick ? 2000 : 10_000, !quick)],
  ['titles', () => compareTitles(runner, quick ? 20_000 : 100_000, quick ? 2000 : 5000)],
]);
if (only !== undefined && !benches.has(only)) throw new Error(`--only takes one of: ${[...benches.keys()].join(', ')}`);

const lines: Line[] = [];
try {
  for (const [name, bench] of benches) {
    if (only === undefined || only === name) lines.push(...(await bench()));
  }
} finally {
  // All of them take half an hour: what was measured is told even if the next one fails.
  if (lines.length > 0) console.log(markdownTable(lines));
}
