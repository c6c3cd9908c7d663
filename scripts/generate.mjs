// Runs every generator, scripts/gen-*.{mjs,ts}, one after another in the order of their names. Stops at the first that fails.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const generators = readdirSync(folder)
  .filter((name) => /^gen-.+\.(mjs|ts)$/.test(name))
  .sort();

for (const name of generators) {
  console.log(`gen: ${name}`);
  const loader = name.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const { status } = spawnSync(process.execPath, [...loader, `${folder}${name}`], { stdio: 'inherit', cwd: `${folder}..` });
  if (status !== 0) {
    console.error(`gen: ${name} failed`);
    process.exit(status ?? 1);
  }
}
