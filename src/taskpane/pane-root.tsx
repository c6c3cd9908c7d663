import { FluentProvider } from '@fluentui/react-components';
import { LanguageProvider } from './pane-context';
import { Pane } from './pane';
import type { PaneActions, PaneModel } from './model/pane-model';
import { fluentTheme } from './theme/pane-theme';
import { usePaneTheme } from './theme/use-pane-theme';
import type { ThemeSource } from './theme/use-pane-theme';

interface PaneRootProps {
  readonly model: PaneModel;
  readonly actions: PaneActions;
  readonly themeSource: ThemeSource;
}

/** The pane in Office's colours and the user's language. */
export const PaneRoot = ({ model, actions, themeSource }: PaneRootProps) => (
  <FluentProvider theme={fluentTheme(usePaneTheme(themeSource))}>
    <LanguageProvider language={model.settings.language}>
      <Pane model={model} actions={actions} />
    </LanguageProvider>
  </FluentProvider>
);
