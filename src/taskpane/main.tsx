import { connectRibbon } from '../commands/ribbon';
import { findPlatform, hasOldBrowser } from './platform/find-platform';
import { startPane } from './start-pane';

// The policy of the page forbids `eval`: zod, which comes with parts fetched later, need not try it.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

if (!hasOldBrowser()) {
  // The pane is drawn in this very task. office.js comes after it; what is pressed meanwhile waits for it.
  const platform = findPlatform();
  const actions = startPane(platform);
  if (await platform) connectRibbon(actions);
}
