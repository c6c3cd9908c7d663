import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { AuditError } from '../core/errors';

const spreadsheet = /\.(?:xlsx|xlsm|xls|et|ods|csv)$/iu;
/** Owner files that Excel and WPS leave beside an open workbook. */
const lockFile = /^(?:~\$|\.~)/u;

const isFolder = async (name: string): Promise<boolean> => {
  try {
    return (await stat(name)).isDirectory();
  } catch {
    return false;
  }
};

const exists = async (name: string): Promise<boolean> => {
  try {
    return (await stat(name)).isFile();
  } catch {
    return false;
  }
};

const wanted = (name: string): boolean => spreadsheet.test(name) && !lockFile.test(path.basename(name));

/**
 * Files that the arguments name: a file itself, every spreadsheet of a folder (and its folders), or what a pattern matches.
 * @returns names in a fixed order, each once; a name that matches nothing stays, so that its absence is reported
 */
export const inputFiles = async (names: readonly string[]): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const name of names) {
    if (await exists(name)) found.push(name);
    else if (await isFolder(name))
      found.push(
        ...(await glob('**/*', { cwd: name, expandDirectories: false }))
          .filter(wanted)
          .sort()
          .map((inner) => path.join(name, inner)),
      );
    else {
      const matches = (await glob(name.replaceAll('\\', '/'), { expandDirectories: false })).filter(wanted).sort();
      found.push(...(matches.length === 0 ? [name] : matches));
    }
  }
  return [...new Set(found.map((name) => path.normalize(name)))];
};

/** Bytes of a file. @throws AuditError `file-not-found` */
export const readInput = async (name: string): Promise<Uint8Array> => {
  try {
    return new Uint8Array(await readFile(name));
  } catch (cause) {
    throw new AuditError({ code: 'file-not-found', path: name }, { cause });
  }
};
