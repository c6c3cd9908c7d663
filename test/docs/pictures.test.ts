import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const documents = ['README.md', ...readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
);

/** Pictures that a document shows, from the root of the repository. */
const shownIn = (document: string): readonly string[] =>
  [...readFileSync(path.join(root, document), 'utf8').matchAll(/(?:\]\(|src=")([^)"\s]+\.png)/gu)].map(([, name]) =>
    path.posix.normalize(`${path.posix.dirname(document)}/${name ?? ''}`),
  );

const pictures = readdirSync(path.join(root, 'docs/images')).map((name) => `docs/images/${name}`);

describe('pictures in the documents', () => {
  it('every picture shown is there', () => {
    const shown = documents.flatMap(shownIn);
    expect(shown.length).toBeGreaterThan(30);
    expect(shown.filter((name) => !pictures.includes(name))).toEqual([]);
  });

  it('every picture is shown', () => {
    const shown = new Set(documents.flatMap(shownIn));
    expect(pictures.filter((name) => !shown.has(name))).toEqual([]);
  });
});
