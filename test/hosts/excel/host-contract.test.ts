import type { WorkbookHost } from '../../../src/hosts/workbook';
import { openExcelHost } from '../../../src/hosts/excel';
import { describeHost } from '../../contract/host-contract';
import { connectOffice } from '../../excel-host/office-library';
import { openXlsx } from '../../excel-host/open-xlsx';
import { saveXlsx } from '../../excel-host/save-xlsx';
import { createSimulatedExcel } from '../../excel-host/simulated-excel';
import type { SimulatedWorkbook } from '../../excel-host/model';
import { contractWorkbook } from '../../fixtures/xlsx/contract-workbook';

const workbooks = new WeakMap<WorkbookHost, SimulatedWorkbook>();

const hostOf = (workbook: SimulatedWorkbook): WorkbookHost => {
  const host = openExcelHost(connectOffice(createSimulatedExcel(workbook)), { mergeUndoGroup: false });
  workbooks.set(host, workbook);
  return host;
};

const open = async (): Promise<WorkbookHost> => hostOf(await openXlsx(await contractWorkbook()));

describeHost('Excel', { open, reopen: (host) => Promise.resolve(host) });

describeHost('Excel, saved and opened again', {
  open,
  reopen: async (host) => {
    const workbook = workbooks.get(host);
    if (workbook === undefined) throw new Error('a host of another suite');
    return hostOf(await openXlsx(await saveXlsx(workbook)));
  },
});
