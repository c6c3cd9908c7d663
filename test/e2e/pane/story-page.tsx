import { createRoot } from 'react-dom/client';
import { openWorkbook } from '../../../src/hosts/xlsx';
import { createSession } from '../../../src/session';
import { App } from '../../../src/taskpane/app';
import type { ThemeSource } from '../../../src/taskpane/theme/use-pane-theme';
import { isStoryName, sampleFiles, stories } from './stories';
import type { Story } from './stories';
import { storyPorts } from './story-ports';
import './story-window';

const parameters = new URLSearchParams(location.search);

const themeSource: ThemeSource = {
  current: () => (parameters.get('theme') === 'dark' ? { bodyBackgroundColor: '#262626' } : { bodyBackgroundColor: '#ffffff' }),
  subscribe: () => () => undefined,
};

const wanted = parameters.get('state') ?? '';
const story: Story = stories[isStoryName(wanted) ? wanted : 'ready'];
const file = sampleFiles[story.sample];
const bytes = new Uint8Array(await (await fetch(`${story.sample}.xlsx`)).arrayBuffer());
const language = parameters.get('lang') === 'en-US' ? 'en-US' : 'zh-CN';
document.documentElement.lang = language;
window.story = storyPorts(await openWorkbook(bytes, file), language, story.twist ?? {});
const session = createSession(window.story.ports);
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
createRoot(root).render(<App session={session} themeSource={themeSource} />);
await story.begin?.(session, window.story);
document.documentElement.dataset['story'] = 'begun';
