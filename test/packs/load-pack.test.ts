import { AuditError } from '../../src/core/errors';
import type { PackFault } from '../../src/core/errors';
import { loadPack } from '../../src/packs';
import { packFaultMessage } from '../../src/messages';
import clauses from '../../src/packs/jiangsu-2024/clauses.json';
import head from '../../src/packs/jiangsu-2024/pack.json';
import rules from '../../src/packs/jiangsu-2024/rules.json';

type Json = Record<string, unknown>;

const sound = (): Json => structuredClone({ ...head, clauses, ...rules });

/** Sets the value at a path of a copy; undefined takes it away. */
const changed = (path: readonly (string | number)[], value: unknown): Json => {
  const pack = sound();
  let at: unknown = pack;
  for (const key of path.slice(0, -1)) at = (at as Record<string | number, unknown>)[key];
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(at as object, last);
  else (at as Record<string | number, unknown>)[last] = value;
  return pack;
};

const faultsOf = (pack: Json): readonly PackFault[] => {
  try {
    loadPack(pack, 'test');
    return [];
  } catch (error) {
    if (error instanceof AuditError && error.detail.code === 'invalid-pack') return error.detail.faults;
    throw error;
  }
};

const ruleAt = rules.rules.findIndex(({ id }) => id === 'bilateral-cap');
const clauseInformation = rules.information[0]?.clause ?? '';

describe('a pack', () => {
  it('loads when it is sound', () => {
    expect(faultsOf(sound())).toEqual([]);
  });

  it.each<[string, readonly (string | number)[], unknown, string, readonly (string | number)[]]>([
    ['an unknown key', ['colour'], 'red', 'unknown-key', []],
    ['an unknown key in a rule', ['rules', ruleAt, 'severity'], 'error', 'unknown-key', ['rules', ruleAt]],
    ['no citation', ['rules', ruleAt, 'cite'], undefined, 'missing', ['rules', ruleAt, 'cite']],
    [
      'a citation that does not stand in its clause',
      ['rules', ruleAt, 'cite', 'quote'],
      '每项不超过200万元',
      'cite-not-in-clause',
      ['rules', ruleAt, 'cite'],
    ],
    ['a clause that is not there', ['rules', ruleAt, 'clauses'], ['JS24-999'], 'unknown-clause', ['rules', ruleAt, 'clauses']],
    ['an unknown check', ['rules', ruleAt, 'check'], 'number-at-best', 'unknown-check', ['rules', ruleAt, 'check']],
    ['an option that does not fit', ['rules', ruleAt, 'options', 'unit'], 3, 'bad-options', ['rules', ruleAt, 'options', 'unit']],
    [
      'a parameter that is not there',
      ['rules', ruleAt, 'options', 'limit', 'parameter'],
      'no-cap',
      'unknown-parameter',
      ['rules', ruleAt, 'options', 'limit', 'parameter'],
    ],
    [
      'an outcome for a code the check never gives',
      ['rules', ruleAt, 'outcomes'],
      { 'region-unknown': 'error' },
      'unknown-code',
      ['rules', ruleAt, 'outcomes', 'region-unknown'],
    ],
    [
      'a category that is not there',
      ['rules', ruleAt, 'when'],
      [{ category: ['bilateral-2'] }],
      'unknown-category',
      ['rules', ruleAt, 'when', 0, 'category', 0],
    ],
    [
      'a rule for the checklist without a question',
      ['rules', ruleAt, 'withoutColumn'],
      'checklist',
      'question-missing',
      ['rules', ruleAt, 'question'],
    ],
    ['an impossible date', ['dates', 'issued'], '2024-02-30', 'bad-date', ['dates', 'issued']],
    ['two rules of one id', ['rules', ruleAt, 'id'], 'table-title', 'duplicate-id', ['rules', ruleAt, 'id']],
    ['a bad id', ['id'], 'Jiangsu 2024', 'bad-id', ['id']],
    ['an unknown column', ['table', 'categoryColumn'], 'colour', 'unknown-column', ['table', 'categoryColumn']],
    [
      'a clause that nothing accounts for',
      ['information'],
      rules.information.slice(1),
      'clause-unaccounted',
      ['clauses', clauses.findIndex(({ id }) => id === clauseInformation)],
    ],
  ])('is refused with %s', (_, path, value, code, where) => {
    const faults = faultsOf(changed(path, value));
    expect(faults.map((fault) => [fault.code, fault.path])).toContainEqual([code, where]);
    for (const fault of faults) expect(packFaultMessage(fault, 'zh-CN')).toMatch(/[\u4e00-\u9fff]/u);
  });
});
