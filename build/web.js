import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { compileAtOnce } from './compile-at-once.js';
import { contentSecurityPolicy } from './content-security-policy.js';
import { developmentServer } from './development-server.js';
import { licenceNotice } from './licence-notice.js';
import { officeJsSources } from './office-js.js';
import { projectPath } from './paths.js';
import { extensions, typescript } from './typescript.js';

/**
 * The add-in's pages: a folder that any static server can serve.
 * @param mode 'production' | 'development'
 * @param officejs key of `officeJsSources`
 * @param isServed whether webpack-dev-server runs it
 */
export const web = async ({ mode, officejs, isServed }) => {
  const officeJs = officeJsSources[officejs];
  if (officeJs === undefined) throw new Error(`--env officejs=${officejs}: one of ${Object.keys(officeJsSources).join(', ')}`);
  const isProduction = mode === 'production';
  return {
    name: 'web',
    mode,
    target: 'web',
    entry: { taskpane: projectPath('src/taskpane/main.tsx') },
    output: {
      path: projectPath('dist/web'),
      // Names change with the contents, so that a server may let them be cached for good; the page itself must not be.
      filename: isProduction ? 'js/[name].[contenthash:12].js' : 'js/[name].js',
      chunkFilename: isProduction ? 'js/[name].[contenthash:12].js' : 'js/[name].js',
      assetModuleFilename: 'files/[name].[contenthash:12][ext]',
      // Told by the running script from its own address, in the page and in the worker: the folder may lie anywhere on the server.
      publicPath: 'auto',
      clean: true,
    },
    resolve: {
      extensions,
      // The ZIP library without its WebAssembly: the policy of the page forbids it, and every web view has CompressionStream.
      alias: { '@zip.js/zip.js$': projectPath('node_modules/@zip.js/zip.js/index-native.js') },
    },
    module: { rules: typescript },
    plugins: [
      licenceNotice,
      compileAtOnce,
      new HtmlPlugin({
        template: projectPath('src/taskpane/taskpane.html'),
        filename: 'taskpane.html',
        // Not as a module: only a classic script knows its own address.
        scriptLoading: 'defer',
        inject: 'head',
        templateParameters: { officeJs: officeJs.address, contentSecurityPolicy: contentSecurityPolicy(officeJs.origin) },
      }),
      new CopyPlugin({
        patterns: [
          ...officeJs.copies,
          { from: projectPath('assets/*.png'), to: 'assets/[name][ext]' },
          { from: projectPath('src/taskpane/platform/*.{css,js}'), to: 'platform/[name][ext]' },
        ],
      }),
    ],
    optimization: { runtimeChunk: false, splitChunks: { chunks: 'all', maxInitialRequests: 6 } },
    performance: { hints: false },
    devtool: isProduction ? false : 'source-map',
    ...(isServed ? { devServer: await developmentServer() } : {}),
  };
};
