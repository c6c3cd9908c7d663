import { CommanderError } from 'commander';
import { AuditError } from '../core/errors';
import { errorMessage } from '../messages';
import type { Language } from '../messages';
import { errorDetail } from './error-detail';
import { exitCodes } from './exit-codes';
import type { ExitCode } from './exit-codes';
import { makeProgram } from './program';
import type { Terminal } from './terminal';
import { cliTexts } from './texts';

/** Asked before the arguments are parsed, so that even a usage error speaks the language chosen. */
const languageIn = (args: readonly string[]): Language => {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.includes('=') === true ? args[at].slice('--lang='.length) : args[at + 1];
  return value === 'en-US' ? 'en-US' : 'zh-CN';
};

const usageDetails: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'commander.unknownOption': { 'zh-CN': '有不认识的选项', 'en-US': 'unknown option' },
  'commander.unknownCommand': { 'zh-CN': '有不认识的命令', 'en-US': 'unknown command' },
  'commander.missingArgument': { 'zh-CN': '缺少参数', 'en-US': 'missing argument' },
  'commander.optionMissingArgument': { 'zh-CN': '选项后缺少内容', 'en-US': 'an option lacks its argument' },
  'commander.missingMandatoryOptionValue': { 'zh-CN': '缺少 -o 输出文件', 'en-US': '-o is missing' },
  'commander.invalidArgument': { 'zh-CN': '选项的内容不正确', 'en-US': 'an option has a wrong value' },
  'commander.excessArguments': { 'zh-CN': '参数过多', 'en-US': 'too many arguments' },
};

const quoted = /'([^']*)'/u;

/**
 * Runs the command line.
 * @param args without node and script
 * @returns the exit code; nothing is thrown
 */
export const run = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const language = languageIn(args);
  const texts = cliTexts(language);
  let code: ExitCode = exitCodes.fine;
  const program = makeProgram(terminal, (finished) => {
    code = finished;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    terminal.endProgress();
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCodes.fine;
      const detail = usageDetails[error.code]?.[language];
      if (detail !== undefined) {
        const named = quoted.exec(error.message)?.[1];
        terminal.warn(texts.usage(named === undefined ? detail : `${detail}“${named}”`));
      }
      return exitCodes.unusable;
    }
    terminal.warn(error instanceof AuditError ? errorMessage(errorDetail(error), language) : texts.internal);
    return exitCodes.unusable;
  }
};
