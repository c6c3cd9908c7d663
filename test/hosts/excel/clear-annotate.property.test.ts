import fc from 'fast-check';
import { openExcelHost } from '../../../src/hosts/excel';
import type { WorkbookHost } from '../../../src/hosts/workbook';
import { connectOffice } from '../../excel-host/office-library';
import { createSimulatedExcel } from '../../excel-host/simulated-excel';
import type { SimulatedExcel } from '../../excel-host/simulated-excel';
import { snapshot, userSnapshot } from '../../excel-host/snapshot';
import { annotation, clearing } from '../../fixtures/xlsx/plans';
import { smallWorkbook } from './small-workbooks';
import type { SmallWorkbook } from './small-workbooks';

const openSmall = ({ build }: SmallWorkbook, apostropheStaysInText: boolean): { excel: SimulatedExcel; host: WorkbookHost } => {
  const excel = createSimulatedExcel(build(), { apostropheStaysInText });
  return { excel, host: openExcelHost(connectOffice(excel), { mergeUndoGroup: false }) };
};

jest.setTimeout(60_000);

describe('clear after annotate', () => {
  it('gives back every cell, format, rule, width and filter', async () => {
    await fc.assert(
      fc.asyncProperty(smallWorkbook, fc.boolean(), async (small, apostrophe) => {
        const { excel, host } = openSmall(small, apostrophe);
        const before = snapshot(excel.workbook);
        await host.apply({ steps: [annotation('表', 4, 2, small.rows)] });
        expect(snapshot(excel.workbook)).not.toEqual(before);
        await host.apply({ steps: [clearing('表', 4, 2, small.rows.at(-1) ?? 2)] });
        expect(snapshot(excel.workbook)).toEqual(before);
        expect(excel.workbook.hazards).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('also after a second annotation in place of the first, and for two tables in the same columns', async () => {
    await fc.assert(
      fc.asyncProperty(smallWorkbook, async (small) => {
        const { excel, host } = openSmall(small, true);
        const before = snapshot(excel.workbook);
        const last = small.rows.at(-1) ?? 2;
        const clears = [clearing('表', 4, 2, last), clearing('表', 4, 20, 22)];
        const annotations = [annotation('表', 4, 2, small.rows), annotation('表', 4, 20, [21, 22])];
        await host.apply({ steps: annotations });
        await host.apply({ steps: [...clears, ...annotations] });
        expect(excel.workbook.sheets[0]?.rules.filter(({ formula }) => formula.includes('recaudit'))).toHaveLength(6);
        await host.apply({ steps: clears });
        expect(snapshot(excel.workbook)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it('never touches what is the user’s in between', async () => {
    await fc.assert(
      fc.asyncProperty(smallWorkbook, async (small) => {
        const { excel, host } = openSmall(small, true);
        const before = userSnapshot(excel.workbook, [4, 6]);
        await host.apply({ steps: [annotation('表', 4, 2, small.rows)] });
        expect(userSnapshot(excel.workbook, [4, 6])).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });
});
