import { plainContext } from '../../src/core/audit/audit-context';
import { auditTable } from '../../src/core/audit/audit-table';
import { readTables } from '../../src/core/table';
import type { Workbook } from '../../src/core/table/sheet';
import { bundledPack } from '../../src/packs';
import { nationalWorkbook } from '../generate-national-rows';
import { generateRows, workbookOf } from '../generate-rows';
import { runJsonRulesEngine } from '../peers/json-rules-engine';
import { fastestOf, timed, warmUp } from './timed';
import type { Timed } from './timed';

/** Rows of another seed, so that the compiler is warm and no cache of ours is. */
const warmUpRows = generateRows(1000, 7);

const turns = 5;

const audit = (workbook: Workbook, packId = 'jiangsu-2024'): number => {
  const pack = bundledPack(packId);
  return readTables(workbook).tables.reduce((findings, table) => findings + auditTable(pack, table, plainContext).findings.length, 0);
};

/** The whole pack with the reading of every cell, from the sheet as a host returns it to the findings. */
export const rulesOurs = async (rowCount: number): Promise<Timed> => {
  const workbook = workbookOf(generateRows(rowCount));
  const other = workbookOf(warmUpRows);
  await warmUp(() => audit(other));
  return fastestOf(() => audit(workbook));
};

/** The pack with the most rules and that of Jiangsu by turns in one process, so that both meet the same machine; the fastest run of each counts. */
export const rulesByTurns = async (rowCount: number): Promise<Timed> => {
  const national = nationalWorkbook(rowCount);
  const provincial = workbookOf(generateRows(rowCount));
  const [otherNational, otherProvincial] = [nationalWorkbook(1000, 7), workbookOf(warmUpRows)];
  await warmUp(() => audit(otherNational, 'most-2021'));
  await warmUp(() => audit(otherProvincial));
  const most: Timed[] = [];
  const jiangsu: Timed[] = [];
  for (let turn = 0; turn < turns; turn++) {
    most.push(await timed(() => audit(national, 'most-2021')));
    jiangsu.push(await timed(() => audit(provincial)));
  }
  const fastest = (runs: readonly Timed[]): number => Math.min(...runs.map(({ milliseconds }) => milliseconds));
  return { milliseconds: fastest(most), count: most[0]?.count ?? 0, figures: { jiangsu: fastest(jiangsu) } };
};

/** Ten plain conditions in json-rules-engine over the same rows. */
export const rulesPeer = async (rowCount: number): Promise<Timed> => {
  const rows = generateRows(rowCount);
  await warmUp(() => runJsonRulesEngine(warmUpRows));
  return fastestOf(() => runJsonRulesEngine(rows));
};
