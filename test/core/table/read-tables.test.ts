import { AuditError } from '../../../src/core/errors';
import { columnOf, readTables, requireTables } from '../../../src/core/table';
import { areaName } from '../../../src/core/table/address';
import type { CellContent, Sheet } from '../../../src/core/table/sheet';
import { cellOf, officialHeaders, officialIds, onlyTable, projectRow, rowNumbers, sheetOf, textsOf, workbookOf } from './sheets';

const headers: readonly CellContent[] = officialHeaders;
const formLines: readonly (readonly CellContent[])[] = [
  ['省科技计划专项资金（国际科技合作/港澳台科技合作计划）推荐项目汇总表'],
  ['项目主管部门（盖章）： 2024年 月 日'],
  ['项目主管部门联系人： 联系电话：'],
];

const read = (...sheets: readonly Sheet[]) => readTables(workbookOf(...sheets)).tables;
const readOne = (...sheets: readonly Sheet[]) => onlyTable(read(...sheets));

describe('finding a table', () => {
  test('the official form', () => {
    const table = readOne(sheetOf([...formLines, headers, projectRow(1), projectRow(2)], { merges: ['A1:K1', 'A2:K2', 'A3:K3'] }));
    expect(areaName(table.header)).toBe('A4:K4');
    expect(table.body && areaName(table.body)).toBe('A5:K6');
    expect(table.columns.map(({ id }) => id)).toEqual(officialIds);
    expect(table.unknownColumns).toEqual([]);
    expect(table.notes).toEqual([]);
    expect(cellOf(table, table.rows[1], 'applicant').text).toBe('南京甲2科技有限公司');
    expect(columnOf(table, 'leader')).toBe(-1);
  });

  test('anywhere on the sheet', () => {
    const table = readOne(sheetOf([headers, projectRow(1)], { row: 9, column: 4 }));
    expect(areaName(table.header)).toBe('D9:N9');
    expect(table.rows.map(({ row }) => row)).toEqual([10]);
    expect(table.columns[0]?.index).toBe(4);
  });

  test('permuted, missing and unknown columns, line breaks in headers', () => {
    const table = readOne(
      sheetOf([
        ['申报\n单位', '领导批示', '项目\n 名称', '项目负责人', '序号'],
        ['甲公司', '同意', '某技术研发', '李某', '1'],
      ]),
    );
    expect(table.columns.map(({ id, header }) => [id, header])).toEqual([
      ['applicant', '申报单位'],
      ['projectName', '项目名称'],
      ['leader', '项目负责人'],
      ['seq', '序号'],
    ]);
    expect(table.unknownColumns).toEqual(['领导批示']);
    expect(textsOf(table, 'leader')).toEqual(['李某']);
  });

  test.each<[string, readonly (readonly CellContent[])[], readonly string[]]>([
    [
      'merged groups',
      [
        ['序号', '项目信息', null, null, '申报单位', null, '外方合作机构', null],
        [null, '项目受理号', '项目名称', '项目类型', '名称', '性质', '名称', '国别'],
      ],
      ['A1:A2', 'B1:D1', 'E1:F1', 'G1:H1'],
    ],
    [
      'unmerged groups',
      [
        ['序号', '项目信息', null, null, '申报单位', null, '外方合作机构', null],
        [null, '项目受理号', '项目名称', '项目类型', '名称', '性质', '名称', '国别'],
      ],
      [],
    ],
  ])('two levels with %s', (_, head, merges) => {
    const table = readOne(sheetOf([...head, [1, 'S1', '某技术研发', '双边', '甲公司', '企业', 'ABC GmbH', '德国']], { merges }));
    expect(areaName(table.header)).toBe('A1:H2');
    expect(table.columns.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['seq', 'acceptanceNo', 'projectName', 'projectType', 'applicant', 'applicantKind']),
    );
    expect(textsOf(table, 'projectName')).toEqual(['某技术研发']);
    expect(textsOf(table, 'applicant')).toEqual(['甲公司']);
    expect(table.columns.find(({ id }) => id === 'applicant')?.header).toBe('申报单位—名称');
    expect(rowNumbers(table)).toEqual([3]);
  });

  test.each<[string, readonly CellContent[]]>([
    ['with colons', ['项目主管部门（盖章）：', ...new Array<null>(6).fill(null), '日期：']],
    ['without', ['项目主管部门（盖章）', ...new Array<null>(6).fill(null), '2024年 月 日']],
    ['a heading', ['参与推荐情况', ...new Array<null>(6).fill(null), '审核情况']],
  ])('merged form lines directly above the header are no groups: %s', (name, line) => {
    const table = readOne(sheetOf([line, headers, projectRow(1)], { merges: ['A1:G1', 'H1:K1'] }));
    expect(table.header.firstRow).toBe(name === 'a heading' ? 1 : 2);
    expect(table.columns.map(({ id }) => id)).toEqual(officialIds);
    expect(table.rows).toHaveLength(1);
  });

  test('a form line above a two-level header does not hide its second level', () => {
    const table = readOne(
      sheetOf(
        [
          ['项目主管部门：甲市科学技术局（盖章）', null, null, '联系人：李某', null, null, null],
          ['编号', '项目类别', '项目名称', '承担单位', '经费', null, '依托平台', '受理编号'],
          [null, null, null, null, '省资助经费（万元）', '项目江苏方总预算（万元）', null, null],
          ['1', '重点国别', '某技术研发', '甲公司', 80, 200, null, 'S1'],
        ],
        { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:G3', 'H2:H3'] },
      ),
    );
    expect(areaName(table.header)).toBe('A2:H3');
    expect(table.columns.map(({ id }) => id)).toEqual([
      'seq',
      'projectType',
      'projectName',
      'applicant',
      'requestedFunding',
      'jiangsuBudget',
      'platform',
      'acceptanceNo',
    ]);
  });

  test('groups name whose the sub-headers are', () => {
    const table = readOne(
      sheetOf(
        [
          ['序号', '项目基本情况', null, '项目负责人', null, '申报单位', '参与单位', null, '外方合作机构', null],
          [null, '名称', '类别', '姓名', '身份证号', null, '名称', '性质', '名称', '负责人'],
          [1, '某技术研发', '双边', '李某', '32010619700101001X', '甲公司', '乙公司', '企业', 'ABC', 'Smith'],
        ],
        { merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:F2', 'G1:H1', 'I1:J1'] },
      ),
    );
    expect(table.columns.map(({ id, index }) => [id, index])).toEqual([
      ['seq', 1],
      ['projectName', 2],
      ['projectType', 3],
      ['leader', 4],
      ['leaderId', 5],
      ['applicant', 6],
      ['participants', 7],
      ['participantsKind', 8],
    ]);
    expect(table.unknownColumns).toEqual(['外方合作机构—名称', '外方合作机构—负责人']);
  });

  test('headers merged over two rows, and headers broken over two rows', () => {
    const merged = readOne(
      sheetOf([['序号', '项目名称', '申报单位'], [], [1, '某技术研发', '甲公司']], { merges: ['A1:A2', 'B1:B2', 'C1:C2'] }),
    );
    expect(areaName(merged.header)).toBe('A1:C2');
    expect(rowNumbers(merged)).toEqual([3]);
    const broken = readOne(
      sheetOf([
        ['序号', '项目', '申报', '项目'],
        [null, '名称', '单位', '类型'],
        [1, '某技术研发', '甲公司', '双边创新合作'],
      ]),
    );
    expect(broken.columns.map(({ id }) => id)).toEqual(['seq', 'projectName', 'applicant', 'projectType']);
    expect(rowNumbers(broken)).toEqual([3]);
  });

  test('a row of column numbers below the header is no project', () => {
    const table = readOne(sheetOf([headers, headers.map((_, at) => at + 1), projectRow(1)]));
    expect(rowNumbers(table)).toEqual([3]);
  });

  test('two headers do not make a table, three make one', () => {
    expect(
      read(
        sheetOf([
          ['项目名称', '申报单位', '数量'],
          ['甲', '乙', 3],
        ]),
      ),
    ).toEqual([]);
    expect(
      read(
        sheetOf([
          ['项目名称', '申报单位', '备注'],
          ['甲', '乙', ''],
        ]),
      ),
    ).toHaveLength(1);
    expect(
      read(
        sheetOf([
          ['序号', '项目类型', '备注'],
          [1, '双边', ''],
        ]),
      ),
    ).toEqual([]);
  });

  test('two tables stacked in one sheet, each with its own lines', () => {
    const tables = read(
      sheetOf([
        ['甲市推荐项目汇总表'],
        ['项目主管部门（盖章）：甲市科技局'],
        headers,
        projectRow(1),
        [],
        ['乙市推荐项目汇总表'],
        ['项目主管部门（盖章）：乙市科技局'],
        ['项目名称', '申报单位', '项目类型', '备注'],
        ['另一技术研发', '乙公司', '双边创新合作', ''],
      ]),
    );
    expect(
      tables.map((table) => [areaName(table.header), rowNumbers(table), table.fields.authority?.value, table.fields.title?.value]),
    ).toEqual([
      ['A3:K3', [4], '甲市科技局', '甲市推荐项目汇总表'],
      ['A8:D8', [9], '乙市科技局', '乙市推荐项目汇总表'],
    ]);
    expect(tables.flatMap(({ notes }) => notes)).toEqual([]);
  });

  test('the header repeated on the next page continues the table; under another authority it begins a new one', () => {
    const pages = (second: string) =>
      read(
        sheetOf([
          ['推荐项目汇总表'],
          ['项目主管部门（盖章）：甲市科技局'],
          headers,
          projectRow(1),
          ['推荐项目汇总表'],
          [second],
          headers,
          projectRow(2),
        ]),
      );
    expect(pages('项目主管部门（盖章）：甲市科技局').map(rowNumbers)).toEqual([[4, 8]]);
    expect(pages('').map(rowNumbers)).toEqual([[4, 8]]);
    expect(pages('项目主管部门（盖章）：乙市科技局').map(rowNumbers)).toEqual([[4], [8]]);
  });

  test('two tables side by side', () => {
    const left = ['项目名称', '申报单位', '项目类型'];
    const tables = read(
      sheetOf([
        [...left, null, null, ...left],
        ['甲技术', '甲公司', '双边', null, null, '乙技术', '乙公司', '双边'],
      ]),
    );
    expect(tables.map((table) => textsOf(table, 'projectName'))).toEqual([['甲技术'], ['乙技术']]);
  });

  test('a wide table ends at the first of the narrower ones below it, wherever the next one stands', () => {
    const narrow = ['项目名称', '申报单位', '项目类型'];
    const tables = read(
      sheetOf([
        [...narrow, '合作国别地区', '项目负责人', '职称', '学位', '项目受理号'],
        ['甲技术', '甲公司', '双边', '德国', '张三', '教授', '博士', '1'],
        narrow,
        ['乙技术', '乙公司', '双边'],
        ['丙技术', '丙公司', '双边', null, null, ...narrow],
        ['丁技术', '丁公司', '双边', null, null, '戊技术', '戊公司', '双边'],
      ]),
    );
    expect(tables.map((table) => textsOf(table, 'projectName'))).toEqual([['甲技术'], ['乙技术', '丙技术', '丁技术'], ['戊技术']]);
  });

  test('a row that counts on is a row of its table, whatever words stand in it; beside the table a header is one all the same', () => {
    const [left, right] = [
      ['序号', '项目名称', '申报单位'],
      ['项目名称', '申报单位', '项目类型'],
    ];
    const rows = (second: CellContent) =>
      read(
        sheetOf([
          [...left, '备注'],
          [1, '甲技术', '甲公司'],
          [second, '项目名称', '申报单位', '项目类型'],
          [3, '丙技术', '丙公司', null, null, null, ...right],
          [4, '丁技术', '丁公司', null, null, null, '戊技术', '戊公司', '双边'],
        ]),
      ).map((table) => [table.header.firstRow, ...textsOf(table, 'projectName')]);
    expect(rows(2)).toEqual([
      [1, '甲技术', '项目名称', '丙技术', '丁技术'],
      [4, '戊技术'],
    ]);
    expect(rows('序号')).toEqual([
      [1, '甲技术'],
      [3, '丙技术', '丁技术'],
      [4, '戊技术'],
    ]);
  });

  test('several sheets, but not our own and not the ledgers', () => {
    const table = [headers, projectRow(1)];
    const names = ['江宁区', '汇总表', '审核报告', '审核记录', '抽查底稿', '整改通知', '台账-在研项目'];
    expect(read(...names.map((name) => sheetOf(table, { name }))).map(({ sheet }) => sheet)).toEqual(['江宁区', '汇总表']);
  });

  test('one sheet on demand, whatever its name', () => {
    const workbook = workbookOf(sheetOf([headers, projectRow(1)], { name: 'A' }), sheetOf([headers, projectRow(1)], { name: '审核报告' }));
    expect(readTables(workbook, { sheet: '审核报告' }).tables.map(({ sheet }) => sheet)).toEqual(['审核报告']);
    expect(() => readTables(workbook, { sheet: 'B' })).toThrow(
      new AuditError({ code: 'sheet-not-found', sheet: 'B', present: ['A', '审核报告'] }),
    );
  });

  test('our own three columns beside the table are not the user’s', () => {
    const table = readOne(
      sheetOf([
        [...headers, '审核结论', '问题与依据', '审核标记', '说明'],
        [...projectRow(1), '通过', null, '|e3|', null],
        [2, ...new Array<null>(10).fill(null), '通过'],
      ]),
    );
    expect(table.unknownColumns).toEqual(['说明']);
    expect(rowNumbers(table)).toEqual([2]);
    expect(readOne(sheetOf([[...headers, '审核结论', '问题与依据', '审核标记'], projectRow(1)])).header.lastColumn).toBe(11);
  });

  test('a mapping makes a table of headers we do not know', () => {
    const sheet = sheetOf([['内部资料'], ['名目', '机构', '类'], ['某技术研发', '甲公司', '双边']]);
    expect(read(sheet)).toEqual([]);
    const { tables } = readTables(workbookOf(sheet), { mapping: { 1: 'projectName', 2: 'applicant', 3: 'projectType' } });
    expect(onlyTable(tables).columns.map(({ id, matched }) => [id, matched])).toEqual([
      ['projectName', 'user'],
      ['applicant', 'user'],
      ['projectType', 'user'],
    ]);
    expect(rowNumbers(onlyTable(tables))).toEqual([3]);
  });

  test('no table: what was looked for and the nearest row', () => {
    const workbook = workbookOf(sheetOf([['统计'], ['项目名称', '数量', '备注']], { name: '统计' }));
    expect(readTables(workbook)).toEqual({ tables: [], nearest: { sheet: '统计', row: 2, found: ['项目名称', '备注'] } });
    expect(() => requireTables(workbook)).toThrow(AuditError);
    expect(readTables(workbookOf()).nearest).toBeNull();
  });

  test('hidden sheets and columns are read and said', () => {
    const table = readOne(sheetOf([headers, projectRow(1)], { visibility: 'very-hidden', hiddenColumns: [2, 30] }));
    expect(table.notes).toEqual([{ code: 'hidden-sheet' }, { code: 'hidden-columns', columns: [2] }]);
  });

  test('a row 16,384 cells wide with holes does no harm', () => {
    const wide: CellContent[] = [...headers];
    wide.length = 16_384;
    wide[16_383] = 'x';
    expect(readOne(sheetOf([headers])).columns).toHaveLength(11);
    expect(readOne({ ...sheetOf([]), rows: [{ row: 1, hidden: false, cells: wide }] }).columns).toHaveLength(11);
  });
});
