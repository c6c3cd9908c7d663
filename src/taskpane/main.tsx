import { connectRibbon } from '../commands/ribbon';
import { findPlatform, hasOldBrowser } from './platform/find-platform';
import { startPane } from './start-pane';

if (!hasOldBrowser()) {
  // The pane is drawn at once. office.js runs after this script; what is pressed meanwhile waits for it.
  const platform = findPlatform();
  const actions = startPane(platform);
  if (await platform) connectRibbon(actions);
}
