/// <reference types="office-js" />
import { judgePlatform } from './judge-platform';
import type { PlatformFault } from './judge-platform';

const attribute = 'data-platform';

/** Shows the text for people whose Excel cannot run the add-in instead of the pane. */
const showFault = (fault: PlatformFault): void => {
  document.documentElement.setAttribute(attribute, fault);
};

/** Whether guard.js found a web view in which little of this would run; the page then shows the text for it. */
export const hasOldBrowser = (): boolean => document.documentElement.hasAttribute(attribute);

/** Resolves when all scripts of the page have run or failed, office.js among them. To be asked by one of them. */
const allScripts = (): Promise<void> =>
  new Promise((resolve) => {
    document.addEventListener(
      'DOMContentLoaded',
      () => {
        resolve();
      },
      { once: true },
    );
  });

/**
 * Waits for office.js and judges what it found. Outside its range the page shows the text for it.
 * @returns whether the add-in can run
 */
export const findPlatform = async (): Promise<boolean> => {
  await allScripts();
  const hasOffice = 'Office' in globalThis;
  const isExcel = hasOffice && (await Office.onReady()).host === Office.HostType.Excel;
  const fault = judgePlatform({
    hasOffice,
    isExcel,
    supports: (set, version) => Office.context.requirements.isSetSupported(set, version),
  });
  if (fault === null) return true;
  showFault(fault);
  return false;
};
