import { detectPack } from '../../../src/core/audit/detect-pack';
import { readTables } from '../../../src/core/table';
import { bundledPack, packIds } from '../../../src/packs';
import type { DirectionTable } from '../direction-tester';
import { officialWorkbook } from '../official-table';
import type { LedgerSheets } from '../official-table';
import { clauseCases } from './clause-cases';
import { audit, packId, told } from './tester';

const { pack } = bundledPack(packId);

/** Everything a table is told beside the remark that every table gets. */
const saysOf = (input: DirectionTable): readonly string[] => told(audit(input)).filter((line) => !line.startsWith('info notice-left-out '));

const title = (direction: string, 项目名称: string, 合作国别地区: string): DirectionTable => ({
  direction,
  rows: [{ 项目名称, 合作国别地区 }],
});
const approved: LedgerSheets = {
  '台账-平台名录': [{ 平台名称: '中埃绿色低碳联合实验室', 平台类别: '“一带一路”联合实验室', 认定部门: '科技部', 依托单位: '东南大学' }],
};
const funded: LedgerSheets = { '台账-在研项目': [{ 项目编号: 'A1', 项目名称: '人畜共患病毒跨种传播机制', 承担单位: '东南大学' }] };
const money = '申请中央财政经费（万元）';
const bothRoutes = { 合作国别地区: '埃及', 外方合作单位: '开罗大学', 项目名称: '中埃绿色低碳联合实验室' };

