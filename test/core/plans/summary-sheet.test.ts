import layoutData from '../../../src/packs/jiangsu-2024/layout.json';
import type { NewCell, NewSheet } from '../../../src/core/plans/plan';
import type { SummaryInput } from '../../../src/core/plans/summary-input';
import { parseSummaryLayout } from '../../../src/core/plans/summary-layout';
import { planSummarySheet } from '../../../src/core/plans/summary-sheet';
import { wrappedLines } from '../../../src/core/plans/text-size';
import { readTables } from '../../../src/core/table';
import { sheetOf } from './fixtures';

const layout = parseSummaryLayout(layoutData);
const blank: SummaryInput = { authority: '', date: '', contact: '', phone: '', rows: [] };

const sheetFor = (input: Partial<SummaryInput>): NewSheet => {
  const [step] = planSummarySheet({ ...blank, ...input }, layout).steps;
  if (step?.step !== 'put-sheet') throw new Error('no sheet');
  return step.sheet;
};

const rowAt = (sheet: NewSheet, row: number) => sheet.rows.find((candidate) => candidate.row === row);
const cellAt = (sheet: NewSheet, row: number, column: number): NewCell | undefined =>
  rowAt(sheet, row)?.cells.find((cell) => cell.column === column);
const shown = (sheet: NewSheet, row: number, column: number): string | number | null => {
  const content = cellAt(sheet, row, column)?.content ?? null;
  if (content === null) return null;
  return 'text' in content ? content.text : content.number;
};
const project = {
  cells: {
    projectName: '=HYPERLINK("x")',
    acceptanceNo: '00123456789012345',
    applicant: '+甲公司',
    partnerRegion: '-德国',
    agreementOk: '@是',
    seq: '77',
  },
};

const headers = [
  '序号',
  '项目受理号',
  '项目类型［1］',
  '项目名称',
  '申报单位',
  '合作国别地区',
  '项目合作文件是否符合要求，其中对外创新合作服务载体建设项目是否提供了相关佐证材料［2］',
  '申报材料是否完整，签字盖章及其日期是否齐全',
  '高校及科研机构为申报主体的“一带一路”创新合作项目，其依托的国际联合研究中心/联合实验室、全国（国家）或江苏省重点实验室的名称［3］',
  '是否涉及人类遗传资源、种质资源等方面合作',
  '项目申报单位运营状况及信用情况、项目负责人信用情况是否良好',
];
const notes = [
  '备注：［1］分为双边创新合作、重点国别产业技术研发合作、“一带一路”创新合作、港澳台科技合作、对外创新合作服务载体建设项目。对外创新合作服务载体建设项目须由项目主管部门、设区市科技局与省科技厅会商后组织申报。',
  '［2］具体请见本通知中“有关要求”第（二）条内容及申报书附件清单。',
  '［3］推荐（高校及科研机构）申报“一带一路”创新合作项目时填写此栏。',
];

describe('the texts of the Jiangsu form', () => {
  const sheet = sheetFor({ rows: [project] });

  it.each([
    { row: 1, column: 1, text: '附件' },
    { row: 2, column: 1, text: '省科技计划专项资金（国际科技合作/港澳台科技合作计划）\n推荐项目汇总表' },
    { row: 4, column: 1, text: '项目主管部门（盖章）：' },
    { row: 5, column: 1, text: '项目主管部门联系人：' },
    ...headers.map((text, at) => ({ row: 7, column: at + 1, text })),
    ...notes.map((text, at) => ({ row: 9 + at, column: 1, text })),
  ])('row $row, column $column: $text', ({ row, column, text }) => {
    expect(shown(sheet, row, column)).toBe(text);
  });

  it('has the date and the phone on the right of the two lines', () => {
    expect(rowAt(sheet, 4)?.cells.map(({ content }) => content)).toEqual([{ text: '项目主管部门（盖章）：' }, { text: '2024年  月  日' }]);
    expect(rowAt(sheet, 5)?.cells.map(({ content }) => content)).toEqual([{ text: '项目主管部门联系人：' }, { text: '联系电话：' }]);
    expect(rowAt(sheet, 4)?.cells[1]?.style.horizontal).toBe('right');
  });

  it('fills in what is known', () => {
    const filled = sheetFor({ authority: '南京市科学技术局', date: '2024年3月28日', contact: '王某', phone: '025-1' });
    expect([4, 5].flatMap((row) => rowAt(filled, row)?.cells.map(({ content }) => content))).toEqual([
      { text: '项目主管部门（盖章）：南京市科学技术局' },
      { text: '2024年3月28日' },
      { text: '项目主管部门联系人：王某' },
      { text: '联系电话：025-1' },
    ]);
  });

  it('has nothing else on it', () => {
    const texts = sheet.rows.flatMap(({ cells }) =>
      cells.flatMap(({ content }) => (content !== null && 'text' in content ? [content.text] : [])),
    );
    expect(texts).toHaveLength(1 + 1 + 4 + headers.length + 5 + notes.length);
    expect(sheet.name).toBe('汇总表');
  });
});

