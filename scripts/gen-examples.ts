// Writes src/packs/<pack>/examples.generated.json, an example that passes and one that is found for every rule, from the tables that the
// tests audit, and src/packs/examples.generated.ts, which names them all.
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { bundledPack, packIds } from '../src/packs';
import { auditedCases } from './examples/discover-cases';
import { chooseExamples } from './examples/choose-examples';

const packs = fileURLToPath(new URL('../src/packs/', import.meta.url));
const write = async (name: string, text: string): Promise<void> => {
  const file = `${packs}${name}`;
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
};

const camel = (id: string): string => id.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

const withFolder = packIds.filter((id) => existsSync(`${packs}${id}`));
for (const id of withFolder)
  await write(`${id}/examples.generated.json`, JSON.stringify(chooseExamples(bundledPack(id), await auditedCases(id))));

await write(
  'examples.generated.ts',
  [
    '// Written by scripts/gen-examples.ts.',
    ...withFolder.map((id) => `import ${camel(id)} from './${id}/examples.generated.json';`),
    '',
    '/** Examples of rules, by pack; see `examples.ts`. */',
    'export const examplesByPack: ReadonlyMap<string, unknown> = new Map<string, unknown>([',
    ...withFolder.map((id) => `['${id}', ${camel(id)}],`),
    ']);',
    '',
  ].join('\n'),
);