/** What the examples of the requirements leave out. */
const cases: readonly (readonly [DirectionTable, readonly string[]])[] = [
  // Names of laboratories (readings F61).
  [title('1.6', '中阿绿色低碳联合实验室', '埃及'), ['error d1-6-title lab-title-country 5 D5 F5']],
  [title('1.6', '中阿绿色低碳联合实验室', '阿联酋'), []],
  [title('1.6', '中沙特绿色低碳联合实验室', '沙特阿拉伯'), []],
  [title('1.6', '中国-埃及绿色低碳联合实验室', '埃及'), ['warning d1-6-title lab-title-loose 5 D5 F5']],
  [title('1.6', '中埃及绿色低碳联合实验室', '埃及'), ['warning d1-6-title lab-title-loose 5 D5 F5']],
  [title('1.6', '中埃绿色低碳联合实验室建设项目', '埃及'), ['warning d1-6-title lab-title-loose 5 D5 F5']],
  [title('1.6', '中埃联合实验室', '埃及'), ['error d1-6-title lab-title-form 5 D5 F5']],
  [title('1.7', '中非作物分子生物学联合实验室', '肯尼亚'), ['error d1-7-title lab-title-country 5 D5 F5']],
  [title('1.7', '中肯尼亚作物分子生物学联合实验室', '肯尼亚'), []],
  [title('1.7', '中南非作物抗旱联合实验室', '南非'), []],
  [title('2.0', '中比储能材料联合实验室', '法国'), ['error d2-0-title lab-title-country 5 D5 F5']],
  // Partners.
  [{ direction: '1.3', rows: [{ 合作国别地区: '韩国' }] }, ['error d1-3-partners partner-lacking 5 F5']],
  [{ direction: '1.6', rows: [{ 合作国别地区: '阿盟' }] }, ['error d1-6-partners region-not-listed 5 F5']],
  [{ direction: '1.7', rows: [{ 合作国别地区: '非盟' }] }, ['error d1-7-partners region-not-listed 5 F5']],
  [{ direction: '1.6', rows: [{ 合作国别地区: '埃及、法国' }] }, ['warning d1-6-partners partner-beyond 5 F5']],
  [
    { direction: '2.0', rows: [{ 合作国别地区: '法国、德国' }] },
    ['error d2-0-partners region-not-listed 5 F5', 'warning d2-0-one-country too-many-regions 5 F5'],
  ],
  [{ direction: '2.0', rows: [{ 合作国别地区: '法国、意大利' }] }, ['warning d2-0-one-country too-many-regions 5 F5']],
  [{ direction: '2.0', rows: [{ 合作国别地区: '欧盟' }] }, ['error d2-0-partners region-not-listed 5 F5']],
  // The body’s own name beside enough of its members.
  [{ direction: '2.2', rows: [{ 合作国别地区: '东盟（泰国、越南）' }] }, []],
  [{ direction: '2.2', rows: [{ 合作国别地区: '东盟' }] }, ['manual d2-2-partners region-ambiguous 5 F5']],
  [{ direction: '2.2', rows: [{ 合作国别地区: '东盟（泰国）' }] }, ['error d2-2-partners partners-too-few 5 F5']],
  [{ direction: '2.2', rows: [{ 合作国别地区: '泰国、越南、某国' }] }, ['manual d2-2-partners region-unknown 5 F5']],
  [{ direction: '2.2', rows: [{ 合作国别地区: '泰国、东帝汶' }] }, ['error d2-2-partners partners-too-few 5 F5']],
  [
    { direction: '2.0', rows: [{ 项目名称: '中比电池联合实验室', 合作国别地区: '比利时', 外方合作单位: '布鲁塞尔荷语自由大学（VUB）' }] },
    ['manual d2-0-belgian-region body-unclear 5 L5'],
  ],
  // Fields.
  [{ direction: '1.4', rows: [{ 领域方向: '水产养殖' }] }, ['error d1-4-fields field-not-listed 5 L5']],
  [{ direction: '1.4', rows: [{ 领域方向: '先进制造、水' }] }, []],
  [{ direction: '2.1', rows: [{ 领域方向: '信息通信技术' }] }, ['warning d2-1-fields field-too-broad 5 L5']],
  [{ direction: '2.2', rows: [{ 领域方向: '清洁能源（海上风能）' }] }, []],
  // Bodies.
  [{ direction: '1.2', rows: [{ 美方出资机构: '加州能源委员会' }] }, ['error d1-2-funder body-not-admitted 5 L5']],
  [{ direction: '1.2', rows: [{ 美方出资机构: '美国国家科学基金会' }] }, []],
  [{ direction: '1.2', rows: [{ 美方出资机构: '阿贡国家实验室' }] }, ['manual d1-2-funder body-unclear 5 L5']],
  [{ direction: '1.2', rows: [{ 美方出资证明: null }] }, ['error d1-2-proof blank 5 L5']],
  [{ direction: '1.2', rows: [{ 美方出资有效期截止日: null }] }, ['error d1-2-funding-until blank 5 L5']],
  [{ direction: '1.3', rows: [{ 外方负责人单位: '京都大学' }] }, ['error d1-3-researcher-unit body-not-admitted 5 L5']],
  [
    { direction: '2.0', rows: [{ 认可文件出具机构: '法国国家科学研究中心（CNRS）', 外方合作单位: '法国国家科学研究中心（CNRS）' }] },
    ['manual d2-0-support-issuer issuer-partner-listed 5 L5 M5'],
  ],
  [{ direction: '1.6', rows: [{ 认可文件出具机构: '亚历山大大学' }] }, ['error d1-6-recognition-issuer issuer-no-government 5 L5']],
  [{ direction: '1.7', rows: [{ 认可文件出具机构: '内罗毕大学' }] }, ['error d1-7-recognition-issuer issuer-no-government 5 L5']],
  [{ direction: '2.0', rows: [{ 认可文件: '无' }] }, ['error d2-0-support answer-negative 5 L5']],
  // Laboratories and partners.
  [{ direction: '1.6', rows: [{ 联合实验室名称: '中埃节能联合实验室' }] }, ['warning d1-6-lab-name differs-from-unit 5 D5 L5']],
  [{ direction: '1.7', rows: [{ 联合实验室名称: '中肯玉米联合实验室' }] }, ['warning d1-7-lab-name differs-from-unit 5 D5 L5']],
  [{ direction: '1.6', rows: [{ 外方单位注册地: '上海市' }] }, ['error d1-6-partner-abroad registered-in-china 5 L5']],
  [{ direction: '1.7', rows: [{ 外方单位注册地: '江苏南京' }] }, ['error d1-7-partner-abroad registered-in-china 5 L5']],
  [{ direction: '2.0', rows: [{ 外方单位注册地: '德国' }] }, ['error d2-0-partner-abroad registered-elsewhere 5 L5 F5']],
  [{ direction: '2.0', rows: [{ 外方单位注册地: '法国里昂' }] }, []],
  [{ direction: '1.6', rows: [{ 外方单位注册时间: '2020-06-30' }] }, ['manual d1-6-partner-since date-borderline 5 L5']],
  [{ direction: '2.0', rows: [{ 外方单位注册时间: '2022-01-01' }] }, ['error d2-0-partner-since date-after 5 L5']],
  [{ direction: '2.0', rows: [{ 依托平台: null }] }, ['manual d2-0-lab-named blank 5 I5']],
  [{ direction: '2.0', rows: [{ 项目名称: '中法“一带一路”文化遗产联合实验室' }] }, ['warning d2-0-belt-and-road-title keyword-found 5 D5']],
  [{ direction: '2.0', rows: [{ 联合实验室成立日期: '2022-12-31' }] }, []],
  [
    { direction: '2.0', rows: [{ 申报单位: '东南大学附属中大医院', 共建联合实验室协议签约方: '东南大学、索邦大学' }] },
    ['warning d2-0-signatory signatory-part 5 E5 L5'],
  ],
  [{ direction: '2.0', rows: [{ 计划专利数: 2 }] }, ['manual d2-0-patents-unless-basic under-limit 5 L5']],
  [{ direction: '1.6', rows: [{}], ledgers: approved }, ['error d1-6-approved-lab ledger-hit 5 D5']],
  [
    { direction: '1.7', rows: [{ 联合实验室名称: '中埃绿色低碳联合实验室' }], ledgers: approved },
    ['error d1-7-approved-lab ledger-hit 5 L5', 'warning d1-7-lab-name differs-from-unit 5 D5 L5'],
  ],
  [{ direction: '2.0', rows: [{ 依托平台: '中埃绿色低碳联合实验室' }], ledgers: approved }, ['error d2-0-approved-lab ledger-hit 5 I5']],
  [{ direction: '2.0', rows: [{}], ledgers: approved }, []],
  // One route: another foreign unit is a question, another applicant nothing.
  [
    {
      direction: '1.7',
      rows: [
        { ...bothRoutes, 项目类型: '1.6' },
        { ...bothRoutes, 外方合作单位: '亚历山大大学', 项目名称: '中埃节水联合实验室' },
      ],
    },
    ['warning one-route one-route-other-partner 5 D5 E5 F5', 'warning one-route one-route-other-partner 6 D6 E6 F6'],
  ],
  [
    {
      direction: '1.7',
      rows: [
        { ...bothRoutes, 项目类型: '1.6' },
        { ...bothRoutes, 申报单位: '河海大学' },
      ],
    },
    [],
  ],
  // One agreement: the same hosts and day.
  [
    {
      direction: '2.0',
      rows: ['甲', '乙'].map((name) => ({
        依托平台: `中法${name}联合实验室`,
        外方合作单位: '索邦大学',
        共建联合实验室协议签署日期: '2020-03-01',
      })),
    },
    ['error one-per-lab-agreement one-per-agreement 5 M5', 'error one-per-lab-agreement one-per-agreement 6 M6'],
  ],
  [
    { direction: '2.0', rows: [{}, {}] },
    ['error one-per-lab-agreement one-per-agreement 5 I5', 'error one-per-lab-agreement one-per-agreement 6 I6'],
  ],
  // The British direction.
  [{ direction: '1.8', rows: [{ 外方是否同步申报: '否' }] }, []],
  [{ direction: '1.8', rows: [{ [money]: 1400 }] }, ['manual d1-8-budget-open above-envelope 5 L5']],
  [{ direction: '1.8', rows: [{ [money]: 1300 }] }, []],
  [
    { direction: '1.8', rows: [{ [money]: 2600 }] },
    ['manual d1-8-budget-open above-envelope 5 L5', 'error d1-8-budget-widest above-envelope 5 L5'],
  ],
  [{ direction: '1.8', rows: [{ 功能获得研究: '是' }] }, ['error d1-8-gain-of-function answer-affirmative 5 L5']],
  [{ direction: '1.8', rows: [{ 是否涉及人类遗传资源: '是', 审批手续: '否' }] }, ['error d1-8-approval answer-negative 5 L5']],
  [{ direction: '1.8', rows: [{ 项目名称: '动物源耐药基因传播机制' }] }, ['warning d1-8-resources-title keyword-found 5 D5']],
  [{ direction: '1.8', rows: [{}], ledgers: funded }, ['warning d1-8-funded-before ledger-hit 5 D5']],
  [{ direction: '1.8', rows: [{ 合作协议签署日期: null, 起始日期: '2024-01-01' }] }, ['warning d1-8-agreement-before-start blank 5 L5']],
  // Directions: Excel's 2, codes of other years, rows that are parts of a project.
  [{ direction: '2.0', rows: [{ 项目类型: '2' }] }, []],
  [{ direction: '1.2', rows: [{ 项目类型: '1.2 中国和新西兰政府间科技合作项目' }] }, ['error direction-named direction-conflict 5 C5']],
  [{ direction: '1.1', rows: [{ 项目类型: '1.10' }] }, ['error direction-named direction-unknown 5 C5']],
  [{ direction: '1.1', rows: [{ 项目名称: '课题一：乳品检测' }] }, ['error title-of-task title-of-task 5 D5']],
  // Sums only remark.
  [
    { direction: '2.1', rows: [{ [money]: 100 }, { [money]: 100 }] },
    ['info d2-1-budget-sum sum-above-envelope A4:L4', 'info d2-1-budget above-average 5 L5', 'info d2-1-budget above-average 6 L6'],
  ],
  [
    { direction: '1.2', rows: Array.from({ length: 4 }, () => ({ [money]: 10_000 })) },
    [
      'info programme-budget-sum sum-above-envelope A4:L4',
      'info d1-2-budget-sum sum-above-envelope A4:L4',
      ...Array.from({ length: 4 }, (_, at) => `info d1-2-budget above-average ${String(at + 5)} L${String(at + 5)}`),
    ],
  ],
  // Sixty-five years old, no doctorate, a company registered the month before, recommended by a county: the notice of 2021 does not apply.
  [
    {
      direction: '1.5',
      rows: Array.from({ length: 2 }, () => ({
        项目负责人: '王某',
        出生日期: '1958-05-01',
        学位: '硕士',
        职称: '助理工程师',
        申报单位注册日期: '2023-05-20',
        推荐单位: '沭阳县科学技术局',
        主持在研项目数: 3,
      })),
    },
    [],
  ],
];

