// Writes docs/clauses-<pack>.md: every clause of a notice with what carries it. A clause that nothing carries stops the run.
import { writeFileSync } from 'node:fs';
import type { CompiledPack, CompiledRule } from '../src/core/audit/compile-pack';
import type { Clause, Pack } from '../src/core/audit/pack';
import { canonicalHeader } from '../src/core/table/column-vocabulary';
import type { ColumnId } from '../src/core/table/column-vocabulary';
import { messagesIn } from '../src/messages';
import { bundledPack, packIds } from '../src/packs';
import { clauseKinds, extraColumns, kindOfClause } from './clause-kinds';
import type { ClauseKind } from './clause-kinds';

const { outcomes: outcomeNames, ledgers: ledgerNames } = messagesIn('zh-CN');
const order = ['error', 'warning', 'manual', 'info'] as const;
const longestQuote = 40;

const cut = (text: string): string => {
  const characters = [...text];
  return characters.length > longestQuote ? `${characters.slice(0, longestQuote).join('')}……` : text;
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/gu, ' ');

/** Outcomes a rule can give, worst first. */
const outcomesOf = ({ rule, check }: CompiledRule): string => {
  const given = new Set(Object.entries({ ...check.codes, ...rule.outcomes }).map(([, outcome]) => outcome));
  return order
    .filter((outcome) => given.has(outcome))
    .map((outcome) => outcomeNames[outcome])
    .join('、');
};

/** What a rule needs besides the standard table. */
const needsOf = (found: CompiledRule, pack: Pack): string => {
  const named = (id: ColumnId): string => `“${canonicalHeader(id)}”`;
  const anyOf = found.check.anyColumn;
  const extra = extraColumns(found, pack.table.columns);
  const needs = [
    ...extra.filter((id) => !anyOf.includes(id)).map((id) => `${named(id)}栏`),
    ...(extra.some((id) => anyOf.includes(id)) ? [`${anyOf.map(named).join('或')}栏`] : []),
    ...found.check.ledgers.map((kind) => ledgerNames[kind]),
  ];
  return needs.length === 0 ? '' : `；需${needs.join('、')}`;
};

const kindNames: Readonly<Record<ClauseKind, string>> = {
  standard: '标准栏目即可审核',
  'between-rows': '标准栏目跨行比对',
  'optional-column': '需选填栏目',
  ledger: '需台账',
  checklist: '仅列入核对清单',
  information: '说明性条款',
};

const scopes = { row: '逐行', table: '全表', group: '跨行' } as const;

const carriedBy = (clause: Clause, { pack, rules }: CompiledPack): readonly string[] => [
  ...rules
    .filter(({ rule }) => rule.clauses.includes(clause.id))
    .map((found) => `\`${found.rule.id}\`（${scopes[found.check.scope]}：${outcomesOf(found)}${needsOf(found, pack)}）`),
  ...pack.checklist
    .filter(({ clauses }) => clauses.includes(clause.id))
    .map(({ id, question }) => `核对清单 \`${id}\`：${question['zh-CN']}`),
  ...pack.information.filter((entry) => entry.clause === clause.id).map(({ why }) => `说明性条款：${why['zh-CN']}`),
];

const pageOf = (compiled: CompiledPack): string => {
  const { pack } = compiled;
  const carried = pack.clauses.map((clause) => ({ clause, by: carriedBy(clause, compiled) }));
  const missing = carried.filter(({ by }) => by.length === 0).map(({ clause }) => clause.id);
  if (missing.length > 0) throw new Error(`clauses that nothing carries: ${missing.join(', ')}`);
  const kinds = pack.clauses.map(({ id }) => kindOfClause(compiled, id));
  const byRules = pack.clauses.filter(({ id }) => pack.rules.some(({ clauses }) => clauses.includes(id))).length;
  const lines = carried.map(
    ({ clause, by }) => `| ${[clause.id, clause.section, cut(clause.quote), by.join('<br>')].map(cell).join(' | ')} |`,
  );
  return [
    `# 条款落实表：${pack.title['zh-CN']}`,
    '',
    `依据：${pack.notice.issuedBy}《${pack.notice.name}》（${pack.notice.documentNo}）。`,
    '',
    '本表由 `npm run gen` 根据规则包生成，请勿手工修改。',
    '',
    `共 ${String(pack.clauses.length)} 条：${clauseKinds.map((kind) => `${kindNames[kind]} ${String(kinds.filter((found) => found === kind).length)} 条`).join('，')}（一条有多种落实方式的，计最直接的一种）。`,
    '',
    `由规则落实 ${String(byRules)} 条，仅列入核对清单 ${String(pack.clauses.length - byRules - pack.information.length)} 条，说明性条款 ${String(pack.information.length)} 条；规则 ${String(pack.rules.length)} 条，核对清单 ${String(pack.checklist.length)} 项。`,
    '',
    '| 条款 | 出处 | 原文要点 | 落实方式 |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
};

for (const id of packIds) writeFileSync(new URL(`../docs/clauses-${id}.md`, import.meta.url), pageOf(bundledPack(id)));
