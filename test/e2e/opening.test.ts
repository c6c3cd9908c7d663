import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { startLocalExcel } from './browser/local-excel';
import type { LocalExcel } from './browser/local-excel';
import { paneUser, until } from './browser/pane-user';
import { textAt } from './sheet-cells';

const sample = 'samples/市级汇总表-有问题.xlsx';

jest.setTimeout(120_000);

let local: LocalExcel;
beforeAll(async () => {
  local = await startLocalExcel();
});
afterAll(() => local.close());

/** Keeps office.js back until the test lets it go. */
const holdOffice = async (page: Page): Promise<() => void> => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/office/office.js', async (route) => {
    await released;
    await route.continue();
  });
  return () => {
    release();
  };
};

/** The pane on the sample, while office.js is still on its way. */
const openHeld = async () => {
  let release: () => void = () => undefined;
  const { excel, pane } = await local.open(sample, {
    prepare: async (page) => {
      release = await holdOffice(page);
    },
    isAwaited: false,
  });
  return { excel, pane, user: paneUser(pane.page), release };
};

const ground = (page: Page): Promise<string> => page.getByRole('main').evaluate((element) => getComputedStyle(element).backgroundColor);
const white = 'rgb(255, 255, 255)';

describe('before office.js has come', () => {
  it('the pane stands; what is pressed waits, says so, and is carried out', async () => {
    const { excel, pane, user, release } = await openHeld();
    await user.press('审核');
    await user.hears('正在读取工作表');
    expect(await pane.page.evaluate(() => 'Office' in window)).toBe(false);
    release();
    await user.hears('审核完成');
    await until(() => textAt(excel, '推荐汇总表', 'L7') === '不符合');
    expect(pane.complaints).toEqual([]);
    await pane.close();
  });

  it('取消 gives the waiting task up', async () => {
    const { excel, pane, user, release } = await openHeld();
    await user.press('审核');
    await user.press('取消');
    release();
    await user.hears('已取消');
    expect(textAt(excel, '推荐汇总表', 'L7')).toBe('');
    await pane.close();
  });

  it('it has the language and the ground that Office had when it was last open', async () => {
    const { pane } = await local.open(sample, {
      language: 'en-GB',
      webLanguage: 'zh-CN',
      theme: {
        bodyBackgroundColor: '#262626',
        bodyForegroundColor: '#fff',
        controlBackgroundColor: '#333',
        controlForegroundColor: '#fff',
      },
    });
    // The first time the web view is asked, then Office.
    await pane.page.getByRole('button', { name: 'Audit', exact: true }).waitFor();
    const dark = await ground(pane.page);
    expect(dark).not.toBe(white);
    const release = await holdOffice(pane.page);
    await pane.page.reload({ waitUntil: 'commit' });
    await pane.page.getByRole('button', { name: 'Audit', exact: true }).waitFor();
    expect(await ground(pane.page)).toBe(dark);
    expect(await pane.page.evaluate(() => 'Office' in window)).toBe(false);
    release();
    await pane.close();
  });
});

describe('a part that cannot be fetched', () => {
  const offline = async (page: Page): Promise<void> => {
    await page.route('**/js/*.js', (route) => route.abort());
  };

  it('is told where a window should open, and the pane goes on', async () => {
    const { pane } = await local.open(sample);
    const { page } = pane;
    await page.getByRole('button', { name: '审核', exact: true }).waitFor();
    await offline(page);
    await page.getByRole('button', { name: '设置' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('加载项的一部分没有载入，您的数据没有改动');
    await alert.getByRole('button').click();
    await alert.waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: '审核', exact: true }).isEnabled()).toBe(true);
    await pane.close();
  });

  it('is told when it is needed for an audit; the next one succeeds', async () => {
    const { pane } = await local.open(sample);
    const { page } = pane;
    const user = paneUser(page);
    await page.getByRole('button', { name: '审核', exact: true }).waitFor();
    await offline(page);
    await user.press('审核');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('没有载入');
    await page.unroute('**/js/*.js');
    await user.audit();
    expect((await user.counts()).fail).toBe(13);
    await pane.close();
  });

  it('leaves nothing half done when it comes late', async () => {
    const { excel, pane } = await local.open(sample, {
      prepare: async (page) => {
        await page.route('**/js/*.js', async (route) => {
          await setTimeout(300);
          await route.continue();
        });
      },
    });
    const user = paneUser(pane.page);
    await user.audit();
    await until(() => textAt(excel, '推荐汇总表', 'L7') === '不符合');
    expect(pane.complaints).toEqual([]);
    await pane.close();
  });
});
