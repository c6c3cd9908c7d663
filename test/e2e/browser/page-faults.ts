import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds: rule and element. */
export const axeFaults = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    // Put there by the script above.
    const { run } = (window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe;
    const { violations } = await run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
};

/** Whether anything sticks out to the right. */
export const overflows = async (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const parts = [document.documentElement, ...document.querySelectorAll('main, main > div, dialog, dialog > div, dialog > div > div')];
    return parts.some(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth);
  });

/** Buttons, fields and tabs smaller than 24 pixels either way. */
export const smallTargets = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, select, summary, [role=tab]')]
      .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
  );
