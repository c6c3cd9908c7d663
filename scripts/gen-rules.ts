// Writes docs/rules/<pack>.md: every rule of a programme and every point of its checklist, in the words of `recaudit explain`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { CompiledPack } from '../src/core/audit/compile-pack';
import { ruleFacts } from '../src/core/audit/rule-facts';
import { messagesIn } from '../src/messages';
import { describeChecklistRule, describeRule } from '../src/messages/rule-description';
import type { RuleDescription } from '../src/messages/rule-description';
import { bundledPack, packIds } from '../src/packs';
import { ruleExamples } from '../src/packs/examples';

const { outcomes: outcomeNames } = messagesIn('zh-CN');
const folder = fileURLToPath(new URL('../docs/rules/', import.meta.url));

/** Signs that Markdown would take for its own. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#~]/gu, '\\$&').replace(/\s+/gu, ' ');

const nameOf = ({ id }: RuleDescription): string => id.slice(id.indexOf('/') + 1);

const sectionOf = (description: RuleDescription): readonly string[] => [
  `### ${nameOf(description)}`,
  '',
  ...description.paragraphs.flatMap(({ label, lines }) => {
    const [first, ...others] = lines;
    return others.length === 0
      ? [`- **${label}**：${plain(first ?? '')}`]
      : [`- **${label}**：`, ...lines.map((line) => `  - ${plain(line)}`)];
  }),
  '',
];

const pageOf = (compiled: CompiledPack): string => {
  const { pack } = compiled;
  const facts = compiled.rules.map((rule) => ruleFacts(compiled, rule));
  const rules = facts.map((found, at) => describeRule(found, ruleExamples(pack.id, compiled.rules[at]?.rule.id ?? ''), 'zh-CN'));
  const items = pack.checklist.map((item) => describeChecklistRule(pack, item, 'zh-CN'));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `# 规则说明：${pack.title['zh-CN']}`,
    '',
    `依据：${pack.notice.issuedBy}《${pack.notice.name}》（${pack.notice.documentNo}）。共 ${String(rules.length)} 条规则、${String(items.length)} 项核对事项。`,
    '',
    '本页由 `npm run gen` 根据规则包生成，请勿手工修改；示例取自测试所审核的表，结论是审核的实际结果。命令行 `recaudit explain 规则名称` 显示同样的内容。',
    '',
    '## 规则一览',
    '',
    line(['规则', '条款', '结论']),
    line(['---', '---', '---']),
    ...facts.map((found, at) => {
      const name = nameOf(rules[at] ?? { id: found.id, paragraphs: [] });
      return line([
        `[${name}](#${name})`,
        found.clauses.map(({ id }) => id).join('、'),
        found.outcomes.map((outcome) => outcomeNames[outcome]).join('、'),
      ]);
    }),
    '',
    '## 规则',
    '',
    ...rules.flatMap(sectionOf),
    ...(items.length === 0 ? [] : ['## 核对清单', '', '以下事项只看表格不能判断，须人对照材料核对。', '', ...items.flatMap(sectionOf)]),
  ].join('\n');
};

mkdirSync(folder, { recursive: true });
for (const id of packIds) {
  const file = `${folder}${id}.md`;
  writeFileSync(file, await format(pageOf(bundledPack(id)), { ...(await resolveConfig(file)), parser: 'markdown' }));
}
