/** What `--help` says. */
export interface CliHelpTexts {
  readonly about: string;
  /** Headings that the parser of the command line prints, by its own words. */
  readonly headings: Readonly<Record<string, string>>;
  readonly optionsWord: string;
  readonly commandWord: string;
  readonly helpCommand: string;
  readonly defaultValue: (value: string) => string;
  readonly choices: (values: readonly string[]) => string;
  readonly commands: Readonly<
    Record<
      | 'audit'
      | 'annotate'
      | 'clear'
      | 'summary'
      | 'explain'
      | 'packs'
      | 'packsList'
      | 'packsShow'
      | 'packsCheck'
      | 'packsNew'
      | 'packsBundle'
      | 'help',
      string
    >
  >;
  readonly arguments: Readonly<Record<'files' | 'file' | 'annotated' | 'rule' | 'packFile' | 'packSource', string>>;
  readonly options: Readonly<
    Record<
      | 'version'
      | 'help'
      | 'language'
      | 'pack'
      | 'rulePack'
      | 'sheet'
      | 'format'
      | 'annotate'
      | 'ledger'
      | 'asOf'
      | 'output'
      | 'summaryOutput'
      | 'packFrom'
      | 'packYear'
      | 'packFolder'
      | 'packOutput'
      | 'inPlace',
      string
    >
  >;
  readonly exitCodes: string;
}

/** What is wrong with the words on the command line, by the parser's code. */
export type UsageTexts = Readonly<
  Record<
    | 'commander.unknownOption'
    | 'commander.unknownCommand'
    | 'commander.missingArgument'
    | 'commander.optionMissingArgument'
    | 'commander.missingMandatoryOptionValue'
    | 'commander.excessArguments',
    string
  >
>;