describe('the rows', () => {
  it('numbers from 1 and keeps texts as texts', () => {
    const sheet = sheetFor({ rows: [project, project] });
    expect([shown(sheet, 8, 1), shown(sheet, 9, 1)]).toEqual([1, 2]);
    expect(cellAt(sheet, 8, 2)).toMatchObject({ content: { text: '00123456789012345' }, style: { asText: true } });
    expect([4, 5, 6, 7].map((column) => cellAt(sheet, 8, column)?.content)).toEqual([
      { text: '=HYPERLINK("x")' },
      { text: '+甲公司' },
      { text: '-德国' },
      { text: '@是' },
    ]);
    expect(cellAt(sheet, 8, 11)).toMatchObject({ content: null, style: { border: true } });
  });

  it.each([0, 1, 2, 40])('puts the notes directly below %i rows', (count) => {
    const sheet = sheetFor({ rows: Array.from({ length: count }, () => project) });
    expect(notes.map((_, at) => shown(sheet, 8 + count + at, 1))).toEqual(notes);
    expect(sheet.page?.printArea).toEqual({ firstRow: 1, lastRow: 10 + count, firstColumn: 1, lastColumn: 11 });
    expect(sheet.merges.filter(({ firstRow }) => firstRow >= 8)).toEqual(
      notes.map((_, at) => ({ firstRow: 8 + count + at, lastRow: 8 + count + at, firstColumn: 1, lastColumn: 11 })),
    );
  });

  it('borders the cells of the table and no others', () => {
    const sheet = sheetFor({ rows: [project] });
    const bordered = sheet.rows.filter(({ cells }) => cells.some(({ style }) => style.border)).map(({ row }) => row);
    expect(bordered).toEqual([7, 8]);
    expect([7, 8].map((row) => rowAt(sheet, row)?.cells.filter(({ style }) => style.border).length)).toEqual([11, 11]);
  });
});