describe('tables', () => {
  it.each(cases.map(([input, findings]) => [input.direction, JSON.stringify(input.rows).slice(0, 90), input, findings] as const))(
    '%s %s',
    (_, __, input, findings) => {
      expect(saysOf(input).toSorted()).toEqual(findings.toSorted());
    },
  );
});

describe('parity', () => {
  const ruleOf = (line: string): string => line.split(' ')[1] ?? '';
  const said = new Set([...cases.flatMap(([, findings]) => findings), ...clauseCases.flatMap(({ finds }) => finds)].map(ruleOf));

  it('has a case that finds something for every rule', () => {
    // Directions without a length of their own share one clause, shown for 1.1.
    const general = ['d1-2-duration', 'd1-3-duration', 'd1-4-duration', 'd1-5-duration'];
    const twins = ['d1-6-visitors', 'd1-7-visitors', 'd1-6-conference-size', 'd1-7-conference-size', 'd2-0-conferences'];
    expect(pack.rules.map(({ id }) => id).filter((id) => !said.has(id) && !general.includes(id) && !twins.includes(id))).toEqual([
      'd1-7-no-relations',
    ]);
  });

  it('finds what the general clauses ask in every direction they stand for', () => {
    for (const direction of ['1.1', '1.2', '1.3', '1.4', '1.5']) {
      const id = `d${direction.replace('.', '-')}-duration`;
      expect(saysOf({ direction, rows: [{ '执行期（年）': 4 }] })).toEqual([`warning ${id} duration-outside 5 L5`]);
      expect(saysOf({ direction, rows: [{ '执行期（年）': 2 }] })).toEqual([]);
    }
    for (const direction of ['1.6', '1.7']) {
      const id = `d${direction.replace('.', '-')}`;
      expect(saysOf({ direction, rows: [{ 计划来华人数: 4 }] })).toEqual([`error ${id}-visitors under-limit 5 L5`]);
      expect(saysOf({ direction, rows: [{ 每次会议人数: 49 }] })).toEqual([`error ${id}-conference-size under-limit 5 L5`]);
    }
    expect(saysOf({ direction: '2.0', rows: [{ 国际会议次数: 1 }] })).toEqual(['error d2-0-conferences under-limit 5 L5']);
    expect(saysOf({ direction: '1.7', rows: [{ 项目名称: '中斯玉米联合实验室', 合作国别地区: '斯威士兰' }] })).toEqual([
      'manual d1-7-no-relations region-excluded 5 F5 E5',
    ]);
  });

  it('has a passing example for every rule that a failing example breaks', () => {
    const silent = new Set(
      clauseCases.flatMap(({ direction, finds, pass }) => {
        const still = new Set(told(audit({ direction, rows: pass })).map(ruleOf));
        return finds.map(ruleOf).filter((id) => !still.has(id));
      }),
    );
    const broken = new Set(clauseCases.flatMap(({ finds }) => finds.map(ruleOf)));
    expect([...broken].filter((id) => id !== 'notice-left-out' && !silent.has(id))).toEqual([]);
  });

  it('cites the clause of the row’s own direction', () => {
    for (const rule of pack.rules.filter(({ id }) => /^d\d-\d/u.test(id))) {
      const code = rule.id.slice(1, 4).replace('-', '.');
      expect(rule.clauses.filter((clause) => !clause.startsWith(`M23-D${code}-`) && !clause.startsWith('M23-G-0'))).toEqual([]);
    }
  });

  it('gives every question and advice in both languages', () => {
    const texts = [...pack.rules.flatMap(({ advice, question }) => [advice, question]), ...pack.checklist.map(({ question }) => question)];
    for (const text of texts.filter((found) => found !== undefined)) {
      expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(text['en-US']).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('which programme', () => {
  const packs = packIds.map((id) => bundledPack(id).pack);
  it.each([
    ['“政府间国际科技创新合作”重点专项2023年度第二批推荐项目汇总表', { 项目类型: '1.9' }],
    ['国家重点研发计划推荐项目汇总表（2023年）', { 项目类型: '1.7 中国和非洲国家联合实验室项目' }],
  ])('%s %j', (heading, row) => {
    const { tables } = readTables(officialWorkbook({ rows: [row], fields: { title: heading, date: '2023年6月1日' } }));
    expect(detectPack(packs, tables)[0]?.pack.id).toBe(packId);
  });
});
