/** The layers of the house (docs/architecture.md). Each rule says what a layer must not import. */
const entryPoints = '^src/(cli|taskpane|commands|workbench)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-stands-alone',
      comment: 'The core imports only the core, reference data and zod: no Office, Node, DOM or file formats.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/(core|reference)/', '^node_modules/zod/'] },
    },
    {
      name: 'reference-is-data',
      comment: 'Reference data with its loader imports nothing but itself.',
      severity: 'error',
      from: { path: '^src/reference/' },
      to: { pathNot: '^src/reference/' },
    },
    {
      name: 'packs-use-core',
      comment: 'Packs import the core, reference data, zod (their schema) and what finds the line and the name meant of a fault.',
      severity: 'error',
      from: { path: '^src/packs/' },
      to: { pathNot: ['^src/(packs|core|reference)/', '^node_modules/(zod|jsonc-parser|fastest-levenshtein)/'] },
    },
    {
      name: 'messages-know-types-only',
      comment: 'Sentences are keyed by the codes of the core: its types, nothing that runs; the list of problems is the one they share.',
      severity: 'error',
      from: { path: '^src/messages/' },
      to: { pathNot: '^src/(messages/|core/checks/problems\\.ts$)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'messages-know-core-only',
      severity: 'error',
      from: { path: '^src/messages/' },
      to: { path: '^src/', pathNot: '^src/(messages|core)/' },
    },
    {
      name: 'hosts-know-core-only',
      comment: 'A host reads sheets and carries out plans. It knows no rule, no pack and no sentence.',
      severity: 'error',
      from: { path: '^src/hosts/' },
      to: { path: '^src/', pathNot: '^src/(hosts|core)/' },
    },
    {
      name: 'hosts-stay-apart',
      comment: 'One host never imports another; what they share is the port.',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/' },
      to: { path: '^src/hosts/[^/]+/', pathNot: '^src/hosts/$1/' },
    },
    {
      name: 'session-knows-no-screen',
      comment:
        'The session is what pane and ribbon share: core, packs, sentences and the port of the host; no widgets, no file formats, no Office.',
      severity: 'error',
      from: { path: '^src/session/' },
      to: {
        path: ['^src/', '^node_modules/'],
        pathNot: ['^src/(session|core|packs|reference|messages)/', '^src/hosts/workbook\\.ts$', '^node_modules/zod/'],
      },
    },
    {
      name: 'nobody-imports-an-entry-point',
      comment: 'Only an entry point imports its own files; tests and scripts may, to drive it.',
      severity: 'error',
      from: { path: '^(src|bench)/', pathNot: entryPoints },
      to: { path: entryPoints },
    },
    {
      name: 'entry-points-stay-apart',
      comment: 'But pane and ribbon share one runtime and one page: the page connects the ribbon to what the pane does.',
      severity: 'error',
      from: { path: '^src/(cli|taskpane|commands|workbench)/', pathNot: '^src/taskpane/(main|start-pane)\\.tsx$' },
      to: { path: entryPoints, pathNot: '^src/$1/' },
    },
    {
      name: 'page-connects-only-the-ribbon',
      severity: 'error',
      from: { path: '^src/taskpane/(main|start-pane)\\.tsx$' },
      to: { path: '^src/(cli|workbench)/' },
    },
    {
      name: 'product-does-not-import-its-workshop',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts)/' },
    },
    {
      name: 'node-only-on-the-command-line',
      comment: 'Everything but the command line also runs in a browser.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'legacy-reader-in-one-file',
      comment: 'The reader of old formats has a history of vulnerabilities: one file bounds what reaches it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/hosts/xlsx/read-legacy\\.ts$' },
      to: { path: '^node_modules/@e965/xlsx/' },
    },
    {
      name: 'zip-in-the-file-host',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/hosts/xlsx/' },
      to: { path: '^node_modules/@zip\\.js/' },
    },
    {
      name: 'no-development-package-in-the-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(src|bench|scripts)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-undeclared-package', severity: 'error', from: {}, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Type imports count: a layer is also a matter of words.
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
