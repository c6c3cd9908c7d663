import { mkdir, stat } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import path from 'node:path';

/** What stands under a name; null when nothing does. */
export const statOf = async (name: string): Promise<Stats | null> => {
  try {
    return await stat(name);
  } catch {
    return null;
  }
};

/**
 * Makes a folder and those above it, one by one: Node's own `recursive` never ends where a present folder takes none (/proc).
 * @throws what Node throws where a folder cannot be made
 */
export const makeFolder = async (folder: string): Promise<void> => {
  if ((await statOf(folder)) !== null) return;
  const above = path.dirname(folder);
  if (above !== folder) await makeFolder(above);
  try {
    await mkdir(folder);
  } catch (cause) {
    // Somebody else may have made it meanwhile.
    if ((await statOf(folder)) === null) throw cause;
  }
};
