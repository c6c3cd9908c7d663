import { stat } from 'node:fs/promises';
import path from 'node:path';
import { compilePack } from '../core/audit/compile-pack';
import type { CompiledPack } from '../core/audit/compile-pack';
import { decidePack, detectPack } from '../core/audit/detect-pack';
import type { PackMatch } from '../core/audit/detect-pack';
import type { PackEvidence } from '../core/audit/pack-evidence';
import { AuditError } from '../core/errors';
import type { Table } from '../core/table/table';
import { bundledPack, packIds } from '../packs';
import { loadPackFiles, packFileNames } from '../packs/load-pack-files';
import type { PackFile } from '../packs/load-pack-files';
import { readInput } from './input-files';

const isThere = async (name: string): Promise<boolean> => {
  try {
    await stat(name);
    return true;
  } catch {
    return false;
  }
};

/** The files of a folder as those in `src/packs`; a missing one is told as a missing part, save `directions.json`, which not every pack has. */
const folderFiles = async (folder: string): Promise<readonly PackFile[]> => {
  const files: PackFile[] = [];
  for (const { name, part } of packFileNames) {
    const file = path.join(folder, name);
    if (part !== 'directions' || (await isThere(file))) files.push({ name, part, bytes: await readInput(file) });
  }
  return files;
};

/**
 * Reads the files of a pack.
 * @param name a file with the whole pack, a folder, or the pack.json of a folder
 * @throws AuditError `file-not-found`, `input-unreadable`
 */
export const readPackFiles = async (name: string): Promise<readonly PackFile[]> => {
  if (!(await isThere(name))) throw new AuditError({ code: 'file-not-found', path: name });
  const folder = (await stat(name)).isDirectory() ? name : path.dirname(name);
  const inParts = folder === name || (path.basename(name) === 'pack.json' && (await isThere(path.join(folder, 'clauses.json'))));
  return inParts ? folderFiles(folder) : [{ name: path.basename(name), part: 'whole', bytes: await readInput(name) }];
};

/**
 * Reads a pack from disk.
 * @param name a file with the whole pack, a folder, or the pack.json of a folder
 * @throws AuditError `file-not-found`, `input-unreadable`, `invalid-pack`
 */
export const readPack = async (name: string): Promise<CompiledPack> => compilePack(loadPackFiles(await readPackFiles(name), name));

/**
 * A pack by the id of one that comes with the product, or by the path of a file or folder.
 * @throws AuditError `unknown-pack`, `invalid-pack`
 */
export const namedPack = async (wanted: string): Promise<CompiledPack> => {
  if (packIds.includes(wanted)) return bundledPack(wanted);
  if (!(await isThere(wanted))) throw new AuditError({ code: 'unknown-pack', pack: wanted, known: packIds });
  return readPack(wanted);
};

const matchesIn = (tables: readonly Table[]): readonly PackMatch[] =>
  detectPack(
    packIds.map((id) => bundledPack(id).pack),
    tables,
  );

/** What speaks for a bundled pack and against it in these tables, for the report. */
export const evidenceFor = (id: string, tables: readonly Table[]): readonly PackEvidence[] =>
  matchesIn(tables).find(({ pack }) => pack.id === id)?.evidence ?? [];

/**
 * The pack that was named, or the one that fits the tables best.
 * @param wanted an id, a path, or `auto`
 * @throws AuditError `unknown-pack`, `invalid-pack`, `pack-not-detected`, `packs-differ`
 */
export const choosePack = async (wanted: string, tables: readonly Table[]): Promise<CompiledPack> => {
  if (wanted !== 'auto') return namedPack(wanted);
  const decision = decidePack(matchesIn(tables));
  if (decision.kind === 'certain') return bundledPack(decision.best.pack.id);
  const alone = tables.map((table) => decidePack(matchesIn([table])));
  const clear = [...new Set(alone.flatMap((found) => (found.kind === 'certain' ? [found.best.pack.id] : [])))];
  if (clear.length > 1) throw new AuditError({ code: 'packs-differ', packs: clear });
  const candidates = decision.matches.map(({ pack, evidence }) => ({ id: pack.id, evidence }));
  throw new AuditError({ code: 'pack-not-detected', known: packIds, candidates });
};
