import { buildPages } from './build-pages';
import type { Runner } from './run-workload';
import { milliseconds, share } from './table';
import type { Line } from './table';

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;

/** Tasks shorter than this are not told by the browser. */
const shortestTold = 50;

/**
 * The built pane in Chromium, beside the simulated Excel: what it loads, when it can be used, how long it lets the user wait.
 * @param rows of the table that is audited
 * @param rebuild also when there are built pages already
 */
export const comparePane = async ({ run }: Runner, rows: number, rebuild: boolean): Promise<readonly Line[]> => {
  const folder = await buildPages(rebuild);
  const load = (await run('pane-first-load', [1, folder], 1)).figures;
  const { loaded = 0, all = 0 } = load;
  const interactive = await run('pane-interactive', [1, folder], 1);
  const { officeFound = 0, officeAlone = 0 } = interactive.figures;
  const audit = await run('pane-longest-task', [rows, folder], 1);
  const { longest = 0 } = audit.figures;
  return [
    {
      what: 'pane: JavaScript of the first load, gzip, without office.js',
      rows: 0,
      ours: kilobytes(loaded),
      baseline: 'all scripts of the folder',
      baselineTook: kilobytes(all),
      ratio: share(loaded, all),
      target: '≤ 260 KB',
    },
    {
      what: `pane: until a press is answered, processor slowed four times; Excel is found after ${milliseconds(officeFound)}`,
      rows: 0,
      ours: milliseconds(interactive.milliseconds),
      baseline: 'office.js alone, until it has found Excel',
      baselineTook: milliseconds(officeAlone),
      ratio: `${(interactive.milliseconds / officeAlone).toFixed(2)} ×`,
      target: '≤ 1 s',
    },
    {
      what: 'pane: longest task of its thread during an audit',
      rows,
      ours: longest === 0 ? `< ${shortestTold} ms` : milliseconds(longest),
      baseline: 'the whole audit, conclusions written',
      baselineTook: milliseconds(audit.milliseconds),
      ratio: share(Math.max(longest, shortestTold), audit.milliseconds),
      target: '≤ 200 ms',
    },
  ];
};
