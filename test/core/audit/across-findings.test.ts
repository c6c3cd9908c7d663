import { auditBatch } from '../../../src/core/audit/audit-batch';
import type { BatchAudit, BatchFile } from '../../../src/core/audit/audit-batch';
import { plainContext } from '../../../src/core/audit/audit-context';
import type { CompiledPack } from '../../../src/core/audit/compile-pack';
import { readTables } from '../../../src/core/table';
import { bundledPack } from '../../../src/packs';
import { officialWorkbook } from '../../packs/official-table';
import type { RowByHeader, TableInput } from '../../packs/official-table';
import { breaks, complains, joinsAll, packOf, ruleOf, tableOf } from './small-pack';

const compiled = bundledPack('jiangsu-2024');

/** Titles without a common character pair, so that only what a test shares is shared. */
const titles = [
  '车规级功率芯片封装测试平台',
  '水产疫苗微胶囊口服递送',
  '桥梁缆索断丝声发射监测',
  '大豆油脂酶法改性',
  '港口起重机远程操控',
  '碳纤维缠绕气瓶成型',
  '智能网联客车试验场',
  '中药饮片质量追溯',
  '高速列车制动盘',
  '电梯曳引故障预警',
];
let count = 0;
const row = (over: RowByHeader = {}): RowByHeader => {
  count++;
  return {
    项目受理号: `SBZ2024${String(1000 + count)}`,
    项目名称: titles[count % titles.length] ?? '',
    申报单位: `南京${'甲乙丙丁戊己庚辛壬癸'.charAt(count % 10)}${'子丑寅卯辰巳午未申酉戌亥'.charAt(count % 12)}机械有限公司`,
    ...over,
  };
};

const file = (path: string, rows: readonly RowByHeader[], rest: Omit<TableInput, 'rows'> = {}): BatchFile => ({
  path,
  tables: [tableOf(rows, { without: ['seq'], ...rest })],
});
const audit = (files: readonly BatchFile[], pack: CompiledPack = compiled): BatchAudit => auditBatch(pack, files, plainContext);
const across = ({ acrossFiles }: BatchAudit) =>
  acrossFiles.map(
    ({ rule, problem, outcome, places }) =>
      `${rule.slice('jiangsu-2024/'.length)} ${problem.code} ${outcome} ${places.map(({ path, row: number }) => `${String(path)}${String(number)}`).join(' ')}`,
  );
const verdicts = ({ files }: BatchAudit) =>
  files.map(({ tables }) => tables.flatMap(({ rows }) => rows.map(({ verdict }) => verdict)).join(' '));

describe('the same thing in two files', () => {
  const id = '32010219800101018X';
  const belt = { 项目类型: '“一带一路”创新合作', 合作国别地区: '泰国' };
  it.each<[string, RowByHeader, RowByHeader, string, readonly string[]]>([
    ['enterprise', { 申报单位: '南京甲光机械有限公司' }, { 申报单位: '南京甲光机械 有限公司' }, 'one-per-enterprise', ['D5']],
    ['person', { 项目负责人: '赵某', 申报单位: '南京大学' }, { 项目负责人: '赵 某', 申报单位: '南京大学' }, 'one-per-person', ['K5', 'D5']],
    [
      'person by number',
      { 项目负责人: '赵某', 身份证号: id },
      { 项目负责人: '赵某', 身份证号: id.toLowerCase() },
      'one-per-person',
      ['K5', 'L5', 'D5'],
    ],
    [
      'platform',
      { ...belt, 申报单位: '南京大学', 依托平台: '江苏省纳米材料重点实验室' },
      { ...belt, 申报单位: '扬州大学', 依托平台: '江苏省纳米材料重点实验室' },
      'one-per-platform',
      ['H5'],
    ],
    ['acceptance number', { 项目受理号: 'SBZ2024X' }, { 项目受理号: 'sbz2024x ' }, 'duplicate', ['A5']],
    ['title', { 项目名称: '甲型流感广谱中和抗体' }, { 项目名称: '甲型流感广谱中和抗体' }, 'same-title-other-unit', ['C5', 'D5']],
  ])('%s', (_, left, right, code, cells) => {
    const result = audit([file('甲', [row(left)]), file('乙', [row(right)])]);
    const found = result.acrossFiles.find(({ problem }) => problem.code === code);
    expect(found?.places.map((place) => [place.path, place.row])).toEqual([
      ['甲', 5],
      ['乙', 5],
    ]);
    expect(found?.places[0]?.cells).toEqual(cells);
    expect(found?.related).toEqual([{ path: '乙', sheet: '汇总表', row: 5 }]);
    expect(
      result.files.flatMap(({ tables }) => tables.flatMap(({ findings }) => findings.map(({ problem }) => problem.code))),
    ).not.toContain(code);
  });

  it('says nothing of persons that their numbers tell apart', () => {
    const left = row({ 项目负责人: '赵某', 身份证号: '32010219800101018X' });
    const right = row({ 项目负责人: '赵某', 身份证号: '320102198001011246' });
    expect(across(audit([file('甲', [left]), file('乙', [right])]))).toEqual([]);
  });
});

