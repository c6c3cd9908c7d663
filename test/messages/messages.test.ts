import { errorMessage, findingMessage, languages, messagesIn } from '../../src/messages';
import type { AuditErrorDetail } from '../../src/core/errors';
import { packFaultCodes } from '../../src/messages/messages';
import { readTables } from '../../src/core/table';
import { auditTable } from '../../src/core/audit/audit-table';
import { plainContext } from '../../src/core/audit/audit-context';
import { bundledPack } from '../../src/packs';
import { officialWorkbook } from '../packs/official-table';

const errors: readonly AuditErrorDetail[] = [
  { code: 'file-not-found', path: '表.xlsx' },
  { code: 'not-a-workbook' },
  { code: 'truncated' },
  { code: 'encrypted' },
  { code: 'zip-bomb', limitBytes: 1 << 30 },
  { code: 'too-large', what: 'rows', found: 2_000_000, limit: 1_048_576 },
  { code: 'dtd-refused', part: 'xl/workbook.xml' },
  { code: 'broken-part', part: 'xl/workbook.xml' },
  { code: 'cell-too-long', sheet: '表', cell: 'A1', length: 40_000 },
  { code: 'sheet-not-found', sheet: '甲', present: ['乙'] },
  { code: 'no-table', wanted: ['项目名称'], nearest: { sheet: '乙', row: 3, found: ['名称'] } },
  { code: 'no-table', wanted: ['项目名称'], nearest: null },
  { code: 'sheet-protected', sheet: '表' },
  { code: 'no-free-columns', sheet: '表' },
  { code: 'internal' },
];

describe('texts', () => {
  it.each(errors)('of the error $code are there in both languages, without codes', (detail) => {
    for (const language of languages) {
      const text = errorMessage(detail, language);
      expect(text).not.toMatch(/undefined|NaN|\[object/u);
      expect(text).not.toContain(detail.code);
    }
    expect(errorMessage(detail, 'zh-CN')).toMatch(/[\u4e00-\u9fff]/u);
    expect(errorMessage(detail, 'zh-CN').replace(/\.xlsx|A1|MB/gu, '')).not.toMatch(/[A-Za-z]{2,}/u);
  });

  it('of faults of a pack are there in both languages', () => {
    for (const language of languages) {
      for (const code of packFaultCodes) expect(messagesIn(language).packFaults[code]({}).length).toBeGreaterThan(3);
    }
  });

  it('of a finding name row, column, value, expectation and clause', () => {
    const [table] = readTables(
      officialWorkbook({ rows: [{ 项目类型: '双边创新合作', 合作国别地区: '芬兰', 申报单位: '南京大学' }] }),
    ).tables;
    if (table === undefined) throw new Error('no table');
    const found = auditTable(bundledPack('jiangsu-2024'), table, plainContext).findings.find(
      ({ rule }) => rule === 'jiangsu-2024/bilateral-led-by-enterprise',
    );
    if (found === undefined) throw new Error('no finding');
    expect(findingMessage(found, null, 'zh-CN')).toBe(
      '第5行：“申报单位”为“南京大学”（按名称认定为高校），双边创新合作须由企业申报。依据：一（一）第2段“以企业为主体申报”。',
    );
    expect(findingMessage(found, null, 'en-US')).toContain('Row 5: “申报单位” is “南京大学” (by its name university)');
  });
});
