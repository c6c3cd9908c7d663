// Writes docs/recaudit.audit.schema.json: what `recaudit audit --format json` prints, as JSON Schema.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { z } from 'zod';
import { auditSchema } from '../src/cli/audit-json';

const { $schema, ...schema } = z.toJSONSchema(auditSchema, { target: 'draft-2020-12' });

const published = {
  $schema,
  $id: 'urn:recaudit:audit:1',
  title: '推荐汇总表审核结果',
  description:
    'recaudit audit --format json 的输出。行号是工作表自己的行号（从 1 起）；单元格为 A1 写法；fail 指该行有未处理的不符合，review 指有未处理的提示或需核实。',
  ...schema,
};

const file = fileURLToPath(new URL('../docs/recaudit.audit.schema.json', import.meta.url));
writeFileSync(file, await format(JSON.stringify(published), { parser: 'json', printWidth: 140 }));
