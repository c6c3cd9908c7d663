/** Why the add-in cannot run here; the page has a text for each (taskpane.html). */
export type PlatformFault = 'no-office' | 'no-excel' | 'old-excel' | 'old-browser';

/** What the page finds out about the program that it runs in. */
export interface PlatformFacts {
  /** Whether office.js was loaded. */
  readonly hasOffice: boolean;
  /** Whether office.js found itself in Excel; not in another program, nor in a plain browser. */
  readonly isExcel: boolean;
  /** Whether it knows a requirement set, such as ExcelApi 1.14. */
  readonly supports: (set: string, version: string) => boolean;
}

/**
 * The floor: what Excel 2021 has. The manifest asks for the same, but a pane opened through an old manifest, or on a Mac or in
 * a browser where the manifest is cached, must still say what is wrong.
 */
export const platformFloor: readonly (readonly [set: string, version: string])[] = [
  ['ExcelApi', '1.14'],
  ['SharedRuntime', '1.1'],
];

/** @returns why the add-in cannot run, null when it can */
export const judgePlatform = ({ hasOffice, isExcel, supports }: PlatformFacts): PlatformFault | null => {
  if (!hasOffice) return 'no-office';
  if (!isExcel) return 'no-excel';
  return platformFloor.every(([set, version]) => supports(set, version)) ? null : 'old-excel';
};
