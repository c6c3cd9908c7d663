import type { Language } from '../messages';
import { cliEnUS } from '../messages/cli-en-US';
import type { CliTexts } from '../messages/cli-texts';
import { cliZhCN } from '../messages/cli-zh-CN';

/** Sentences of the command line in a language. */
export const cliTexts = (language: Language): CliTexts => (language === 'zh-CN' ? cliZhCN : cliEnUS);
