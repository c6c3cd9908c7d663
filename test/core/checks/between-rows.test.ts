import { readTables } from '../../../src/core/table';
import type { Member } from '../../../src/core/checks/check';
import { groupsBy, othersOf } from '../../../src/core/checks/groups';
import { mostOthers } from '../../../src/core/checks/problems';
import { listedMembers } from '../../../src/core/audit/gathering';
import { viewTable } from '../../../src/core/audit/table-view';
import { bundledPack } from '../../../src/packs';
import { officialWorkbook } from '../../packs/official-table';
import type { RowByHeader } from '../../packs/official-table';
import { saysOf } from './check-tester';

const limits = { jaccard: { parameter: 'title-jaccard' }, edits: { parameter: 'title-edits' } };

describe('groups', () => {
  const members = (count: number): readonly Member[] => {
    const [table] = readTables(officialWorkbook({ rows: Array.from({ length: count }, () => ({})) })).tables;
    if (table === undefined) throw new Error('no table');
    const view = viewTable(table, bundledPack('jiangsu-2024').pack);
    return table.rows.map((row, at) => ({ at, view, row, path: null }));
  };

  it('are of two and more, in the order of their first members; who has no key is in none', () => {
    const keys = ['b', 'a', null, 'a', 'c', 'b', null, 'a'];
    const groups = groupsBy(listedMembers(members(8)), ({ at }) => keys[at] ?? null);
    expect(groups.map((group) => group.map(({ at }) => at))).toEqual([
      [0, 5],
      [1, 3, 7],
    ]);
  });

  it.each<[number, number, number]>([
    [2, 0, 1],
    [2, 1, 1],
    [mostOthers + 1, 0, mostOthers],
    [mostOthers + 1, mostOthers, mostOthers],
    [mostOthers + 20, 3, mostOthers],
    [mostOthers + 20, mostOthers + 10, mostOthers],
  ])('of %i: member %i names %i others, not itself', (count, at, named) => {
    const group = members(count);
    const [self] = group.slice(at, at + 1);
    if (self === undefined) throw new Error('no member');
    const others = othersOf(group, self);
    expect(others).toHaveLength(named);
    expect(others.map(({ row }) => row)).not.toContain(self.row.row);
  });
});

describe('unique', () => {
  const column = { column: 'acceptanceNo' };
  it.each<[string, readonly (string | number | null)[], readonly string[]]>([
    ['different', ['A1', 'A2', 'A12'], []],
    ['blank and “/”', [null, null, '/', '/'], []],
    ['equal', ['A1', 'A2', 'A1'], ['duplicate 5 7', 'duplicate 7 5']],
    ['equal but for width, blanks and case', ['ＳＢＺ 1', 'sbz1'], ['duplicate 5 6', 'duplicate 6 5']],
    ['a number and its text', [2024, '2024'], ['duplicate 5 6', 'duplicate 6 5']],
    ['long numbers that lost their ends', [202403150012345670, 202403150012345690], ['unreadable 5', 'unreadable 6']],
    ['the same as text', ['3.2E+17', '3.2E+17'], ['unreadable 5', 'unreadable 6']],
    ['three', ['1', '1', '1'], ['duplicate 5 6 7', 'duplicate 6 5 7', 'duplicate 7 5 6']],
  ])('%s', (_, numbers, expected) => {
    expect(saysOf('unique', column, { rows: numbers.map((number) => ({ 项目受理号: number })) })).toEqual(expected);
  });
});

describe('sequence', () => {
  it.each<[string, readonly (string | number | null)[], readonly string[]]>([
    ['1 2 3', [1, 2, 3], []],
    ['as text', ['1', '２', ' 3 '], []],
    ['with a stop', ['1.', '2、', '３．'], []],
    ['from 0', [0, 1, 2], ['sequence-broken 5']],
    ['from 5', [5, 6, 7], ['sequence-broken 5']],
    ['a gap', [1, 3, 4], ['sequence-broken 6']],
    ['a gap after which the place is right again', [1, 3, 3], ['sequence-broken 6']],
    ['a repetition', [1, 1, 2], ['sequence-broken 6']],
    ['backwards', [3, 2, 1], ['sequence-broken 5', 'sequence-broken 7']],
    ['a word', [1, '甲', 3], ['sequence-broken 6']],
    ['a fraction', [1, 1.5, 3], ['sequence-broken 6']],
    ['a blank', [1, null, 3], ['sequence-broken 6']],
  ])('%s', (_, numbers, expected) => {
    expect(saysOf('sequence', { column: 'seq' }, { rows: numbers.map((number) => ({ 序号: number })) })).toEqual(expected);
  });
});

