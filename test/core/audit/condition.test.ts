import fc from 'fast-check';
import { compileConditions, neededColumns } from '../../../src/core/audit/condition';
import type { Condition, Truth } from '../../../src/core/audit/condition';
import { viewTable } from '../../../src/core/audit/table-view';
import type { ColumnId } from '../../../src/core/table/column-vocabulary';
import { readTables } from '../../../src/core/table';
import { bundledPack } from '../../../src/packs';
import { officialWorkbook } from '../../packs/official-table';
import type { RowByHeader, TableInput } from '../../packs/official-table';

const { pack } = bundledPack('jiangsu-2024');

const judge = (conditions: readonly Condition[], row: RowByHeader, rest: Omit<TableInput, 'rows'> = {}): Truth => {
  const [table] = readTables(officialWorkbook({ rows: [row], ...rest })).tables;
  const [first] = table?.rows ?? [];
  if (table === undefined || first === undefined) throw new Error('no table');
  return compileConditions(conditions, viewTable(table, pack))(first);
};

/** One condition for each truth, in a row of a firm without the column 计划名称. */
const of: Readonly<Record<Truth, Condition>> = {
  true: { leadKind: ['enterprise'] },
  false: { leadKind: ['university'] },
  unknown: { filled: 'programme' },
  reported: { category: ['bilateral'] },
};
const row: RowByHeader = { 项目类型: '某某项目', 申报单位: '南京甲光装备有限公司' };

