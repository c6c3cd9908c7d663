import { AuditError } from '../../core/errors';
import { planSummarySheet } from '../../core/plans/summary-sheet';
import { summarisedBy, summaryRows } from '../../core/plans/summary-input';
import { emptyWorkbook } from '../../hosts/xlsx';
import { errorMessage } from '../../messages';
import type { Language } from '../../messages';
import { summaryLayout } from '../../packs/layouts';
import { exitCodes } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { inputFiles } from '../input-files';
import { choosePack } from '../pack-source';
import { isReadable, openFiles } from '../session';
import type { Terminal } from '../terminal';
import { cliTexts } from '../texts';
import { warnUnreviewed } from '../warn-unreviewed';
import { writeOutput } from '../write-output';

export interface SummaryOptions {
  readonly output: string;
  readonly pack: string;
  readonly sheet?: string;
}

/**
 * `recaudit summary FILE… -o OUT`: the official summary sheet of one file, or of several merged in the order given.
 * @throws AuditError when a file cannot be read: a sheet that silently lacks projects would be worse than none
 */
export const summaryCommand = async (
  names: readonly string[],
  options: SummaryOptions,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> => {
  const texts = cliTexts(language);
  const { files: inputs } = await inputFiles(names, null);
  if (!/\.xlsx$/iu.test(options.output)) throw new AuditError({ code: 'output-extension', path: options.output, wanted: 'xlsx' });
  const files = await openFiles(inputs, options.sheet ?? null, (name, at) => {
    terminal.progress(texts.reading(at + 1, inputs.length, name));
  });
  terminal.endProgress();
  const readable = files.filter(isReadable);
  for (const file of files) {
    if (!isReadable(file)) terminal.warn(texts.failedFile(file.path, errorMessage(file.error, language)));
  }
  if (readable.length < files.length || readable.length === 0) return exitCodes.unusable;
  const tables = readable.flatMap((file) => file.tables);
  const { pack } = await choosePack(options.pack, tables);
  warnUnreviewed(pack, language, terminal);
  const input = summaryRows(tables.map(summarisedBy(pack)));
  const host = await emptyWorkbook();
  await host.apply(planSummarySheet(input, summaryLayout(pack)));
  await writeOutput(options.output, await host.save(), inputs);
  terminal.warn(texts.written(options.output));
  return exitCodes.fine;
};
