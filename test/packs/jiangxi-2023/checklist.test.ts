import { bundledPack } from '../../../src/packs';
import { checklistCases } from './cases/checklist';
import { auditCase, packId } from './tester';

const { pack } = bundledPack(packId);

describe('the checklist', () => {
  it('has a case for every item', () => {
    expect(checklistCases.map(({ item }) => item).sort()).toEqual(pack.checklist.map(({ id }) => id).sort());
  });

  it.each(checklistCases)('$item asks the rows it concerns', ({ item, asked, spared }) => {
    const { checklist, findings } = auditCase({ rows: [spared ?? {}, asked ?? {}] });
    const found = checklist.find(({ rule }) => rule === `${packId}/${item}`);
    expect(found?.rows).toEqual(asked === null ? [] : spared === null ? [4, 5] : [5]);
    expect(found?.clauses).toEqual(pack.checklist.find(({ id }) => id === item)?.clauses);
    // A question for a person never colours a row.
    expect(findings.some(({ rule }) => rule === `${packId}/${item}`)).toBe(false);
  });

  it('asks for what a missing column leaves open, for the rows concerned only', () => {
    const { checklist } = auditCase({ rows: [{}, { 申报单位: '九江甲光装备有限公司', 推荐单位: '九江市科学技术局' }] });
    const rowsOf = (rule: string) => checklist.find((item) => item.rule === `${packId}/${rule}`)?.rows;
    expect(rowsOf('enterprise-own-funds')).toEqual([5]);
    expect(rowsOf('enterprise-has-rd')).toEqual([5]);
    expect(rowsOf('enterprise-registered-by')).toEqual([5]);
    expect(rowsOf('first-of-participants')).toEqual([4, 5]);
    expect(rowsOf('agreement')).toEqual([4, 5]);
  });
});
