import path from 'node:path';
import type { CompiledPack } from '../../core/audit/compile-pack';
import type { AuditErrorDetail } from '../../core/errors';
import { errorMessage } from '../../messages';
import type { Language } from '../../messages';
import { bundledPack, packIds } from '../../packs';
import { annotateFile } from '../annotate-file';
import { auditJson, summaryOf } from '../audit-json';
import type { AuditJson } from '../audit-json';
import { auditLines } from '../audit-lines';
import { auditText } from '../audit-text';
import { errorDetail } from '../error-detail';
import { exitCodes } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { inputFiles } from '../input-files';
import { readFormat } from '../options';
import type { AuditOptions, Format } from '../options';
import type { PackEvidence } from '../../core/audit/pack-evidence';
import { choosePack, evidenceFor } from '../pack-source';
import { auditFiles, isReadable, ledgerFiles, openFiles, readAsOf, readLedgers } from '../session';
import type { OpenedFile, SessionResult } from '../session';
import type { Terminal } from '../terminal';
import { cliTexts } from '../texts';
import { warnUnreviewed } from '../warn-unreviewed';
import { writeOutput } from '../write-output';

/** Names of the annotated copies: the file's own, in the folder given; files of one name from different folders are told apart. */
export const annotatedNames = (
  files: readonly { readonly path: string; readonly format: string }[],
  folder: string,
): ReadonlyMap<string, string> => {
  const taken = new Set<string>();
  return new Map(
    files.map((file) => {
      const stem = path.basename(file.path, path.extname(file.path));
      let name = `${stem}.${file.format}`;
      for (let at = 2; taken.has(name.toLowerCase()); at++) name = `${stem}-${String(at)}.${file.format}`;
      taken.add(name.toLowerCase());
      return [file.path, path.join(folder, name)];
    }),
  );
};

const writeAnnotated = async (
  result: SessionResult,
  folder: string,
  inputs: readonly string[],
  language: Language,
  terminal: Terminal,
): Promise<boolean> => {
  const texts = cliTexts(language);
  const files = result.files.filter(isReadable);
  const names = annotatedNames(
    files.map(({ path: name, host }) => ({ path: name, format: host.format })),
    folder,
  );
  let fine = true;
  for (const file of files) {
    try {
      const { bytes, remarks } = await annotateFile(file, result, language);
      const name = names.get(file.path) ?? '';
      await writeOutput(name, bytes, inputs);
      remarks.forEach(terminal.warn);
      terminal.warn(texts.written(name));
    } catch (error) {
      fine = false;
      terminal.warn(texts.failedFile(file.path, errorMessage(errorDetail(error), language)));
    }
  }
  return fine;
};

/** Prints the result. Nobody reads a report on no file, but a program expects its document. */
const report = (
  result: SessionResult,
  format: Format,
  language: Language,
  detected: readonly PackEvidence[] | null,
  terminal: Terminal,
): void => {
  switch (format) {
    case 'json':
      terminal.print(JSON.stringify(auditJson(result, language), null, 2));
      return;
    case 'ndjson':
      for (const line of auditLines(auditJson(result, language))) terminal.print(line);
      return;
    case 'text':
      if (result.files.some(isReadable)) terminal.print(auditText(result, language, detected));
  }
};

/** The worst that happened: a rule that broke, a file that was not audited or written, an error finding. */
export const exitCodeOf = (counts: Pick<AuditJson['summary'], 'error' | 'fault'>, allRead: boolean): ExitCode => {
  if (counts.fault > 0) return exitCodes.fault;
  if (!allRead) return exitCodes.unusable;
  return counts.error > 0 ? exitCodes.errors : exitCodes.fine;
};

interface Chosen {
  readonly pack: CompiledPack;
  readonly files: readonly OpenedFile[];
}

const withError = (file: OpenedFile, error: AuditErrorDetail): OpenedFile =>
  isReadable(file) ? { path: file.path, sha256: file.sha256, error } : file;

/**
 * The pack for the files. Without a table to tell it by, or when it cannot be told, no file is audited, and the first pack stands in the
 * head of the result, which must name one.
 * @throws AuditError `unknown-pack`, `invalid-pack`
 */
const choose = async (wanted: string, files: readonly OpenedFile[]): Promise<Chosen> => {
  const tables = files.filter(isReadable).flatMap((file) => file.tables);
  try {
    return { pack: await choosePack(wanted, tables), files };
  } catch (error) {
    const detail = errorDetail(error);
    const [first] = packIds;
    if ((detail.code !== 'pack-not-detected' && detail.code !== 'packs-differ') || first === undefined) throw error;
    return { pack: bundledPack(first), files: files.map((file) => withError(file, detail)) };
  }
};

/**
 * `recaudit audit FILE…`: results on standard output, everything else on standard error.
 * @throws AuditError for options that cannot be used
 */
export const auditCommand = async (
  names: readonly string[],
  options: AuditOptions,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> => {
  const texts = cliTexts(language);
  const format = readFormat(options.format);
  const asOf = readAsOf(options.asOf);
  const ledgers = await readLedgers(options.ledger);
  const { files: inputs, skipped } = await inputFiles(names, options.annotate ?? null);
  if (skipped > 0 && options.annotate !== undefined) terminal.warn(texts.skippedOutputs(options.annotate, skipped));
  const opened = await openFiles(inputs, options.sheet ?? null, (name, at) => {
    terminal.progress(texts.reading(at + 1, inputs.length, name));
  });
  const { pack, files } = await choose(options.pack, opened);
  const result = auditFiles(files, pack, asOf, ledgers, (done) => {
    terminal.progress(texts.auditing(Math.round(done * 100)));
  });
  terminal.endProgress();
  for (const file of files) {
    if (!isReadable(file)) terminal.warn(texts.failedFile(file.path, errorMessage(file.error, language)));
  }
  warnUnreviewed(pack.pack, language, terminal);
  const tables = files.filter(isReadable).flatMap((file) => file.tables);
  const detected = options.pack === 'auto' ? evidenceFor(pack.pack.id, tables) : null;
  report(result, format, language, detected, terminal);
  const written =
    options.annotate === undefined ||
    (await writeAnnotated(result, options.annotate, [...inputs, ...ledgerFiles(options.ledger)], language, terminal));
  return exitCodeOf(summaryOf(result), written && files.every(isReadable));
};
