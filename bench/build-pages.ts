import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const project = fileURLToPath(new URL('..', import.meta.url));
const folder = fileURLToPath(new URL('../dist/web', import.meta.url));

/**
 * Builds the add-in's pages as they are published.
 * @param rebuild also when there are built pages already
 * @returns their folder
 */
export const buildPages = async (rebuild: boolean): Promise<string> => {
  if (!rebuild && existsSync(`${folder}/taskpane.html`)) {
    process.stderr.write('bench: pane: the pages in dist/web, as they were built\n');
    return folder;
  }
  process.stderr.write('bench: pane: building dist/web\n');
  const webpack = createRequire(import.meta.url).resolve('webpack/bin/webpack.js');
  await run(process.execPath, [webpack, '--config-name', 'web'], { cwd: project, maxBuffer: 1 << 24 });
  return folder;
};
