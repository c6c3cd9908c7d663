import type { CellContent, Sheet, Workbook } from '../../../src/core/table/sheet';
import { officialWorkbook } from '../../packs/official-table';
import type { Fields, RowByHeader } from '../../packs/official-table';

/** Tables that resemble those of another programme. `may`: what the audit may take them for without asking; empty: it must ask. */
export interface ConfusableCase {
  readonly name: string;
  readonly workbook: Workbook;
  readonly may: readonly string[];
}

const jiangsuTitle = '省科技计划专项资金（国际科技合作/港澳台科技合作计划）推荐项目汇总表';
const table = (types: readonly CellContent[], fields: Fields = {}, others: RowByHeader = {}): Workbook =>
  officialWorkbook({
    rows: types.map((项目类型) => ({ 项目类型, ...others })),
    fields: { authority: '江苏省科学技术厅', date: null, ...fields },
  });

/** The title broken over two rows of the sheet, or over cells of one row, as merged cells leave it. */
const withTitleCut = (workbook: Workbook, at: number, way: 'rows' | 'cells'): Workbook => {
  const cut = (sheet: Sheet): Sheet => {
    const [title, ...rest] = sheet.rows;
    const [first] = title?.cells ?? [];
    const text = typeof first === 'string' ? first : '';
    const [left, right] = [text.slice(0, at), text.slice(at)];
    const lower = rest.map((row) => ({ ...row, row: row.row + 1 }));
    const head =
      way === 'rows'
        ? [
            { row: 1, hidden: false, cells: [left] },
            { row: 2, hidden: false, cells: [right] },
          ]
        : [{ row: 1, hidden: false, cells: [left, null, null, null, right] }];
    return { ...sheet, rows: [...head, ...lower] };
  };
  return { ...workbook, sheets: workbook.sheets.map((sheet, place) => (place === 0 ? cut(sheet) : sheet)) };
};

const korea = '中国和韩国政府间大型产学研联合研究项目';
const nationalTitle = (year: string): string => `“政府间国际科技创新合作”重点专项${year}推荐项目汇总表`;
const malta = '1.9 中国和马耳他政府间联合研究项目';

export const confusableCases: readonly ConfusableCase[] = [
  // One name, two programmes: 2021 has it as 1.7, 2025 as 1.2.
  { name: 'a name of 2021 and 2025, no year', workbook: table([korea, korea], { title: nationalTitle('') }), may: [] },
  {
    name: 'a name of 2021 and 2025, in the year of one',
    workbook: table([korea], { title: nationalTitle('2025年度') }),
    may: ['most-2025'],
  },
  {
    name: 'a name of 2021 and 2025, at the date of one',
    workbook: table([korea], { title: nationalTitle(''), date: '2020年11月30日' }),
    may: ['most-2021'],
  },
  {
    name: 'a name of 2021 and 2025 with the code of one',
    workbook: table([`1.2 ${korea}`], { title: nationalTitle('') }),
    may: ['most-2025'],
  },
  { name: 'a name of 2021 and 2025 on the sheet of Jiangsu', workbook: table([korea], { title: jiangsuTitle }), may: [] },
  // The wrong year in the title.
  { name: 'directions of 2023, the year of 2025', workbook: table([malta], { title: nationalTitle('2025年度') }), may: ['most-2023'] },
  { name: 'directions of 2023, the year of 2024', workbook: table([malta], { title: nationalTitle('2024年度') }), may: ['most-2023'] },
  { name: 'codes of 2023, the year of 2021', workbook: table(['1.9', '2.2'], { title: nationalTitle('2021年度') }), may: ['most-2021'] },
  { name: 'codes, a year without a programme', workbook: table(['1.1', '1.2'], { title: nationalTitle('2024年度') }), may: [] },
  {
    name: 'codes, title of 2023, date of 2025',
    workbook: table(['1.1', '1.2'], { title: nationalTitle('2023年度'), date: '2025年6月20日' }),
    may: [],
  },
  {
    name: 'types of Jiangsu, the year before',
    workbook: table(['“一带一路”创新合作'], { title: `2023年度${jiangsuTitle}`, authority: '南京市科学技术局' }),
    may: ['jiangsu-2024'],
  },
  {
    name: 'types of Jiangsu under a national title',
    workbook: table(['双边创新合作'], { title: nationalTitle('2025年度') }),
    may: [],
  },
  // The sheet of Jiangsu for national projects.
  { name: 'codes on the sheet of Jiangsu', workbook: table(['1.1', '1.2', '1.3'], { title: jiangsuTitle }), may: [] },
  {
    name: 'codes on the sheet of Jiangsu, date of 2025',
    workbook: table(['1.3', '1.4'], { title: jiangsuTitle, date: '2025年6月20日' }),
    may: ['most-2025'],
  },
  {
    name: 'directions of two years on one sheet',
    workbook: table([malta, '1.3 中国和印尼政府间联合研究项目'], { title: jiangsuTitle }),
    may: [],
  },
  {
    name: 'Macao’s 1.1 and another 1.1 of the same notice',
    workbook: table(['1.1 内地与澳门联合资助研发项目', '1.1 中美清洁能源联合研究中心政府间合作项目'], { title: '2021年度推荐项目汇总表' }),
    may: [],
  },
  // No title, or a title in pieces.
  { name: 'no title, directions of 2023', workbook: table([malta, malta], { title: null }), may: ['most-2023'] },
  { name: 'no title, codes', workbook: table(['1.1', '1.5'], { title: null }), may: [] },
  {
    name: 'title cut over rows',
    workbook: withTitleCut(table([korea], { title: nationalTitle('2025年度') }), 8, 'rows'),
    may: ['most-2025'],
  },
  {
    name: 'title cut within the programme’s name, over cells',
    workbook: withTitleCut(table([korea], { title: nationalTitle('2021年度') }), 8, 'cells'),
    may: ['most-2021'],
  },
  {
    name: 'title of Jiangsu cut over rows',
    workbook: withTitleCut(table(['双边创新合作'], { title: `2024年度${jiangsuTitle}` }), 12, 'rows'),
    may: ['jiangsu-2024'],
  },
  // Another province, another list.
  {
    name: 'types of Jiangsu from a bureau of Zhejiang',
    workbook: table(['双边创新合作'], { title: '推荐项目汇总表', authority: '浙江省科学技术厅' }),
    may: [],
  },
  {
    name: 'another programme altogether',
    workbook: table(['重点研发', '成果转化'], { title: '2024年度省重点研发计划项目汇总表' }),
    may: [],
  },
];
