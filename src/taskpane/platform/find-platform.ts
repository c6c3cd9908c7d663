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

/** Runs office.js, in a task of its own, and waits until it has run or could not be had. Its address stands in the page. */
const runOffice = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(() => {
      const script = document.createElement('script');
      const done = () => {
        resolve();
      };
      script.addEventListener('load', done);
      script.addEventListener('error', done);
      script.src = document.querySelector<HTMLLinkElement>('#office-js')?.href ?? '';
      document.head.append(script);
    }, 0);
  });

/**
 * Runs office.js as soon as the task that asks has ended, and judges what it finds. Outside its range the page shows the text for it.
 * @returns whether the add-in can run
 */
export const findPlatform = async (): Promise<boolean> => {
  await runOffice();
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
