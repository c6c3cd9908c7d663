import { bundledPack } from '../../../src/packs';
import { clauseCases } from './clause-cases';
import { audit, clean, packId, testClause, told } from './tester';

const { pack } = bundledPack(packId);

describe('the examples of the requirements', () => {
  it.each(clauseCases.map((found) => [found.clause, found] as const))('%s', (_, found) => {
    testClause(found);
  });

  it('hold six negative controls', () => {
    expect(clauseCases.filter(({ isNegativeControl }) => isNegativeControl)).toHaveLength(6);
  });
});

describe('clean tables', () => {
  it.each(Object.keys(clean))('%s: nothing but the remark that the notice is not there', (direction) => {
    expect(told(audit({ direction, rows: [{}] }))).toEqual(['info notice-left-out notice-left-out A4:K4']);
  });
});

const withoutExample: Readonly<Record<string, string>> = {
  'M25-D1.5-03': '只能由人核对，列入核对清单',
  'M25-D1.5-04': '只能由人核对，列入核对清单',
  'M25-D1.5-05': '只能由人核对，列入核对清单',
};

describe('the 66 clauses of the guideline', () => {
  it('are all there', () => {
    expect(pack.clauses).toHaveLength(66);
  });

  it.each(pack.clauses.map(({ id }) => id))('%s is carried and exercised', (clause) => {
    const rules = pack.rules.filter(({ clauses }) => clauses.includes(clause));
    const checklist = pack.checklist.filter(({ clauses }) => clauses.includes(clause));
    const information = pack.information.filter((entry) => entry.clause === clause);
    if (information.length > 0) {
      expect([information.length, rules, checklist]).toEqual([1, [], []]);
      return;
    }
    const isShown = clauseCases.some((found) => found.clause === clause);
    expect([rules.length + checklist.length > 0, isShown || (clause in withoutExample && checklist.length > 0)]).toEqual([true, true]);
  });
});
