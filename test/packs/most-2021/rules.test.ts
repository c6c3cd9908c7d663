import { detectPack } from '../../../src/core/audit/detect-pack';
import { readTables } from '../../../src/core/table';
import { bundledPack, packIds } from '../../../src/packs';
import { noticeCases } from '../most-2021-hmt/clause-cases';
import { laterCases } from '../most-2021-hmt/ledger-and-later-cases';
import { officialWorkbook } from '../official-table';
import type { LedgerSheets, RowByHeader } from '../official-table';
import { everyDirection } from './every-direction-cases';
import { firstDirections } from './first-cases';
import { generalCases } from './general-cases';
import { lastDirections } from './last-cases';
import { middleDirections } from './middle-cases';
import { audit, clean, form, packId, told } from './tester';

const { pack } = bundledPack(packId);

/** What the examples of the requirements leave out: everything a row is told. */
const cases: readonly (readonly [string, RowByHeader, readonly string[]])[] = [
  ['1.1', { 起始日期: '2020-07-01', 结束日期: '2022-06-30' }, ['error d1-1-window period-outside 5 L5']],
  ['1.1', { 项目类型: 1.1 }, []],
  ['1.4', { 外方单位性质: '企业' }, ['manual d1-4-foreign-lead keyword-found 5 L5']],
  ['1.5', { 外方合作单位: '早稻田大学' }, ['manual d1-5-private-university keyword-found 5 L5']],
  ['1.6', { 外方单位注册地: '新加坡' }, ['error d1-6-registered text-not-in 5 L5']],
  ['1.8', { 领域方向: '气候变化' }, []],
  ['1.8', { 领域方向: '气候变化（减排）' }, ['error d1-8-fields field-not-listed 5 L5']],
  ['1.9', { '执行期（年）': 1 }, ['warning duration-usual-least duration-outside 5 L5']],
  ['2.0', { 项目类型: 2 }, []],
  ['2.0', { 项目类型: '2.10' }, ['error direction-named direction-unknown 5 C5']],
  ['2.1', { 合作国别地区: '蒙古、俄罗斯' }, ['warning d2-1-partners partner-beyond 5 F5']],
  ['2.4', { 领域方向: '水' }, []],
  ['2.4', { 领域方向: '水稻育种' }, ['error d2-4-fields field-not-listed 5 L5']],
  ['2.5', { 合作国别地区: '沙特、德国' }, ['warning d2-5-partners partner-beyond 5 F5']],
  ['2.5', { 外方单位注册时间: '2017-11-27' }, []],
  ['2.7', { 合作国别地区: '英国' }, []],
  ['2.7', { 合作国别地区: '挪威、德国' }, []],
  ['2.7', { 领域方向: '环境监测' }, []],
  ['2.7', { '申请中央财政经费（万元）': 157, 地平线2020中方预算: '20万欧元' }, ['manual d2-7-budget-within near-foreign-budget 5 L5 M5']],
  ['2.9', { 领域方向: '生物多样性、气候变化和卫生的相互影响' }, ['manual d2-9-fields-least field-unclear 5 L5']],
  ['3.0', { 合作国别地区: '比利时（弗拉芒）' }, ['warning d3-0-region keyword-found 5 F5']],
  ['3.3', { 参与单位: '扬州大学' }, ['error d3-3-team team-lacks-kind 5 L5 E5']],
  ['3.4', { 外方合作单位: '慕尼黑工业大学；柏林自由大学' }, ['error d3-4-foreign-units foreign-kind-lacking 5 L5']],
  ['3.4', { 项目合作文件是否符合要求: '否' }, ['error d3-4-agreement-ready answer-negative 5 G5']],
  ['1.2', { 项目合作文件是否符合要求: '否' }, ['error agreement-stated answer-negative 5 G5']],
  ['1.2', { 项目合作文件是否符合要求: null }, ['error agreement-stated blank 5 G5']],
  ['1.2', { 项目合作文件是否符合要求: '/' }, []],
  ['3.5', { 项目合作文件是否符合要求: null }, ['error d3-5-agreement-ready blank 5 G5']],
  ...(['3.4', '3.5'] as const).map(
    (direction) =>
      [
        direction,
        { 合作协议有效期: '2022-06-30', 结束日期: '2023-12-31', 起始日期: '2021-01-01' },
        [`warning d${direction.replace('.', '-')}-agreement-covers agreement-too-short 5 L5`],
      ] as const,
  ),
  ['3.5', { 是否新招募患者: '是' }, ['error d3-5-new-patients answer-affirmative 5 L5']],
  ['3.7', { 考核指标覆盖: null }, ['manual d3-7-coverage-filled blank 5 L5']],
  ['3.7', { 子方向: '1. 面向南部非洲的中国遥感数据服务系统研发与能力建设', 考核指标覆盖: '全部' }, []],
  // The same code means something else in 2023 and 2025.
  ['1.2', { 项目类型: '1.2 中国和韩国政府间大型产学研联合研究项目' }, ['error direction-named direction-conflict 5 C5']],
  ['1.8', { 项目类型: '中国和韩国政府间联合研究' }, []],
];

describe('a row is told', () => {
  it.each(cases)('%s %j', (direction, row, says) => {
    expect(told(audit({ direction, rows: [row] }))).toEqual(says);
  });
});