describe('the page', () => {
  const long = '关于面向深远海漂浮式风电的碳纤维复合材料叶片关键技术联合研发。';
  const sheet = sheetFor({
    rows: [1, 4, 20].map((times) => ({ cells: { projectName: long.repeat(times), platform: 'Nanjing ABC/'.repeat(times) } })),
  });

  it('is A4 landscape, one page wide, with repeated header and page numbers', () => {
    expect(sheet.page).toMatchObject({
      paper: 'A4',
      orientation: 'landscape',
      fitToWidth: true,
      repeatRows: { first: 7, last: 7 },
      centerFooter: '第 &P 页 共 &N 页',
    });
  });

  it('fits the paper without being shrunk by more than a tenth', () => {
    const usable = 29.7 - (sheet.page?.margins.left ?? 0) - (sheet.page?.margins.right ?? 0);
    // 宋体 11, the default font of new workbooks: 8 pixels a character at 96 dots per inch.
    const width = (sheet.columnWidths.reduce((sum, one) => sum + one, 0) * 8 * 2.54) / 96;
    expect(width).toBeGreaterThan(usable * 0.9);
    expect(width).toBeLessThan(usable / 0.9);
    expect(sheet.columnWidths).toHaveLength(11);
  });

  it('gives every row room for its longest cell', () => {
    for (const { row, height, cells } of sheet.rows.filter((candidate) => candidate.row >= 7 && candidate.row <= 10)) {
      for (const { column, content, style } of cells) {
        if (content === null || !('text' in content)) continue;
        const lines = wrappedLines(content.text, sheet.columnWidths[column - 1] ?? 0, style.font.size);
        expect({ row, column, enough: (height ?? 0) >= lines * style.font.size * 1.3 }).toEqual({ row, column, enough: true });
      }
    }
    expect(sheet.rows.every(({ height }) => height !== null && height <= 360)).toBe(true);
  });

  it('shrinks the font of a row only when it would not fit a page, and stops at Excel’s highest row', () => {
    const sizeOf = (times: number): readonly unknown[] => {
      const one = sheetFor({ rows: [{ cells: { projectName: long.repeat(times) } }] });
      return [cellAt(one, 8, 4)?.style.font.size, rowAt(one, 8)?.height];
    };
    expect(sizeOf(1)).toEqual([10, 58]);
    expect(sizeOf(20)[0]).toBeLessThan(10);
    expect(sizeOf(1000)).toEqual([6, 409]);
  });

  it('leaves room for a seal of 42 mm on the authority, also when printed at 93 %', () => {
    const heightOf = (row: number): number => rowAt(sheet, row)?.height ?? 0;
    const radius = (21 / 25.4) * 72;
    const middle = heightOf(4) / 2;
    expect((heightOf(2) / 2 + heightOf(3) + middle) * 0.93).toBeGreaterThanOrEqual(radius);
    expect((middle + heightOf(5) + heightOf(6)) * 0.93).toBeGreaterThanOrEqual(radius);
  });

  it('uses the official fonts', () => {
    const fontOf = (row: number, column = 1): readonly unknown[] => {
      const font = cellAt(sheet, row, column)?.style.font;
      return [font?.name, font?.size];
    };
    expect([1, 2, 4, 7, 8, 11].map((row) => fontOf(row))).toEqual([
      ['黑体', 16],
      ['方正小标宋简体', 22],
      ['仿宋_GB2312', 12],
      ['黑体', 10],
      ['仿宋_GB2312', 10],
      ['宋体', 9],
    ]);
  });
});

describe('reading the printed sheet back', () => {
  it('finds the same table, title and lines', () => {
    const sheet = sheetFor({
      authority: '南京市科学技术局',
      date: '2024年3月28日',
      contact: '王某',
      phone: '025-68786200',
      rows: [project, project],
    });
    const cells = Object.fromEntries(
      sheet.rows.map(({ row, cells: list }) => [row, Object.fromEntries(list.map(({ column }) => [column, shown(sheet, row, column)]))]),
    );
    const [table] = readTables({ sheets: [sheetOf('汇总表', cells, { merges: sheet.merges })] }).tables;
    expect(table?.columns.map(({ id, matched }) => [id, matched])).toEqual(layout.columns.map(({ id }) => [id, 'exact']));
    expect(table?.rows.map(({ row }) => row)).toEqual([8, 9]);
    expect([table?.fields.authority, table?.fields.date, table?.fields.contact, table?.fields.phone].map((field) => field?.value)).toEqual([
      '南京市科学技术局',
      '2024年3月28日',
      '王某',
      '025-68786200',
    ]);
    expect(table?.fields.title?.value.replaceAll(/\s/g, '')).toBe('省科技计划专项资金（国际科技合作/港澳台科技合作计划）推荐项目汇总表');
  });
});

describe('layouts', () => {
  it.each<{ readonly name: string; readonly change: object; readonly path: string }>([
    {
      name: 'an unknown column',
      change: { columns: [{ id: 'nothing', header: '无', width: 5, align: 'left' }, ...layoutData.columns] },
      path: 'columns.0.id',
    },
    { name: 'no title', change: { title: [] }, path: 'title' },
    { name: 'an unknown key', change: { colour: 'red' }, path: '' },
    { name: 'no source', change: { source: undefined }, path: 'source' },
  ])('refuses $name', ({ change, path }) => {
    let found = 'none';
    try {
      parseSummaryLayout({ ...layoutData, ...change });
    } catch (error) {
      found = (error as { issues: readonly { path: readonly PropertyKey[] }[] }).issues[0]?.path.map(String).join('.') ?? 'no issue'; // a ZodError
    }
    expect(found).toBe(path);
  });
});
