import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { AuditError } from '../core/errors';

const spreadsheet = /\.(?:xlsx|xlsm|xls|et|ods|csv)$/iu;
/** Owner files that Excel and WPS leave beside an open workbook. */
const lockFile = /^(?:~\$|\.~)/u;

const kindOf = async (name: string): Promise<'file' | 'folder' | null> => {
  try {
    return (await stat(name)).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
};

const wanted = (name: string): boolean => spreadsheet.test(name) && !lockFile.test(path.basename(name));

const matching = async (pattern: string, cwd: string): Promise<readonly string[]> =>
  (await glob(pattern, { cwd, expandDirectories: false })).filter(wanted).sort();

const isWithin = (name: string, folder: string): boolean => {
  const relative = path.relative(folder, name);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
};

export interface InputFiles {
  /** In a fixed order, each once. */
  readonly files: readonly string[];
  /** How many files were left out because they stand in the folder of the results. */
  readonly skipped: number;
}

/** Copies that an earlier run left within the folder being audited are results, not inputs. A folder audited into itself keeps its files. */
const withoutResults = (found: readonly string[], results: string | null): InputFiles => {
  if (results === null) return { files: found, skipped: 0 };
  const files = found.filter((name) => !isWithin(name, results));
  return files.length === 0 ? { files: found, skipped: 0 } : { files, skipped: found.length - files.length };
};

const filesOf = async (name: string, results: string | null): Promise<InputFiles> => {
  switch (await kindOf(name)) {
    case 'file':
      return { files: [name], skipped: 0 };
    case 'folder': {
      const inner = await matching('**/*', name);
      if (inner.length === 0) throw new AuditError({ code: 'no-spreadsheets', path: name });
      return withoutResults(
        inner.map((entry) => path.join(name, entry)),
        results,
      );
    }
    case null: {
      // A name that matches nothing stays, so that its absence is reported.
      const matches = await matching(name.replaceAll('\\', '/'), process.cwd());
      return matches.length === 0 ? { files: [name], skipped: 0 } : withoutResults(matches, results);
    }
  }
};

/**
 * Files that the arguments name: a file itself, every spreadsheet of a folder (and its folders), or what a pattern matches.
 * @param results folder that the results go to; files there are not inputs unless named one by one
 * @throws AuditError `no-spreadsheets`
 */
export const inputFiles = async (names: readonly string[], results: string | null): Promise<InputFiles> => {
  const files = new Map<string, string>();
  let skipped = 0;
  for (const name of names) {
    const found = await filesOf(name, results);
    skipped += found.skipped;
    for (const file of found.files) if (!files.has(path.resolve(file))) files.set(path.resolve(file), path.normalize(file));
  }
  return { files: [...files.values()], skipped };
};

/** Bytes of a file. @throws AuditError `file-not-found`, `input-unreadable` */
export const readInput = async (name: string): Promise<Uint8Array> => {
  try {
    return new Uint8Array(await readFile(name));
  } catch (cause) {
    const code = (await kindOf(name)) === null ? 'file-not-found' : 'input-unreadable';
    throw new AuditError({ code, path: name }, { cause });
  }
};
