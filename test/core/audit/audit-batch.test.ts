import { plainContext } from '../../../src/core/audit/audit-context';
import { auditBatch } from '../../../src/core/audit/audit-batch';
import type { BatchAudit } from '../../../src/core/audit/audit-batch';
import { readTables } from '../../../src/core/table';
import { bundledPack } from '../../../src/packs';
import { officialWorkbook } from '../../packs/official-table';
import type { RowByHeader } from '../../packs/official-table';

const firm = (number: number, name: string, title: string): RowByHeader => ({
  序号: 1,
  项目受理号: `SBZ20240000${String(number)}`,
  项目类型: '重点国别产业技术研发合作',
  项目名称: title,
  申报单位: name,
  合作国别地区: '德国',
});

const audit = (files: Readonly<Record<string, readonly RowByHeader[]>>): BatchAudit =>
  auditBatch(
    bundledPack('jiangsu-2024'),
    Object.entries(files).map(([path, rows]) => ({ path, tables: readTables(officialWorkbook({ rows })).tables })),
    plainContext,
  );

const across = ({ acrossFiles }: BatchAudit) =>
  acrossFiles.map(({ rule, outcome, places }) => [rule, outcome, places.map(({ path, row }) => `${String(path)}:${String(row)}`)]);
const verdicts = ({ files }: BatchAudit) => files.map(({ tables }) => tables.flatMap(({ rows }) => rows.map(({ verdict }) => verdict)));

describe('several tables together', () => {
  it('says nothing between tables that share nothing', () => {
    const result = audit({
      'a.xlsx': [firm(1, '南京甲辰科技有限公司', '车规级功率芯片封装测试平台开发')],
      'b.xlsx': [firm(2, '南京乙巳机械有限公司', '水产疫苗微胶囊口服递送技术研究')],
    });
    expect(across(result)).toEqual([]);
    expect(verdicts(result)).toEqual([['pass'], ['pass']]);
  });

  it('finds one enterprise in two files and fails both rows', () => {
    const result = audit({
      'a.xlsx': [firm(1, '南京甲辰科技有限公司', '车规级功率芯片封装测试平台开发')],
      'b.xlsx': [
        firm(2, '南京乙巳机械有限公司', '水产疫苗微胶囊口服递送技术研究'),
        { ...firm(3, '南京甲辰科技有限公司', '桥梁缆索断丝声发射监测装置研发'), 序号: 2 },
      ],
    });
    expect(across(result)).toEqual([['jiangsu-2024/one-per-enterprise', 'error', ['a.xlsx:5', 'b.xlsx:6']]]);
    expect(verdicts(result)).toEqual([['fail'], ['pass', 'fail']]);
    expect(result.acrossFiles[0]?.related).toEqual([{ path: 'b.xlsx', sheet: expect.any(String) as string, row: 6 }]);
  });

  it('names a group once though two of its rows stand in one table', () => {
    const rows = [
      firm(1, '南京甲辰科技有限公司', '车规级功率芯片封装测试平台开发'),
      { ...firm(2, '南京甲辰科技有限公司', '水产疫苗微胶囊口服递送技术研究'), 序号: 2 },
    ];
    const result = audit({ 'a.xlsx': rows, 'b.xlsx': [firm(3, '南京甲辰科技有限公司', '桥梁缆索断丝声发射监测装置研发')] });
    expect(across(result)).toEqual([['jiangsu-2024/one-per-enterprise', 'error', ['a.xlsx:5', 'a.xlsx:6', 'b.xlsx:5']]]);
    expect(result.files[0]?.tables[0]?.findings.map(({ rule, row }) => [rule, row])).toEqual([
      ['jiangsu-2024/one-per-enterprise', 5],
      ['jiangsu-2024/one-per-enterprise', 6],
    ]);
  });

  it.each<[string, RowByHeader, string, string]>([
    ['acceptance number', { 项目受理号: 'SBZ202400001' }, 'acceptance-no-unique', 'error'],
    ['title', { 项目名称: '车规级功率芯片封装测试平台开发' }, 'same-title', 'warning'],
    ['nearly the title', { 项目名称: '车规级功率芯片封装测试平台研发' }, 'similar-title', 'warning'],
  ])('finds the same %s in two files', (_, change, rule, outcome) => {
    const result = audit({
      'a.xlsx': [firm(1, '南京甲辰科技有限公司', '车规级功率芯片封装测试平台开发')],
      'b.xlsx': [{ ...firm(2, '南京乙巳机械有限公司', '水产疫苗微胶囊口服递送技术研究'), ...change }],
    });
    expect(across(result)).toEqual([[`jiangsu-2024/${rule}`, outcome, ['a.xlsx:5', 'b.xlsx:5']]]);
  });
});
