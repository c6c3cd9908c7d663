import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';

export const samples = ['市级汇总表-有问题.xlsx', '高校汇总表-合格.xlsx', '县级汇总表-不规范.xlsx'] as const;
export const samplePath = (name: (typeof samples)[number]): string => path.join(__dirname, '../../samples', name);
export const [municipal, university, county] = [samplePath(samples[0]), samplePath(samples[1]), samplePath(samples[2])];

export interface Ran {
  readonly code: number;
  /** Standard output. */
  readonly out: string;
  /** Standard error, without the progress line. */
  readonly err: string;
  readonly progress: readonly string[];
}

/** Runs the command line within this process. */
export const recaudit = async (...args: readonly string[]): Promise<Ran> => {
  const out: string[] = [];
  const err: string[] = [];
  const progress: string[] = [];
  const code = await run(args, {
    print: (text) => out.push(text),
    warn: (text) => err.push(text),
    progress: (text) => progress.push(text),
    endProgress: () => undefined,
  });
  return { code, out: out.join('\n'), err: err.join('\n'), progress };
};

export interface Folder {
  readonly path: string;
  /** Name of a file in the folder. */
  readonly at: (...names: readonly string[]) => string;
  /** Writes a file, and the folders it needs. @returns its name */
  readonly put: (name: string, bytes: Uint8Array | string) => string;
  /** Copies a file. @returns the copy's name */
  readonly copy: (source: string, name: string) => string;
  /** Every file of the folder with its content, in a fixed order. */
  readonly content: () => ReadonlyMap<string, string>;
  readonly remove: () => void;
}

/** A folder of its own for a test. */
export const temporaryFolder = (): Folder => {
  const root = mkdtempSync(path.join(tmpdir(), 'recaudit-'));
  const put = (name: string, bytes: Uint8Array | string): string => {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    return file;
  };
  return {
    path: root,
    at: (...names) => path.join(root, ...names),
    put,
    copy: (source, name) => put(name, readFileSync(source)),
    content: () =>
      new Map(
        readdirSync(root, { recursive: true, encoding: 'utf8' })
          .filter((name) => statSync(path.join(root, name)).isFile())
          .sort()
          .map((name) => [name, readFileSync(path.join(root, name)).toString('base64')]),
      ),
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
};
