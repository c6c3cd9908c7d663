import { sheetName } from '../../../bench/generate-rows';
import type { Plan } from '../../../src/core/plans/plan';
import { openExcelHost } from '../../../src/hosts/excel';
import { connectOffice } from '../../excel-host/office-library';
import { createSimulatedExcel } from '../../excel-host/simulated-excel';
import type { Traffic } from '../../excel-host/simulated-excel';
import { annotation } from '../../fixtures/xlsx/plans';
import { auditPlan, firstRow, largeWorkbook } from './workloads';

const mostBytes = 4_000_000;

/** What an audit of a very large sheet would plan, without waiting for it: one row in twenty has a long reason. */
const plainPlan = (rows: number): Plan => ({
  steps: [
    {
      ...annotation(sheetName, 12, firstRow - 1, [firstRow, firstRow + rows - 1]),
      rows: Array.from({ length: rows }, (_unused, index) => {
        const fails = index % 20 === 0;
        return {
          row: firstRow + index,
          verdict: fails ? '不符合' : '通过',
          problems: fails ? `1. ${'依据通知，申报单位应为企业。'.repeat(20)}` : '',
          marks: fails ? '|e3|e5|e12|' : '',
        };
      }),
    },
  ],
});

const check = (rows: number, traffic: readonly Traffic[], most: number): void => {
  const sent = traffic.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  expect(traffic.length).toBeLessThanOrEqual(most);
  expect(sent / rows).toBeLessThanOrEqual(150);
  expect(Math.max(...traffic.map(({ requestBytes }) => requestBytes))).toBeLessThanOrEqual(mostBytes);
  expect(Math.max(...traffic.map(({ responseBytes }) => responseBytes))).toBeLessThanOrEqual(mostBytes);
};

describe('requests of an audit with annotation', () => {
  it.each([
    { rows: 1_000, most: 8 },
    { rows: 10_000, most: 12 },
  ])('$rows rows take at most $most, of at most 150 bytes a row', async ({ rows, most }) => {
    const excel = createSimulatedExcel(largeWorkbook(rows));
    const host = openExcelHost(connectOffice(excel), { mergeUndoGroup: false });
    // The second audit clears the marks of the first.
    for (const round of [1, 2]) {
      excel.resetTraffic();
      await host.apply(auditPlan(await host.read()));
      check(rows, excel.traffic(), most);
      expect([round, excel.workbook.sheets[0]?.rules.length]).toEqual([round, 3]);
    }
    expect(excel.keptReferences()).toBe(0);
    expect(excel.workbook.hazards).toEqual([]);
  });

  it('100,000 rows go over in messages of at most 4 MB', async () => {
    const rows = 100_000;
    const excel = createSimulatedExcel(largeWorkbook(rows));
    const host = openExcelHost(connectOffice(excel), { mergeUndoGroup: false });
    const workbook = await host.read();
    expect(workbook.sheets[0]?.rows.filter(({ row }) => row >= firstRow)).toHaveLength(rows);
    await host.apply(plainPlan(rows));
    check(rows, excel.traffic(), 30);
    expect(excel.workbook.sheets[0]?.rules).toHaveLength(3);
  }, 60_000);

  it('are no more when rows are more: only the messages grow', async () => {
    const count = async (rows: number): Promise<number> => {
      const excel = createSimulatedExcel(largeWorkbook(rows));
      await openExcelHost(connectOffice(excel), { mergeUndoGroup: false }).apply(plainPlan(rows));
      return excel.traffic().length;
    };
    expect(await count(2_000)).toBe(await count(10));
  });
});
