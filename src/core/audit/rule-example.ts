import { z } from 'zod';

/** A part of a table that shows what a rule asks: the cells concerned, what stands above the table, and external lists. */
const exampleTable = z.strictObject({
  headers: z.array(z.string()).readonly(),
  rows: z.array(z.strictObject({ row: z.int(), cells: z.array(z.string()).readonly() })).readonly(),
  /** Rows of the same kind that are not shown. */
  more: z.int(),
  /** Form lines above the table. */
  form: z.array(z.strictObject({ field: z.enum(['title', 'authority', 'date', 'contact', 'phone']), value: z.string() })).readonly(),
  lists: z
    .array(
      z.strictObject({
        name: z.string(),
        headers: z.array(z.string()).readonly(),
        rows: z.array(z.array(z.string()).readonly()).readonly(),
      }),
    )
    .readonly(),
});

/** A table that was audited, and what the rule said of it: null where it had nothing to say. */
const ruleExample = z.strictObject({
  table: exampleTable,
  says: z.strictObject({ outcome: z.enum(['error', 'warning', 'manual', 'info']), 'zh-CN': z.string(), 'en-US': z.string() }).nullable(),
});

/** Examples of the rules of a pack, by rule. Made by `npm run gen` from tables that the tests audit. */
export const ruleExamplesSchema = z.record(z.string(), z.strictObject({ pass: ruleExample.nullable(), fail: ruleExample.nullable() }));

export type ExampleTable = Readonly<z.output<typeof exampleTable>>;
export type RuleExample = Readonly<z.output<typeof ruleExample>>;
export type RuleExamples = Readonly<z.output<typeof ruleExamplesSchema>>;
/** The examples of one rule. */
export type ExamplePair = RuleExamples[string];
