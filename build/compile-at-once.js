import webpack from 'webpack';

/** Browsers that know the comment compile all functions of such a file while it arrives, on another thread; the others pass it over. */
const hint = '//# allFunctionsCalledOnLoad\n';

/** The entry whose scripts are needed before the pane can be used: nearly all of their functions run at once. */
const firstEntry = 'taskpane';

/**
 * Marks the scripts of the first load. V8 otherwise looks through each function twice, the second time on the thread that draws the pane.
 * Source: github.com/WICG/explicit-javascript-compile-hints-file-based.
 */
export const compileAtOnce = {
  apply: (compiler) => {
    compiler.hooks.thisCompilation.tap('compile-at-once', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name: 'compile-at-once', stage }, () => {
        const groups = compilation.chunkGroups.filter(({ name }) => name === firstEntry);
        const files = new Set(groups.flatMap(({ chunks }) => chunks.flatMap((chunk) => [...chunk.files])));
        for (const file of files) compilation.updateAsset(file, (source) => new webpack.sources.ConcatSource(hint, source));
      });
    });
  },
};
