import fc from 'fast-check';
import { readTables } from '../../../src/core/table';
import type { ColumnId } from '../../../src/core/table/column-vocabulary';
import { columnVocabulary } from '../../../src/core/table/column-vocabulary';
import { foldHeader } from '../../../src/core/table/fold-header';
import type { CellContent } from '../../../src/core/table/sheet';
import { cellOf, officialHeaders, officialIds, onlyTable, projectRow, rowNumbers, sheetOf, textsOf, workbookOf } from './sheets';

const readOne = (rows: readonly (readonly CellContent[])[], at: { readonly row?: number; readonly column?: number } = {}) =>
  onlyTable(readTables(workbookOf(sheetOf(rows, at))).tables);

const cell = fc.oneof(
  fc.constantFrom<CellContent>(null, '是', '否', '/', '德国', '同上', '√', '　', '备注', '注：见附件', '［1］'),
  fc.string({ maxLength: 12 }),
);
/** Rows that are surely projects: name and unit are there, all the rest may be anything. */
const project = fc
  .tuple(fc.nat({ max: 999 }), cell, cell, cell, cell)
  .map(([number, region, agreementOk, platform, creditOk]) =>
    projectRow(number, { partnerRegion: region, agreementOk, platform, creditOk }),
  );
const projects = fc.array(project, { minLength: 1, maxLength: 6 });

const valuesById = (table: ReturnType<typeof readOne>, ids: readonly ColumnId[]) =>
  table.rows.map((row) => ids.map((id) => cellOf(table, row, id)));

test('the order of the columns does not change what is read', () => {
  const order = fc.shuffledSubarray(
    officialIds.map((_, at) => at),
    { minLength: 11, maxLength: 11 },
  );
  fc.assert(
    fc.property(projects, order, (rows, columns) => {
      const permuted = [officialHeaders, ...rows].map((row) => columns.map((at) => row[at] ?? null));
      expect(valuesById(readOne(permuted), officialIds)).toEqual(valuesById(readOne([officialHeaders, ...rows]), officialIds));
    }),
  );
});

test('blank rows change the numbers of the rows and nothing else', () => {
  const blank = fc.constantFrom<readonly CellContent[]>([], [' ', '　'], [null, null, '\n']);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.array(blank, { maxLength: 3 }), project), { minLength: 1, maxLength: 6 }), (blocks) => {
      const spread = readOne([officialHeaders, ...blocks.flatMap(([blanks, row]) => [...blanks, row])]);
      const dense = readOne([officialHeaders, ...blocks.map(([, row]) => row)]);
      expect(valuesById(spread, officialIds)).toEqual(valuesById(dense, officialIds));
      let row = 1;
      expect(rowNumbers(spread)).toEqual(blocks.map(([blanks]) => (row += blanks.length + 1)));
    }),
  );
});

test('lines above, start row and start column move the table and nothing else', () => {
  const line = fc.constantFrom(
    '附件1',
    '推荐项目汇总表',
    '项目主管部门（盖章）： 2024年 月 日',
    '联系人：李某 联系电话：025-1',
    '内部资料 注意保存',
    '',
  );
  fc.assert(
    fc.property(
      projects,
      fc.array(line, { maxLength: 4 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 40 }),
      (rows, lines, row, column) => {
        const plain = readOne([officialHeaders, ...rows]);
        const moved = readOne([...lines.map((text) => [text]), officialHeaders, ...rows], { row, column });
        expect(valuesById(moved, officialIds)).toEqual(valuesById(plain, officialIds));
        expect(rowNumbers(moved)).toEqual(rowNumbers(plain).map((number) => number + row - 1 + lines.length));
        expect(moved.header.firstColumn).toBe(column);
      },
    ),
  );
});

test('no cell content makes a project with name and unit disappear', () => {
  fc.assert(
    fc.property(projects, (rows) => {
      expect(rowNumbers(readOne([officialHeaders, ...rows]))).toEqual(rows.map((_, at) => at + 2));
    }),
  );
});

test('“同上” and merged cells say what stands above, however long the table and whatever stands between', () => {
  const countries = ['德国', '法国', '新加坡', '日本'];
  const row = fc.record({
    region: fc.option(fc.constantFrom(...countries), { freq: 1, nil: '同上' }),
    isTotalBelow: fc.integer({ max: 40, min: 0 }).map((lot) => lot === 0),
  });
  /** First and last of the rows whose 是 is merged. */
  const span = fc.option(fc.tuple(fc.nat({ max: 240 }), fc.nat({ max: 80 })), { freq: 2 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 240, size: 'max' }), span, (rows, merged) => {
      const [first, length] = merged ?? [0, 0];
      const lines: (readonly CellContent[])[] = [officialHeaders];
      const numbers: number[] = [];
      const merges: number[] = [];
      rows.forEach(({ region, isTotalBelow }, at) => {
        const isMerged = first < at && at <= first + length;
        if (first <= at && at <= first + length) merges.push(lines.length + 1);
        lines.push(
          projectRow(at + 1, { partnerRegion: at === 0 ? '德国' : region, agreementOk: isMerged ? null : at === first ? '否' : '是' }),
        );
        numbers.push(lines.length);
        if (isTotalBelow) lines.push(['合计', null, null, `${String(at + 1)}项`]);
      });
      const [top, bottom] = [merges[0], merges.at(-1)];
      const areas = top === undefined || bottom === undefined ? [] : [`G${String(top)}:G${String(bottom)}`];
      const table = onlyTable(readTables(workbookOf(sheetOf(lines, { merges: areas }))).tables);
      expect(rowNumbers(table)).toEqual(numbers);
      let above = '德国';
      expect(textsOf(table, 'partnerRegion')).toEqual(
        rows.map(({ region }, at) => (above = at === 0 || region === '同上' ? above : region)),
      );
      expect(textsOf(table, 'agreementOk')).toEqual(rows.map((_, at) => (first <= at && at <= first + length ? '否' : '是')));
    }),
  );
});

test('markers, white space and line breaks in a header do not change the column', () => {
  const header = fc.constantFrom(...columnVocabulary.flatMap(({ header: canonical, aliases }) => [canonical, ...aliases]));
  const marker = fc.constantFrom('', '［1］', '[2]', '①', '(1)', '（3）', '¹', ' ');
  const gap = fc.constantFrom('', ' ', '\n', '\r\n', '　');
  fc.assert(
    fc.property(header, marker, gap, fc.constantFrom('', '*', '＊ '), (text, mark, space, star) => {
      expect(foldHeader(star + Array.from(text).join(space) + mark)).toBe(foldHeader(text));
    }),
  );
});

test('folding a header twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('项目名称［1］①(）¹ \n*.年a１')) }), (text) =>
      expect(foldHeader(foldHeader(text))).toBe(foldHeader(text)),
    ),
  );
});
