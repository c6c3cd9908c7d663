import { setTimeout } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';

/** What stands on one card of the list. */
export interface ShownFinding {
  /** As the pane names the outcome, e.g. “不符合”. */
  readonly outcome: string;
  /** Where 定位 goes, e.g. “E7”; null when it is about no cell. */
  readonly cell: string | null;
}

/** Somebody who works in the pane by the Chinese names on its buttons. */
export interface PaneUser {
  /** Presses a button of the pane, or of the open window. */
  readonly press: (name: string) => Promise<void>;
  /** 审核, to its end. */
  readonly audit: () => Promise<void>;
  /** Waits until the pane says that something was done. */
  readonly hears: (words: string) => Promise<void>;
  /** Rows by verdict, as the chart shows them. */
  readonly counts: () => Promise<{ readonly pass: number; readonly review: number; readonly fail: number }>;
  readonly search: (words: string) => Promise<void>;
  /** Narrows the list in the open filter. @param option beginning of its name */
  readonly narrow: (condition: '结论' | '条款' | '栏目' | '申报单位', option: string) => Promise<void>;
  /** The line above the list: how many findings are shown, of how many. */
  readonly shown: () => Promise<string>;
  /** Every finding in the list, read from its first line to its last as the arrow keys go. */
  readonly findings: () => Promise<readonly ShownFinding[]>;
  /** The card of the finding whose 定位 goes to a cell; the list is searched for it. */
  readonly cardOf: (cell: string) => Promise<Locator>;
  readonly dialog: (name: string) => Promise<Locator>;
  /** Presses a button that opens the file picker, and picks. */
  readonly pick: (button: string, file: string) => Promise<void>;
}

/** Waits for something outside the page. @throws Error after fifteen seconds */
export const until = async (isSo: () => boolean): Promise<void> => {
  const end = Date.now() + 15_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('waited in vain');
    await setTimeout(20);
  }
};

const numberIn = (text: string, name: string): number => Number(new RegExp(`${name} (\\d+)`, 'u').exec(text)?.[1] ?? Number.NaN);

export const paneUser = (page: Page): PaneUser => {
  const list = page.getByRole('list', { name: '审核发现的问题' });
  const lines = list.getByRole('listitem');

  const press = async (name: string): Promise<void> => {
    const dialog = page.getByRole('dialog');
    const place = (await dialog.count()) > 0 ? dialog : page;
    await place.getByRole('button', { name, exact: true }).first().click();
  };

  const hears = (words: string): Promise<void> =>
    page.getByRole('status').filter({ hasText: words }).first().waitFor({ state: 'attached' });

  const shown = async (): Promise<string> => (await page.getByText(/^(?:共|显示)\d+条/u).innerText()).trim();

  const search = async (words: string): Promise<void> => {
    await page.getByRole('searchbox').fill(words);
  };

  const findingIn = async (line: Locator): Promise<ShownFinding | null> => {
    if ((await line.locator('dl').count()) === 0) return null;
    const text = await line.innerText();
    const buttons = line.getByRole('button', { name: /^定位到 /u });
    const cell = (await buttons.count()) === 0 ? null : ((await buttons.getAttribute('aria-label'))?.replace('定位到 ', '') ?? null);
    return { outcome: text.split('\n')[0]?.trim() ?? '', cell };
  };

  return {
    press,
    hears,
    shown,
    search,
    audit: async () => {
      await press('审核');
      await hears('审核完成');
    },
    counts: async () => {
      const label = (await page.getByRole('img', { name: /通过/u }).getAttribute('aria-label')) ?? '';
      return { pass: numberIn(label, '通过'), review: numberIn(label, '需核实'), fail: numberIn(label, '不符合') };
    },
    narrow: async (condition, option) => {
      const select = page.getByRole('combobox', { name: condition, exact: true });
      const names = await select.locator('option').allInnerTexts();
      const name = names.find((known) => known.startsWith(option));
      if (name === undefined) throw new Error(`${condition}: no ${option} among ${names.join(', ')}`);
      await select.selectOption({ label: name });
    },
    findings: async () => {
      const found: ShownFinding[] = [];
      await lines.first().focus();
      const size = Number(await lines.first().getAttribute('aria-setsize'));
      for (let at = 1; at <= size; at++) {
        const line = list.locator(`[aria-posinset="${at}"]`);
        const finding = await findingIn(line);
        if (finding !== null) found.push(finding);
        await line.press('ArrowDown');
      }
      return found;
    },
    cardOf: async (cell) => {
      await search(cell);
      const card = lines.filter({ has: page.getByRole('button', { name: `定位到 ${cell}`, exact: true }) }).first();
      await card.waitFor();
      return card;
    },
    dialog: async (name) => {
      const dialog = page.getByRole('dialog', { name });
      await dialog.waitFor();
      return dialog;
    },
    pick: async (button, file) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(button)]);
      await chooser.setFiles(file);
    },
  };
};