describe('two sheets of one file', () => {
  it('are told apart by sheet', () => {
    const [first] = officialWorkbook({ rows: [row({ 申报单位: '南京甲光机械有限公司' })] }).sheets;
    const [second] = officialWorkbook({ rows: [row({ 申报单位: '南京甲光机械有限公司' })] }).sheets;
    if (first === undefined || second === undefined) throw new Error('no sheet');
    const { tables } = readTables({ sheets: [first, { ...second, name: '区县' }] });
    const result = audit([{ path: '甲', tables }]);
    expect(result.acrossFiles.map(({ places }) => places.map(({ path, sheet }) => `${String(path)} ${sheet}`))).toEqual([
      ['甲 汇总表', '甲 区县'],
    ]);
    expect(verdicts(result)).toEqual(['fail fail']);
  });
});

describe('groups over several tables', () => {
  const title = { 项目名称: '甲型流感广谱中和抗体' };
  const [x, y] = [{ 申报单位: '南京大学' }, { 申报单位: '扬州大学' }];

  it('of three files are one finding', () => {
    const files = ['甲', '乙', '丙'].map((path) => file(path, [row({ 申报单位: '南京甲光机械有限公司' })]));
    const result = audit(files);
    expect(across(result)).toEqual(['one-per-enterprise one-per-enterprise error 甲5 乙5 丙5']);
    expect(verdicts(result)).toEqual(['fail', 'fail', 'fail']);
  });

  it('leave to the table what stands in one table', () => {
    const result = audit([file('甲', [row(), row({ ...title, ...x }), row({ ...title, ...x })]), file('乙', [row()])]);
    expect(across(result)).toEqual([]);
    expect(verdicts(result)).toEqual(['pass fail fail', 'pass']);
  });

  it('say the worse thing of those whom it concerns, and the milder one of all', () => {
    const result = audit([
      file('甲', [row({ ...title, ...x })]),
      file('乙', [row({ ...title, ...y })]),
      file('丙', [row({ ...title, ...y })]),
    ]);
    expect(across(result)).toEqual([
      'same-title same-title-other-unit warning 甲5 乙5 丙5',
      'same-title same-title-same-unit error 乙5 丙5',
    ]);
    expect(verdicts(result)).toEqual(['review', 'fail', 'fail']);
  });

  it('do not repeat the worse thing that stands in one table already', () => {
    const result = audit([file('甲', [row({ ...title, ...x })]), file('乙', [row({ ...title, ...y }), row({ ...title, ...y })])]);
    expect(across(result)).toEqual(['same-title same-title-other-unit warning 甲5 乙5 乙6']);
    expect(verdicts(result)).toEqual(['review', 'fail fail']);
  });

  it('of many rows name all of them once', () => {
    const many = Array.from({ length: 150 }, () => row({ 申报单位: '南京甲光机械有限公司', 项目名称: null }));
    const result = audit([file('甲', many.slice(0, 75)), file('乙', many.slice(75))]);
    expect(result.acrossFiles.map(({ rule, places }) => [rule, places.length])).toEqual([['jiangsu-2024/one-per-enterprise', 150]]);
  });

  it('leave out a table without the column, and judge the others', () => {
    const shared = { 申报单位: '南京甲光机械有限公司' };
    const result = audit([
      file('甲', [row(shared)]),
      file('乙', [row(shared)], { without: ['seq', 'applicant'] }),
      file('丙', [row(shared)]),
    ]);
    expect(across(result)).toEqual(['one-per-enterprise one-per-enterprise error 甲5 丙5']);
  });

  it('need two tables', () => {
    expect(audit([file('甲', [row(title), row(title)])]).acrossFiles).toEqual([]);
    expect(audit([]).files).toEqual([]);
  });
});

