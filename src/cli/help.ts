import type { Command, Help, HelpConfiguration, Option } from 'commander';
import { cliTexts } from './texts';
import type { Language } from '../messages';

/** Chinese characters and full-width signs take two places of a terminal. */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const displayWidth = (text: string): number => [...text].reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);

const isSaid = (value: unknown): value is string => typeof value === 'string';

const usageOf = (command: Command): string => {
  const parents: string[] = [];
  for (let parent = command.parent; parent !== null; parent = parent.parent) parents.unshift(parent.name());
  return [...parents, command.name(), command.usage()].join(' ');
};

const argumentsOf = (command: Command): string =>
  command.registeredArguments.map((argument) => (argument.variadic ? `<${argument.name()}...>` : `<${argument.name()}>`)).join(' ');

/** The help of the command line in a language: the parser's own words are English and know no wide characters. */
export const helpConfiguration = (language: Language): HelpConfiguration => {
  const texts = cliTexts(language).help;
  return {
    showGlobalOptions: true,
    displayWidth,
    styleTitle: (title: string) => texts.headings[title] ?? title,
    commandUsage: (command: Command) => usageOf(command).replace('[options]', texts.optionsWord).replace('[command]', texts.commandWord),
    subcommandTerm: (command: Command) => {
      if (command.name() === 'help') return texts.helpCommand;
      return [command.name(), command.options.length > 0 ? texts.optionsWord : '', argumentsOf(command)]
        .filter((part) => part !== '')
        .join(' ');
    },
    optionDescription: (option: Option) => {
      const choices = option.argChoices === undefined ? '' : texts.choices(option.argChoices);
      const preset: unknown = option.defaultValue;
      return `${option.description}${choices}${isSaid(preset) ? texts.defaultValue(preset) : ''}`;
    },
    // Between Chinese characters there are no blanks to break at, so a line is left to the terminal.
    boxWrap: (text: string) => text,
  } satisfies Partial<Help>;
};
