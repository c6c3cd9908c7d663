import { ruleExamplesSchema } from '../core/audit/rule-example';
import type { ExamplePair, RuleExamples } from '../core/audit/rule-example';
import { examplesByPack } from './examples.generated';

const read = new Map<string, RuleExamples>();

const examplesOf = (packId: string): RuleExamples => {
  const known = read.get(packId);
  if (known !== undefined) return known;
  const examples = ruleExamplesSchema.parse(examplesByPack.get(packId) ?? {});
  read.set(packId, examples);
  return examples;
};

/** Examples of a rule of a bundled pack: a table it passes and one it finds something in. Null where there are none. */
export const ruleExamples = (packId: string, rule: string): ExamplePair | null => {
  const examples = examplesOf(packId);
  return Object.hasOwn(examples, rule) ? (examples[rule] ?? null) : null;
};
