import { planSummarySheet } from '../../src/core/plans/summary-sheet';
import { summarisedBy, summaryRows } from '../../src/core/plans/summary-input';
import { readTables } from '../../src/core/table';
import { bundledPack, packIds } from '../../src/packs';
import { summaryLayout } from '../../src/packs/layouts';
import { officialHeaders, officialIds } from '../core/table/sheets';
import { officialWorkbook } from './official-table';
import type { RowByHeader } from './official-table';

const layoutOf = (id: string) => summaryLayout(bundledPack(id).pack);

describe('the summary sheet of a programme', () => {
  it.each([
    ['jiangsu-2024', '省科技计划专项资金（国际科技合作/港澳台科技合作计划）推荐项目汇总表', '附件', 3],
    ['jiangxi-2023', '2023年度江西省国际科技合作项目推荐汇总表', '', 0],
    ['most-2021', '“政府间国际科技创新合作”重点专项2021年度第一批推荐项目汇总表', '', 0],
    ['most-2021-hmt', '“战略性科技创新合作”重点专项2021年度第一批港澳台项目推荐项目汇总表', '', 0],
    ['most-2023', '“政府间国际科技创新合作”重点专项2023年度第二批推荐项目汇总表', '', 0],
    ['most-2025', '“政府间国际科技创新合作”重点专项2025年度第三批推荐项目汇总表', '', 0],
  ])('%s: %s', (id, title, annexLabel, notes) => {
    const layout = layoutOf(id);
    expect([layout.title.join(''), layout.annexLabel, layout.notes.length]).toEqual([title, annexLabel, notes]);
  });

  it('covers every programme', () => {
    expect(packIds).toHaveLength(6);
  });

  it.each(packIds.filter((id) => id.startsWith('most-')))('%s keeps the columns of the printed form, without its footnotes', (id) => {
    const { columns } = layoutOf(id);
    expect(columns.map((column) => column.id)).toEqual(officialIds);
    expect(columns.map(({ header }) => header).join('')).not.toContain('［');
    expect(officialHeaders).toHaveLength(columns.length);
  });

  it('has the columns of Jiangxi, numbered', () => {
    const { columns } = layoutOf('jiangxi-2023');
    expect(columns.map(({ header }) => header)).toEqual([
      '序号',
      '项目名称',
      '项目类别',
      '选题方向',
      '申报单位',
      '推荐单位',
      '项目负责人',
      '出生日期',
      '学位',
      '职称',
      '合作国别（地区）',
      '国（境）外合作单位',
      '申请省财政经费（万元）',
      '实施期限',
    ]);
  });

  it.each<readonly [string, string, RowByHeader, string]>([
    ['2 is direction 2.0', 'most-2021', { 指南方向: 2 }, '2.0 中国和韩国政府间能源技术联合研究项目'],
    ['a name alone', 'most-2021', { 指南方向: '中国和蒙古政府间联合研究项目' }, '2.1 中国和蒙古政府间联合研究项目'],
    ['the direction in 项目类型', 'most-2021', { 项目类型: '1.3' }, '1.3 中国和以色列产业技术研发合作项目'],
    ['no direction: as written', 'most-2021', { 指南方向: '1.10' }, '1.10'],
    ['both columns: the direction', 'most-2025', { 项目类型: '联合研究', 指南方向: '1.4' }, '1.4 中国和柬埔寨政府间联合研究项目'],
    ['a type of Jiangsu', 'jiangsu-2024', { 项目类型: '双边创新合作' }, '双边创新合作'],
  ])('%s', (_, id, row, shown) => {
    const { pack } = bundledPack(id);
    const { tables } = readTables(officialWorkbook({ rows: [row] }));
    const input = summaryRows(tables.map(summarisedBy(pack)));
    const [step] = planSummarySheet(input, summaryLayout(pack)).steps;
    if (step?.step !== 'put-sheet') throw new Error('no sheet');
    expect(step.sheet.rows.find(({ row: at }) => at === 8)?.cells[2]?.content).toEqual({ text: shown });
  });
});
