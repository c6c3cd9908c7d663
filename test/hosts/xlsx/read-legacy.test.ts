import { utils, write } from '@e965/xlsx';
import type { BookType, WorkBook } from '@e965/xlsx';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { partTexts } from '../../fixtures/xlsx/literal-package';
import { annotation } from '../../fixtures/xlsx/plans';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const book = (): WorkBook => {
  const sheet = utils.aoa_to_sheet([
    ['推荐项目汇总表'],
    ['序号', '名称', '日期', '对'],
    [1, '=甲', null, true],
    [2.5, '320102199001011234'],
  ]);
  sheet['C3'] = { t: 'n', v: 45380, z: 'yyyy/m/d' };
  sheet['!merges'] = [utils.decode_range('A1:D1')];
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, '汇总表');
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([['x']]), '藏');
  workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return workbook;
};

const bytesOf = (bookType: BookType): Uint8Array => new Uint8Array(write(book(), { type: 'buffer', bookType }) as Buffer);

const rows = [
  ['推荐项目汇总表'],
  ['序号', '名称', '日期', '对'],
  [1, '=甲', { kind: 'date', serial: 45380 }, true],
  [2.5, '320102199001011234'],
];

describe('other formats', () => {
  it.each([
    ['a.xls', 'biff8'],
    ['a.et', 'biff8'],
    ['misnamed.xlsx', 'biff8'],
    ['a.ods', 'ods'],
    ['a.xlsb', 'xlsb'],
    ['a.xls', 'xlml'],
  ] as const)('%s that is %s: values, dates, merges, hidden sheets', async (fileName, bookType) => {
    const host = await openWorkbook(bytesOf(bookType), fileName);
    const { sheets } = await host.read();
    // The library knows nothing of hidden sheets in OpenDocument.
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['汇总表', 'visible'],
      ['藏', bookType === 'ods' ? 'visible' : 'hidden'],
    ]);
    expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual(rows);
    expect(sheets[0]?.merges).toEqual([{ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 4 }]);
  });

  it('an .xls that really is .xlsx is kept without loss', async () => {
    const bytes = bytesOf('xlsx');
    expect(await partTexts(await (await openWorkbook(bytes, 'a.xls')).save())).toEqual(await partTexts(bytes));
  });

  it('an .xls that really is HTML keeps every digit', async () => {
    const html =
      '<html><head><meta charset="utf-8"></head><body><table><tr><td>证件号码</td><td>序号</td></tr><tr><td>320102199001011234</td><td>=1</td></tr></table></body></html>';
    const { sheets } = await (await openWorkbook(text(html), 'a.xls')).read();
    expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
      ['证件号码', '序号'],
      ['320102199001011234', '=1'],
    ]);
  });

  it('writes a new workbook with the values and the plan', async () => {
    const host = await openWorkbook(bytesOf('biff8'), 'a.xls');
    await host.apply({ steps: [annotation('汇总表', 5, 2, [3, 4])] });
    expect(host.format).toBe('xlsx');
    const { sheets } = await (await openWorkbook(await host.save(), 'a.xlsx')).read();
    expect(sheets[0]?.rows[2]?.cells).toEqual([...(rows[2] ?? []), '不符合', expect.any(String), '|e1||w2|']);
  });

  it('one that was cut off is refused', async () => {
    const bytes = bytesOf('biff8');
    await expect(openWorkbook(bytes.slice(0, bytes.length - 1024), 'a.xls')).rejects.toMatchObject({ detail: { code: 'truncated' } });
  });
});

describe('delimited text', () => {
  const gbk = new Uint8Array([0xd0, 0xf2, 0xba, 0xc5, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0x31, 0x2c, 0xbc, 0xd7]); // 序号,名称\n1,甲
  const rare = new Uint8Array([0xd0, 0xf2, 0xba, 0xc5, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0x31, 0x2c, 0x95, 0x32, 0x82, 0x36]); // GB 18030 only: 𠀀
  const utf16 = (content: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${content}`, 'utf16le'));
  it.each([
    ['UTF-8', text('序号,名称\n1,甲'), '甲'],
    ['UTF-8 with a byte order mark', text('\ufeff序号,名称\r\n1,甲\r\n'), '甲'],
    ['semicolons', text('序号;名称\n1;甲'), '甲'],
    ['tabs', text('序号\t名称\n1\t甲'), '甲'],
    ['quotes', text('序号,名称\n1,"甲,\n""乙"""'), '甲,\n"乙"'],
    ['GBK', gbk, '甲'],
    ['GB 18030', rare, '𠀀'],
    ['UTF-16', utf16('序号\t名称\r\n1\t甲'), '甲'],
    ['UTF-16 big-endian', new Uint8Array(Buffer.from(utf16('序号,名称\n1,甲')).swap16()), '甲'],
  ])('in %s', async (_name, bytes, name) => {
    const { sheets } = await (await openWorkbook(bytes, '某市/汇总表.csv')).read();
    expect(sheets).toMatchObject([
      {
        name: '汇总表',
        rows: [
          { row: 1, cells: ['序号', '名称'] },
          { row: 2, cells: ['1', name] },
        ],
      },
    ]);
  });
  it('keeps blank rows in the count and digits as they are', async () => {
    const { sheets } = await (await openWorkbook(text('a,b\n\n,\n007,320102199001011234'), 'a.csv')).read();
    expect(sheets[0]?.rows.map(({ row, cells }) => [row, cells])).toEqual([
      [1, ['a', 'b']],
      [4, ['007', '320102199001011234']],
    ]);
  });
});
