import { parseValue } from '../../../src/core/values';
import type { ValueKind } from '../../../src/core/values/value';
import { valueKinds } from '../../../src/core/values/value';

/** Excel's own limit for a cell. */
const longestCell = 32_767;
const filled = (unit: string): string => unit.repeat(Math.floor(longestCell / unit.length));

// Texts that send a reader with recursion too deep, or a pattern with two stars round and round.
const texts = [
  '德国',
  '刚果',
  '(',
  '（德国',
  '德国（',
  '和',
  '安提瓜和巴布达',
  '有',
  '无不良',
  '是□否',
  '公司\n',
  '集团',
  '2024-',
  '1.',
  '二十',
  '1,',
];

describe.each(valueKinds)('%s', (kind) => {
  it.each(texts)('a cell full of %j is read without a fault and in good time', (unit) => {
    const started = performance.now();
    expect(() => parseValue(kind, filled(unit))).not.toThrow();
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

it.each<[ValueKind, string, object]>([
  ['regions', '德国', { kind: 'regions', regions: [], unknown: [filled('德国')] }],
  ['answer', '是，', { kind: 'answer', answer: 'unclear' }],
  ['years', '3年', { kind: 'unreadable', reason: 'not-a-number' }],
  ['unit', '公司', { kind: 'unit', sole: 'unknown' }],
])('%s: a whole page is never taken for an answer', (kind, unit, expected) => {
  expect(parseValue(kind, filled(unit))).toMatchObject(expected);
});
