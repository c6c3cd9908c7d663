import { AuditError } from '../../core/errors';
import { planClear } from '../../core/plans/clear';
import type { Language } from '../../messages';
import { annotateFile } from '../annotate-file';
import { exitCodes } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { choosePack } from '../pack-source';
import { auditFiles, isReadable, ledgerFiles, openFiles, readAsOf, readLedgers } from '../session';
import type { ReadableFile } from '../session';
import type { Terminal } from '../terminal';
import { cliTexts } from '../texts';
import { warnUnreviewed } from '../warn-unreviewed';
import { writeOutput } from '../write-output';
import { openWorkbook } from '../../hosts/xlsx';
import type { FileHost } from '../../hosts/xlsx';
import { readInput } from '../input-files';
import path from 'node:path';

export interface OutputOptions {
  readonly output?: string;
  readonly inPlace?: boolean;
}

export interface AnnotateOptions extends OutputOptions {
  readonly pack: string;
  readonly sheet?: string;
  readonly ledger: readonly string[];
  readonly asOf?: string;
}

/** Where the result goes: `-o`, or with `--in-place` the file itself. @throws AuditError `output-missing` */
const outputOf = (name: string, { output, inPlace }: OutputOptions): string => {
  if (output !== undefined) return output;
  if (inPlace === true) return name;
  throw new AuditError({ code: 'output-missing' });
};

/** A result is always .xlsx or .xlsm: it must not be written under the name of an older format. */
const checkExtension = (output: string, format: FileHost['format']): void => {
  const extension = path.extname(output).toLowerCase();
  if (extension !== `.${format}`) throw new AuditError({ code: 'output-extension', path: output, wanted: format });
};

/** The input, unless the user wants it overwritten. */
const protectedInput = (name: string, { inPlace }: OutputOptions): readonly string[] => (inPlace === true ? [] : [name]);

const openOne = async (name: string, sheet: string | undefined): Promise<ReadableFile> => {
  const [file] = await openFiles([name], sheet ?? null, () => undefined);
  if (file === undefined) throw new AuditError({ code: 'file-not-found', path: name });
  if (!isReadable(file)) throw new AuditError(file.error);
  return file;
};

/** `recaudit annotate FILE -o OUT`: the audited copy. */
export const annotateCommand = async (
  name: string,
  options: AnnotateOptions,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> => {
  const texts = cliTexts(language);
  const output = outputOf(name, options);
  const file = await openOne(name, options.sheet);
  checkExtension(output, file.host.format);
  const pack = await choosePack(options.pack, file.tables);
  warnUnreviewed(pack.pack, language, terminal);
  const result = auditFiles([file], pack, readAsOf(options.asOf), await readLedgers(options.ledger));
  const { bytes, remarks } = await annotateFile(file, result, language);
  await writeOutput(output, bytes, [...protectedInput(name, options), ...ledgerFiles(options.ledger)]);
  remarks.forEach(terminal.warn);
  terminal.warn(texts.written(output));
  const outcomes = new Set(
    result.batch.files.flatMap(({ tables }) => tables.flatMap(({ findings }) => findings.map(({ outcome }) => outcome))),
  );
  return outcomes.has('fault') ? exitCodes.fault : outcomes.has('error') ? exitCodes.errors : exitCodes.fine;
};

/** `recaudit clear FILE -o OUT`: the copy without our columns and highlights. */
export const clearCommand = async (name: string, options: OutputOptions, language: Language, terminal: Terminal): Promise<ExitCode> => {
  const output = outputOf(name, options);
  const host = await openWorkbook(await readInput(name), path.basename(name));
  checkExtension(output, host.format);
  await host.apply(planClear(await host.read()));
  await writeOutput(output, await host.save(), protectedInput(name, options));
  terminal.warn(cliTexts(language).written(output));
  return exitCodes.fine;
};
