import { randomBytes } from 'node:crypto';
import { mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AuditError } from '../core/errors';

const sameFile = async (left: string, right: string): Promise<boolean> => {
  if (path.resolve(left) === path.resolve(right)) return true;
  try {
    return (await realpath(left)) === (await realpath(right));
  } catch {
    return false;
  }
};

/**
 * Writes a file whole or not at all: into a temporary file beside it, then renamed.
 * @param inputs files that must not be overwritten unless `inPlace`
 * @throws AuditError `output-is-input`, `output-unwritable`
 */
export const writeOutput = async (name: string, bytes: Uint8Array, inputs: readonly string[], inPlace: boolean): Promise<void> => {
  if (!inPlace) {
    for (const input of inputs) {
      if (await sameFile(name, input)) throw new AuditError({ code: 'output-is-input', path: name });
    }
  }
  const folder = path.dirname(name);
  const temporary = path.join(folder, `.${path.basename(name)}.${randomBytes(6).toString('hex')}.part`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(temporary, bytes, { flag: 'wx' });
    await rename(temporary, name);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw new AuditError({ code: 'output-unwritable', path: name }, { cause });
  }
};
