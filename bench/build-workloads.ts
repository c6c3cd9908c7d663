import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Compiles the workloads as the product is compiled. What runs under tsx is slower: it wraps every function to keep its name.
 * @returns path of the program that runs one workload
 */
export const buildWorkloads = async (): Promise<string> => {
  const compiler = webpack({
    mode: 'production',
    target: 'node20',
    entry: at('measure.ts'),
    output: { path: at('../out/bench'), filename: 'measure.mjs', module: true, chunkFormat: 'module' },
    experiments: { outputModule: true },
    // Peers run as they were installed.
    externals: {
      'json-rules-engine': 'module json-rules-engine',
      exceljs: 'module exceljs',
      'playwright-core': 'module playwright-core',
      '@sparticuz/chromium': 'import @sparticuz/chromium',
    },
    resolve: { extensions: ['.ts', '.mjs', '.js', '.json'] },
    module: {
      // Packages are looked up while it runs: the libraries under test stay as they were installed.
      parser: { javascript: { createRequire: false } },
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          use: { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } },
        },
      ],
    },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    optimization: { minimize: false },
    performance: { hints: false },
    devtool: false,
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  return at('../out/bench/measure.mjs');
};
