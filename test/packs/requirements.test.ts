import { readFileSync } from 'node:fs';
import path from 'node:path';
import { clauseKinds, kindOfClause } from '../../scripts/clause-kinds';
import { bundledPack, packIds } from '../../src/packs';
import type { DirectionSuite } from './direction-suite';
import { allCases } from './jiangxi-2023/cases';
import { withoutRowExample } from './jiangxi-2023/without-row-example';
import { allSuites } from './jiangsu-2024/cases';
import { withoutBadExample } from './jiangsu-2024/without-bad-example';
import { controlled, onlyAsked } from './direction-suite';
import type { ClauseCase } from './direction-tester';
import { suite as ofMost2021 } from './most-2021/suite';
import { suite as ofMost2021Hmt } from './most-2021-hmt/suite';
import { suite as ofMost2023 } from './most-2023/suite';
import { suite as ofMost2025 } from './most-2025/suite';

/**
 * The demands on every clause, as they were worked out from the notices before any rule was written: a failing and a passing example and,
 * for the national programmes, what they must come to. A clause without an example states nothing that a table could break.
 */
interface Requirement {
  readonly clause: string;
  readonly fail?: string;
  readonly pass?: string;
  readonly verdict?: ClauseCase['verdict'] | 'none';
  readonly unknown?: ClauseCase['unknown'];
  readonly isNegativeControl?: true;
}

const requirementsOf = (id: string): readonly Requirement[] =>
  JSON.parse(readFileSync(path.join(__dirname, `requirements/${id}.json`), 'utf8')) as Requirement[]; // written in this form

const totals = { 'jiangsu-2024': 159, 'jiangxi-2023': 190, 'most-2021': 372, 'most-2021-hmt': 104, 'most-2023': 183, 'most-2025': 66 };

