import { plainContext } from '../../src/core/audit/audit-context';
import { auditTable } from '../../src/core/audit/audit-table';
import { readTables } from '../../src/core/table';
import type { Workbook } from '../../src/core/table/sheet';
import { bundledPack } from '../../src/packs';
import { nationalWorkbook } from '../generate-national-rows';
import { generateRows, workbookOf } from '../generate-rows';
import { runJsonRulesEngine } from '../peers/json-rules-engine';
import { timedRepeatedly, warmUp } from './timed';
import type { Timed } from './timed';

/** Rows of another seed, so that the compiler is warm and no cache of ours is. */
const warmUpRows = generateRows(1000, 7);

const audit = (workbook: Workbook, packId = 'jiangsu-2024'): number => {
  const pack = bundledPack(packId);
  return readTables(workbook).tables.reduce((findings, table) => findings + auditTable(pack, table, plainContext).findings.length, 0);
};

/** The whole pack with the reading of every cell, from the sheet as a host returns it to the findings. */
export const rulesOurs = async (rowCount: number): Promise<Timed> => {
  const workbook = workbookOf(generateRows(rowCount));
  const other = workbookOf(warmUpRows);
  await warmUp(() => audit(other));
  return timedRepeatedly(() => audit(workbook));
};

/** The pack with the most rules, the same way. */
export const rulesOfMost2021 = async (rowCount: number): Promise<Timed> => {
  const workbook = nationalWorkbook(rowCount);
  const other = nationalWorkbook(1000, 7);
  await warmUp(() => audit(other, 'most-2021'));
  return timedRepeatedly(() => audit(workbook, 'most-2021'));
};

/** Ten plain conditions in json-rules-engine over the same rows. */
export const rulesPeer = async (rowCount: number): Promise<Timed> => {
  const rows = generateRows(rowCount);
  await warmUp(() => runJsonRulesEngine(warmUpRows));
  return timedRepeatedly(() => runJsonRulesEngine(rows));
};
