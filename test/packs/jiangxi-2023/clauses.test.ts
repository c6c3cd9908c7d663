import { bundledPack } from '../../../src/packs';
import { allCases } from './cases';
import { checklistCases } from './cases/checklist';
import { packId } from './tester';
import { withoutRowExample } from './without-row-example';

const { pack } = bundledPack(packId);

const carriersOf = (clause: string) => ({
  rules: pack.rules.filter(({ clauses }) => clauses.includes(clause)).map(({ id }) => id),
  checklist: pack.checklist.filter(({ clauses }) => clauses.includes(clause)).map(({ id }) => id),
  information: pack.information.filter((entry) => entry.clause === clause),
});

const bad = new Set(allCases.flatMap(({ example, finds, good }) => (finds.length > 0 && good !== true ? [example] : [])));
const good = new Set(allCases.flatMap(({ example, finds, good: labelled }) => (finds.length === 0 || labelled === true ? [example] : [])));

describe('the 190 clauses of the notice', () => {
  it('are all there, numbered without gap', () => {
    expect(pack.clauses.map(({ id }) => id)).toEqual(Array.from({ length: 190 }, (_, at) => `JX23-${String(at + 1).padStart(3, '0')}`));
  });

  it.each(pack.clauses.map(({ id }) => id))('%s is carried and exercised', (clause) => {
    const { rules, checklist, information } = carriersOf(clause);
    if (information.length > 0) {
      expect([information.length, rules, checklist, information[0]?.why['zh-CN'] !== '']).toEqual([1, [], [], true]);
      return;
    }
    expect(rules.length + checklist.length).toBeGreaterThan(0);
    const isAsked = checklist.length > 0 && checklist.every((id) => checklistCases.some(({ item }) => item === id));
    const shown = { bad: bad.has(clause) || isAsked, good: good.has(clause) || isAsked };
    if (!(clause in withoutRowExample)) expect(shown).toEqual({ bad: true, good: true });
  });

  it('are named by examples of rules that carry them, or are shown to say nothing by another one', () => {
    const known = new Set(pack.clauses.map(({ id }) => id));
    expect(allCases.flatMap(({ example }) => (example === undefined || known.has(example) ? [] : [example]))).toEqual([]);
  });
});

describe('parity of rules, cases and checks', () => {
  // Their bad tables (no rows, hidden rows, formulas without results) are those of the checks themselves, tested with the Jiangsu pack.
  it('has pass and fail cases for every rule, and no cases without one', () => {
    const rules = pack.rules.map(({ id }) => id);
    const passed = new Set(allCases.filter(({ finds }) => finds.length === 0).map(({ rule }) => rule));
    const found = new Set(allCases.filter(({ finds }) => finds.length > 0).map(({ rule }) => rule));
    expect(rules.filter((id) => !passed.has(id))).toEqual([]);
    expect(rules.filter((id) => !found.has(id)).sort()).toEqual(['has-rows', 'reading-notes']);
    expect([...passed, ...found].filter((id) => !rules.includes(id))).toEqual([]);
  });

  it('gives every question and advice in both languages', () => {
    const texts = [...pack.rules.flatMap(({ advice, question }) => [advice, question]), ...pack.checklist.map(({ question }) => question)];
    for (const text of texts.filter((entry) => entry !== undefined)) {
      expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(text['en-US']).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('the nineteen topics', () => {
  it('are the headings of the notice, ten and nine', () => {
    expect(pack.topics?.map(({ number }) => number)).toEqual(Array.from({ length: 19 }, (_, at) => at + 1));
    expect(pack.topics?.filter(({ category }) => category === 'europe-americas')).toHaveLength(10);
    const quotes = pack.clauses.filter(({ quote }) => quote.startsWith('选题方向')).map(({ quote }) => quote.split('：')[1]);
    expect(pack.topics?.map(({ name }) => name)).toEqual(quotes);
  });
});
