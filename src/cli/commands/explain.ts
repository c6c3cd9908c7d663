import type { CompiledPack } from '../../core/audit/compile-pack';
import type { ExamplePair } from '../../core/audit/rule-example';
import { ruleFacts } from '../../core/audit/rule-facts';
import { AuditError } from '../../core/errors';
import type { Language } from '../../messages';
import { describeChecklistRule, describeRule } from '../../messages/rule-description';
import type { Paragraph, RuleDescription } from '../../messages/rule-description';
import { bundledPack, packIds } from '../../packs';
import { ruleExamples } from '../../packs/examples';
import { namedPack } from '../pack-source';
import { exitCodes } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import type { Terminal } from '../terminal';
import { cliTexts } from '../texts';

export interface ExplainOptions {
  readonly pack?: string;
}

const paragraphText = ({ label, lines }: Paragraph, language: Language): string => {
  const [first, ...others] = lines;
  const { labelled } = cliTexts(language);
  if (first !== undefined && others.length === 0) return labelled(label, first);
  return [labelled(label, '').trimEnd(), ...lines.map((line) => `  ${line}`)].join('\n');
};

const descriptionText = ({ id, paragraphs }: RuleDescription, language: Language): string =>
  [id, ...paragraphs.map((paragraph) => paragraphText(paragraph, language))].join('\n');

/** Examples come with the product; a pack read from a file has none, also under the id of a bundled one. */
const examplesFor = (compiled: CompiledPack, rule: string): ExamplePair | null =>
  packIds.includes(compiled.pack.id) && bundledPack(compiled.pack.id) === compiled ? ruleExamples(compiled.pack.id, rule) : null;

/**
 * `recaudit explain RULE [--pack PACK]`: the clause behind a rule or a point of the checklist, what it looks at and what it may say.
 * @param wanted a rule, with or without its pack, or a clause
 * @param from the pack to look in, by id or path; null: all that come with the product
 * @throws AuditError `unknown-rule`, `unknown-pack`, `invalid-pack`
 */
export const explainCommand = async (wanted: string, from: string | null, language: Language, terminal: Terminal): Promise<ExitCode> => {
  const packs = from === null ? packIds.map(bundledPack) : [await namedPack(from)];
  const name = wanted.includes('/') ? wanted.slice(wanted.indexOf('/') + 1) : wanted;
  const inPack = (id: string): boolean => !wanted.includes('/') || wanted.startsWith(`${id}/`);
  for (const compiled of packs.filter(({ pack }) => inPack(pack.id))) {
    const { pack } = compiled;
    const found = compiled.rules.find(({ rule }) => rule.id === name || rule.clauses.includes(wanted));
    const item = pack.checklist.find((entry) => entry.id === name || entry.clauses.includes(wanted));
    const description =
      found !== undefined
        ? describeRule(ruleFacts(compiled, found), examplesFor(compiled, found.rule.id), language)
        : item !== undefined
          ? describeChecklistRule(pack, item, language)
          : null;
    if (description === null) continue;
    terminal.print(descriptionText(description, language));
    return exitCodes.fine;
  }
  const similar = packs
    .flatMap(({ pack }) => pack.rules.map(({ id }) => id).filter((id) => id.includes(name) || name.includes(id)))
    .slice(0, 5);
  throw new AuditError({ code: 'unknown-rule', rule: wanted, similar });
};
