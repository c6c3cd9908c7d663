import { z } from 'zod';
import type { Condition } from '../core/audit/condition';
import { directionSchema } from '../core/audit/directions';
import { columnOption, unitKindOption } from '../core/checks/options';

/** Schema of a pack's files. Unknown keys are refused everywhere; citations are mandatory. Meaning is checked in `load-pack.ts`. */

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'bad-id' });
const clauseId = z.string().regex(/^[A-Z0-9]+(?:-[A-Z0-9.]+)+$/u, { error: 'bad-clause-id' });
/** Code of a direction as the guideline prints it: “2.0”. */
const directionCode = z.string().regex(/^\d{1,2}\.\d{1,2}$/u, { error: 'bad-id' });
const day = z.iso.date({ error: 'bad-date' });
const timeOfDay = String.raw`(?: (?:[01]\d|2[0-3]):[0-5]\d)?`;
/** For the JSON Schema, which knows no function: a day that exists, and perhaps a time. */
const momentPattern = `${z.regexes.date.source.slice(0, -1)}${timeOfDay}$`;
const isMoment = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}(?: (?:[01]\d|2[0-3]):[0-5]\d)?$/u.test(value) &&
  z.iso.date().safeParse(value.slice(0, 10)).success;
/** A day, or a day with the time after a blank. */
const moment = z.custom<string>(isMoment, { error: 'bad-moment' }).meta({ type: 'string', pattern: momentPattern });
/** A figure, or a day or moment. */
const figure = z
  .custom<number | string>((value) => (typeof value === 'number' ? Number.isFinite(value) : isMoment(value)), { error: 'bad-figure' })
  .meta({ anyOf: [{ type: 'number' }, { type: 'string', pattern: momentPattern }] });
const text = z.strictObject({ 'zh-CN': z.string().min(1), 'en-US': z.string().min(1) });
const cite = z.strictObject({ section: z.string().min(1), quote: z.string().min(1) });
const outcome = z.enum(['error', 'warning', 'manual', 'info', 'none']);

const authorityKind = z.enum(['city', 'county', 'zone', 'province', 'university', 'enterprise', 'outside', 'blank', 'unknown']);

const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ category: z.array(id).min(1) }),
      z.strictObject({ leadKind: z.array(unitKindOption).min(1) }),
      z.strictObject({ authority: z.array(authorityKind).min(1) }),
      z.strictObject({ topic: z.array(z.int().min(1)).min(1) }),
      z.strictObject({ filled: columnOption }),
      z.strictObject({ answered: z.strictObject({ column: columnOption, answer: z.enum(['yes', 'no']) }) }),
      z.strictObject({ contains: z.strictObject({ column: columnOption, words: z.array(z.string().min(1)).min(1) }) }),
      z.strictObject({ item: z.strictObject({ column: columnOption, number: z.int().min(1), name: z.string().min(1) }) }),
      z.strictObject({ not: condition }),
      z.strictObject({ any: z.array(condition).min(1) }),
    ]),
  )
  .meta({ id: 'condition' });

const clauses = z.array(clauseId).min(1);

export const ruleSchema = z.strictObject({
  id,
  clauses,
  cite,
  when: z.array(condition).optional(),
  check: z.string().min(1),
  options: z.record(z.string(), z.unknown()).optional(),
  outcomes: z.record(z.string(), outcome).optional(),
  withoutColumn: z.enum(['checklist', 'checklist-when-partial', 'silent']).optional(),
  advice: text.optional(),
  question: text.optional(),
});

export const checklistRuleSchema = z.strictObject({
  id,
  clauses,
  cite,
  scope: z.enum(['row', 'table']),
  when: z.array(condition).optional(),
  question: text,
});

export const clauseSchema = z.strictObject({ id: clauseId, section: z.string().min(1), quote: z.string().min(1) });

/** `pack.json`: what identifies a programme, and its vocabulary and figures. */
export const packHeadSchema = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/u, { error: 'bad-version' }),
  title: text,
  notice: z.strictObject({ name: z.string().min(1), documentNo: z.string().min(1), issuedBy: z.string().min(1) }),
  dates: z.strictObject({ issued: day, closed: moment, recommended: moment, reference: day }),
  province: z.string().min(1),
  table: z.strictObject({
    title: z.string().min(1),
    columns: z.array(columnOption).min(1),
    categoryColumn: columnOption,
    categoryColumns: z.array(columnOption).min(1).optional(),
    /** What the notice calls columns, where its form says otherwise than the vocabulary. */
    headers: z.array(z.strictObject({ column: columnOption, header: z.string().min(1) })).optional(),
  }),
  categories: z
    .array(z.strictObject({ id, name: z.string().min(1), aliases: z.array(z.string().min(1)), code: directionCode.optional() }))
    .min(1),
  topics: z
    .array(z.strictObject({ number: z.int().min(1), name: z.string().min(1), category: id, keywords: z.array(z.string().min(1)) }))
    .optional(),
  parameters: z.array(
    z.strictObject({
      id,
      unit: z.string().min(1),
      own: z.boolean(),
      values: z.array(z.strictObject({ from: day, value: figure, cite: cite.nullable() })).min(1),
    }),
  ),
  detection: z.strictObject({ titleWords: z.array(z.string().min(1)).min(1), year: z.int() }),
  /** What a person has still to look at before the pack is used: a place of the pack (`pack-path.ts`) and what to look at. */
  review: z.array(z.strictObject({ path: z.string().min(1), note: z.string().min(1) })).optional(),
});

/** `rules.json`: what a table is asked. */
export const packRulesSchema = z.strictObject({
  rules: z.array(ruleSchema).min(1),
  checklist: z.array(checklistRuleSchema),
  information: z.array(z.strictObject({ clause: clauseId, why: text })),
});

/** `clauses.json`: every clause of the notice, the operative words only. */
export const packClausesSchema = z.array(clauseSchema).min(1);

/** `directions.json`: what each direction asks, for programmes that have directions. */
export const packDirectionsSchema = z.array(directionSchema);

/** The whole pack in one piece. */
export const packSchema = z.strictObject({
  ...packHeadSchema.shape,
  directions: packDirectionsSchema.optional(),
  clauses: packClausesSchema,
  ...packRulesSchema.shape,
});
