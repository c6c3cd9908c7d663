import { Command, Option } from 'commander';
import tool from '../../package.json';
import { languages } from '../messages';
import type { Language } from '../messages';
import { auditCommand } from './commands/audit';
import { explainCommand } from './commands/explain';
import type { ExplainOptions } from './commands/explain';
import { checkPack, listPacks, showPack } from './commands/packs';
import { annotateCommand, clearCommand } from './commands/rewrite';
import type { AnnotateOptions, OutputOptions } from './commands/rewrite';
import { summaryCommand } from './commands/summary';
import type { SummaryOptions } from './commands/summary';
import { bundlePack, newPack } from './commands/write-pack';
import type { BundleOptions, NewPackOptions } from './commands/write-pack';
import type { ExitCode } from './exit-codes';
import { helpConfiguration } from './help';
import { formats, readLanguage } from './options';
import type { AuditOptions } from './options';
import type { Terminal } from './terminal';
import { cliTexts } from './texts';

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** Option makers; each command gets its own, since the parser writes into them. */
const optionsIn = (language: Language) => {
  const { options } = cliTexts(language).help;
  return {
    pack: () => new Option('--pack <ID|PATH>', options.pack).default('auto'),
    rulePack: () => new Option('--pack <ID|PATH>', options.rulePack),
    sheet: () => new Option('--sheet <NAME>', options.sheet),
    format: () => new Option('--format <FORMAT>', `${options.format}${cliTexts(language).help.choices(formats)}`).default('text'),
    annotate: () => new Option('--annotate <DIR>', options.annotate),
    ledger: () => new Option('--ledger <KIND=FILE>', options.ledger).argParser(collect).default([]),
    asOf: () => new Option('--as-of <DATE>', options.asOf),
    output: () => new Option('-o, --output <OUT>', options.output),
    summaryOutput: () => new Option('-o, --output <OUT>', options.summaryOutput).makeOptionMandatory(),
    packFrom: () => new Option('--from <ID|PATH>', options.packFrom).makeOptionMandatory(),
    packYear: () => new Option('--year <YEAR>', options.packYear).makeOptionMandatory(),
    packFolder: () => new Option('-o, --output <DIR>', options.packFolder),
    packOutput: () => new Option('-o, --output <OUT>', options.packOutput).makeOptionMandatory(),
    inPlace: () => new Option('--in-place', options.inPlace),
    language: () => new Option('--lang <LANG>', `${options.language}${cliTexts(language).help.choices(languages)}`).default('zh-CN'),
  };
};

const addPacks = (program: Command, language: Language, terminal: Terminal, finish: (code: ExitCode) => void): void => {
  const { commands, arguments: named } = cliTexts(language).help;
  const options = optionsIn(language);
  const packs = program.command('packs').description(commands.packs);
  packs
    .command('list')
    .description(commands.packsList)
    .action(() => {
      finish(listPacks(language, terminal));
    });
  packs
    .command('show')
    .description(commands.packsShow)
    .argument('<PACK>', named.packSource)
    .action(async (wanted: string) => {
      finish(await showPack(wanted, language, terminal));
    });
  packs
    .command('check')
    .description(commands.packsCheck)
    .argument('<FILE>', named.packFile)
    .action(async (file: string) => {
      finish(await checkPack(file, language, terminal));
    });
  packs
    .command('new')
    .description(commands.packsNew)
    .addOption(options.packFrom())
    .addOption(options.packYear())
    .addOption(options.packFolder())
    .action(async (given: NewPackOptions) => {
      finish(await newPack(given, language, terminal));
    });
  packs
    .command('bundle')
    .description(commands.packsBundle)
    .argument('<PACK>', named.packSource)
    .addOption(options.packOutput())
    .action(async (source: string, given: BundleOptions) => {
      finish(await bundlePack(source, given, language, terminal));
    });
};

/**
 * The command line as a program.
 * @param language of its help and of every message
 * @param finish takes the exit code of the command that ran; everything else goes through the terminal
 */
export const makeProgram = (terminal: Terminal, language: Language, finish: (code: ExitCode) => void): Command => {
  const program = new Command('recaudit');
  const { help } = cliTexts(language);
  const { commands, arguments: named } = help;
  const options = optionsIn(language);
  program
    .description(help.about)
    .version(tool.version, '-V, --version', help.options.version)
    .helpOption('-h, --help', help.options.help)
    .helpCommand('help [command]', commands.help)
    .configureHelp(helpConfiguration(language))
    .configureOutput({
      writeOut: (text) => {
        terminal.print(text.trimEnd());
      },
      writeErr: (text) => {
        terminal.warn(text.trimEnd());
      },
      // Errors are told by `run`, in the language chosen.
      outputError: () => undefined,
    })
    .exitOverride()
    .addOption(options.language())
    .addHelpText('after', `\n${help.exitCodes}`)
    .hook('preAction', () => {
      readLanguage(program.opts<{ lang: string }>().lang);
    });

  program
    .command('audit')
    .description(commands.audit)
    .argument('<FILE...>', named.files)
    .addOption(options.pack())
    .addOption(options.sheet())
    .addOption(options.format())
    .addOption(options.annotate())
    .addOption(options.ledger())
    .addOption(options.asOf())
    .action(async (files: readonly string[], given: AuditOptions) => {
      finish(await auditCommand(files, given, language, terminal));
    });

  program
    .command('annotate')
    .description(commands.annotate)
    .argument('<FILE>', named.file)
    .addOption(options.output())
    .addOption(options.inPlace())
    .addOption(options.pack())
    .addOption(options.sheet())
    .addOption(options.ledger())
    .addOption(options.asOf())
    .action(async (file: string, given: AnnotateOptions) => {
      finish(await annotateCommand(file, given, language, terminal));
    });

  program
    .command('clear')
    .description(commands.clear)
    .argument('<FILE>', named.annotated)
    .addOption(options.output())
    .addOption(options.inPlace())
    .action(async (file: string, given: OutputOptions) => {
      finish(await clearCommand(file, given, language, terminal));
    });

  program
    .command('summary')
    .description(commands.summary)
    .argument('<FILE...>', named.files)
    .addOption(options.summaryOutput())
    .addOption(options.pack())
    .addOption(options.sheet())
    .action(async (files: readonly string[], given: SummaryOptions) => {
      finish(await summaryCommand(files, given, language, terminal));
    });

  program
    .command('explain')
    .description(commands.explain)
    .argument('<RULE>', named.rule)
    .addOption(options.rulePack())
    .action(async (rule: string, { pack }: ExplainOptions) => {
      finish(await explainCommand(rule, pack ?? null, language, terminal));
    });

  addPacks(program, language, terminal, finish);
  return program;
};
