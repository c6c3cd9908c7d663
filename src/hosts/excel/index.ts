/** The host of the workbook that is open in Excel. */
export { openExcelHost } from './excel-host';
export { openLiveExcel } from './live-excel';
