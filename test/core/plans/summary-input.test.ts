import { summaryRows } from '../../../src/core/plans/summary-input';
import type { ColumnId } from '../../../src/core/table/column-vocabulary';
import type { Table, TableFields } from '../../../src/core/table/table';
import { headerArea, noFields, tableOf } from './fixtures';

const columns: readonly ColumnId[] = ['projectName', 'seq', 'remark'];

const table = (names: readonly string[], fields: Partial<Record<keyof TableFields, string>> = {}): Table => ({
  ...tableOf('表', headerArea(3), []),
  columns: columns.map((id, at) => ({ id, header: id, index: at + 1, matched: 'exact' })),
  rows: names.map((name, at) => ({
    row: at + 6,
    hidden: false,
    cells: [name, '99', '备注'].map((text) => ({ content: text, text, folded: text, value: { kind: 'text' } })),
  })),
  fields: { ...noFields, ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value, cell: 'A3' }])) },
});
const merge = (...tables: readonly Table[]) =>
  summaryRows(tables.map((one) => ({ table: one, categoryNameOf: () => null, categoryColumn: 'projectType' as const })));

describe('summaryRows', () => {
  it('keeps the order of the tables and of their rows', () => {
    const names = merge(table(['甲', '乙']), table([]), table(['丙'])).rows.map(({ cells }) => cells.projectName);
    expect(names).toEqual(['甲', '乙', '丙']);
  });

  it('is empty without tables', () => {
    expect(summaryRows([])).toEqual({ authority: '', date: '', contact: '', phone: '', rows: [] });
  });

  it.each<{
    readonly name: string;
    readonly fields: readonly Partial<Record<keyof TableFields, string>>[];
    readonly expected: readonly [string, string, string, string];
  }>([
    {
      name: 'one table',
      fields: [{ authority: ' 南京市科学技术局', date: '2024年3月28日', contact: '王某', phone: '025-1' }],
      expected: ['南京市科学技术局', '2024年3月28日', '王某', '025-1'],
    },
    {
      name: 'equal and different values',
      fields: [
        { authority: '南京市科学技术局', date: '2024年3月28日', contact: '王某' },
        { authority: '南京市科学技术局', date: '2024年3月27日', contact: '李某' },
      ],
      expected: ['南京市科学技术局', '', '', ''],
    },
    { name: 'a table that is silent', fields: [{ authority: '南京市科学技术局' }, {}], expected: ['', '', '', ''] },
    { name: 'a date not filled in', fields: [{ date: '2024年  月  日' }], expected: ['', '', '', ''] },
    { name: 'a date with only the month', fields: [{ date: '2024年3月' }], expected: ['', '2024年3月', '', ''] },
  ])('takes the lines above over where all agree: $name', ({ fields, expected }) => {
    const { authority, date, contact, phone } = merge(...fields.map((one) => table(['甲'], one)));
    expect([authority, date, contact, phone]).toEqual(expected);
  });
});
