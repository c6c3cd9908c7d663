import { CommanderError } from 'commander';
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

const quoted = /'([^']*)'/u;

/** What the parser found wrong; null when it has shown the help instead. */
const usageMessage = ({ code, message }: CommanderError, language: Language): string | null => {
  const texts = cliTexts(language);
  const details: Readonly<Record<string, string>> = texts.usageDetails;
  const detail = details[code];
  if (detail === undefined) return null;
  const named = quoted.exec(message)?.[1];
  return texts.usage(named === undefined ? detail : `${detail}“${named}”`);
};

/**
 * Runs the command line.
 * @param args without node and script
 * @returns the exit code; nothing is thrown
 */
export const run = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const language = languageIn(args);
  let code: ExitCode = exitCodes.fine;
  const program = makeProgram(terminal, language, (finished) => {
    code = finished;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    terminal.endProgress();
    if (!(error instanceof CommanderError)) {
      terminal.warn(errorMessage(errorDetail(error), language));
      return exitCodes.unusable;
    }
    if (error.exitCode === 0) return exitCodes.fine;
    const message = usageMessage(error, language);
    if (message !== null) terminal.warn(message);
    return exitCodes.unusable;
  }
};
