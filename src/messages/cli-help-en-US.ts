import type { CliHelpTexts, UsageTexts } from './cli-help-texts';

export const helpEnUS: CliHelpTexts = {
  about: 'Audits recommendation summary tables clause by clause, marks what is wrong and writes the official summary sheet.',
  headings: {},
  optionsWord: '[options]',
  commandWord: '[command]',
  helpCommand: 'help [command]',
  defaultValue: (value) => ` (default: ${value})`,
  choices: (values) => ` (one of: ${values.join(', ')})`,
  commands: {
    audit: 'audit files and folders and print the result',
    annotate: 'audit a file and write an annotated copy',
    clear: 'take the annotation away again',
    summary: 'write the official summary sheet of one file or of several merged',
    explain: 'show the clause behind a rule',
    packs: 'look at and check packs of rules',
    packsList: 'list the packs',
    packsShow: 'show every rule and checklist item of a pack',
    packsCheck: 'check the file or folder of a pack',
    help: 'show how a command is used',
  },
  arguments: {
    files: 'spreadsheets, folders or patterns',
    file: 'spreadsheet',
    annotated: 'annotated file',
    rule: 'name of a rule or id of a clause',
    packId: 'id of a pack',
    packFile: 'file or folder of a pack',
  },
  options: {
    version: 'show the version',
    help: 'show how it is used',
    language: 'language',
    pack: 'pack that applies (id, file or folder); auto chooses by the table',
    sheet: 'this sheet only',
    format: 'format of the output',
    annotate: 'write annotated copies into this folder',
    ledger:
      'ledger, such as ongoing=FILE.xlsx, any number of times; kinds: ongoing, applied, dishonesty, platforms, experts, recommenders, members',
    asOf: 'day for which lists are asked, such as 2024-03-29; otherwise the notice says',
    output: 'output file, .xlsx (.xlsm with macros)',
    summaryOutput: 'output file, .xlsx',
    inPlace: 'overwrite the input',
  },
  exitCodes: 'Exit codes: 0 no error; 1 an error finding; 2 wrong usage or a file that could not be audited; 3 a rule broke.',
};

export const usageEnUS: UsageTexts = {
  'commander.unknownOption': 'unknown option',
  'commander.unknownCommand': 'unknown command',
  'commander.missingArgument': 'missing argument',
  'commander.optionMissingArgument': 'an option lacks its argument',
  'commander.missingMandatoryOptionValue': 'missing option',
  'commander.excessArguments': 'too many arguments',
};
