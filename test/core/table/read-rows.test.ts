import { columnOf, readTables } from '../../../src/core/table';
import type { CellContent } from '../../../src/core/table/sheet';
import { fold } from '../../../src/core/values';
import type { SheetOptions } from './sheets';
import { cellOf, officialHeaders, onlyTable, projectRow, rowNumbers, sheetOf, textsOf, workbookOf } from './sheets';

const readBody = (rows: readonly (readonly CellContent[])[], options: SheetOptions = {}) =>
  onlyTable(readTables(workbookOf(sheetOf([officialHeaders, ...rows], options))).tables);

const blankRow: readonly CellContent[] = new Array<null>(11).fill(null);
const only = (at: number, content: CellContent): readonly CellContent[] => blankRow.map((_, index) => (index === at ? content : null));

describe('which rows are projects', () => {
  test.each<[string, readonly CellContent[]]>([
    ['empty', blankRow],
    ['white space only', blankRow.map(() => ' 　\u00a0\n')],
    ['numbered only', only(0, 2)],
    ['numbered as text', only(0, ' 2 ')],
    ['numbered, crossed out', ['2', ...new Array<string>(10).fill('/')]],
    ['zeros that formulas left', blankRow.map(() => 0)],
    ['合计', ['合计', null, null, '5项', '3家', null, null, null, null, null, null]],
    ['合 计 in the name column', [null, null, null, '合 计', 3, null, null, null, null, null, null]],
    ['南京市小计', ['南京市小计', 2, 3, 4, null, null, null, null, null, null, null]],
    ['总计：', only(0, '总计：2项')],
    ['备注', only(0, '备注：［1］分为双边创新合作、重点国别产业技术研发合作')],
    ['备注 beside its text', ['备注：', '［1］分为双边创新合作', '见通知', null, null, null, null, null, null, null, null]],
    ['a footnote', only(0, '［2］具体请见本通知中“有关要求”第（二）条内容及申报书附件清单。')],
    ['说明', only(0, '说明：本表一式两份')],
    ['signatures', ['填表人：', null, '张三', '审核人：', '李四', null, null, '日期：', '2024年3月27日', null, null]],
    ['signature without colons', ['审核人', '张三', null, '填表人', '李四', null, null, null, null, null, null]],
    ['seal', [null, null, null, '项目主管部门（盖章）：', '甲市科技局', null, null, null, null, null, null]],
    ['date line', only(7, '2024年 3月 27日')],
    ['example', ['例', 'S0', '双边创新合作', '某技术', '某公司', '德国', '是', '是', '/', '否', '是']],
  ])('not: %s', (_, row) => {
    const table = readBody([projectRow(1), row, projectRow(2)]);
    expect(rowNumbers(table)).toEqual([2, 4]);
    const atEnd = readBody([projectRow(1), row]);
    expect(rowNumbers(atEnd)).toEqual([2]);
    expect(atEnd.notes).toEqual([]);
  });

  test.each<[string, readonly CellContent[]]>([
    ['name and number', [2, null, null, '某技术研发', ...new Array<null>(7).fill(null)]],
    ['name and unit', [null, null, null, '某技术研发', '甲公司', ...new Array<null>(6).fill(null)]],
    ['acceptance number and region', [null, 'S2', null, null, null, '德国', null, null, null, null, null]],
    ['number, type and region only', [2, null, '双边创新合作', null, null, '德国', null, null, null, null, null]],
    ['neither number nor key', [null, null, '双边创新合作', null, null, '德国', '是', '是', null, null, null]],
    ['a title that begins with 注', [2, null, null, '注塑机节能技术研发', null, null, null, null, null, null, null]],
    ['a title that begins with 备', [2, null, null, '备份系统研发', '甲公司', null, null, null, null, null, null]],
    [
      'errors in place of names',
      [2, null, null, { kind: 'error', code: '#N/A' }, { kind: 'error', code: '#N/A' }, null, null, null, null, null, null],
    ],
    ['a formula without result', [2, null, null, { kind: 'uncached-formula', formula: 'B2' }, null, null, null, null, null, null, null]],
  ])('yes: %s', (_, row) => {
    expect(rowNumbers(readBody([projectRow(1), row]))).toEqual([2, 3]);
    expect(rowNumbers(readBody([projectRow(1), blankRow, blankRow, row]))).toEqual([2, 5]);
  });

  test('a lone title between two projects is one, below the last it is said', () => {
    expect(rowNumbers(readBody([projectRow(1), only(3, '某技术联合研发'), projectRow(2)]))).toEqual([2, 3, 4]);
    const below = readBody([projectRow(1), only(3, '某技术联合研发')]);
    expect(rowNumbers(below)).toEqual([2]);
    expect(below.notes).toEqual([{ code: 'stray-cells', cells: ['D3'] }]);
  });

  test('headings between the rows are no projects', () => {
    const rows = [
      only(0, '一、双边创新合作'),
      projectRow(1),
      only(3, '二、港澳台科技合作项目'),
      projectRow(2),
      only(0, '江宁区'),
      projectRow(3),
    ];
    const table = readBody(rows, { merges: ['A2:K2', 'A6:K6'] });
    expect(rowNumbers(table)).toEqual([3, 5, 7]);
    expect(table.notes).toEqual([]);
  });

  test('a stray character far below is said, a project far below is read', () => {
    const far = (row: readonly CellContent[]) => {
      const sheet = sheetOf([officialHeaders, projectRow(1), only(0, '备注：'), only(0, '本行续上')]);
      return onlyTable(readTables(workbookOf({ ...sheet, rows: [...sheet.rows, { row: 5000, hidden: false, cells: row }] })).tables);
    };
    expect(far(only(4, 'x')).notes).toEqual([{ code: 'stray-cells', cells: ['E5000'] }]);
    expect(rowNumbers(far(only(4, 'x')))).toEqual([2]);
    expect(rowNumbers(far(projectRow(2)))).toEqual([2, 5000]);
  });

  test('rows after a total and after remarks are still read', () => {
    expect(rowNumbers(readBody([projectRow(1), only(0, '合计'), only(0, '备注：无'), blankRow, projectRow(2)]))).toEqual([2, 6]);
  });
});

