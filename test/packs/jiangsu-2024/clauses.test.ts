import { bundledPack } from '../../../src/packs';
import { packId } from '../rule-tester';
import { checklistCases } from './cases/checklist';
import { allSuites } from './cases';
import { withoutBadExample } from './without-bad-example';

const { pack } = bundledPack(packId);

/** What carries a clause: ids of rules and checklist items, or the reason why nothing has to. */
const carriersOf = (clause: string) => ({
  rules: pack.rules.filter(({ clauses }) => clauses.includes(clause)).map(({ id }) => id),
  checklist: pack.checklist.filter(({ clauses }) => clauses.includes(clause)).map(({ id }) => id),
  information: pack.information.filter((entry) => entry.clause === clause),
});

const examples = allSuites.flatMap((suite) => [...suite.pass, ...suite.fail].map((found) => found.example));
const badExamples = new Set(allSuites.flatMap((suite) => suite.fail.map(({ example }) => example)));
const goodExamples = new Set(
  allSuites.flatMap((suite) => [...suite.pass.map(({ example }) => example), ...suite.fail.map(({ goodExample }) => goodExample)]),
);

describe('the 159 clauses of the notice', () => {
  it('are all there, numbered without gap', () => {
    expect(pack.clauses.map(({ id }) => id)).toEqual(Array.from({ length: 159 }, (_, at) => `JS24-${String(at + 1).padStart(3, '0')}`));
  });

  it.each(pack.clauses.map(({ id }) => id))('%s is carried', (clause) => {
    const { rules, checklist, information } = carriersOf(clause);
    expect(rules.length + checklist.length + information.length).toBeGreaterThan(0);
    // What asks nothing of a table is asked by no rule, and the reason is given.
    if (information.length > 0)
      expect([information.length, rules, checklist, information[0]?.why['zh-CN'] !== '']).toEqual([1, [], [], true]);
  });

  it.each(pack.clauses.map(({ id }) => id))('%s is exercised', (clause) => {
    const { rules, checklist, information } = carriersOf(clause);
    if (information.length > 0) return;
    // A clause with a checklist item is exercised by the item's case, even where a rule carries a part of it.
    const isAsked = checklist.length > 0 && checklist.every((id) => checklistCases.some(({ item }) => item === id));
    if (rules.length === 0) expect(isAsked).toBe(true);
    else {
      expect({
        bad: badExamples.has(clause) || clause in withoutBadExample || isAsked,
        good: goodExamples.has(clause) || isAsked,
      }).toEqual({ bad: true, good: true });
    }
  });

  it('without a bad example are really without', () => {
    expect(Object.keys(withoutBadExample).filter((id) => badExamples.has(id))).toEqual([]);
  });

  it.each([
    ['JS24-099', '取消立项资格'],
    ['JS24-132', '逾期不予受理'],
  ])('%s, a consequence, is quoted in the message', (clause, words) => {
    const rules = pack.rules.filter(({ clauses }) => clauses.includes(clause));
    expect(rules.map(({ advice }) => advice?.['zh-CN'].includes(words))).toEqual(rules.map(() => true));
  });

  it('are only named by examples where they exist', () => {
    const known = new Set(pack.clauses.map(({ id }) => id));
    expect(examples.filter((id) => id !== undefined && !known.has(id))).toEqual([]);
  });
});
