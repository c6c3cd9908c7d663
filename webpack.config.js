import { commandLine } from './build/command-line.js';
import { web } from './build/web.js';

/** `webpack --config-name cli` or `web` builds one of them. @param env `officejs=self|cdn|cdn-21v`: where the page loads office.js from */
export default async (env, { mode = 'production' }) => [
  commandLine,
  await web({ mode, officejs: env.officejs ?? 'self', isServed: env.WEBPACK_SERVE === true }),
];