describe('what cells say', () => {
  test('numbers as text and text as numbers', () => {
    const table = readBody([projectRow(1, { seq: '1', acceptanceNo: 20240001 })]);
    expect(textsOf(table, 'acceptanceNo')).toEqual(['20240001']);
    expect(textsOf(table, 'seq')).toEqual(['1']);
  });

  test.each<[CellContent, string]>([
    ['纳米材料', '纳米材料'],
    [' 纳米 材料（二期）\nＡ ', '纳米材料(二期)A'],
    [-1.5, '-1.5'],
    [{ kind: 'date', serial: 45_000.5 }, '2023-03-1512:00'],
    [{ kind: 'error', code: '#N/A' }, '#N/A'],
    [null, ''],
  ])('%p folds to %s', (content, folded) => {
    const table = readBody([projectRow(1, { projectName: content })]);
    const cell = cellOf(table, table.rows[0], 'projectName');
    expect(cell.folded).toBe(folded);
    expect(cell.folded).toBe(fold(cell.text));
  });

  test.each(['同上', '同前', ' 同上 ', '（同上）', '〃', '"', '”'])('%p is the cell above, through a chain and over blank rows', (word) => {
    const table = readBody([
      projectRow(1, { applicant: '甲公司' }),
      projectRow(2, { applicant: word }),
      blankRow,
      projectRow(3, { applicant: word }),
    ]);
    expect(textsOf(table, 'applicant')).toEqual(['甲公司', '甲公司', '甲公司']);
    expect(table.rows.map((row) => cellOf(table, row, 'applicant').inherited)).toEqual([undefined, true, true]);
  });

  test('同上 with nothing above stays what it is', () => {
    const table = readBody([projectRow(1, { applicant: '同上' })]);
    expect(cellOf(table, table.rows[0], 'applicant')).toEqual({ content: '同上', text: '同上', folded: '同上', value: { kind: 'text' } });
  });

  test('a vertical merge gives its value to every row', () => {
    const table = readBody(
      [projectRow(1, { applicant: '甲大学' }), projectRow(2, { applicant: null }), projectRow(3, { applicant: null }), projectRow(4)],
      {
        merges: ['E2:E4'],
      },
    );
    expect(textsOf(table, 'applicant')).toEqual(['甲大学', '甲大学', '甲大学', '南京甲4科技有限公司']);
    expect(table.rows.map((row) => cellOf(table, row, 'applicant').inherited)).toEqual([undefined, true, true, undefined]);
  });

  test('a vertical merge over numbered rows does not make them projects', () => {
    expect(rowNumbers(readBody([projectRow(1, { applicant: '甲大学' }), only(0, 2), only(0, 3)], { merges: ['E2:E4'] }))).toEqual([2]);
  });

  test('a horizontal merge belongs to its first column', () => {
    const table = readBody([projectRow(1, { applicant: '甲大学', partnerRegion: '遗留值' })], { merges: ['E2:F2'] });
    expect(textsOf(table, 'applicant')).toEqual(['甲大学']);
    expect(cellOf(table, table.rows[0], 'partnerRegion').value).toEqual({ kind: 'blank' });
  });

  test('a project over two rows keeps what its second row adds', () => {
    const table = readBody([projectRow(1, { partnerRegion: '德国' }), only(5, '法国'), projectRow(2)], {
      merges: ['A2:A3', 'B2:B3', 'D2:D3', 'E2:E3'],
    });
    expect(rowNumbers(table)).toEqual([2, 4]);
    expect(textsOf(table, 'partnerRegion')).toEqual(['德国\n法国', '德国']);
  });

  test('errors and formulas without a result are unreadable and said', () => {
    const table = readBody([
      projectRow(1, { partnerRegion: { kind: 'error', code: '#REF!' } }),
      projectRow(2, { applicant: { kind: 'uncached-formula', formula: 'VLOOKUP(1,2,3)' } }),
    ]);
    expect(cellOf(table, table.rows[0], 'partnerRegion').value).toEqual({
      kind: 'unreadable',
      as: 'regions',
      text: '#REF!',
      reason: 'error-value',
    });
    expect(cellOf(table, table.rows[1], 'applicant').value).toMatchObject({ kind: 'unreadable', as: 'unit', reason: 'uncached-formula' });
    expect(table.notes).toEqual([
      { code: 'uncached-formulas', cells: ['E3'] },
      { code: 'error-values', cells: ['F2'] },
    ]);
  });

  test('hidden rows are read and said', () => {
    const table = readBody([projectRow(1), projectRow(2), projectRow(3)], { hiddenRows: [3] });
    expect(table.rows.map(({ hidden }) => hidden)).toEqual([false, true, false]);
    expect(table.notes).toEqual([{ code: 'hidden-rows', rows: [3] }]);
  });

  test('equal contents share one cell object', () => {
    const table = readBody([projectRow(1), projectRow(2)]);
    const at = columnOf(table, 'creditOk');
    expect(table.rows[0]?.cells[at]).toBe(table.rows[1]?.cells[at]);
  });
});
