import { ledgerLayouts, ledgersIn, neededLedgerHeaders, readLedgerSheet } from '../../../src/core/audit/read-ledger';
import { ledgerKinds } from '../../../src/core/checks/problems';
import type { LedgerKind } from '../../../src/core/checks/problems';
import type { CellContent } from '../../../src/core/table/sheet';
import { sheetOf, workbookOf } from '../table/sheets';

const line = {
  number: '',
  title: '',
  unit: '',
  person: '',
  personId: '',
  programme: '',
  platform: '',
  department: '',
  reason: '',
  startsOn: null,
  endsOn: null,
  role: '',
  status: '',
  withdrawnOn: null,
};
const day = (year: number, month: number, dayOfMonth: number) => ({ year, month, day: dayOfMonth, hour: null, minute: null });
const read = (kind: LedgerKind, ...rows: readonly (readonly CellContent[])[]) => readLedgerSheet(sheetOf(rows), kind);

describe('an external list', () => {
  it('is read by its headers, in any order, below a title, around unknown columns and blank rows', () => {
    expect(
      read(
        'ongoing',
        ['在研项目清单（截至2024年2月）'],
        ['备注', '结束日期', '项目 编号', '承担\n单位［1］', '项目负责人', '证件号码', '计划类别', '依托平台', '项目名称'],
        ['略', '2025年12月31日', 'BE2022001', ' 南京大学 ', '赵某', '32010219800101018x', '国际科技合作', '某实验室', '甲 乙'],
        [null, null],
        ['', ' ', 'BE2022002', '扬州大学', null, null, null, null, null],
      ),
    ).toEqual([
      {
        ...line,
        number: 'BE2022001',
        title: '甲 乙',
        unit: '南京大学',
        person: '赵某',
        personId: '32010219800101018X',
        programme: '国际科技合作',
        platform: '某实验室',
        endsOn: day(2025, 12, 31),
        row: 3,
      },
      { ...line, number: 'BE2022002', unit: '扬州大学', row: 5 },
    ]);
  });

  it.each<[LedgerKind, readonly CellContent[], readonly CellContent[], Readonly<Record<string, unknown>>]>([
    [
      'applied',
      ['项目名称', '申报单位', '项目负责人', '计划类别', '受理部门'],
      ['甲', '乙', '丙', '丁', '戊'],
      { title: '甲', unit: '乙', person: '丙', programme: '丁', department: '戊' },
    ],
    [
      'dishonesty',
      ['单位名称', '姓名', '证件号码', '失信事由', '处罚开始日期', '处罚结束日期'],
      ['甲', '乙', null, '丙', '2023-01-01', { kind: 'date', serial: 45_657 }],
      { unit: '甲', person: '乙', reason: '丙', startsOn: day(2023, 1, 1), endsOn: day(2024, 12, 31) },
    ],
    [
      'platforms',
      ['平台名称', '平台类别', '认定部门', '依托单位'],
      ['甲', '乙', '丙', '丁'],
      { title: '甲', programme: '乙', department: '丙', unit: '丁' },
    ],
    ['experts', ['姓名', '单位'], ['甲', '乙'], { person: '甲', unit: '乙' }],
  ])('%s', (kind, headers, cells, expected) => {
    expect(read(kind, headers, cells)).toEqual([{ ...line, ...expected, row: 2 }]);
  });

  it.each<[string, CellContent, string]>([
    ['whole as text', '32010219800101018X', '32010219800101018X'],
    ['with a small x', '32010219800101018x', '32010219800101018X'],
    ['damaged by a spreadsheet', 320102198001010100, ''],
    ['with a wrong check digit', '320102198001010181', ''],
    ['masked', '320102********018X', ''],
    ['missing', null, ''],
  ])('an identity number that is %s', (_, content, id) => {
    expect(read('ongoing', ['承担单位', '证件号码'], ['南京大学', content])?.[0]?.personId).toBe(id);
  });

  it.each<[string, CellContent, unknown]>([
    ['a month', '2025年6月', { year: 2025, month: 6, day: null, hour: null, minute: null }],
    ['a word', '长期', null],
    ['a day that is none', '2025-02-30', null],
    ['nothing', null, null],
  ])('an end that is %s', (_, content, endsOn) => {
    expect(read('ongoing', ['承担单位', '结束日期'], ['南京大学', content])?.[0]?.endsOn).toEqual(endsOn);
  });

  it.each<[LedgerKind, string, readonly string[]]>([
    ['ongoing', 'dishonesty', ['单位名称', '姓名', '失信事由', '处罚结束日期']],
    ['applied', 'dishonesty', ['项目名称', '单位名称', '失信事由']],
    ['ongoing', 'applied', ['项目名称', '申报单位', '受理部门']],
    ['dishonesty', 'ongoing', ['项目编号', '单位名称', '计划类别']],
    ['dishonesty', 'platforms', ['平台名称', '认定部门', '单位']],
  ])('%s: a list of another kind (%s) is none', (kind, _, headers) => {
    expect(read(kind, headers, headers)).toBeNull();
  });

  it.each(ledgerKinds)('%s without the headers it needs is none', (kind) => {
    expect(read(kind, ['序号', '备注'], [1, '甲'])).toBeNull();
    expect(neededLedgerHeaders(kind)).toEqual(neededLedgerHeaders(kind).filter((header) => /^[\u4e00-\u9fff]+$/u.test(header)));
    expect(read(kind, neededLedgerHeaders(kind))).toEqual([]);
  });
});

describe('the lists in a workbook', () => {
  const rows = [['承担单位'], ['南京大学']];
  it.each(['台账-在研项目', ' 台账-在研项目 ', '台账－在研项目', '台账—在研项目', '台账 - 在研项目'])(
    'are found by the sheet name “%s”',
    (name) => {
      expect(ledgersIn(workbookOf(sheetOf([['其他']], { name: '汇总表' }), sheetOf(rows, { name })))).toEqual({
        ongoing: [{ ...line, unit: '南京大学', row: 2 }],
      });
    },
  );

  it.each(['在研项目', '台账-在研项目2', '台账'])('are not looked for in a sheet “%s”', (name) => {
    expect(ledgersIn(workbookOf(sheetOf(rows, { name })))).toEqual({});
  });

  it('may be all seven; one without its headers is absent, one without lines is there and empty', () => {
    const sheets = ledgerKinds.map((kind) =>
      sheetOf([kind === 'experts' ? ['其他'] : [...neededLedgerHeaders(kind)]], { name: ledgerLayouts[kind].sheet }),
    );
    expect(ledgersIn(workbookOf(...sheets))).toEqual({
      ongoing: [],
      applied: [],
      dishonesty: [],
      platforms: [],
      recommenders: [],
      members: [],
    });
  });
});
