import { plainContext } from '../../../src/core/audit/audit-context';
import { auditBatch } from '../../../src/core/audit/audit-batch';
import { localFindings } from '../../../src/core/audit/local-findings';
import { readTables } from '../../../src/core/table';
import { findingSentence } from '../../../src/messages';
import { bundledPack } from '../../../src/packs';
import { officialWorkbook } from '../../packs/official-table';
import type { RowByHeader } from '../../packs/official-table';

/** What is said in a sheet of a workbook with a sheet of one row each: row, cells, sentence, related rows. */
const saidIn = (sheets: Readonly<Record<string, RowByHeader>>, sheet: string) => {
  const tables = Object.entries(sheets).flatMap(
    ([name, row]) => readTables({ sheets: officialWorkbook({ rows: [row] }).sheets.map((one) => ({ ...one, name })) }).tables,
  );
  const { acrossFiles } = auditBatch(bundledPack('jiangsu-2024'), [{ path: '', tables }], plainContext);
  return localFindings(acrossFiles, '', sheet).map((finding) => ({
    at: `${String(finding.row)} ${finding.cells.join(',')}`,
    sentence: findingSentence(finding, null, 'zh-CN'),
    related: finding.related.map((other) => `${other.sheet} ${String(other.row)}`),
  }));
};

const one: RowByHeader = { 项目受理号: 'SBZ1', 项目名称: '海上风电叶片检测装置研制', 申报单位: '南京甲光装备有限公司' };

describe('a finding between sheets, as each of them is told it', () => {
  const number = {
    梁溪区: one,
    惠山区: { 项目受理号: 'SBZ1', 项目名称: '太湖蓝藻资源化利用', 申报单位: '南京乙光装备有限公司' },
  };

  it.each([
    ['梁溪区', '惠山区'],
    ['惠山区', '梁溪区'],
  ])('%s is told of %s, never of itself', (sheet, other) => {
    expect(saidIn(number, sheet)).toEqual([
      { at: '5 B5', sentence: `“项目受理号”为“SBZ1”，与“${other}”第5行重复。`, related: [`${other} 5`] },
    ]);
  });

  it('names the value of the sheet it stands in', () => {
    const similar = {
      梁溪区: one,
      惠山区: { 项目受理号: 'SBZ2', 项目名称: '海上风电叶片监测装置研制', 申报单位: '南京乙光装备有限公司' },
    };
    expect(saidIn(similar, '梁溪区')[0]?.sentence).toMatch(
      /^“项目名称”为“海上风电叶片检测装置研制”，与“惠山区”第5行的“海上风电叶片监测装置研制”相近/u,
    );
    expect(saidIn(similar, '惠山区')[0]?.sentence).toMatch(
      /^“项目名称”为“海上风电叶片监测装置研制”，与“梁溪区”第5行的“海上风电叶片检测装置研制”相近/u,
    );
  });

  it('is not told in a sheet that it does not concern', () => {
    expect(
      saidIn({ ...number, 新吴区: { 项目受理号: 'SBZ3', 项目名称: '电缆阻燃护套料', 申报单位: '南京丙光装备有限公司' } }, '新吴区'),
    ).toEqual([]);
  });
});
