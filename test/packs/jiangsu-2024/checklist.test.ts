import { bundledPack } from '../../../src/packs';
import { auditCase, packId } from '../rule-tester';
import { checklistCases } from './cases/checklist';

const { pack } = bundledPack(packId);

describe('the checklist', () => {
  it('has a case for every item', () => {
    expect(checklistCases.map(({ item }) => item).sort()).toEqual(pack.checklist.map(({ id }) => id).sort());
  });

  it.each(checklistCases)('$item asks the rows it concerns', ({ item, asked, spared }) => {
    const { checklist, findings } = auditCase({ rows: [spared ?? {}, asked ?? {}] });
    const found = checklist.find(({ rule }) => rule === `${packId}/${item}`);
    const definition = pack.checklist.find(({ id }) => id === item);
    expect(found?.rows).toEqual(asked === null ? [] : spared === null ? [5, 6] : [6]);
    expect(found?.clauses).toEqual(definition?.clauses);
    expect(found?.text).toEqual(definition?.question);
    // A question for a person never colours a row.
    expect(findings.some(({ rule }) => rule === `${packId}/${item}`)).toBe(false);
  });

  it('is silent about items that concern no row', () => {
    const { checklist } = auditCase({ rows: [{}] });
    expect(checklist.some(({ rule }) => rule === `${packId}/carrier-park`)).toBe(false);
  });
});
