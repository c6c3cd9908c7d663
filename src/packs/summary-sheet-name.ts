import layout from './jiangsu-2024/layout.json';

/** Name of the sheet that holds the official summary table. On its own: the pane needs it before it can read a layout. */
export const summarySheetName: string = layout.sheetName;
