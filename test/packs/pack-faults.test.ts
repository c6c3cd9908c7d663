import { AuditError } from '../../src/core/errors';
import { loadPack, packIds, bundledPack } from '../../src/packs';
import clauses from '../../src/packs/jiangsu-2024/clauses.json';
import head from '../../src/packs/jiangsu-2024/pack.json';
import rules from '../../src/packs/jiangsu-2024/rules.json';

type Path = readonly (string | number)[];

/** Several values of a sound pack set at once. */
const broken = (changes: readonly (readonly [Path, unknown])[]): unknown => {
  const pack: unknown = structuredClone({ ...head, clauses, ...rules });
  for (const [path, value] of changes) {
    let at: unknown = pack;
    for (const key of path.slice(0, -1)) at = Reflect.get(at as object, key);
    Reflect.set(at as object, path.at(-1) ?? '', value);
  }
  return pack;
};

const faultsOf = (pack: unknown): readonly (readonly [string, string])[] => {
  try {
    loadPack(pack, 'test');
    return [];
  } catch (error) {
    if (!(error instanceof AuditError) || error.detail.code !== 'invalid-pack') throw error;
    return error.detail.faults.map(({ code, path }) => [code, path.join('.')]);
  }
};

const rule = rules.rules.findIndex(({ id }) => id === 'bilateral-cap');
const conditional = rules.checklist.findIndex(({ when }) => when !== undefined);
const rulePath = (...rest: Path): Path => ['rules', rule, ...rest];
const lastClause = clauses.length;
const at = (...path: Path): string => path.join('.');

