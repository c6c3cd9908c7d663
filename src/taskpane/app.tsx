import { FluentProvider } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Session } from '../session';
import { Pane } from './pane';
import { LanguageProvider } from './pane-context';
import { fluentTheme } from './theme/pane-theme';
import { usePaneTheme } from './theme/use-pane-theme';
import type { ThemeSource } from './theme/use-pane-theme';

interface AppProps {
  readonly session: Session;
  readonly themeSource: ThemeSource;
}

/** The pane of a session, in Office's colours and the user's language. */
export const App = ({ session, themeSource }: AppProps) => {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  return (
    <FluentProvider theme={fluentTheme(usePaneTheme(themeSource))}>
      <LanguageProvider language={state.settings.language}>
        <Pane state={state} session={session} />
      </LanguageProvider>
    </FluentProvider>
  );
};
