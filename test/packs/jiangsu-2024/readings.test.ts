import { auditCase, told } from '../rule-tester';
import { earlierTraps } from './cases/traps-a1-to-a16';
import { laterTraps } from './cases/traps-a17-to-a36';

const keyCountry = { 项目类型: '重点国别产业技术研发合作' };
const carrier = { 项目类型: '对外创新合作服务载体建设项目' };
const fromUniversity = { fields: { authority: '扬州大学' } };
const yangzhou = { 申报单位: '扬州大学' };

describe('readings of the notice', () => {
  it.each([...earlierTraps, ...laterTraps].map((trap) => [trap.reading, trap.why, trap] as const))('%s: %s', (_, __, trap) => {
    expect(told(auditCase(trap))).toEqual(trap.findings);
  });

  it('A33: the header of column 6 is matched loosely', () => {
    for (const header of ['合作国别地区', '合作国别/地区', '合作国别（地区）']) {
      expect(auditCase({ rows: [{ [header]: '荷兰' }] }).columns.map(({ id }) => id)).toContain('partnerRegion');
    }
  });

  it('A12, A18, A21: what a missing column leaves open goes onto the checklist, for the rows concerned only', () => {
    const { checklist, findings, notChecked } = auditCase({
      rows: [{ ...keyCountry, ...yangzhou }, { ...carrier, ...yangzhou }, {}],
      ...fromUniversity,
    });
    const rowsOf = (rule: string) => checklist.find((item) => item.rule === `jiangsu-2024/${rule}`)?.rows;
    expect(rowsOf('key-country-joint-enterprise')).toEqual([5]);
    expect(rowsOf('carrier-kind')).toEqual([6]);
    expect(rowsOf('hmt-joint-enterprise')).toBeUndefined();
    expect(rowsOf('carrier-ratio')).toBeUndefined();
    expect(notChecked.map(({ rule }) => rule)).toContain('jiangsu-2024/carrier-ratio');
    expect(notChecked.map(({ rule }) => rule)).not.toContain('jiangsu-2024/hmt-ratio');
    expect(new Set(notChecked.map(({ rule }) => rule)).size).toBe(notChecked.length);
    expect(findings.map(({ rule, row }) => [rule, row])).toEqual([
      ['jiangsu-2024/carrier-offshore-lead', 6],
      ['jiangsu-2024/university-own-projects', 7],
    ]);
  });

  it('A18: an amount without its base is put to a person', () => {
    const { checklist } = auditCase({
      rows: [
        { ...carrier, 省资助经费: 120, 项目江苏方总预算: 240 },
        { 省资助经费: 100, 项目江苏方总预算: 200 },
      ],
    });
    expect(checklist.find(({ rule }) => rule === 'jiangsu-2024/carrier-ratio')?.rows).toEqual([5]);
    expect(checklist.some(({ rule }) => rule === 'jiangsu-2024/key-country-ratio')).toBe(false);
  });
});
