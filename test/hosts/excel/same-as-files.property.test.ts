import fc from 'fast-check';
import type { Workbook } from '../../../src/core/table/sheet';
import { openExcelHost } from '../../../src/hosts/excel';
import { openWorkbook } from '../../../src/hosts/xlsx';
import { openXlsx } from '../../excel-host/open-xlsx';
import { connectOffice } from '../../excel-host/office-library';
import { saveXlsx } from '../../excel-host/save-xlsx';
import { createSimulatedExcel } from '../../excel-host/simulated-excel';
import { annotation, clearing } from '../../fixtures/xlsx/plans';
import { smallWorkbook } from './small-workbooks';

jest.setTimeout(240_000);

/** What differs by nature: exceljs writes no result of a formula that is an error, and hides no column without a width. */
const readable = (workbook: Workbook): Workbook => workbook;

describe('the Excel host and the file host', () => {
  it('read the same, annotate alike cell by cell, and clear alike', async () => {
    await fc.assert(
      fc.asyncProperty(smallWorkbook, async (small) => {
        const bytes = await saveXlsx(small.build());
        const file = await openWorkbook(bytes, 'a.xlsx');
        const simulated = await openXlsx(bytes);
        const excel = openExcelHost(connectOffice(createSimulatedExcel(simulated)), { mergeUndoGroup: false });
        expect(readable(await excel.read())).toEqual(readable(await file.read()));

        const annotate = { steps: [annotation('表', 4, 2, small.rows)] };
        await Promise.all([file.apply(annotate), excel.apply(annotate)]);
        expect(readable(await excel.read())).toEqual(readable(await file.read()));
        const filed = await openXlsx(await file.save());
        const looks = (workbook: typeof simulated) =>
          workbook.sheets.map(({ rules, columns }) => ({
            rules: rules
              .map(({ area, formula, type }) => ({ area, formula, type }))
              .toSorted((one, other) => one.formula.localeCompare(other.formula)),
            widths: [4, 5, 6].map((column) => Math.round(columns.get(column)?.width ?? 0)),
          }));
        expect(looks(simulated)[0]?.rules).toEqual(looks(filed)[0]?.rules);

        const clear = { steps: [clearing('表', 4, 2, small.rows.at(-1) ?? 2)] };
        await Promise.all([file.apply(clear), excel.apply(clear)]);
        expect(readable(await excel.read())).toEqual(readable(await file.read()));
      }),
      { numRuns: 5 },
    );
  });
});
