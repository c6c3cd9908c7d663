import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

type Path = readonly (string | number)[];

const folderOf = (id: string): string => path.join(__dirname, '../../src/packs', id);
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const members = (file: string): object => read(file) as object; // the two files are objects

/** A bundled pack in one piece, from its files. */
export const wholePack = (id: string): Record<string, unknown> => {
  const at = (name: string): string => path.join(folderOf(id), name);
  return {
    ...members(at('pack.json')),
    ...(readdirSync(folderOf(id)).includes('directions.json') ? { directions: read(at('directions.json')) } : {}),
    clauses: read(at('clauses.json')),
    ...members(at('rules.json')),
  };
};

/** A copy with the value at a path set; undefined takes it away. */
export const changed = (pack: unknown, where: Path, value: unknown): unknown => {
  const copy: unknown = structuredClone(pack);
  const parent = where.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(at as object, key), copy);
  const key = where.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(parent as object, key);
  else Reflect.set(parent as object, key, value);
  return copy;
};
