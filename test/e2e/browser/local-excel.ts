import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../../scripts/browser';
import { openXlsx } from '../../excel-host/open-xlsx';
import { createSimulatedExcel } from '../../excel-host/simulated-excel';
import type { SimulatedExcel } from '../../excel-host/simulated-excel';
import { openPane } from './open-pane';
import type { OpenPane, PaneOptions } from './open-pane';
import { serveFolder } from './static-server';
import type { StaticServer } from './static-server';

export interface LocalExcel {
  readonly server: StaticServer;
  /** Opens a workbook file in the simulated Excel and the pane beside it. The pane is closed with everything else. */
  readonly open: (file: string, options?: Partial<PaneOptions>) => Promise<{ readonly excel: SimulatedExcel; readonly pane: OpenPane }>;
  readonly openWithoutExcel: () => Promise<OpenPane>;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** The built pages on a local server, and a browser. */
export const startLocalExcel = async (): Promise<LocalExcel> => {
  const server = await serveFolder('dist/web');
  const browser = await startBrowser();
  return {
    server,
    browser,
    open: async (file, options = {}) => {
      const excel = createSimulatedExcel(await openXlsx(readFileSync(file)));
      return { excel, pane: await openPane(browser, { address: server.address, excel, ...options }) };
    },
    openWithoutExcel: () => openPane(browser, { address: server.address, excel: null }),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
};
