import { stat } from 'node:fs/promises';
import path from 'node:path';
import { compilePack } from '../core/audit/compile-pack';
import type { CompiledPack } from '../core/audit/compile-pack';
import { detectPack } from '../core/audit/detect-pack';
import { AuditError } from '../core/errors';
import type { Table } from '../core/table/table';
import { bundledPack, loadPack, packIds } from '../packs';
import { readInput } from './input-files';

const parse = async (file: string): Promise<unknown> => {
  const text = new TextDecoder().decode(await readInput(file));
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AuditError({ code: 'invalid-pack', path: file, faults: [{ path: [], code: 'not-json', args: {} }] }, { cause });
  }
};

const isThere = async (name: string): Promise<boolean> => {
  try {
    await stat(name);
    return true;
  } catch {
    return false;
  }
};

const membersOf = (json: unknown): object => (typeof json === 'object' && json !== null ? json : {});

/** A folder as those in `src/packs`: pack.json, clauses.json (a list), rules.json (rules, checklist, information) and, for some, directions.json (a list). */
const readFolder = async (folder: string): Promise<unknown> => ({
  ...membersOf(await parse(path.join(folder, 'pack.json'))),
  ...((await isThere(path.join(folder, 'directions.json'))) ? { directions: await parse(path.join(folder, 'directions.json')) } : {}),
  clauses: await parse(path.join(folder, 'clauses.json')),
  ...membersOf(await parse(path.join(folder, 'rules.json'))),
});

/**
 * Reads a pack from disk.
 * @param name a file with the whole pack, a folder, or the pack.json of a folder
 * @throws AuditError `file-not-found`, `input-unreadable`, `invalid-pack`
 */
export const readPack = async (name: string): Promise<CompiledPack> => {
  if (!(await isThere(name))) throw new AuditError({ code: 'file-not-found', path: name });
  const folder = (await stat(name)).isDirectory() ? name : path.dirname(name);
  const inParts = folder === name || (path.basename(name) === 'pack.json' && (await isThere(path.join(folder, 'clauses.json'))));
  return compilePack(loadPack(inParts ? await readFolder(folder) : await parse(name), name));
};

/**
 * The pack that was named, or the one that fits the tables best.
 * @param wanted an id, a path, or `auto`
 * @throws AuditError `unknown-pack`, `invalid-pack`, `pack-not-detected`
 */
export const choosePack = async (wanted: string, tables: readonly Table[]): Promise<CompiledPack> => {
  if (packIds.includes(wanted)) return bundledPack(wanted);
  if (wanted !== 'auto') {
    if (!(await isThere(wanted))) throw new AuditError({ code: 'unknown-pack', pack: wanted, known: packIds });
    return readPack(wanted);
  }
  const [best, second] = detectPack(
    packIds.map((id) => bundledPack(id).pack),
    tables,
  );
  if (best === undefined || second?.score === best.score) throw new AuditError({ code: 'pack-not-detected', known: packIds });
  return bundledPack(best.pack.id);
};