describe('faults of a pack: these and no others', () => {
  it.each<[string, readonly (readonly [Path, unknown])[], readonly (readonly [string, string])[]]>([
    ['unknown top-level key', [[['colour'], 'red']], [['unknown-key', '']]],
    ['unknown key in a clause', [[['clauses', 3, 'text'], '…']], [['unknown-key', 'clauses.3']]],
    ['unknown key in the citation', [[rulePath('cite', 'page'), 3]], [['unknown-key', at(...rulePath('cite'))]]],
    [
      'unknown key in a condition',
      [
        [rulePath('when'), [{ filled: 'platform', too: 1 }]],
        [rulePath('clauses'), ['JS24-999']],
      ],
      [
        ['unknown-key', at(...rulePath('when', 0))],
        ['unknown-clause', at(...rulePath('clauses'))],
        ['clause-unaccounted', 'clauses.15'],
      ],
    ],
    ['unknown kind of condition', [[rulePath('when'), [{ categroy: ['bilateral'] }]]], [['wrong-shape', at(...rulePath('when', 0))]]],
    [
      'unknown column in a condition',
      [[rulePath('when'), [{ not: { filled: 'colour' } }]]],
      [['unknown-column', at(...rulePath('when', 0, 'not', 'filled'))]],
    ],
    ['missing part', [[['notice'], undefined]], [['missing', 'notice']]],
    [
      'dangling clause of a rule',
      [[rulePath('clauses'), [...(rules.rules[rule]?.clauses ?? []), 'JS24-998']]],
      [['unknown-clause', at(...rulePath('clauses'))]],
    ],
    [
      'dangling clause of the information',
      [[['information', 0, 'clause'], 'JS24-997']],
      [
        ['unknown-clause', 'information.0.clause'],
        ['clause-unaccounted', 'clauses.1'],
      ],
    ],
    [
      'dangling clause of the checklist',
      [
        [
          ['checklist', 0, 'clauses'],
          [...(rules.checklist[0]?.clauses ?? []), 'JS24-996'],
        ],
      ],
      [['unknown-clause', 'checklist.0.clauses']],
    ],
    ['bad clause id', [[['clauses', 0, 'id'], 'eins']], [['bad-clause-id', 'clauses.0.id']]],
    [
      'dangling category of a rule',
      [[rulePath('when'), [{ any: [{ category: ['nowhere'] }, { filled: 'platform' }] }]]],
      [['unknown-category', at(...rulePath('when', 0, 'any', 0, 'category', 0))]],
    ],
    [
      'dangling category of the checklist',
      [[['checklist', conditional, 'when'], [{ category: ['nowhere'] }]]],
      [['unknown-category', at('checklist', conditional, 'when', 0, 'category', 0)]],
    ],
    [
      'dangling parameter',
      [[rulePath('options', 'limit', 'parameter'), 'nowhere']],
      [['unknown-parameter', at(...rulePath('options', 'limit', 'parameter'))]],
    ],
    ['clause id twice', [[['clauses', lastClause], clauses[4]]], [['duplicate-id', at('clauses', lastClause, 'id')]]],
    ['category id twice', [[['categories', 5], { id: 'carrier', name: '又一类', aliases: [] }]], [['duplicate-id', 'categories.5.id']]],
    ['parameter id twice', [[['parameters', 11], head.parameters[0]]], [['duplicate-id', 'parameters.11.id']]],
    ['rule id twice', [[['rules', rules.rules.length], rules.rules[0]]], [['duplicate-id', at('rules', rules.rules.length, 'id')]]],
    ['checklist item with the id of a rule', [[['checklist', 1, 'id'], 'bilateral-cap']], [['duplicate-id', 'checklist.1.id']]],
    [
      'words that the clause does not say',
      [[rulePath('cite', 'quote'), '每项不超过151万元']],
      [['cite-not-in-clause', at(...rulePath('cite'))]],
    ],
    ['right words of another section', [[rulePath('cite', 'section'), '一（三）第1段']], [['cite-not-in-clause', at(...rulePath('cite'))]]],
    ['words of a checklist item', [[['checklist', 2, 'cite', 'quote'], '随意']], [['cite-not-in-clause', 'checklist.2.cite']]],
    [
      'words behind a figure',
      [[['parameters', 0, 'values', 0, 'cite', 'quote'], '不超过151万元']],
      [['cite-not-in-clause', 'parameters.0.values.0.cite']],
    ],
    ['impossible day', [[['dates', 'issued'], '2024-02-30']], [['bad-date', 'dates.issued']]],
    ['impossible day with a time', [[['dates', 'closed'], '2024-02-30 17:30']], [['bad-date', 'dates.closed']]],
    ['impossible hour', [[['dates', 'closed'], '2024-03-28 24:30']], [['bad-date', 'dates.closed']]],
    [
      'impossible day of a parameter',
      [[['parameters', 3, 'values', 0, 'value'], '2022-02-29']],
      [['bad-date', 'parameters.3.values.0.value']],
    ],
    [
      'impossible start of a parameter',
      [[['parameters', 0, 'values', 0, 'from'], '2024-13-01']],
      [['bad-date', 'parameters.0.values.0.from']],
    ],
    ['bad version', [[['version'], '1.0']], [['bad-version', 'version']]],
    ['unknown check', [[rulePath('check'), 'number-at-best']], [['unknown-check', at(...rulePath('check'))]]],
    ['unknown option', [[rulePath('options', 'colour'), 'red']], [['bad-options', at(...rulePath('options'))]]],
    ['option of the wrong kind', [[rulePath('options', 'column'), 'colour']], [['bad-options', at(...rulePath('options', 'column'))]]],
    [
      'outcome for a code the check never gives',
      [[rulePath('outcomes'), { 'region-unknown': 'error' }]],
      [['unknown-code', at(...rulePath('outcomes', 'region-unknown'))]],
    ],
    [
      'outcome for a name every object has',
      [[rulePath('outcomes'), { toString: 'error' }]],
      [['unknown-code', at(...rulePath('outcomes', 'toString'))]],
    ],
    [
      'outcome only the engine gives',
      [[rulePath('outcomes'), { 'over-limit': 'fault' }]],
      [['wrong-shape', at(...rulePath('outcomes', 'over-limit'))]],
    ],
    ['question missing', [[rulePath('withoutColumn'), 'checklist-when-partial']], [['question-missing', at(...rulePath('question'))]]],
    [
      'several faults at once',
      [
        [rulePath('check'), 'nothing'],
        [['checklist', 0, 'cite', 'quote'], '随意'],
      ],
      [
        ['unknown-check', at(...rulePath('check'))],
        ['cite-not-in-clause', 'checklist.0.cite'],
      ],
    ],
  ])('%s', (_, changes, expected) => {
    expect(faultsOf(broken(changes))).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['a text', 'pack'],
  ])('%s is no pack', (_, json) => {
    expect(faultsOf(json)).toEqual([['wrong-shape', '']]);
  });
});

describe('bundled packs', () => {
  it.each(packIds)('%s loads, once', (id) => {
    expect(bundledPack(id).pack.id).toBe(id);
    expect(bundledPack(id)).toBe(bundledPack(id));
  });

  it('others are unknown', () => {
    const detail = { code: 'unknown-pack', pack: 'jiangsu-1924', known: packIds };
    expect(() => bundledPack('jiangsu-1924')).toThrow(expect.objectContaining({ detail }) as Error);
  });
});