describe('the exemption of 4 million yuan (M21-N-42)', () => {
  const line = { 承担单位: '东南大学', 项目负责人: '张三', 承担角色: '课题负责人', 结束日期: '2022-12-31' };
  const list = (programme: string): LedgerSheets => ({ '台账-在研项目': [{ ...line, 计划类别: programme }] });
  const hit = ['error leader-ongoing ledger-hit 5 M5'];
  it.each<[string, number, readonly string[]]>([
    ['国家重点研发计划“智能传感器”重点专项', 400, []],
    ['国家重点研发计划“智能传感器”重点专项', 401, hit],
    ['国家重点研发计划“政府间国际科技创新合作”重点专项', 400, hit],
    ['国家科技重大专项', 400, hit],
  ])('%s, %d', (programme, amount, says) => {
    const row = { '申请中央财政经费（万元）': amount, 项目负责人: '张三' };
    const said = told(audit({ direction: '1.5', rows: [row], ledgers: list(programme) }));
    expect(said.filter((found) => !found.startsWith('info '))).toEqual(says);
  });
});

describe('the checklist', () => {
  const asked = (rows: readonly RowByHeader[], direction = '3.7'): ReadonlyMap<string, readonly number[]> =>
    new Map(audit({ direction, rows }).checklist.map(({ rule, rows: found }) => [rule.slice(packId.length + 1), found]));

  it('asks rows of a direction for that direction only', () => {
    const found = asked([{}, { ...clean['2.9'] }]);
    expect([found.get('d3-7-rules'), found.get('d2-9-gender'), found.get('d3-0-wallonia')]).toEqual([[5], [6], undefined]);
  });

  it('asks for the indicators of the chosen sub-direction', () => {
    const found = asked([{ 子方向: 2 }, { 子方向: '12. 可持续发展城市人居环境研究' }, { 子方向: '另定' }]);
    expect([1, 2, 12].map((number) => found.get(`d3-7-indicators-${String(number)}`))).toEqual([undefined, [5], [6]]);
    expect(found.get('d3-7-coverage')).toEqual([7]);
  });

  it('asks for matching money only where an enterprise may take part', () => {
    const found = asked([{ 参与单位: '无' }, { 参与单位: '苏州甲光装备有限公司' }, { 申报单位: '苏州甲光装备有限公司' }], '3.0');
    expect(found.get('d3-0-matching')).toEqual([6, 7]);
  });
});

describe('parity', () => {
  it('gives every question and advice in both languages', () => {
    const texts = [...pack.rules.flatMap(({ advice, question }) => [advice, question]), ...pack.checklist.map(({ question }) => question)];
    for (const text of texts.filter((found) => found !== undefined)) {
      expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(text['en-US']).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('cites the clause of the row’s own direction', () => {
    for (const rule of [...pack.rules, ...pack.checklist].filter(({ id }) => /^d\d-\d/u.test(id))) {
      const code = rule.id.slice(1, 4).replace('-', '.');
      const foreign = rule.clauses.filter((clause) => !clause.startsWith(`M21-D${code}-`) && !['M21-G-01', 'M21-N-03'].includes(clause));
      expect([rule.id, foreign]).toEqual([rule.id, []]);
      expect(rule.cite.section).toContain(`·${code}·`);
    }
  });

  /** Shown in the tests of the sister pack, whose rules these are, or of their checks. */
  const silent = [
    'date-line',
    'standard-columns',
    'has-rows',
    'reading-notes',
    'sequence',
    'sequence-filled',
    'project-name-filled',
    'similar-title',
    'applicant-unchanged',
    'leader-unchanged',
    'participant-dishonest',
    'team-dishonest',
    'leader-withdrawn-running',
    'programme-budget-sum',
    'participant-administration',
    'participants-registered-by',
    'team-administration',
    'applicant-single',
    'applicant-legal-status',
    'leader-id-readable',
    'applicant-filled',
    'letter',
  ];
  it('every other rule has a case that finds something', () => {
    const all = [
      ...noticeCases,
      ...laterCases,
      ...generalCases,
      ...everyDirection,
      ...firstDirections,
      ...middleDirections,
      ...lastDirections,
    ];
    const said = new Set(
      [...cases.flatMap(([, , lines]) => lines), ...all.flatMap(({ finds }) => finds)].map((found) => found.split(' ')[1]),
    );
    expect(pack.rules.map(({ id }) => id).filter((id) => !said.has(id) && !silent.includes(id))).toEqual([]);
  });
});

describe('which programme', () => {
  const packs = packIds.map((id) => bundledPack(id).pack);
  it.each([
    ['“政府间国际科技创新合作”重点专项2021年度第一批推荐项目汇总表', { 项目类型: '1.3' }, '2020年12月1日', 'most-2021'],
    ['国家重点研发计划推荐项目汇总表', { 项目类型: '2.4 中国和埃及政府间联合研究项目' }, '2020年12月1日', 'most-2021'],
    [
      '“战略性科技创新合作”重点专项港澳台项目推荐项目汇总表',
      { 项目类型: '1.1 内地与澳门联合资助研发项目' },
      '2020年12月1日',
      'most-2021-hmt',
    ],
  ])('%s', (title, row, date, id) => {
    const { tables } = readTables(officialWorkbook({ rows: [row], fields: { ...form, title, date } }));
    expect(detectPack(packs, tables)[0]?.pack.id).toBe(id);
  });
});
