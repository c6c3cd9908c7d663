import fc from 'fast-check';
import { openExcelHost } from '../../../src/hosts/excel';
import { openWorkbook } from '../../../src/hosts/xlsx';
import { openXlsx } from '../../excel-host/open-xlsx';
import { connectOffice } from '../../excel-host/office-library';
import { saveXlsx } from '../../excel-host/save-xlsx';
import { createSimulatedExcel } from '../../excel-host/simulated-excel';
import { annotation, clearing } from '../../fixtures/xlsx/plans';
import { smallWorkbook } from './small-workbooks';

jest.setTimeout(240_000);

describe('the Excel host and the file host', () => {
  it('read the same, annotate alike cell by cell, and clear alike', async () => {
    await fc.assert(
      fc.asyncProperty(smallWorkbook, async (small) => {
        const bytes = await saveXlsx(small.build());
        const file = await openWorkbook(bytes, 'a.xlsx');
        const simulated = await openXlsx(bytes);
        const excel = openExcelHost(connectOffice(createSimulatedExcel(simulated)), { mergeUndoGroup: false });
        expect(await excel.read()).toEqual(await file.read());

        const annotate = { steps: [annotation('表', 4, 2, small.rows)] };
        await Promise.all([file.apply(annotate), excel.apply(annotate)]);
        expect(await excel.read()).toEqual(await file.read());
        const filed = await openXlsx(await file.save());
        const rulesOf = ({ sheets }: typeof simulated) =>
          sheets.map(({ rules }) =>
            rules
              .map(({ area, formula, type }) => ({ area, formula, type }))
              .toSorted((one, other) => one.formula.localeCompare(other.formula)),
          );
        expect(rulesOf(simulated)).toEqual(rulesOf(filed));

        const clear = { steps: [clearing('表', 4, 2, small.rows.at(-1) ?? 2)] };
        await Promise.all([file.apply(clear), excel.apply(clear)]);
        expect(await excel.read()).toEqual(await file.read());
      }),
      { numRuns: 8 },
    );
  });
});
