import { bundledPack } from '../../../src/packs';
import type { ClauseCase } from '../direction-tester';
import type { RowByHeader } from '../official-table';
import { noticeCases } from '../most-2021-hmt/clause-cases';
import { laterCases } from '../most-2021-hmt/ledger-and-later-cases';
import { everyDirection } from './every-direction-cases';
import { firstDirections } from './first-cases';
import { generalCases } from './general-cases';
import { lastDirections } from './last-cases';
import { middleDirections } from './middle-cases';
import { audit, clean, packId, testClause, told } from './tester';

const { pack } = bundledPack(packId);

/** Programme, coverage of indicators, experts of the programme and titles are asked otherwise where there are several directions. */
const ofItsOwn: readonly string[] = ['HMT-N-01', 'HMT-N-03', 'HMT-N-48', 'HMT-F-03'];

/** Notice and formal review are one text for both programmes: the examples of the sister pack hold here, in any direction. */
const shared: readonly ClauseCase[] = [...noticeCases, ...laterCases]
  .filter(({ clause }) => /^HMT-[NF]-/u.test(clause) && !ofItsOwn.includes(clause))
  .map((found) => ({ ...found, clause: found.clause.replace('HMT', 'M21'), direction: '1.8' }));

const clauseCases = [...shared, ...generalCases, ...everyDirection, ...firstDirections, ...middleDirections, ...lastDirections];

describe('the examples of the requirements', () => {
  it.each(clauseCases.map((found) => [found.clause, found.direction, found] as const))('%s (%s)', (_, __, found) => {
    testClause(found);
  });

  it('hold the negative controls of all planned numbers', () => {
    expect(clauseCases.filter(({ isNegativeControl }) => isNegativeControl)).toHaveLength(27);
  });
});

/** What a tool wrongly complains of; told: everything but remarks. */
const negativeControls: readonly (readonly [string, string, readonly RowByHeader[], readonly string[]])[] = [
  ['M21-N-13: more rows than projects planned', '2.3', [{ 项目名称: '中药饮片质量追溯' }, { 项目名称: '南非草药活性成分筛选' }], []],
  ['M21-N-49: a leader from abroad', '1.5', [{ 国籍: '美国', 聘用方式: '全职', 聘用材料: '是' }], []],
  [
    'M21-N-55: approvals under way',
    '1.8',
    [{ 是否涉及人类遗传资源: '是', 审批手续: '办理中' }],
    ['warning genetic-approval-pending keyword-found 5 L5', 'warning genetic-resources answer-affirmative 5 J5'],
  ],
  ['M21-D1.1-06: no 12.5 million dollars of the applicant', '1.1', [{ '自有资金（万元）': 0 }], []],
  ['M21-D1.3-04: another field than the pandemic', '1.3', [{ 领域方向: '半导体装备' }], []],
  ['M21-D1.5-07: no application on the Japanese side yet', '1.5', [{ 外方是否同步申报: '否' }], []],
  ['M21-D2.5-01: fields beyond those of the initiative', '2.5', [{ 领域方向: '防灾减灾' }], []],
  ['M21-D2.8-07: no Chinese enterprise', '2.8', [{ 参与单位: '扬州大学' }], []],
];

describe('negative controls', () => {
  it.each(negativeControls)('%s', (_, direction, rows, says) => {
    expect(
      told(audit({ direction, rows }))
        .filter((line) => !line.startsWith('info '))
        .toSorted(),
    ).toEqual(says);
  });
});

describe('clean tables', () => {
  it.each(Object.keys(clean))('%s: nothing', (direction) => {
    expect(told(audit({ direction, rows: [{}] }))).toEqual([]);
  });
});

/** Clauses that only a person can judge: on the checklist, with the direction that asks. */
const onlyAsked: readonly (readonly [string, string])[] = [
  ...['N-10', 'N-11', 'N-21', 'N-29', 'N-53', 'N-60'].map((id) => [`M21-${id}`, '1.8'] as const),
  ['M21-D2.5-19', '2.5'],
  ['M21-D2.7-11', '2.7'],
  ['M21-D2.7-15', '2.7'],
  ['M21-D2.9-12', '2.9'],
  ['M21-D3.7-25', '3.7'],
];

describe('the 372 clauses of the notice and the guideline', () => {
  it('are all there', () => {
    expect([pack.clauses.length, pack.categories.length]).toEqual([372, 27]);
  });

  it.each(onlyAsked)('%s is put to a person', (clause, direction) => {
    const { checklist, findings } = audit({ direction, rows: [{}] });
    expect([checklist.some(({ clauses }) => clauses.includes(clause)), findings]).toEqual([true, []]);
  });

  it.each(pack.clauses.map(({ id }) => id))('%s is carried and exercised', (clause) => {
    const carried = [...pack.rules, ...pack.checklist].some(({ clauses }) => clauses.includes(clause));
    const isInformation = pack.information.some((entry) => entry.clause === clause);
    // Shown by two versions of a table, and by the exemption, in tests of their own.
    const elsewhere = ['M21-N-52', 'M21-N-42'].includes(clause) || onlyAsked.some(([id]) => id === clause);
    const isShown = clauseCases.some((found) => found.clause === clause) || elsewhere;
    expect([carried, isInformation, isShown]).toEqual(isInformation ? [false, true, false] : [true, false, true]);
  });
});
