import { Command, Option } from 'commander';
import { version } from '../../package.json';
import type { Language } from '../messages';
import { auditCommand } from './commands/audit';
import { explainCommand } from './commands/explain';
import { checkPack, listPacks, showPack } from './commands/packs';
import { annotateCommand, clearCommand } from './commands/rewrite';
import type { AnnotateOptions, OutputOptions } from './commands/rewrite';
import { summaryCommand } from './commands/summary';
import type { SummaryOptions } from './commands/summary';
import { exitCodes } from './exit-codes';
import type { ExitCode } from './exit-codes';
import { formats, readLanguage } from './options';
import type { AuditOptions } from './options';
import type { Terminal } from './terminal';

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '通用选项：',
  'Commands:': '命令：',
};

const packOption = (): Option => new Option('--pack <ID|PATH>', '适用的规则包，auto 为自动判断').default('auto');
const sheetOption = (): Option => new Option('--sheet <NAME>', '只处理这一张工作表');
const ledgerOption = (): Option =>
  new Option('--ledger <KIND=FILE>', '台账文件，如 ongoing=在研项目.xlsx，可多次使用').argParser(collect).default([]);
const asOfOption = (): Option => new Option('--as-of <DATE>', '名单截至日期，如 2024-03-29');
const outputOption = (): Option => new Option('-o, --output <OUT>', '输出文件');
const inPlaceOption = (): Option => new Option('--in-place', '改写原文件');

/**
 * The command line as a program. `finish` takes the exit code; everything else goes through the terminal.
 */
export const makeProgram = (terminal: Terminal, finish: (code: ExitCode) => void): Command => {
  const program = new Command('recaudit');
  const language = (): Language => readLanguage(program.opts<{ lang: string }>().lang);
  program
    .description('推荐汇总表审核：按通知逐条审核推荐项目汇总表，标注问题，生成规范的汇总表。')
    .version(version, '-V, --version', '显示版本')
    .helpOption('-h, --help', '显示用法')
    .helpCommand('help [命令]', '显示命令的用法')
    .configureHelp({ styleTitle: (title) => titles[title] ?? title, showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => {
        terminal.print(text.trimEnd());
      },
      writeErr: () => undefined,
    })
    .exitOverride()
    .addOption(new Option('--lang <LANG>', '语言').choices(['zh-CN', 'en-US']).default('zh-CN'));

  const withCommon = (command: Command): Command =>
    command.exitOverride().helpOption('-h, --help', '显示用法').copyInheritedSettings(program);

  withCommon(program.command('audit'))
    .description('审核一个或多个文件、文件夹')
    .argument('<FILE...>', '表格文件、文件夹或通配符')
    .addOption(packOption())
    .addOption(sheetOption())
    .addOption(new Option('--format <FORMAT>', `输出格式：${formats.join('、')}`).default('text'))
    .addOption(new Option('--annotate <DIR>', '在此文件夹写出标注后的副本'))
    .addOption(ledgerOption())
    .addOption(asOfOption())
    .action(async (files: readonly string[], options: AuditOptions) => {
      finish(await auditCommand(files, options, language(), terminal));
    });

  withCommon(program.command('annotate'))
    .description('审核一个文件并写出标注后的副本')
    .argument('<FILE>', '表格文件')
    .addOption(outputOption())
    .addOption(inPlaceOption())
    .addOption(packOption())
    .addOption(sheetOption())
    .addOption(ledgerOption())
    .addOption(asOfOption())
    .action(async (file: string, options: AnnotateOptions) => {
      finish(await annotateCommand(file, options, language(), terminal));
    });

  withCommon(program.command('clear'))
    .description('清除标注，恢复原表')
    .argument('<FILE>', '标注过的文件')
    .addOption(outputOption())
    .addOption(inPlaceOption())
    .action(async (file: string, options: OutputOptions) => {
      finish(await clearCommand(file, options, language(), terminal));
    });

  withCommon(program.command('summary'))
    .description('生成规范的推荐项目汇总表，可合并多个文件')
    .argument('<FILE...>', '表格文件、文件夹或通配符')
    .addOption(outputOption().makeOptionMandatory())
    .addOption(packOption())
    .addOption(sheetOption())
    .action(async (files: readonly string[], options: SummaryOptions) => {
      finish(await summaryCommand(files, options, language(), terminal));
    });

  withCommon(program.command('explain'))
    .description('说明一条规则的依据')
    .argument('<RULE>', '规则或条款编号')
    .action((rule: string) => {
      finish(explainCommand(rule, language(), terminal));
    });

  const packs = withCommon(program.command('packs')).description('查看、检查规则包');
  withCommon(packs.command('list'))
    .description('列出规则包')
    .action(() => {
      finish(listPacks(language(), terminal));
    });
  withCommon(packs.command('show'))
    .description('显示一个规则包')
    .argument('<ID>', '规则包编号')
    .action((id: string) => {
      finish(showPack(id, language(), terminal));
    });
  withCommon(packs.command('check'))
    .description('检查规则包文件')
    .argument('<FILE>', '规则包文件')
    .action(async (file: string) => {
      finish(await checkPack(file, language(), terminal));
    });
  finish(exitCodes.fine);
  return program;
};
