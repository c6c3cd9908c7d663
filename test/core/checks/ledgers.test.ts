import type { RowByHeader } from '../../packs/official-table';
import { saysOf } from './check-tester';

const asOf = { year: 2024, month: 2, day: 4, hour: null, minute: null };
const firm = '南京甲光装备有限公司';
const id = '32010219800101018X';
const other = '320102198001011246';

describe('a line that has ended', () => {
  it.each<[string, string | null, boolean]>([
    ['the day before', '2024-02-03', false],
    ['on the day', '2024-02-04', true],
    ['the month before', '2024年1月', false],
    ['some day of the month', '2024年2月', true],
    ['some day of the year', '2024年', true],
    ['the year before', '2023年', false],
    ['never', '长期', true],
    ['without a word', null, true],
  ])('%s', (_, end, counts) => {
    const ledgers = { '台账-在研项目': [{ 承担单位: firm, 项目编号: 'B1', 结束日期: end }] };
    const said = saysOf('ledger-unit', { column: 'applicant', ledger: 'ongoing' }, { rows: [{ 申报单位: firm }], ledgers }, asOf);
    expect(said).toEqual(counts ? ['ledger-hit 5 B1'] : []);
  });
});

describe('ledger-unit', () => {
  it.each<[string, RowByHeader, RowByHeader, readonly string[]]>([
    ['the unit', { 申报单位: firm }, { 单位名称: '南京甲光装备 有限公司', 失信事由: '抄袭' }, ['ledger-hit 5 抄袭']],
    ['another unit', { 申报单位: firm }, { 单位名称: '南京乙光装备有限公司' }, []],
    ['a person of the firm', { 申报单位: firm }, { 单位名称: firm, 姓名: '赵某', 失信事由: '抄袭' }, ['ledger-namesake 5 抄袭']],
    ['a person of a university', { 申报单位: '南京大学' }, { 单位名称: '南京大学', 姓名: '赵某' }, []],
    ['no unit', { 申报单位: null }, { 单位名称: firm }, []],
  ])('%s among the punished', (_, row, entry, expected) => {
    expect(
      saysOf('ledger-unit', { column: 'applicant', ledger: 'dishonesty' }, { rows: [row], ledgers: { '台账-失信名单': [entry] } }),
    ).toEqual(expected);
  });

  it.each<[string, RowByHeader, readonly string[]]>([
    ['itself', { 项目名称: '甲 乙', 申报单位: firm, 计划类别: '国际科技合作' }, []],
    ['itself under another plan', { 项目名称: '甲乙', 申报单位: firm, 计划类别: '重点研发' }, ['ledger-hit 5 甲乙 重点研发']],
    ['another project of this plan', { 项目名称: '丙丁', 申报单位: firm, 计划类别: '国际科技合作' }, ['ledger-hit 5 丙丁 国际科技合作']],
  ])('%s among the applications', (_, entry, expected) => {
    const options = { column: 'applicant', ledger: 'applied', thisPlan: ['国际科技合作'] };
    const input = { rows: [{ 项目名称: '甲乙', 申报单位: firm }], ledgers: { '台账-本年度申报': [entry] } };
    expect(saysOf('ledger-unit', options, input)).toEqual(expected);
  });
});

describe('ledger-person', () => {
  const zhao = { 项目负责人: '赵某', 申报单位: firm };
  it.each<[string, RowByHeader, RowByHeader, readonly string[]]>([
    ['name and unit', zhao, { 项目负责人: '赵 某', 承担单位: firm, 项目编号: 'B1' }, ['ledger-hit 5 B1']],
    ['name elsewhere', zhao, { 项目负责人: '赵某', 承担单位: '南京大学', 项目编号: 'B1' }, ['ledger-namesake 5 B1']],
    ['another name', zhao, { 项目负责人: '钱某', 承担单位: firm }, []],
    [
      'number elsewhere',
      { ...zhao, 身份证号: id },
      { 项目负责人: '赵某', 承担单位: '南京大学', 证件号码: id, 项目编号: 'B1' },
      ['ledger-hit 5 B1'],
    ],
    [
      'number under another spelling',
      { ...zhao, 身份证号: id },
      { 项目负责人: 'Zhao Mou', 承担单位: '南京大学', 证件号码: id.toLowerCase(), 项目编号: 'B1' },
      ['ledger-hit 5 B1'],
    ],
    ['another number at the unit', { ...zhao, 身份证号: id }, { 项目负责人: '赵某', 承担单位: firm, 证件号码: other }, []],
    [
      'a number on one side only',
      { ...zhao, 身份证号: id },
      { 项目负责人: '赵某', 承担单位: '南京大学', 项目编号: 'B1' },
      ['ledger-namesake 5 B1'],
    ],
    ['nobody', { ...zhao, 项目负责人: '/' }, { 项目负责人: '/', 承担单位: firm }, []],
  ])('by %s', (_, row, entry, expected) => {
    expect(
      saysOf('ledger-person', { column: 'leader', ledger: 'ongoing' }, { rows: [row], ledgers: { '台账-在研项目': [entry] } }),
    ).toEqual(expected);
  });
});

