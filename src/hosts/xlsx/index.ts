/** The host of workbook files: bytes in, bytes out; no file system, no DOM. */
export { defaultLimits, emptyWorkbook, openWorkbook } from './open-workbook';
export type { FileHost, Limits } from './open-workbook';
