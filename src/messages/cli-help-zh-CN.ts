import type { CliHelpTexts, UsageTexts } from './cli-help-texts';

export const helpZhCN: CliHelpTexts = {
  about: '推荐汇总表审核：按通知逐条审核推荐项目汇总表，标注问题，生成规范的汇总表。',
  headings: { 'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Global Options:': '通用选项：', 'Commands:': '命令：' },
  optionsWord: '[选项]',
  commandWord: '[命令]',
  helpCommand: 'help [命令]',
  defaultValue: (value) => `（默认：${value}）`,
  choices: (values) => `（可选：${values.join('、')}）`,
  commands: {
    audit: '审核一个或多个文件、文件夹，结果显示在屏幕上',
    annotate: '审核一个文件，写出标注后的副本',
    clear: '清除标注，恢复原表',
    summary: '生成规范的推荐项目汇总表，可合并多个文件',
    explain: '说明一条规则的依据',
    packs: '查看、检查规则包',
    packsList: '列出现有规则包',
    packsShow: '显示一个规则包的全部规则和核对事项',
    packsCheck: '检查规则包文件或文件夹',
    help: '显示命令的用法',
  },
  arguments: {
    files: '表格文件、文件夹或通配符，可写多个',
    file: '表格文件',
    annotated: '标注过的文件',
    rule: '规则名称或条款编号',
    packId: '规则包编号',
    packFile: '规则包文件或文件夹',
  },
  options: {
    version: '显示版本',
    help: '显示用法',
    language: '语言',
    pack: '适用的规则包（编号、文件或文件夹），auto 为自动判断',
    sheet: '只处理这一张工作表',
    format: '输出格式',
    annotate: '把标注后的副本写到此文件夹',
    ledger:
      '台账文件，如 ongoing=在研项目.xlsx，可多次使用；种类有 ongoing（在研项目）、applied（本年度申报）、dishonesty（失信名单）、platforms（平台名录）、experts（指南专家）、recommenders（推荐单位名单）、members（业务指导和会员单位）',
    asOf: '名单截至日期，如 2024-03-29；不写则按通知',
    output: '输出文件，.xlsx（含宏的为 .xlsm）',
    summaryOutput: '输出文件，.xlsx',
    inPlace: '改写原文件',
  },
  exitCodes: '退出码：0 没有不符合；1 有不符合；2 用法错误或有文件未能审核；3 有规则运行出错。',
};

export const usageZhCN: UsageTexts = {
  'commander.unknownOption': '有不认识的选项',
  'commander.unknownCommand': '有不认识的命令',
  'commander.missingArgument': '缺少参数',
  'commander.optionMissingArgument': '选项后缺少内容',
  'commander.missingMandatoryOptionValue': '缺少必需的选项',
  'commander.excessArguments': '参数过多',
};
