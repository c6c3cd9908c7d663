import { decidePack, detectPack } from '../../../src/core/audit/detect-pack';
import type { Detection } from '../../../src/core/audit/detect-pack';
import type { Workbook } from '../../../src/core/table/sheet';
import { readTables } from '../../../src/core/table';
import { evidenceText } from '../../../src/messages/evidence';
import { bundledPack, packIds } from '../../../src/packs';
import { officialWorkbook } from '../../packs/official-table';
import { confusableCases } from './detect-pack-confusable';
import { detectionCases, unclearCases } from './detect-pack-cases';

const packs = packIds.map((id) => bundledPack(id).pack);
const detect = (workbook: Workbook): Detection => decidePack(detectPack(packs, readTables(workbook).tables));
const bundled = (id: string): boolean => packIds.includes(id);

describe('which programme it is', () => {
  const cases = detectionCases.filter(({ programme }) => bundled(programme));

  it.each(cases.map(({ programme, name, workbook }) => [programme, name, workbook] as const))('%s: %s', (programme, _, workbook) => {
    const found = detect(workbook);
    expect(found.kind === 'certain' ? found.best.pack.id : found.matches.map(({ pack }) => pack.id)).toBe(programme);
  });

  it.each(packIds)('%s has twenty tables and more', (id) => {
    expect(cases.filter(({ programme }) => programme === id).length).toBeGreaterThanOrEqual(20);
  });
});

describe('is not guessed from', () => {
  it.each(unclearCases)('%s', (_, workbook, candidates) => {
    const found = detect(workbook);
    if (found.kind === 'certain') {
      // With one programme alone of those meant in the product the table may be clear.
      expect(candidates.filter(bundled)).toEqual([found.best.pack.id]);
      return;
    }
    const ids = found.matches.map(({ pack }) => pack.id);
    expect(ids).toEqual(expect.arrayContaining(candidates.filter(bundled)));
  });
});

describe('resembling another programme', () => {
  it.each(confusableCases)('$name', ({ workbook, may }) => {
    const found = detect(workbook);
    expect(found.kind === 'certain' ? [found.best.pack.id] : []).toEqual(may);
  });
});

describe('the signs', () => {
  it('are told by weight, for and against', () => {
    const fields = { title: '“政府间国际科技创新合作”重点专项推荐项目汇总表', date: '2025年6月20日' };
    const { tables } = readTables(officialWorkbook({ rows: [{ 项目类型: '1.3 中国和印尼政府间联合研究项目' }], fields }));
    const [best] = detectPack(packs, tables);
    const text = evidenceText(best?.evidence ?? [], 'zh-CN');
    expect(text).toMatch(/^1行“项目类型”名称相符/u);
    expect(text).toContain('日期“2025年6月20日”在申报期内');
    expect(text).toContain('标题含“政府间国际科技创新合作”');
    expect(evidenceText(best?.evidence ?? [], 'en-US')).not.toMatch(/undefined/u);
  });

  it('change with the year of the title', () => {
    const rows = [{ 项目类型: '1.3' }];
    const at = (year: string) => {
      const fields = { title: `${year}年度“政府间国际科技创新合作”重点专项推荐项目汇总表`, date: null };
      const found = detect(officialWorkbook({ rows, fields }));
      return found.kind === 'certain' ? found.best.pack.id : null;
    };
    expect([at('2025'), at('2019')]).toEqual(['most-2025', null]);
  });
});
