/** The host of workbook files: bytes in, bytes out; no file system, no DOM. */
export { emptyWorkbook, openWorkbook } from './open-workbook';
export type { FileHost } from './open-workbook';