describe('the clauses of all programmes', () => {
  it('are 1074', () => {
    expect(Object.fromEntries(packIds.map((id) => [id, bundledPack(id).pack.clauses.length]))).toEqual(totals);
    expect(packIds.flatMap((id) => bundledPack(id).pack.clauses)).toHaveLength(1074);
  });

  it.each(packIds)('%s: every one stands once in the requirements, in the pack and in the printed table', (id) => {
    const page = readFileSync(path.join(__dirname, `../../docs/clauses-${id}.md`), 'utf8');
    const printed = [...page.matchAll(/^\| ([A-Z0-9]+-[A-Z0-9.-]+) \|.*\| ([^|]+) \|$/gmu)].map(([, clause, by]) => ({ clause, by }));
    const ids = bundledPack(id).pack.clauses.map((clause) => clause.id);
    expect(printed.map(({ clause }) => clause)).toEqual(ids);
    expect(printed.filter(({ by }) => !/`[a-z0-9-]+`（|核对清单 `|说明性条款：/u.test(by ?? ''))).toEqual([]);
    expect(requirementsOf(id).map(({ clause }) => clause)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['jiangsu-2024', [60, 6, 45, 11, 21, 16]],
    ['jiangxi-2023', [58, 9, 32, 3, 60, 28]],
    ['most-2021', [94, 2, 216, 14, 10, 36]],
    ['most-2021-hmt', [28, 2, 37, 12, 9, 16]],
    ['most-2023', [54, 2, 89, 1, 20, 17]],
    ['most-2025', [16, 0, 43, 0, 3, 4]],
  ])('%s: each carried out in one way of %j', (id, expected) => {
    const compiled = bundledPack(id);
    const kinds = compiled.pack.clauses.map((clause) => kindOfClause(compiled, clause.id));
    expect(kinds).not.toContain(null);
    expect(clauseKinds.map((kind) => kinds.filter((found) => found === kind).length)).toEqual(expected);
  });
});

const papers = '“是”仍须由人核对附件，各行列入核对清单';
const twoToOne = '要求的反例即为提示：投入之比超过2:1';

/** Verdicts that differ from the requirement, with the reason. */
const otherVerdicts: Readonly<Record<string, string>> = {
  'M21-N-06': papers,
  'HMT-N-06': papers,
  'M21-D1.4-08': '申报单位空缺由必填规则报不符合，本条不再重复，列入核对清单',
  'M21-D2.5-17': '原文为“须附”，表中写明“无”即不符合',
  'M21-D3.1-07': twoToOne,
  'M21-D3.2-14': twoToOne,
  'M25-D1.5-14': '平台名称空白为提示，内容由人核对',
};

const suites: readonly DirectionSuite[] = [ofMost2021, ofMost2021Hmt, ofMost2023, ofMost2025];

describe.each(suites.map((suite) => [suite.packId, suite] as const))('verdicts of %s', (id, suite) => {
  const { pack } = bundledPack(id);
  const requirements = requirementsOf(id);
  const asked = new Set(onlyAsked(suite));
  const information = new Set(pack.information.map(({ clause }) => clause));

  it('are executed as required, wherever a table can tell', () => {
    const isOther = ({ clause, verdict, unknown }: Requirement): boolean => {
      const cases = suite.clauseCases.filter((found) => found.clause === clause);
      if (cases.length > 0) return !cases.some((found) => found.verdict === verdict && found.unknown === unknown);
      if (suite.elsewhere.includes(clause)) return false;
      return asked.has(clause) ? verdict !== 'manual' : !(information.has(clause) && verdict === 'none');
    };
    const differing = requirements.filter(isOther).map(({ clause }) => clause);
    expect(differing).toEqual(Object.keys(otherVerdicts).filter((clause) => pack.clauses.some((found) => found.id === clause)));
  });

  it('hold every negative control', () => {
    const required = requirements.filter(({ isNegativeControl }) => isNegativeControl).map(({ clause }) => clause);
    const executed = controlled(suite);
    expect(required.filter((clause) => !executed.includes(clause))).toEqual([]);
  });
});

/** What became of the examples of the requirements. */
interface Count {
  /** Given as a text by the requirement. */
  readonly given: number;
  /** A table of the tests is audited for it. */
  readonly executed: number;
  /** Only a person with the papers can tell: a table of the tests shows that it is asked. */
  readonly asked: number;
  /** Of a clause that asks nothing of a table; the reason stands in the pack. */
  readonly information: number;
  /** It speaks of a program, not of a table; listed with the reason beside the cases. */
  readonly listed: number;
}

const count = (
  id: string,
  example: 'fail' | 'pass',
  isExecuted: (clause: string) => boolean,
  isListed: (clause: string) => boolean = () => false,
): Count => {
  const { pack } = bundledPack(id);
  const given = requirementsOf(id)
    .filter((found) => found[example] !== undefined)
    .map(({ clause }) => clause);
  const left = given.filter((clause) => !isExecuted(clause));
  const information = left.filter((clause) => pack.information.some((found) => found.clause === clause));
  const others = left.filter((clause) => !information.includes(clause));
  const asked = others.filter((clause) => pack.checklist.some(({ clauses }) => clauses.includes(clause)));
  const listed = others.filter((clause) => !asked.includes(clause));
  expect(listed.filter((clause) => !isListed(clause))).toEqual([]);
  return {
    given: given.length,
    executed: given.length - left.length,
    asked: asked.length,
    information: information.length,
    listed: listed.length,
  };
};

const ofJiangsu = (example: 'fail' | 'pass'): Count => {
  const executed = new Set(
    allSuites.flatMap(({ pass, fail }) =>
      example === 'fail'
        ? fail.map((found) => found.example)
        : [...pass.map((found) => found.example), ...fail.map(({ goodExample }) => goodExample)],
    ),
  );
  return count(
    'jiangsu-2024',
    example,
    (clause) => executed.has(clause),
    (clause) => clause in withoutBadExample,
  );
};

const ofJiangxi = (example: 'fail' | 'pass'): Count => {
  const executed = new Set(
    allCases.flatMap((found) => ((found.finds.length > 0 && found.good !== true) === (example === 'fail') ? [found.example] : [])),
  );
  return count(
    'jiangxi-2023',
    example,
    (clause) => executed.has(clause),
    (clause) => clause in withoutRowExample,
  );
};

const ofSuite = (suite: DirectionSuite, example: 'fail' | 'pass'): Count => {
  const executed = new Set([
    ...suite.clauseCases.map(({ clause }) => clause),
    ...suite.elsewhere,
    ...suite.negativeControls.map(({ clause }) => clause),
  ]);
  return count(suite.packId, example, (clause) => executed.has(clause));
};

const line = ({ given, executed, asked, information, listed }: Count): readonly number[] => [given, executed, asked, information, listed];

describe('examples: given, executed, asked of a person, of information, listed with a reason', () => {
  it.each<[string, (example: 'fail' | 'pass') => Count, readonly number[], readonly number[]]>([
    ['jiangsu-2024', ofJiangsu, [143, 109, 25, 4, 5], [149, 115, 25, 9, 0]],
    ['jiangxi-2023', ofJiangxi, [162, 89, 63, 2, 8], [162, 95, 62, 2, 3]],
    ['most-2021', (example) => ofSuite(ofMost2021, example), [337, 332, 4, 1, 0], [337, 332, 4, 1, 0]],
    ['most-2021-hmt', (example) => ofSuite(ofMost2021Hmt, example), [85, 79, 4, 2, 0], [85, 79, 4, 2, 0]],
    ['most-2023', (example) => ofSuite(ofMost2023, example), [154, 149, 5, 0, 0], [154, 149, 5, 0, 0]],
    ['most-2025', (example) => ofSuite(ofMost2025, example), [60, 59, 0, 1, 0], [60, 59, 0, 1, 0]],
  ])('%s', (_, counted, fail, pass) => {
    expect([line(counted('fail')), line(counted('pass'))]).toEqual([fail, pass]);
  });

  it('of the national programmes: cases of a clause, each with a failing, a passing and an open table', () => {
    expect(suites.map(({ clauseCases }) => clauseCases.length)).toEqual([362, 100, 147, 59]);
  });

  it('65 negative controls', () => {
    const required = suites.map(({ packId }) => requirementsOf(packId).filter(({ isNegativeControl }) => isNegativeControl).length);
    expect(required).toEqual([35, 5, 19, 6]);
  });
});
