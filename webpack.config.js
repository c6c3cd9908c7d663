import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: false } } } },
};

/** The command line as one file that runs without node_modules. */
const commandLine = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: { recaudit: at('./src/cli/main.ts') },
  output: { path: at('./dist/cli'), filename: '[name].cjs', library: { type: 'commonjs2' }, clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  module: { rules: [typescript] },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
  ],
  // Names of functions and classes are kept: stack traces stay readable, and the file is not sent over a network.
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: false,
};

export default [commandLine];
