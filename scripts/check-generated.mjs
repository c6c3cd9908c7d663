// Fails when a generated file is out of date: runs all generators and compares every file of the project before and after.
// Unlike a bare `git diff` it also works in a tree with changes of one's own, and sees files that were never committed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const notOurs = new Set(['.git', 'node_modules', 'dist', 'coverage', 'out']);

const filesIn = (folder) =>
  readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    if (entry.isDirectory()) return filesIn(`${folder}${entry.name}/`);
    return entry.isFile() ? [`${folder}${entry.name}`] : [];
  });

const digest = (name) =>
  createHash('sha256')
    .update(readFileSync(`${root}${name}`))
    .digest('hex');

const snapshot = () => new Map(filesIn('').map((name) => [name, digest(name)]));

const before = snapshot();
const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('generate.mjs', import.meta.url))], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
const after = snapshot();
const stale = [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name)).sort();
if (stale.length > 0) {
  console.error(`Generated files were out of date; commit what “npm run gen” wrote:\n${stale.map((name) => `  ${name}`).join('\n')}`);
  process.exit(1);
}
console.log('gen:check: generated files are up to date');