describe('ledger-title', () => {
  it.each<[string, RowByHeader, readonly string[]]>([
    ['an equal title of the unit', { 项目名称: '甲 乙ai', 申报单位: firm, 计划类别: '重点研发' }, ['ledger-hit 5 甲 乙ai 重点研发']],
    [
      'an equal title of another unit',
      { 项目名称: '甲乙AI', 申报单位: '南京大学', 计划类别: '重点研发' },
      ['ledger-namesake 5 甲乙AI 重点研发'],
    ],
    ['this very application', { 项目名称: '甲乙AI', 申报单位: firm, 计划类别: '国际科技合作' }, []],
    ['another title', { 项目名称: '甲乙', 申报单位: firm, 计划类别: '重点研发' }, []],
  ])('%s', (_, entry, expected) => {
    const options = { column: 'projectName', ledger: 'applied', thisPlan: ['国际科技合作'] };
    const input = { rows: [{ 项目名称: '甲乙AI', 申报单位: firm }], ledgers: { '台账-本年度申报': [entry] } };
    expect(saysOf('ledger-title', options, input)).toEqual(expected);
  });
});

describe('platforms in lists', () => {
  const lab = '江苏省纳米材料重点实验室';
  const row = { 申报单位: '南京大学', 依托平台: lab };
  it.each<[string, RowByHeader, readonly string[]]>([
    ['listed, with its host', { 平台名称: lab, 依托单位: '南京大学' }, []],
    ['listed, with several hosts', { 平台名称: lab, 依托单位: '扬州大学、南京大学' }, []],
    ['listed, without a host', { 平台名称: lab, 依托单位: null }, []],
    ['listed, with another host', { 平台名称: lab, 依托单位: '扬州大学' }, ['ledger-other-host 5 扬州大学']],
    ['not listed', { 平台名称: '江苏省作物遗传重点实验室', 依托单位: '南京大学' }, ['ledger-absent 5']],
  ])('%s', (_, entry, expected) => {
    expect(
      saysOf('ledger-platform-listed', { column: 'platform', as: 'applicant' }, { rows: [row], ledgers: { '台账-平台名录': [entry] } }),
    ).toEqual(expected);
  });

  const busy = { column: 'platform', programmes: ['国际科技合作'], barred: ['国家重点实验室'], free: ['江苏省'] };
  it.each<[string, string, RowByHeader, readonly string[]]>([
    [
      'of a barred class',
      '纳米材料国家重点实验室',
      { 依托平台: '纳米材料全国重点实验室', 计划类别: '国际科技合作' },
      ['ledger-hit 5 国际科技合作 纳米材料全国重点实验室'],
    ],
    ['of the province', lab, { 依托平台: lab, 计划类别: '国际科技合作' }, []],
    [
      'of a class that the name does not tell',
      '纳米中心',
      { 依托平台: '纳米中心', 计划类别: '国际科技合作' },
      ['ledger-namesake 5 国际科技合作 纳米中心'],
    ],
    ['under another plan', '纳米材料国家重点实验室', { 依托平台: '纳米材料国家重点实验室', 计划类别: '重点研发' }, []],
    [
      'that has ended',
      '纳米材料国家重点实验室',
      { 依托平台: '纳米材料国家重点实验室', 计划类别: '国际科技合作', 结束日期: '2023-06-30' },
      [],
    ],
  ])('busy: %s', (_, platform, entry, expected) => {
    const input = { rows: [{ ...row, 依托平台: platform }], ledgers: { '台账-在研项目': [{ 承担单位: '南京大学', ...entry }] } };
    expect(saysOf('ledger-platform-busy', busy, input, asOf)).toEqual(expected);
  });
});
