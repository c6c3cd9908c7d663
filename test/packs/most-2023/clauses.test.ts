import { bundledPack } from '../../../src/packs';
import type { RowByHeader } from '../official-table';
import { clauseCases } from './clause-cases';
import { audit, clean, packId, testClause, told } from './tester';

const { pack } = bundledPack(packId);
const notice = 'info notice-left-out notice-left-out A4:K4';

describe('the examples of the requirements', () => {
  it.each(clauseCases.map((found) => [found.clause, found] as const))('%s', (_, found) => {
    testClause(found);
  });
});

/** What a tool must not complain about and no rule looks at. */
const silent: readonly (readonly [clause: string, direction: keyof typeof clean, row: RowByHeader])[] = [
  ['M23-D1.6-01', '1.6', { 依托政府间协议: null }],
  ['M23-D1.7-01', '1.7', { 依托政府间协议: null }],
  ['M23-D1.8-13', '1.8', { 领域方向: '1. 潜在传染病病原体研究' }],
  ['M23-D2.2-07', '2.2', { 外方是否同步申报: '否' }],
  // Unlimited fields: anything passes.
  ['M23-D1.5-03', '1.5', { 领域方向: '任意' }],
  ['M23-D1.7-02', '1.7', { 领域方向: '任意' }],
];

describe('what must not be complained about', () => {
  it.each(silent)('%s', (clause, direction, row) => {
    expect(told(audit({ direction, rows: [row] }))).toEqual([notice.replace('K4', 'L4')]);
    expect(pack.information.map((entry) => entry.clause)).toContain(clause);
  });

  it('makes, with the cases above, all the negative controls of the requirements', () => {
    const controls = clauseCases.filter(({ isNegativeControl }) => isNegativeControl).map(({ clause }) => clause);
    expect(new Set([...controls, ...silent.slice(0, 4).map(([clause]) => clause)]).size).toBe(19);
  });
});

describe('clean tables', () => {
  it.each(Object.keys(clean))('%s: nothing but the remark that the notice is not there', (direction) => {
    expect(told(audit({ direction, rows: [{}] }))).toEqual([notice]);
  });
});

describe('the 183 clauses of the guideline', () => {
  it('are all there', () => {
    expect(pack.clauses).toHaveLength(183);
  });

  const shown = new Set(clauseCases.map(({ clause }) => clause));
  it.each(pack.clauses.map(({ id }) => id))('%s is carried and exercised', (clause) => {
    const rules = pack.rules.filter(({ clauses }) => clauses.includes(clause));
    const checklist = pack.checklist.filter(({ clauses }) => clauses.includes(clause));
    const information = pack.information.filter((entry) => entry.clause === clause);
    if (information.length > 0) {
      expect([information.length, rules, checklist]).toEqual([1, [], []]);
      return;
    }
    if (shown.has(clause)) return;
    // Only a person with the papers can tell: the rows of the direction are on the checklist, rows of others are not.
    const code = /D(\d\.\d)/u.exec(clause)?.[1] ?? '';
    const asked = (direction: string): boolean =>
      audit({ direction, rows: [{}] }).checklist.some(({ clauses }) => clauses.includes(clause));
    expect([clause, asked(code), asked(code === '1.1' ? '1.2' : '1.1')]).toEqual([clause, true, false]);
  });
});
