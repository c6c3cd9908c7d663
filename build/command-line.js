import webpack from 'webpack';
import { projectPath } from './paths.js';
import { extensions, typescript } from './typescript.js';

/** The command line as one file that runs without node_modules. */
export const commandLine = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: { recaudit: projectPath('src/cli/main.ts') },
  output: { path: projectPath('dist/cli'), filename: '[name].cjs', library: { type: 'commonjs2' }, clean: true },
  resolve: { extensions },
  module: { rules: typescript },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
  ],
  // Names of functions and classes are kept: stack traces stay readable, and the file is not sent over a network.
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: false,
};
