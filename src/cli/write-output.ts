import { randomBytes } from 'node:crypto';
import { access, chmod, constants, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AuditError } from '../core/errors';
import { makeFolder, statOf } from './make-folder';

/** True for two names of one file, links included. */
const sameFile = async (left: string, right: string): Promise<boolean> => {
  if (path.resolve(left) === path.resolve(right)) return true;
  const [one, other] = [await statOf(left), await statOf(right)];
  return one !== null && other !== null && one.dev === other.dev && one.ino === other.ino;
};

const removeQuietly = async (name: string): Promise<void> => {
  try {
    await rm(name, { force: true });
  } catch {
    // It was never made, or its folder is gone.
  }
};

/**
 * Writes a file whole or not at all: into a temporary file beside it, then renamed. A link is followed, permissions stay.
 * @param inputs files that must not be overwritten
 * @throws AuditError `output-is-input`, `output-unwritable`
 */
export const writeOutput = async (name: string, bytes: Uint8Array, inputs: readonly string[]): Promise<void> => {
  for (const input of inputs) {
    if (await sameFile(name, input)) throw new AuditError({ code: 'output-is-input', path: name });
  }
  const present = await statOf(name);
  const target = present === null ? name : await realpath(name);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(6).toString('hex')}.part`);
  try {
    await makeFolder(path.dirname(target));
    if (present !== null) await access(target, constants.W_OK);
    await writeFile(temporary, bytes, { flag: 'wx' });
    if (present !== null) await chmod(temporary, present.mode);
    await rename(temporary, target);
  } catch (cause) {
    await removeQuietly(temporary);
    throw new AuditError({ code: 'output-unwritable', path: name }, { cause });
  }
};
