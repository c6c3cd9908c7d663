/** Runs one workload in this process and prints its measurement as one line of JSON: `measure.cjs WORKLOAD ROWS [INPUT OUTPUT]`. */
import type { Measurement } from './measurement';
import { excelLive, excelTraffic } from './workloads/excel';
import { filesAnnotateOurs, filesMake, filesReadOurs, filesReadSheetjs, filesRewriteExceljs } from './workloads/files';
import { paneFirstLoad, paneInteractive, paneLongestTask } from './workloads/pane';
import { rulesByTurns, rulesOurs, rulesPeer } from './workloads/rules';
import type { Timed } from './workloads/timed';
import { titlesBruteForce, titlesDifferences, titlesOurs } from './workloads/titles';

const [, , name = '', rowCount = '0', input = '', output = ''] = process.argv;
const rows = Number(rowCount);

const workloads: ReadonlyMap<string, () => Promise<Timed>> = new Map([
  ['rules-ours', () => rulesOurs(rows)],
  ['rules-peer', () => rulesPeer(rows)],
  ['packs-by-turns', () => rulesByTurns(rows)],
  ['files-make', () => filesMake(rows, input)],
  ['files-read-ours', () => filesReadOurs(input)],
  ['files-annotate-ours', () => filesAnnotateOurs(input, output)],
  ['files-read-sheetjs', () => filesReadSheetjs(input)],
  ['files-rewrite-exceljs', () => filesRewriteExceljs(input, output)],
  ['excel-traffic', () => excelTraffic(rows)],
  ['excel-live', () => excelLive(rows)],
  ['pane-first-load', () => paneFirstLoad(input)],
  ['pane-interactive', () => paneInteractive(input)],
  ['pane-longest-task', () => paneLongestTask(rows, input)],
  ['titles-ours', () => titlesOurs(rows)],
  ['titles-brute-force', () => titlesBruteForce(rows)],
  ['titles-differences', () => titlesDifferences(rows)],
]);

const workload = workloads.get(name);
if (workload === undefined) throw new Error(`unknown workload: ${name}`);
const { milliseconds, count, figures = {} } = await workload();
const measurement: Measurement = { milliseconds, count, figures, megabytes: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify(measurement));
