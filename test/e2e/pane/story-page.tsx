import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { openWorkbook } from '../../../src/hosts/xlsx';
import { PaneRoot } from '../../../src/taskpane/pane-root';
import type { ThemeSource } from '../../../src/taskpane/theme/use-pane-theme';
import { sampleFiles, stories, storyModel } from './stories';
import type { StoryName } from './stories';
import { storyStore } from './story-store';
import type { StoryLog, StoryStore } from './story-store';

declare global {
  interface Window {
    /** What the pane asked for. */
    storyLog: StoryLog;
  }
}

const parameters = new URLSearchParams(location.search);
const isStory = (name: string): name is StoryName => name in stories;

const themeSource: ThemeSource = {
  current: () =>
    parameters.get('theme') === 'dark'
      ? { bodyBackgroundColor: '#262626', bodyForegroundColor: '#f0f0f0' }
      : { bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#242424' },
  subscribe: () => () => undefined,
};

const StoryPage = ({ store }: { readonly store: StoryStore }) => (
  <PaneRoot model={useSyncExternalStore(store.subscribe, store.getState)} actions={store.actions} themeSource={themeSource} />
);

const start = async (): Promise<void> => {
  const wanted = parameters.get('state') ?? '';
  const name = isStory(wanted) ? wanted : 'ready';
  const file = sampleFiles[stories[name].sample];
  const bytes = new Uint8Array(await (await fetch(`samples/${encodeURIComponent(file)}`)).arrayBuffer());
  const workbook = await (await openWorkbook(bytes, file)).read();
  const model = storyModel(name, workbook);
  const language = parameters.get('lang') === 'en-US' ? 'en-US' : 'zh-CN';
  window.storyLog = { calls: [] };
  const store = storyStore({ ...model, settings: { ...model.settings, language } }, workbook, window.storyLog);
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  document.documentElement.lang = language;
  createRoot(root).render(<StoryPage store={store} />);
};

await start();
