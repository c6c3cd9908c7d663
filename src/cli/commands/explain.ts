import { checkById } from '../../core/checks';
import { AuditError } from '../../core/errors';
import { canonicalHeader } from '../../core/table/column-vocabulary';
import type { CompiledPack, CompiledRule } from '../../core/audit/compile-pack';
import { messagesIn } from '../../messages';
import type { Language } from '../../messages';
import { bundledPack, packIds } from '../../packs';
import { exitCodes } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import type { Terminal } from '../terminal';
import { cliTexts } from '../texts';

const explainRule = ({ pack }: CompiledPack, { rule, columns }: CompiledRule, language: Language): string => {
  const texts = cliTexts(language).explain;
  const messages = messagesIn(language);
  const outcomes = Object.entries({ ...checkById(rule.check)?.codes, ...rule.outcomes }).flatMap(([, outcome]) =>
    outcome === 'none' ? [] : [messages.outcomes[outcome]],
  );
  const line = (label: string, text: string): string => `${label}：${text}`;
  return [
    `${pack.id}/${rule.id}`,
    line(texts.clause, `${rule.cite.section}“${rule.cite.quote}”（${pack.notice.documentNo}）`),
    ...(columns.length === 0 ? [] : [line(texts.columns, columns.map(canonicalHeader).join('、'))]),
    line(texts.outcomes, [...new Set(outcomes)].join('、')),
    ...(rule.advice === undefined ? [] : [line(texts.advice, rule.advice[language])]),
    ...(rule.question === undefined ? [] : [line(texts.question, rule.question[language])]),
  ].join('\n');
};

/** `recaudit explain RULE`: the clause behind a rule, what it looks at and what it may say. @throws AuditError `unknown-rule` */
export const explainCommand = (wanted: string, language: Language, terminal: Terminal): ExitCode => {
  const texts = cliTexts(language).explain;
  const packs = packIds.map(bundledPack);
  const name = wanted.includes('/') ? wanted.slice(wanted.indexOf('/') + 1) : wanted;
  const inPack = (id: string): boolean => !wanted.includes('/') || wanted.startsWith(`${id}/`);
  for (const compiled of packs.filter(({ pack }) => inPack(pack.id))) {
    const rule = compiled.rules.find((entry) => entry.rule.id === name || entry.rule.clauses.includes(wanted));
    if (rule !== undefined) {
      terminal.print(explainRule(compiled, rule, language));
      return exitCodes.fine;
    }
    const item = compiled.pack.checklist.find((entry) => entry.id === name || entry.clauses.includes(wanted));
    if (item !== undefined) {
      terminal.print(
        `${compiled.pack.id}/${item.id}\n${texts.clause}：${item.cite.section}“${item.cite.quote}”\n${texts.question}：${item.question[language]}`,
      );
      return exitCodes.fine;
    }
  }
  const similar = packs
    .flatMap(({ pack }) => pack.rules.map(({ id }) => id).filter((id) => id.includes(name) || name.includes(id)))
    .slice(0, 5);
  throw new AuditError({ code: 'unknown-rule', rule: wanted, similar });
};
