import { createRoot } from 'react-dom/client';
import type { RibbonActions } from '../commands/ribbon';
import { App } from './app';
import { connectExcel } from './connect-excel';
import { officeTheme } from './theme/office-theme';

/** Shows the pane on the open workbook. @returns what the buttons of the ribbon do */
export const startPane = (): RibbonActions => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  const session = connectExcel();
  createRoot(root).render(<App session={session} themeSource={officeTheme} />);
  return { audit: session.audit, clear: session.clear, makeSummary: session.askForSummary };
};
