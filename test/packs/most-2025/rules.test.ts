import { detectPack } from '../../../src/core/audit/detect-pack';
import { AuditError } from '../../../src/core/errors';
import { readTables } from '../../../src/core/table';
import { bundledPack, loadPack, packIds } from '../../../src/packs';
import clauses from '../../../src/packs/most-2025/clauses.json';
import directions from '../../../src/packs/most-2025/directions.json';
import head from '../../../src/packs/most-2025/pack.json';
import rules from '../../../src/packs/most-2025/rules.json';
import type { DirectionTable } from '../direction-tester';
import { officialWorkbook } from '../official-table';
import { clauseCases } from './clause-cases';
import { toldCases } from './told-cases';
import { audit, clean, packId, told } from './tester';

const { pack } = bundledPack(packId);

/** Everything a table is told beside the remark that every table gets. */
const saysOf = (input: DirectionTable): readonly string[] => told(audit(input)).filter((line) => !line.startsWith('info notice-left-out '));

describe('tables', () => {
  it.each(toldCases.map(([input, findings]) => [input.direction, JSON.stringify(input.rows).slice(0, 90), input, findings] as const))(
    '%s %s',
    (_, __, input, findings) => {
      expect(saysOf(input)).toEqual(findings);
    },
  );

  it('may hold the direction in a column of its own, which counts before 项目类型', () => {
    const rows = [{ 指南方向: 1.4, 项目类型: '重点研发', 合作国别地区: '老挝' }];
    expect(saysOf({ direction: '1.4', rows })).toEqual(['error d1-4-partners partner-lacking 5 F5']);
    const without: DirectionTable = { direction: '1.4', rows: [{ 指南方向: 1.4, 合作国别地区: '老挝' }], without: ['projectType'] };
    expect(saysOf(without)).toEqual(['error d1-4-partners partner-lacking 5 E5']);
    expect(audit(without).missingColumns).toEqual([]);
  });

  it('say once what a table without directions cannot be asked', () => {
    const { findings, notChecked } = audit({ direction: '1.4', rows: [{}], without: ['projectType'] });
    expect(findings.filter(({ outcome }) => outcome === 'error')).toEqual([]);
    expect(notChecked.map(({ rule }) => rule)).toContain('most-2025/direction-named');
  });
});

describe('parity', () => {
  const said = new Set(
    [...toldCases.flatMap(([, findings]) => findings), ...clauseCases.flatMap(({ finds }) => finds)].map((line) => line.split(' ')[1]),
  );
  it('has a case that finds something for every rule', () => {
    expect(pack.rules.map(({ id }) => id).filter((id) => !said.has(id))).toEqual([]);
  });

  it('has a passing example for every rule that a failing example breaks', () => {
    const ruleOf = (line: string): string => line.split(' ')[1] ?? '';
    const once = new Set(['notice-left-out']);
    const silent = clauseCases.flatMap(({ direction, finds, pass }) => {
      const still = new Set(told(audit({ direction, rows: pass })).map(ruleOf));
      return finds.map(ruleOf).filter((id) => !still.has(id));
    });
    const broken = new Set(clauseCases.flatMap(({ finds }) => finds.map(ruleOf)));
    expect([...broken].filter((id) => !once.has(id) && !silent.includes(id))).toEqual([]);
  });

  it('cites the clause of the row’s own direction', () => {
    for (const rule of pack.rules.filter(({ id }) => /^d1-\d/u.test(id))) {
      const code = rule.id.slice(1, 4).replace('-', '.');
      expect(rule.clauses.filter((clause) => !clause.startsWith(`M25-D${code}-`) && clause !== 'M25-G-01')).toEqual([]);
      expect(rule.cite.section).toContain(`指南·${code}`);
    }
  });

  it('gives every question and advice in both languages', () => {
    const texts = [...pack.rules.flatMap(({ advice, question }) => [advice, question]), ...pack.checklist.map(({ question }) => question)];
    for (const text of texts.filter((found) => found !== undefined)) {
      expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(text['en-US']).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('asks rows of its direction only', () => {
    const { checklist } = audit({ direction: '1.5', rows: [{}, { ...clean['1.4'] }] });
    const rowsOf = (id: string): readonly number[] | undefined => checklist.find(({ rule }) => rule === `${packId}/${id}`)?.rows;
    for (const { id, when } of pack.checklist) expect([id, rowsOf(id)]).toEqual([id, when === undefined ? [5, 6] : [5]]);
    expect([rowsOf('d1-5-both-apply'), rowsOf('d1-4-both-apply'), rowsOf('d1-2-team')]).toEqual([[5], [6], undefined]);
  });

  it('asks for an enterprise in the team only where the lead is none', () => {
    const { checklist } = audit({ direction: '1.2', rows: [{}, { 申报单位: '南京甲光通信有限公司' }] });
    expect(checklist.find(({ rule }) => rule === `${packId}/d1-2-team`)?.rows).toEqual([5]);
  });
});

describe('which programme', () => {
  const packs = packIds.map((id) => bundledPack(id).pack);
  const best = (input: Parameters<typeof officialWorkbook>[0]): string | undefined =>
    detectPack(packs, readTables(officialWorkbook(input)).tables)[0]?.pack.id;
  it.each([
    ['“政府间国际科技创新合作”重点专项2025年度第三批推荐项目汇总表', { 项目类型: '1.3' }, 'most-2025'],
    ['国家重点研发计划推荐项目汇总表（2025年）', { 项目类型: '1.3 中国和印尼政府间联合研究项目' }, 'most-2025'],
    ['省科技计划专项资金（国际科技合作/港澳台科技合作计划）推荐项目汇总表', {}, 'jiangsu-2024'],
    ['2025年推荐项目汇总表', {}, 'jiangsu-2024'],
  ])('%s %j', (title, row, id) => {
    expect(best({ rows: [row], fields: { title, date: title.includes('2025') ? '2025年6月1日' : '2024年3月1日' } })).toBe(id);
  });
});

describe('a broken direction is refused where it stands', () => {
  const faultsOf = (over: Readonly<Record<string, unknown>>): readonly string[] => {
    const broken = [{ ...directions[0], ...over }, ...directions.slice(1)];
    try {
      loadPack({ ...head, clauses, ...rules, directions: broken }, 'test');
      return [];
    } catch (thrown) {
      if (!(thrown instanceof AuditError) || thrown.detail.code !== 'invalid-pack') throw thrown;
      return thrown.detail.faults.map(({ code, path }) => `${code} ${path.join('/')}`);
    }
  };
  const [first] = directions;
  it.each<[Readonly<Record<string, unknown>>, readonly string[]]>([
    [{}, []],
    [{ partners: { ...first?.partners, nations: ['KR'] } }, ['unknown-key directions/0/partners']],
    [{ partners: { ...first?.partners, cite: { section: '某节', quote: '某句' } } }, ['cite-not-in-clause directions/0/partners/cite']],
    [
      { planned: { ...first?.planned, clauses: ['M25-D9.9-01'] } },
      ['unknown-clause directions/0/planned/clauses', 'clause-unaccounted clauses/12'],
    ],
    [{ durations: [{ ...first?.durations[0], strength: 'firm' }] }, ['wrong-shape directions/0/durations/0/strength']],
    [{ lead: undefined }, ['clause-unaccounted clauses/15']],
  ])('%j', (over, faults) => {
    expect(faultsOf(over)).toEqual(faults);
  });
});
