import { readTables } from '../../../src/core/table';
import type { CellContent } from '../../../src/core/table/sheet';
import { cellText } from '../../../src/core/values';
import type { SheetOptions } from './sheets';
import { officialHeaders, onlyTable, projectRow, sheetOf, workbookOf } from './sheets';

const fieldsOf = (
  above: readonly (readonly CellContent[])[],
  below: readonly (readonly CellContent[])[] = [],
  options: SheetOptions = {},
) => onlyTable(readTables(workbookOf(sheetOf([...above, officialHeaders, projectRow(1), ...below], options))).tables).fields;

type Expected = Partial<Record<'title' | 'authority' | 'date' | 'contact' | 'phone', readonly [string, string]>>;

test.each<[string, readonly (readonly CellContent[])[], Expected]>([
  ['nothing', [], {}],
  ['one cell, empty', [['项目主管部门（盖章）： 2024年 月 日']], { authority: ['', 'A1'], date: ['2024年 月 日', 'A1'] }],
  [
    'one cell, filled',
    [['项目主管部门（盖章）：南京市科学技术局    2024年3月27日']],
    { authority: ['南京市科学技术局', 'A1'], date: ['2024年3月27日', 'A1'] },
  ],
  ['contact and phone, empty', [['项目主管部门联系人： 联系电话：']], { contact: ['', 'A1'], phone: ['', 'A1'] }],
  [
    'one cell, in full-width digits',
    [['项目主管部门（盖章）：南京市科学技术局 ２０２４年３月２７日']],
    { authority: ['南京市科学技术局', 'A1'], date: ['２０２４年３月２７日', 'A1'] },
  ],
  [
    'the date in Chinese numerals, in a cell of its own',
    [['项目主管部门（盖章）：南京市科学技术局', '二〇二四年三月二十七日']],
    { authority: ['南京市科学技术局', 'A1'], date: ['二〇二四年三月二十七日', 'B1'] },
  ],
  [
    'contact and phone, filled',
    [['项目主管部门联系人：李某 联系电话：025-83210000']],
    { contact: ['李某', 'A1'], phone: ['025-83210000', 'A1'] },
  ],
  ['contact and phone, not parted', [['联系人：李某联系电话：025-83210000']], { contact: ['李某', 'A1'], phone: ['025-83210000', 'A1'] }],
  [
    'neighbour cells',
    [
      ['推荐单位（盖章）：', null, '南京大学', null, null, '填表日期：', { kind: 'date', serial: 45378 }],
      ['联系人', '王某', '手机', 13900000000],
    ],
    {
      authority: ['南京大学', 'C1'],
      date: [cellText({ kind: 'date', serial: 45378 }), 'G1'],
      contact: ['王某', 'B2'],
      phone: ['13900000000', 'D2'],
    },
  ],
  [
    'an empty label beside another',
    [['主管部门（公章）', null, '日期：', '2024.3.27']],
    { authority: ['', 'A1'], date: ['2024.3.27', 'D1'] },
  ],
  [
    'an empty label beside a bare date',
    [['项目主管部门（盖章）：', null, null, '2024年 月 日']],
    { authority: ['', 'A1'], date: ['2024年 月 日', 'D1'] },
  ],
  ['spaced labels, underscores', [['联 系 人：____ 电  话： ＿＿']], { contact: ['', 'A1'], phone: ['', 'A1'] }],
  ['unit before its seal', [['南京市科学技术局（盖章）']], { authority: ['南京市科学技术局', 'A1'] }],
  [
    'title',
    [['附件1'], ['省科技计划专项资金\n推荐项目汇总表'], ['项目主管部门（盖章）：']],
    { title: ['省科技计划专项资金推荐项目汇总表', 'A2'], authority: ['', 'A3'] },
  ],
  [
    'a title in two rows',
    [['省科技计划专项资金（国际科技合作/港澳台科技合作计划）'], ['推 荐 项 目 汇 总 表']],
    { title: ['省科技计划专项资金（国际科技合作/港澳台科技合作计划）推荐项目汇总表', 'A1'] },
  ],
  [
    'no label in prose',
    [['须由项目主管部门、设区市科技局与省科技厅会商后组织申报']],
    { title: ['须由项目主管部门、设区市科技局与省科技厅会商后组织申报', 'A1'] },
  ],
])('above: %s', (_, lines, expected) => {
  const none = { title: null, authority: null, date: null, contact: null, phone: null };
  const wanted = Object.fromEntries(Object.entries(expected).map(([field, [value, cell]]) => [field, { value, cell }]));
  expect(fieldsOf(lines)).toEqual({ ...none, ...wanted });
});

test('a merged top line is the title even without the word', () => {
  expect(fieldsOf([['二〇二四年度国际合作']], [], { merges: ['A1:K1'] }).title).toEqual({ value: '二〇二四年度国际合作', cell: 'A1' });
});

test('what is missing above is read from the signature lines below', () => {
  const below = [
    ['备注：［1］项目主管部门：见通知'],
    ['项目主管部门（盖章）：南京市科技局', null, null, null, null, null, null, '日期：2024年3月27日'],
    ['联系人：李某'],
  ];
  expect(fieldsOf([], below)).toMatchObject({
    authority: { value: '南京市科技局', cell: 'A4' },
    date: { value: '2024年3月27日', cell: 'H4' },
    contact: { value: '李某', cell: 'A5' },
    phone: null,
  });
  expect(fieldsOf([['项目主管部门（盖章）：苏州市科技局']], below).authority).toEqual({ value: '苏州市科技局', cell: 'A1' });
});
