import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { RibbonActions } from '../commands/ribbon';
import { App } from './app';
import { connectExcel } from './connect-excel';
import { officeTheme } from './theme/office-theme';

/**
 * Shows the pane on the open workbook, at once. What is pressed before office.js has run waits for it; where the add-in cannot run,
 * the pane goes and the page says why.
 * @param platform resolves when office.js has run, with whether the add-in can run
 * @returns what the buttons of the ribbon do
 */
export const startPane = (platform: Promise<boolean>): RibbonActions => {
  const element = document.getElementById('root');
  if (element === null) throw new Error('the page has no root');
  const session = connectExcel(platform);
  const root = createRoot(element);
  // In this very task: otherwise office.js might run first.
  flushSync(() => {
    root.render(<App session={session} themeSource={officeTheme(platform)} />);
  });
  void platform.then((canRun) => {
    if (!canRun) root.unmount();
  });
  return { audit: session.audit, clear: session.clear, makeSummary: session.askForSummary };
};