describe('one-per-enterprise', () => {
  const options = { column: 'applicant', mayBeTargeted: ['bilateral'] };
  const [firm, key, bilateral] = [{ 申报单位: '南京甲光（中国）有限公司' }, { 项目类型: '重点国别' }, { 项目类型: '双边' }];
  it.each<[string, readonly RowByHeader[], readonly string[]]>([
    ['one each', [firm, { 申报单位: '南京乙光有限公司' }], []],
    ['no name', [{ 申报单位: null }, { 申报单位: null }], []],
    [
      'twice',
      [
        { ...firm, ...key },
        { 申报单位: '南京甲光(中国)有限公司', ...key },
      ],
      ['one-per-enterprise 5 6', 'one-per-enterprise 6 5'],
    ],
    [
      'once perhaps targeted',
      [
        { ...firm, ...key },
        { ...firm, ...bilateral },
      ],
      ['one-per-enterprise-targeted 5 6', 'one-per-enterprise-targeted 6 5'],
    ],
    [
      'twice, and once perhaps targeted',
      [
        { ...firm, ...key },
        { ...firm, ...bilateral },
        { ...firm, ...key },
      ],
      ['one-per-enterprise 5 6 7', 'one-per-enterprise 6 5 7', 'one-per-enterprise 7 5 6'],
    ],
    [
      'stated as targeted',
      [
        { ...firm, ...key },
        { ...firm, ...key, 是否定向组织: '是' },
      ],
      ['one-per-enterprise-targeted 5 6', 'one-per-enterprise-targeted 6 5'],
    ],
    ['the first unit counts', [firm, { 申报单位: '南京乙光有限公司、南京甲光（中国）有限公司' }], []],
  ])('%s', (_, rows, expected) => {
    expect(saysOf('one-per-enterprise', options, { rows })).toEqual(expected);
  });
});

