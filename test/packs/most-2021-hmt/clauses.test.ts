import { bundledPack } from '../../../src/packs';
import type { RowByHeader, TableInput } from '../official-table';
import { noticeCases } from './clause-cases';
import { laterCases } from './ledger-and-later-cases';
import { audit, clean, packId, testClause, told } from './tester';

const clauseCases = [...noticeCases, ...laterCases];
const { pack } = bundledPack(packId);
const rowsOf = (count: number, row: RowByHeader = {}): readonly RowByHeader[] => Array.from({ length: count }, () => row);

describe('the examples of the requirements', () => {
  it.each(clauseCases.map((found) => [found.clause, found] as const))('%s', (_, found) => {
    testClause(found);
  });
});

/** What a tool wrongly complains of: no error, and for the foreign leader nothing at all. */
const negativeControls: readonly (readonly [string, readonly RowByHeader[], readonly string[]])[] = [
  ['HMT-N-13: more rows than projects planned', rowsOf(11), []],
  ['HMT-N-49: a leader from abroad', [{ 国籍: '美国', 聘用方式: '全职', 聘用材料: '是' }], []],
  [
    'HMT-N-55: approvals under way',
    [{ 是否涉及人类遗传资源: '是', 审批手续: '办理中' }],
    ['warning genetic-approval-pending keyword-found 5 L5', 'warning genetic-resources answer-affirmative 5 J5'],
  ],
  ['HMT-G-04: the planned number is no cap', rowsOf(11), []],
  ['HMT-D1.1-04: the planned number is no cap', rowsOf(11), []],
];

describe('negative controls', () => {
  it.each(negativeControls)('%s', (_, rows, says) => {
    const distinct = rows.map((row, at) => ({
      项目名称: `${'甲乙丙丁戊己庚辛壬癸子'.charAt(at)}${'海陆空天地日月星辰山川'.charAt(at)}装备`.repeat(2),
      ...row,
    }));
    expect(
      told(audit({ direction: '1.1', rows: rows.length > 1 ? distinct : rows }))
        .filter((line) => !line.startsWith('info '))
        .toSorted(),
    ).toEqual(says);
  });

  it('are five', () => {
    expect(negativeControls).toHaveLength(5);
  });
});

describe('HMT-N-42: no exemption of 4 million for this programme', () => {
  it('an ongoing task counts whatever the amount', () => {
    const around: Omit<TableInput, 'rows'> = {
      ledgers: {
        '台账-在研项目': [
          { 承担单位: '东南大学', 项目负责人: '张三', 计划类别: '国家重点研发计划', 承担角色: '课题负责人', 结束日期: '2022-12-31' },
        ],
      },
    };
    const said = told(audit({ direction: '1.1', rows: [{ 项目负责人: '张三', '申请中央财政经费（万元）': 160 }], ...around }));
    expect(said).toEqual(['error leader-ongoing ledger-hit 5 L5']);
  });
});

describe('clean tables', () => {
  it.each(Object.keys(clean))('%s: nothing', (direction) => {
    expect(told(audit({ direction, rows: [{}] }))).toEqual([]);
  });
});

/** Clauses that only a person can judge: on the checklist of every row, or of the table. */
const onlyAsked = ['N-10', 'N-11', 'N-21', 'N-29', 'N-53', 'N-60', 'D1.1-07', 'D1.1-08', 'D1.1-09', 'D1.1-11', 'D1.1-18'].map(
  (id) => `HMT-${id}`,
);
/** Clauses shown in a test of their own. */
const elsewhere = ['HMT-N-52'];

describe('the 104 clauses of the notice and the guideline', () => {
  it('are all there', () => {
    expect(pack.clauses).toHaveLength(104);
  });

  it.each(onlyAsked)('%s is put to a person', (clause) => {
    const { checklist, findings } = audit({ direction: '1.1', rows: [{}] });
    expect([checklist.some(({ clauses }) => clauses.includes(clause)), findings]).toEqual([true, []]);
  });

  it.each(pack.clauses.map(({ id }) => id))('%s is carried and exercised', (clause) => {
    const carried = [...pack.rules, ...pack.checklist].some(({ clauses }) => clauses.includes(clause));
    const isInformation = pack.information.some((entry) => entry.clause === clause);
    const isShown = clauseCases.some((found) => found.clause === clause) || onlyAsked.includes(clause) || elsewhere.includes(clause);
    expect([carried, isInformation, isShown]).toEqual(isInformation ? [false, true, false] : [true, false, true]);
  });
});
