const rule = (test, parser, jsc) => ({
  test,
  exclude: /node_modules/,
  // Modules of ours only declare; what nobody imports from them is left out.
  sideEffects: false,
  use: { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', ...parser }, ...jsc } } },
});

/** How TypeScript becomes JavaScript. What the page needs beyond ES2022 is part of every web view that has ExcelApi 1.14. */
export const typescript = [
  rule(/\.ts$/, { tsx: false }, {}),
  rule(/\.tsx$/, { tsx: true }, { transform: { react: { runtime: 'automatic' } } }),
];

export const extensions = ['.ts', '.tsx', '.mjs', '.js', '.json'];
