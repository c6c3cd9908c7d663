import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { errorMessage } from '../messages';
import type { Session } from '../session';
import type { RibbonActions } from '../commands/ribbon';
import { connectExcel } from './connect-excel';

const blank = { authority: '', date: '', contact: '', phone: '' };

const Pane = ({ session }: { readonly session: Session }) => {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  return (
    <div>
      <Button onClick={() => void session.audit()}>审核</Button>
      <Button onClick={() => void session.clear()}>清除标注</Button>
      <Button onClick={() => void session.makeSummary(blank)}>生成汇总表</Button>
      <p role="status">
        {state.phase.kind} {state.notice?.kind} {state.failure === null ? '' : errorMessage(state.failure, state.settings.language)}
        {state.result === null ? '' : state.result.audits.map(({ findings }) => findings.length).join()}
      </p>
    </div>
  );
};

/** Shows the pane on the open workbook. @returns what the buttons of the ribbon do */
export const startPane = (): RibbonActions => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  const session = connectExcel();
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Pane session={session} />
    </FluentProvider>,
  );
  return { audit: session.audit, clear: session.clear, makeSummary: () => session.makeSummary(blank) };
};
