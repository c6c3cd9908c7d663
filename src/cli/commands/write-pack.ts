import { AuditError } from '../../core/errors';
import type { Language } from '../../messages';
import { bundledPack, bundledPackJson, packIds } from '../../packs';
import { draftPack } from '../../packs/draft-pack';
import { examinePackFiles } from '../../packs/load-pack-files';
import { exitCodes } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { readPackFiles } from '../pack-source';
import type { Terminal } from '../terminal';
import { cliTexts } from '../texts';
import { writeFolder } from '../write-folder';
import { writeOutput } from '../write-output';

export interface NewPackOptions {
  readonly from: string;
  readonly year: string;
  readonly output?: string;
}

export interface BundleOptions {
  readonly output: string;
}

/** JSON as people edit it. */
const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A sound pack as JSON in one piece, by id or from disk. @throws AuditError `file-not-found`, `invalid-pack` */
const soundJson = async (wanted: string): Promise<{ readonly json: unknown; readonly files: readonly string[] }> => {
  if (packIds.includes(wanted)) {
    bundledPack(wanted);
    return { json: bundledPackJson(wanted), files: [] };
  }
  const { pack, faults, json } = examinePackFiles(await readPackFiles(wanted));
  if (pack === null) throw new AuditError({ code: 'invalid-pack', path: wanted, faults });
  return { json, files: [wanted] };
};

const yearOf = (given: string): number => {
  if (!/^20\d{2}$/u.test(given)) throw new AuditError({ code: 'invalid-option', option: '--year', value: given });
  return Number(given);
};

/**
 * `recaudit packs new`: the folder of a later year's pack, everything dated marked for review.
 * @throws AuditError `invalid-option`, `file-not-found`, `invalid-pack`, `output-exists`, `output-unwritable`
 */
export const newPack = async ({ from, year, output }: NewPackOptions, language: Language, terminal: Terminal): Promise<ExitCode> => {
  const { json } = await soundJson(from);
  const { folder, id, review } = draftPack(json, yearOf(year));
  const target = output ?? id;
  const files = [
    ['pack.json', folder.head],
    ['clauses.json', folder.clauses],
    ...(folder.directions === undefined ? [] : [['directions.json', folder.directions] as const]),
    ['rules.json', folder.rules],
  ] as const;
  await writeFolder(target, new Map(files.map(([name, value]) => [name, jsonText(value)])));
  terminal.warn(cliTexts(language).drafted(target, from, review.length));
  return exitCodes.fine;
};

/**
 * `recaudit packs bundle`: a pack in one file, for the pane.
 * @throws AuditError `file-not-found`, `invalid-pack`, `output-is-input`, `output-unwritable`
 */
export const bundlePack = async (source: string, { output }: BundleOptions, language: Language, terminal: Terminal): Promise<ExitCode> => {
  const { json, files } = await soundJson(source);
  await writeOutput(output, new TextEncoder().encode(jsonText(json)), files);
  terminal.warn(cliTexts(language).written(output));
  return exitCodes.fine;
};
