import type { Page } from 'playwright-core';
import { temporaryFolder } from '../../cli/fake-terminal';
import type { Folder } from '../../cli/fake-terminal';
import type { SimulatedExcel } from '../../excel-host/simulated-excel';
import { startLocalExcel } from './local-excel';
import type { LocalExcel } from './local-excel';
import type { OpenPane, PaneOptions } from './open-pane';
import { paneUser } from './pane-user';
import type { PaneUser } from './pane-user';

interface Walk {
  readonly excel: SimulatedExcel;
  readonly pane: OpenPane;
  readonly page: Page;
  readonly user: PaneUser;
}

interface Walks {
  /** Opens a workbook file with the pane beside it, as wide as Excel makes it. */
  readonly open: (file: string, options?: Partial<PaneOptions>) => Promise<Walk>;
  /** A folder for the files of the tests. */
  readonly folder: () => Folder;
}

/**
 * Walks through the built pane, for the tests of one file. After each of them: the pages asked nobody but their own server, nothing
 * was refused by the policy of the page, and no error was written to the console.
 */
export const useWalks = (): Walks => {
  let local: LocalExcel;
  let folder: Folder;
  const opened: OpenPane[] = [];
  beforeAll(async () => {
    local = await startLocalExcel();
    folder = temporaryFolder();
  });
  afterAll(async () => {
    await local.close();
    folder.remove();
  });
  afterEach(async () => {
    for (const pane of opened.splice(0)) {
      expect(pane.requests.length).toBeGreaterThan(0);
      expect(pane.requests.filter((address) => !address.startsWith(local.server.address))).toEqual([]);
      expect(pane.complaints).toEqual([]);
      await pane.close();
    }
  });
  return {
    open: async (file, options = {}) => {
      const { excel, pane } = await local.open(file, { width: 350, ...options });
      opened.push(pane);
      return { excel, pane, page: pane.page, user: paneUser(pane.page) };
    },
    folder: () => folder,
  };
};
