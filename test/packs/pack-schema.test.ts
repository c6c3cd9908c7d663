import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import { packIds } from '../../src/packs';
import { changed, wholePack } from './pack-json';

const schema: object = JSON.parse(readFileSync(`${__dirname}/../../docs/recaudit.pack.schema.json`, 'utf8'));
// Patterns say what a day is; formats are only announced. A rule's options are required only with some checks.
const validate = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true, validateFormats: false }).compile(
  schema,
);

const sound = wholePack('jiangsu-2024');
const rules = sound['rules'] as readonly { readonly id: string }[]; // the file is checked by the loader's own tests
const rule = rules.findIndex(({ id }) => id === 'bilateral-cap');

describe('the published schema of packs', () => {
  it.each(packIds)('takes %s', (id) => {
    validate(wholePack(id));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each<[string, readonly (string | number)[], unknown]>([
    ['an unknown key', ['colour'], 'red'],
    ['an unknown key in a rule', ['rules', rule, 'severity'], 'error'],
    ['no citation', ['rules', rule, 'cite'], undefined],
    ['an empty quotation', ['rules', rule, 'cite', 'quote'], ''],
    ['no title', ['title'], undefined],
    ['an unknown check', ['rules', rule, 'check'], 'number-at-best'],
    ['an unknown option', ['rules', rule, 'options', 'colour'], 'red'],
    ['an option that is missing', ['rules', rule, 'options', 'limit'], undefined],
    ['no options where the check needs them', ['rules', rule, 'options'], undefined],
    ['an option that is no column', ['rules', rule, 'options', 'column'], 'colour'],
    ['an outcome the check never gives', ['rules', rule, 'outcomes'], { 'region-unknown': 'error' }],
    ['options for a check without any', ['rules', 0, 'options'], { colour: 'red' }],
    ['an unknown column', ['table', 'categoryColumn'], 'colour'],
    ['an unknown kind of condition', ['rules', rule, 'when'], [{ categroy: ['bilateral'] }]],
    ['an impossible day', ['dates', 'issued'], '2024-02-30'],
    ['an impossible hour', ['dates', 'closed'], '2024-03-28 24:30'],
    ['an impossible day of a parameter', ['parameters', 3, 'values', 0, 'value'], '2022-02-29'],
    ['a bad id', ['id'], 'Jiangsu 2024'],
    ['a bad clause id', ['clauses', 0, 'id'], 'eins'],
    ['a bad version', ['version'], '1.0'],
    ['no rules', ['rules'], []],
    ['a review without a note', ['review'], [{ path: 'dates' }]],
  ])('refuses %s', (_, path, value) => {
    expect(validate(changed(sound, path, value))).toBe(false);
  });
});
