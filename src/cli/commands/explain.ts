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
  const { list, labelled, explain: texts } = cliTexts(language);
  const messages = messagesIn(language);
  const outcomes = Object.entries({ ...checkById(rule.check)?.codes, ...rule.outcomes }).flatMap(([, outcome]) =>
    outcome === 'none' ? [] : [messages.outcomes[outcome]],
  );
  return [
    `${pack.id}/${rule.id}`,
    labelled(texts.clause, `${rule.cite.section}“${rule.cite.quote}” ${pack.notice.documentNo}`),
    ...(columns.length === 0 ? [] : [labelled(texts.columns, list(columns.map(canonicalHeader)))]),
    labelled(texts.outcomes, list([...new Set(outcomes)])),
    ...(rule.advice === undefined ? [] : [labelled(texts.advice, rule.advice[language])]),
    ...(rule.question === undefined ? [] : [labelled(texts.question, rule.question[language])]),
  ].join('\n');
};

/** `recaudit explain RULE`: the clause behind a rule, what it looks at and what it may say. @throws AuditError `unknown-rule` */
export const explainCommand = (wanted: string, language: Language, terminal: Terminal): ExitCode => {
  const { labelled, explain: texts } = cliTexts(language);
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
        [
          `${compiled.pack.id}/${item.id}`,
          labelled(texts.clause, `${item.cite.section}“${item.cite.quote}” ${compiled.pack.notice.documentNo}`),
          labelled(texts.question, item.question[language]),
        ].join('\n'),
      );
      return exitCodes.fine;
    }
  }
  const similar = packs
    .flatMap(({ pack }) => pack.rules.map(({ id }) => id).filter((id) => id.includes(name) || name.includes(id)))
    .slice(0, 5);
  throw new AuditError({ code: 'unknown-rule', rule: wanted, similar });
};
