import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AuditError } from '../core/errors';
import { makeFolder } from './make-folder';

const isPresent = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';

/**
 * Writes files into a folder that is not there yet; if one cannot be written, nothing is left of it.
 * @param files name and text
 * @throws AuditError `output-exists`, `output-unwritable`
 */
export const writeFolder = async (folder: string, files: ReadonlyMap<string, string>): Promise<void> => {
  try {
    await makeFolder(path.dirname(path.resolve(folder)));
    await mkdir(folder);
  } catch (cause) {
    throw new AuditError({ code: isPresent(cause) ? 'output-exists' : 'output-unwritable', path: folder }, { cause });
  }
  try {
    for (const [name, text] of files) await writeFile(path.join(folder, name), text, { flag: 'wx' });
  } catch (cause) {
    await rm(folder, { recursive: true, force: true });
    throw new AuditError({ code: 'output-unwritable', path: folder }, { cause });
  }
};
