/// <reference types="office-js" />

/**
 * `Excel.run` of office.js, injected: the pane passes the library's own, tests the same library on a simulated Excel.
 * Only its types are imported here, so that nothing of the product needs office.js to be loaded.
 */
export type RunExcel = typeof Excel.run;

/** What the running Excel can do beyond the floor, ExcelApi 1.14. */
export interface ExcelAbilities {
  /** ExcelApi 1.20: all requests of a run are one step of undo. */
  readonly mergeUndoGroup: boolean;
}