describe('order', () => {
  it('is file, sheet, row, column, rule of the first row', () => {
    const [one, two] = [{ 申报单位: '南京甲光机械有限公司' }, { 项目受理号: 'SBZ1' }];
    const files = [
      file('丙', [row({ ...two }), row({ ...one, 项目受理号: 'SBZ2' })]),
      file('甲', [row({ ...one }), row({ 项目受理号: 'SBZ3' })]),
      file('乙', [row({ 项目受理号: 'SBZ3' }), row({ ...two }), row({ 项目受理号: 'SBZ2' })]),
    ];
    expect(across(audit(files)).map((line) => line.split(' ').slice(3).join(' '))).toEqual(['丙5 乙6', '丙6 乙7', '丙6 甲5', '甲6 乙5']);
    expect(audit(files)).toEqual(audit(files));
  });
});

describe('a rule made for the test', () => {
  const files = [file('甲', [row()]), file('乙', [row()])];

  it('that throws is a fault, and the rest goes on', () => {
    const bad = ruleOf('bad', {
      scope: 'group',
      acrossTables: true,
      prepare: () => (members) => (members.at(1) !== undefined ? breaks() : []),
    });
    const result = audit(files, packOf(bad, ruleOf('good', { scope: 'group', acrossTables: true, prepare: () => joinsAll })));
    expect(across(result)).toEqual(['bad check-failed fault 甲5 乙5', 'good duplicate error 甲5 乙5']);
    expect(verdicts(result)).toEqual(['fail', 'fail']);
  });

  it('for one table only, and one for rows, are not asked across', () => {
    const inside = ruleOf('inside', { scope: 'group', acrossTables: false, prepare: () => joinsAll });
    const ofRow = ruleOf('row', { scope: 'row', prepare: () => complains });
    expect(across(audit(files, packOf(inside, ofRow)))).toEqual([]);
  });

  it('asks only rows that its condition concerns; a doubtful one makes it a question', () => {
    const led = ruleOf('led', { scope: 'group', acrossTables: true, prepare: () => joinsAll }, { when: [{ leadKind: ['university'] }] });
    const of = (...units: readonly string[]) => units.map((unit, at) => file(String(at), [row({ 申报单位: unit })]));
    expect(across(audit(of('南京大学', '扬州大学', '南京甲光机械有限公司'), packOf(led)))).toEqual(['led duplicate error 05 15']);
    expect(across(audit(of('南京大学', '紫金山某某'), packOf(led)))).toEqual(['led duplicate manual 05 15']);
  });
});

describe('progress over a batch', () => {
  it('rises once from 0 to 1', () => {
    const seen: number[] = [];
    const files = ['甲', '乙', '丙'].map((path) => file(path, [row(), row()]));
    auditBatch(compiled, files, { ...plainContext, onProgress: (done) => seen.push(done) });
    expect(seen[0]).toBe(0);
    expect(seen.at(-1)).toBeCloseTo(1);
    expect(seen).toEqual([...seen].sort((left, right) => left - right));
  });
});
