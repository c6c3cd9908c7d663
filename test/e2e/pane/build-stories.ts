import { copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import webpack from 'webpack';
import type { Configuration, Stats } from 'webpack';
import { sampleFiles } from './stories';

const project = process.cwd();

const rule = (test: RegExp, tsx: boolean) => ({
  test,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx }, transform: { react: { runtime: 'automatic' } } } },
  },
});

const page = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>推荐表审核</title>
    <style>body { margin: 0 }</style>
    <script type="module" src="stories.js"></script>
  </head>
  <body><div id="root"></div></body>
</html>
`;

const configuration = (folder: string): Configuration => ({
  mode: 'production',
  target: 'web',
  entry: { stories: path.join(project, 'test/e2e/pane/story-page.tsx') },
  output: { path: folder, filename: '[name].js', chunkFilename: '[name].js', publicPath: '', clean: true },
  resolve: {
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    // Without the library's WebAssembly, as in the product's own page.
    alias: { '@zip.js/zip.js$': path.join(project, 'node_modules/@zip.js/zip.js/index-native.js') },
  },
  module: { rules: [rule(/\.ts$/, false), rule(/\.tsx$/, true)] },
  // Stories are for looking at, not for sending: quick to build.
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: false,
});

/** Builds the page of stories with its samples into a folder. @throws Error with webpack's own words */
export const buildStories = async (folder: string): Promise<void> => {
  const stats = await new Promise<Stats>((resolve, reject) => {
    webpack(configuration(folder), (error, result) => {
      if (error !== null || result === undefined) reject(error ?? new Error('nothing was built'));
      else resolve(result);
    });
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  await writeFile(path.join(folder, 'index.html'), page);
  for (const [name, file] of Object.entries(sampleFiles)) {
    await copyFile(path.join(project, 'samples', file), path.join(folder, `${name}.xlsx`));
  }
};