describe('one-per-person', () => {
  const [one, other] = ['32010219800101018X', '320102198001011246'];
  const zhao = (unit: string, id: string | null = null): RowByHeader => ({ 项目负责人: '赵某', 申报单位: unit, 身份证号: id });
  it.each<[string, readonly RowByHeader[], readonly string[]]>([
    ['another name', [zhao('南京大学'), { 项目负责人: '钱某', 申报单位: '南京大学' }], []],
    ['nobody', [{ 项目负责人: null }, { 项目负责人: '/' }, { 项目负责人: '/' }], []],
    ['a name at one unit', [zhao('南京大学'), zhao('南京大学')], ['one-per-person 5 6', 'one-per-person 6 5']],
    ['a name at two units', [zhao('南京大学'), zhao('扬州大学')], ['namesake 5 6', 'namesake 6 5']],
    ['a number at two units', [zhao('南京大学', one), zhao('扬州大学', one.toLowerCase())], ['one-per-person 5 6', 'one-per-person 6 5']],
    [
      'one number under two names',
      [zhao('南京大学', one), { 项目负责人: '赵莫', 申报单位: '扬州大学', 身份证号: one }],
      ['one-per-person 5 6', 'one-per-person 6 5'],
    ],
    ['two numbers at one unit', [zhao('南京大学', one), zhao('南京大学', other)], []],
    ['a number and none at one unit', [zhao('南京大学', one), zhao('南京大学')], ['one-per-person 5 6', 'one-per-person 6 5']],
    ['a damaged number proves nothing', [zhao('南京大学', one), zhao('扬州大学', '320102198001010')], ['namesake 5 6', 'namesake 6 5']],
    [
      'each speaks of those who may be the same',
      [zhao('南京大学', one), zhao('南京大学', other), zhao('南京大学')],
      ['one-per-person 5 7', 'one-per-person 6 7', 'one-per-person 7 5 6'],
    ],
    [
      'the same person and a namesake',
      [zhao('南京大学', one), zhao('扬州大学', one), zhao('江苏大学')],
      ['one-per-person 5 6', 'one-per-person 6 5', 'namesake 7 5 6'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(saysOf('one-per-person', { column: 'leader' }, { rows })).toEqual(expected);
  });
});

describe('one-per-platform', () => {
  const on = (platform: string | null, unit = '南京大学'): RowByHeader => ({ 依托平台: platform, 申报单位: unit });
  const both = (code: string) => [`${code} 5 6`, `${code} 6 5`];
  it.each<[string, RowByHeader, RowByHeader, readonly string[]]>([
    ['two platforms', on('江苏省纳米材料重点实验室'), on('江苏省作物遗传重点实验室'), []],
    ['none', on(null), on('/'), []],
    ['one', on('江苏省纳米材料重点实验室'), on('江苏省纳米材料 重点实验室', '扬州大学'), both('one-per-platform')],
    ['under its old class', on('纳米材料全国重点实验室'), on('纳米材料国家重点实验室'), both('one-per-platform')],
    ['with its host in front', on('南京大学纳米材料国家重点实验室'), on('纳米材料国家重点实验室', '扬州大学'), both('one-per-platform')],
    ['with its host behind', on('纳米材料国家重点实验室（依托南京大学）'), on('纳米材料国家重点实验室'), both('one-per-platform')],
    ['in another order of words', on('江苏省纳米材料重点实验室'), on('纳米材料江苏省重点实验室'), both('platform-nearly-same')],
    [
      'of nearly one name',
      on('江苏省先进纳米功能材料与器件制造重点实验室'),
      on('江苏省先进纳米功能材料和器件制造重点实验室'),
      both('platform-nearly-same'),
    ],
    ['that share only the words of their class', on('江苏省船舶重点实验室'), on('江苏省水稻重点实验室'), []],
    ['that are nothing but such words', on('江苏省重点实验室'), on('国家重点实验室'), []],
  ])('%s', (_, left, right, expected) => {
    expect(saysOf('one-per-platform', { column: 'platform', ...limits }, { rows: [left, right] })).toEqual(expected);
  });
});

describe('titles', () => {
  const of = (title: string | null, unit: string | null): RowByHeader => ({ 项目名称: title, 申报单位: unit });
  const [blade, nju, yzu] = ['海上风电叶片检测装置', '南京大学', '扬州大学'];
  it.each<[string, readonly RowByHeader[], readonly string[]]>([
    ['different', [of(blade, nju), of('大豆油脂酶法改性', nju)], []],
    ['blank', [of(null, nju), of(null, nju)], []],
    ['equal at one unit', [of(blade, nju), of('海上风电 叶片检测装置', nju)], ['same-title-same-unit 5 6', 'same-title-same-unit 6 5']],
    ['equal at two units', [of(blade, nju), of(blade, yzu)], ['same-title-other-unit 5 6', 'same-title-other-unit 6 5']],
    ['equal, but for case', [of('AI叶片检测', nju), of('ai叶片检测', yzu)], ['same-title-other-unit 5 6', 'same-title-other-unit 6 5']],
    ['equal at no unit', [of(blade, null), of(blade, null)], ['same-title-other-unit 5 6', 'same-title-other-unit 6 5']],
    [
      'equal at one unit and another one: each names its own kind',
      [of(blade, nju), of(blade, yzu), of(blade, nju)],
      ['same-title-same-unit 5 7', 'same-title-other-unit 6 5 7', 'same-title-same-unit 7 5'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(saysOf('same-title', { column: 'projectName' }, { rows })).toEqual(expected);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['far apart', [blade, '大豆油脂酶法改性'], []],
    ['equal', [blade, blade], []],
    ['one character of ten', [blade, '海上风电叶片监测装置'], ['similar-title 5 6', 'similar-title 6 5']],
    [
      'the second of two',
      [blade, '海上风电叶片监测装置', '海上风电叶片检验装置'],
      ['similar-title 5 6', 'similar-title 5 7', 'similar-title 6 5', 'similar-title 7 5'],
    ],
  ])('nearly the same: %s', (_, titles, expected) => {
    const rows = titles.map((title) => of(title, nju));
    expect(saysOf('similar-title', { column: 'projectName', ...limits }, { rows })).toEqual(expected);
  });
});
