import { auditCase, packId } from '../rule-tester';
import type { FailCase, RuleSuite } from '../rule-tester';
import { allSuites } from './cases';
import { carrierSuites } from './cases/carrier';
import { bilateralSuites, keyCountrySuites } from './cases/types-one-to-two';
import { beltAndRoadSuites, specialRegionSuites } from './cases/types-three-to-four';

const types = {
  bilateral: '双边创新合作',
  keyCountry: '重点国别产业技术研发合作',
  road: '“一带一路”创新合作',
  special: '港澳台科技合作',
  carrier: '对外创新合作服务载体建设项目',
};
type Type = keyof typeof types;

const four: readonly Type[] = ['bilateral', 'keyCountry', 'road', 'special'];
const ofSuites = (suites: readonly RuleSuite[], type: Type): readonly (readonly [string, readonly Type[]])[] =>
  suites.filter(({ rule }) => rule !== 'platform-surplus').map(({ rule }) => [rule, [type]]);

/** Types of project a rule binds, as the notice says: nothing it finds there may be found in a row of another type. */
const boundTypes: readonly (readonly [string, readonly Type[]])[] = [
  ...ofSuites(bilateralSuites, 'bilateral'),
  ...ofSuites(keyCountrySuites, 'keyCountry'),
  ...ofSuites(beltAndRoadSuites, 'road'),
  ...ofSuites(specialRegionSuites, 'special'),
  ...ofSuites(carrierSuites, 'carrier'),
  ['partner-region', four],
  ['partner-not-subsidiary', four],
  ['partner-not-in-group', four],
  ['partner-trade-name', four],
  ['partner-outside-mainland', four],
  ['partner-registered-abroad', four],
  ['partner-no-shell', four],
  ['foreign-leader-unit', four],
  ['agreement', four],
  ['agreement-intent', four],
  ['region-tax-haven', ['bilateral', 'keyCountry']],
  ['one-per-platform', ['road']],
  ['platform-ongoing', ['road']],
  ['platform-recognised', ['road']],
];

const units = { enterprise: '徐州甲光装备有限公司', university: '江苏大学', institute: '江苏省农业科学院', hospital: '江苏省人民医院' };
type Kind = keyof typeof units;

const research: readonly Kind[] = ['university', 'institute'];

/** Kinds of lead unit a rule binds. */
const boundKinds: readonly (readonly [string, readonly Kind[]])[] = [
  ['key-country-enterprise-exclusion', ['enterprise']],
  ['key-country-joint-enterprise', research],
  ['hmt-joint-enterprise', research],
  ['belt-and-road-platform-filled', research],
  ['belt-and-road-platform-class', research],
  ['belt-and-road-platform-single', research],
  ['belt-and-road-platform-role', research],
  ['belt-and-road-demonstration', ['enterprise']],
  ['belt-and-road-ratio', ['enterprise']],
  ['one-per-enterprise', ['enterprise']],
  ['one-per-platform', research],
  ['platform-ongoing', research],
  ['platform-recognised', research],
  ['enterprise-ongoing', ['enterprise']],
  ['enterprise-ongoing-targeted', ['enterprise']],
  ['enterprise-applied', ['enterprise']],
];

const failCases = (rule: string): readonly FailCase[] => allSuites.find((suite) => suite.rule === rule)?.fail ?? [];

const foundBy = (rule: string, input: FailCase): readonly string[] =>
  auditCase(input)
    .findings.filter((finding) => finding.rule === `${packId}/${rule}`)
    .map(({ problem }) => problem.code);

const withTypes = (input: FailCase, type: Type): FailCase => ({
  ...input,
  rows: input.rows.map((row) => ({ ...row, 项目类型: types[type] })),
});

/** The unit in every row, and in the external lists wherever they name one. */
const withUnits = (input: FailCase, unit: string): FailCase => ({
  ...input,
  rows: input.rows.map((row) => ({ ...row, 申报单位: unit })),
  ledgers: Object.fromEntries(
    Object.entries(input.ledgers ?? {}).map(([name, lines]) => [
      name,
      lines.map((line) =>
        Object.fromEntries(Object.entries(line).map(([header, content]) => [header, header.endsWith('单位') ? unit : content])),
      ),
    ]),
  ),
});

describe('a rule binds no other type of project', () => {
  it.each(boundTypes)('%s', (rule, bound) => {
    const cases = failCases(rule);
    expect(cases.length).toBeGreaterThan(0);
    for (const type of Object.keys(types) as Type[]) {
      if (!bound.includes(type)) for (const input of cases) expect([type, foundBy(rule, withTypes(input, type))]).toEqual([type, []]);
    }
  });
});

describe('a rule binds no other kind of lead unit, and every kind it names', () => {
  it.each(boundKinds)('%s', (rule, bound) => {
    const [first] = failCases(rule);
    if (first === undefined) throw new Error(`no fail case: ${rule}`);
    for (const kind of Object.keys(units) as Kind[]) {
      // Some lists name the right unit: the same unit everywhere is then no breach.
      const found = foundBy(rule, withUnits(first, units[kind])).length > 0;
      expect([kind, found]).toEqual([kind, bound.includes(kind)]);
    }
  });
});