describe('truth tables', () => {
  it.each<[Truth, Truth]>([
    ['true', 'true'],
    ['false', 'false'],
    ['unknown', 'unknown'],
    ['reported', 'reported'],
  ])('%s is %s', (truth, expected) => {
    expect(judge([of[truth]], row)).toBe(expected);
  });

  it.each<[Truth, Truth]>([
    ['true', 'false'],
    ['false', 'true'],
    ['unknown', 'unknown'],
    ['reported', 'reported'],
  ])('not %s is %s', (truth, expected) => {
    expect(judge([{ not: of[truth] }], row)).toBe(expected);
  });

  it.each<[Truth, Truth, Truth, Truth]>([
    ['true', 'true', 'true', 'true'],
    ['true', 'false', 'false', 'true'],
    ['true', 'unknown', 'unknown', 'true'],
    ['true', 'reported', 'reported', 'true'],
    ['false', 'false', 'false', 'false'],
    ['false', 'unknown', 'false', 'unknown'],
    ['false', 'reported', 'false', 'reported'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
    ['unknown', 'reported', 'reported', 'reported'],
    ['reported', 'reported', 'reported', 'reported'],
  ])('%s with %s: all %s, any %s', (left, right, all, any) => {
    for (const parts of [
      [of[left], of[right]],
      [of[right], of[left]],
    ]) {
      expect(judge(parts, row)).toBe(all);
      expect(judge([{ any: parts }], row)).toBe(any);
    }
  });

  it('no condition is always met', () => {
    expect(judge([], row)).toBe('true');
  });

  it('De Morgan holds', () => {
    const truth = fc.constantFrom<Truth>('true', 'false', 'unknown', 'reported');
    fc.assert(
      fc.property(fc.array(truth, { minLength: 1, maxLength: 4 }), (truths) => {
        const negated = truths.map((one): Condition => ({ not: of[one] }));
        const notAny = judge([{ not: { any: truths.map((one) => of[one]) } }], row);
        expect(judge(negated, row)).toBe(notAny);
      }),
      { numRuns: 60 },
    );
  });
});

describe('conditions', () => {
  const belt: Condition = { category: ['belt-and-road', 'carrier'] };
  it.each<[string, Condition, RowByHeader, Truth]>([
    ['a category', belt, { 项目类型: '“一带一路”创新合作' }, 'true'],
    ['another category', belt, { 项目类型: '双边创新合作' }, 'false'],
    ['an unknown category', belt, { 项目类型: '国际科技合作' }, 'reported'],
    ['a blank category', belt, { 项目类型: null }, 'reported'],
    ['a kind by name', { leadKind: ['university'] }, { 申报单位: '扬州大学' }, 'true'],
    ['a kind by column against the name', { leadKind: ['enterprise'] }, { 申报单位: '扬州大学', 申报单位性质: '企业' }, 'true'],
    ['the first unit of several', { leadKind: ['university'] }, { 申报单位: '扬州大学、南京甲光装备有限公司' }, 'true'],
    ['a kind that the name does not tell', { leadKind: ['university'] }, { 申报单位: '紫金山某某' }, 'unknown'],
    ['an unknown kind that is asked for', { leadKind: ['unknown'] }, { 申报单位: '紫金山某某' }, 'true'],
    ['a column that says nothing of the kind', { leadKind: ['university'] }, { 申报单位: '扬州大学', 申报单位性质: '不详' }, 'true'],
    ['no unit at all', { leadKind: ['university'] }, { 申报单位: null }, 'reported'],
    ['no unit but its kind', { leadKind: ['university'] }, { 申报单位: '/', 申报单位性质: '高校' }, 'reported'],
    ['a filled cell', { filled: 'platform' }, { 依托平台: '某实验室' }, 'true'],
    ['a blank cell', { filled: 'platform' }, { 依托平台: ' ' }, 'false'],
    ['a cell that says “none”', { filled: 'platform' }, { 依托平台: '/' }, 'false'],
    ['a cell without its column', { filled: 'programme' }, {}, 'unknown'],
    ['an answer', { answered: { column: 'geneticResources', answer: 'yes' } }, { 是否涉及人类遗传资源: '是' }, 'true'],
    ['the other answer', { answered: { column: 'geneticResources', answer: 'yes' } }, { 是否涉及人类遗传资源: '不涉及' }, 'false'],
    ['no answer', { answered: { column: 'geneticResources', answer: 'yes' } }, { 是否涉及人类遗传资源: null }, 'false'],
    ['an unclear answer', { answered: { column: 'geneticResources', answer: 'yes' } }, { 是否涉及人类遗传资源: '待定' }, 'unknown'],
    ['an answer without its column', { answered: { column: 'targeted', answer: 'yes' } }, {}, 'false'],
    ['a word', { contains: { column: 'projectName', words: ['芯片', '叶片'] } }, { 项目名称: '海上风电叶 片检测' }, 'true'],
    ['a word in wide letters', { contains: { column: 'projectName', words: ['ＡＩ'] } }, { 项目名称: 'AI制药平台' }, 'true'],
    ['another word', { contains: { column: 'projectName', words: ['芯片'] } }, { 项目名称: '海上风电叶片检测' }, 'false'],
    ['a word in a blank cell', { contains: { column: 'projectName', words: ['芯片'] } }, { 项目名称: null }, 'unknown'],
    ['a word without its column', { contains: { column: 'programme', words: ['芯片'] } }, {}, 'unknown'],
  ])('%s', (_, condition, cells, truth) => {
    expect(judge([condition], cells)).toBe(truth);
  });

  it.each<[string | null, Truth]>([
    ['南京市科学技术局', 'true'],
    ['昆山市科技局', 'false'],
    ['张三', 'unknown'],
    [null, 'false'],
  ])('the department “%s” is a city: %s', (authority, truth) => {
    expect(judge([{ authority: ['city'] }], {}, { fields: { authority } })).toBe(truth);
  });

  it('a category and a unit without their columns are told elsewhere', () => {
    expect(judge([belt], {}, { without: ['projectType'] })).toBe('reported');
    expect(judge([{ leadKind: ['enterprise'] }], {}, { without: ['applicant'] })).toBe('reported');
  });
});

describe('columns without which no row can meet a condition', () => {
  it.each<[string, Condition, readonly ColumnId[]]>([
    ['category', { category: ['carrier'] }, ['projectType']],
    ['kind', { leadKind: ['hospital'] }, ['applicant']],
    ['department', { authority: ['city'] }, []],
    ['answered', { answered: { column: 'targeted', answer: 'yes' } }, ['targeted']],
    ['not answered', { not: { answered: { column: 'targeted', answer: 'yes' } } }, []],
    ['not category', { not: { category: ['carrier'] } }, ['projectType']],
    ['any', { any: [{ category: ['carrier'] }, { leadKind: ['hospital'] }] }, ['projectType', 'applicant']],
    ['filled', { filled: 'platform' }, []],
    ['contains', { contains: { column: 'programme', words: ['甲'] } }, []],
  ])('%s', (_, condition, columns) => {
    expect(neededColumns(condition, 'projectType')).toEqual(columns);
  });
});
