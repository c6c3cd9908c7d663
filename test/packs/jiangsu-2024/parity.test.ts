import { checks } from '../../../src/core/checks';
import { bundledPack, packIds } from '../../../src/packs';
import { packId } from '../rule-tester';
import { allSuites } from './cases';

const { pack } = bundledPack(packId);

describe('parity of rules, cases and checks', () => {
  it('has cases for every rule and no cases without one', () => {
    expect(allSuites.map(({ rule }) => rule).sort()).toEqual(pack.rules.map(({ id }) => id).sort());
  });

  it.each(pack.rules.map((rule) => [rule.id, rule] as const))('%s cites the clauses its cases expect', (id, rule) => {
    const suite = allSuites.find((found) => found.rule === id);
    expect(suite?.clauses).toEqual(rule.clauses);
    expect(rule.cite.section).not.toBe('');
    expect(rule.cite.quote).not.toBe('');
  });

  it('names every check of the registry', () => {
    const used = new Set(packIds.flatMap((id) => bundledPack(id).pack.rules.map(({ check }) => check)));
    expect(checks.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('gives every question and advice in both languages', () => {
    const texts = [...pack.rules.flatMap(({ advice, question }) => [advice, question]), ...pack.checklist.map(({ question }) => question)];
    for (const text of texts.filter((found) => found !== undefined)) {
      expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(text['en-US']).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it.each([...pack.rules, ...pack.checklist].map((rule) => [rule.id, rule] as const))(
    '%s puts a question on the checklist only with words',
    (_, rule) => {
      const isAsked = 'scope' in rule || rule.withoutColumn?.startsWith('checklist') === true;
      expect(isAsked).toBe(rule.question !== undefined);
    },
  );
});
