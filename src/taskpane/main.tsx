import { connectRibbon } from '../commands/ribbon';
import { findPlatform } from './platform/find-platform';

/** The pane's own code is fetched while office.js still talks to Excel. */
const pane = import(/* webpackChunkName: 'first' */ './start-pane');

if (await findPlatform()) connectRibbon(pane.then(({ startPane }) => startPane()));
