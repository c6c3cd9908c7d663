// Writes docs/recaudit.pack.schema.json: a pack in one piece, as JSON Schema. The options of a rule follow from its check.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { z } from 'zod';
import { checks } from '../src/core/checks';
import { packSchema, ruleSchema } from '../src/packs/schema';

const plain = (schema: z.ZodType): z.core.JSONSchema.BaseSchema => {
  const made = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    reused: 'inline',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === ruleSchema.shape.check) jsonSchema.enum = checks.map(({ id }) => id);
    },
  });
  delete made.$schema;
  return made;
};

const noOptions = { maxProperties: 0 };

const whole = plain(packSchema);
const rule = plain(ruleSchema);
/** What several parts share stands once, at the top. */
const shared: Record<string, unknown> = { ...whole.$defs };

/** A part without what it shares with others. */
const part = ({ $defs, ...schema }: z.core.JSONSchema.BaseSchema): z.core.JSONSchema.BaseSchema => {
  Object.assign(shared, $defs);
  return schema;
};

/** “A rule of this check takes these options, and gives outcomes for these codes only.” */
const perCheck = checks.map(({ id, options, codes }) => {
  const wanted = part(plain(options));
  const isNeeded = !options.safeParse({}).success;
  return {
    if: { properties: { check: { const: id } } },
    then: {
      properties: {
        options: Object.keys(wanted.properties ?? {}).length === 0 ? { type: 'object', ...noOptions } : wanted,
        outcomes: { propertyNames: { enum: Object.keys(codes) } },
      },
      ...(isNeeded ? { required: ['options'] } : {}),
    },
  };
});

const { properties, ...rest } = whole;
const rules = { type: 'array', minItems: 1, items: { ...part(rule), allOf: perCheck } };

const published = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:recaudit:pack:1',
  title: '规则包',
  description:
    '一个通知的全部条款、参数和规则，写在一个文件里；分成文件夹时，clauses.json 为 clauses，directions.json 为 directions，rules.json 为 rules、checklist 和 information，其余在 pack.json。条款引用、编号重复等由 recaudit packs check 检查。',
  ...rest,
  properties: { ...properties, rules },
  $defs: shared,
};

const file = fileURLToPath(new URL('../docs/recaudit.pack.schema.json', import.meta.url));
writeFileSync(file, await format(JSON.stringify(published), { parser: 'json', printWidth: 140 }));
