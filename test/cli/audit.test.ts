import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { auditSchema } from '../../src/cli/audit-json';
import type { AuditJson } from '../../src/cli/audit-json';
import { checkById } from '../../src/core/checks';
import { officialWorkbook } from '../packs/official-table';
import type { RowByHeader } from '../packs/official-table';
import { county, municipal, recaudit, temporaryFolder, university } from './fake-terminal';
import type { Folder } from './fake-terminal';
import { officialBytes, workbookBytes } from './small-workbook';

const bundled = path.join(__dirname, '../../src/packs/jiangsu-2024');

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

const auditOf = async (...args: readonly string[]): Promise<AuditJson> =>
  auditSchema.parse(JSON.parse((await recaudit('audit', ...args, '--format', 'json')).out));

const namesOf = ({ files }: AuditJson): readonly string[] => files.map((file) => path.relative(folder.path, file.path));

const findingsIn = ({ files }: AuditJson, rule: string): readonly string[] =>
  files
    .flatMap((file) => file.tables.flatMap(({ findings }) => findings))
    .filter((finding) => finding.rule === `jiangsu-2024/${rule}`)
    .map(({ outcome, row }) => `${outcome} ${String(row)}`);

const putTable = async (name: string, rows: readonly RowByHeader[]): Promise<string> => folder.put(name, await officialBytes({ rows }));

describe('the screen', () => {
  it('of the municipal sample', async () => {
    const { code, out, err } = await recaudit('audit', municipal);
    expect([code, err]).toEqual([1, '']);
    expect(out.replace(municipal, 'samples/市级汇总表-有问题.xlsx')).toMatchSnapshot();
  });

  it('of a clean table: exit 0', async () => {
    const { code, out } = await recaudit('audit', university);
    expect(code).toBe(0);
    expect(out).toContain('合计：项目 8 项，通过 8，需核实 0，不符合 0。');
  });

  it('keeps progress away from both streams of text', async () => {
    const { out, err, progress } = await recaudit('audit', municipal);
    expect(progress.join('\n')).toMatch(/读取 1\/1.*\n审核中 \d+%/su);
    expect(`${out}${err}`).not.toMatch(/读取 1\/1|审核中/u);
  });

  it('names each row of two tables on one sheet by its own table', async () => {
    const [upper] = officialWorkbook({ rows: [{ 合作国别地区: '火星' }] }).sheets;
    const [lower] = officialWorkbook({
      rows: [{ 合作国别地区: '金星', 项目名称: '水稻育种' }],
      fields: { authority: '苏州市科学技术局' },
    }).sheets;
    const rows = [...(upper?.rows ?? []), ...(lower?.rows ?? []).map((row) => ({ ...row, row: row.row + 10 }))];
    const file = folder.put('表.xlsx', await workbookBytes({ sheets: upper === undefined ? [] : [{ ...upper, rows }] }));
    const { out } = await recaudit('audit', file);
    expect(out.match(/^第 \d+ 行.*$/gmu)).toEqual([
      expect.stringMatching(/^第 5 行 {2}深海管道超声检测装备研制，南京甲光装备有限公司 {2}——/u),
      expect.stringMatching(/^第 15 行 {2}水稻育种，南京甲光装备有限公司 {2}——/u),
    ]);
  });
});

describe('English', () => {
  /** What may be Chinese in an English report: names and quotes from the sheet and the notice, all of them quoted or in the name lines. */
  const withoutQuotes = (text: string): string =>
    text
      .replace(/“[^“”]*(?:“[^“”]*”[^“”]*)*”/gu, '')
      .split('\n')
      .filter((line) => !/^(?:Row|File|Sheet|Columns|Audited under)/u.test(line))
      .join('\n');

  it.each([
    ['the municipal sample', municipal],
    ['the ugly sample', county],
  ])('has no Chinese sentence: %s', async (_name, file) => {
    const { out } = await recaudit('audit', file, '--lang', 'en-US');
    expect(out).toMatch(/^Total: \d+ projects/mu);
    expect(withoutQuotes(out).replace(/[一二三四五六七八九十]+（[一二三四五六七八九十]+）/gu, '')).not.toMatch(
      /[，。；、：]|依据|缺少|未能|未提供|合计|提示|需核实|不符合|通过|请|应当|第 \d+ 行/u,
    );
  });
});

describe('what the arguments name', () => {
  beforeEach(() => {
    folder.copy(university, '南京/高校.xlsx');
    folder.copy(county, '南京/深处/县级.xlsx');
    folder.copy(university, '无锡.xlsx');
    folder.put('南京/~$高校.xlsx', 'lock');
    folder.put('南京/.~高校.xlsx', 'lock');
    folder.put('说明.txt', 'x');
  });

  it.each([
    ['a folder and its folders', ['.'], ['南京/深处/县级.xlsx', '南京/高校.xlsx', '无锡.xlsx']],
    ['a pattern', ['*.xlsx'], ['无锡.xlsx']],
    ['a pattern over folders', ['**/*级.xlsx'], ['南京/深处/县级.xlsx']],
    ['a Chinese pattern', ['南*/高?.xlsx'], ['南京/高校.xlsx']],
    ['one file twice', ['无锡.xlsx', './南京/../无锡.xlsx', '*.xlsx'], ['无锡.xlsx']],
    ['the order of the arguments', ['无锡.xlsx', '南京/高校.xlsx'], ['无锡.xlsx', '南京/高校.xlsx']],
  ])('%s', async (_name, args, expected) => {
    expect(namesOf(await auditOf(...args.map((arg) => `${folder.path}/${arg}`)))).toEqual(expected);
  });

  it('takes a name with brackets as it stands', async () => {
    const file = folder.copy(university, '汇总[1] (2).xlsx');
    expect(namesOf(await auditOf(file))).toEqual(['汇总[1] (2).xlsx']);
  });
});

describe('several files together', () => {
  it('finds an enterprise that stands in two tables', async () => {
    const one = await putTable('甲.xlsx', [{ 申报单位: '南京远骁检测技术有限公司', 项目受理号: 'SBZ202499999' }]);
    const two = await putTable('乙.xlsx', [
      { 申报单位: '南京恒泰光电有限公司', 项目名称: '水稻育种' },
      { 申报单位: '南京远骁检测技术有限公司' },
    ]);
    const alone = await auditOf(two);
    const audit = await auditOf(one, two);
    const found = audit.acrossFiles.find(({ rule }) => rule === 'jiangsu-2024/one-per-enterprise');
    expect(found?.places.map(({ path: file, row }) => [path.basename(file ?? ''), row])).toEqual([
      ['甲.xlsx', 5],
      ['乙.xlsx', 6],
    ]);
    expect(alone.files[0]?.tables[0]?.rows.map(({ verdict }) => verdict)).toEqual(['pass', 'pass']);
    expect(audit.files[1]?.tables[0]?.rows.map(({ verdict }) => verdict)).toEqual(['pass', 'fail']);
    const { code, out } = await recaudit('audit', one, two);
    expect(code).toBe(1);
    expect(out).toMatch(/各表之间\n.*远骁检测/u);
  });

  it('writes what it found between files into both copies', async () => {
    const one = await putTable('甲.xlsx', [{ 申报单位: '南京远骁检测技术有限公司' }]);
    const two = await putTable('乙.xlsx', [{ 申报单位: '南京远骁检测技术有限公司', 项目名称: '水稻育种' }]);
    await recaudit('audit', one, two, '--annotate', folder.at('标注'));
    const [first, second] = [folder.content().get('标注/甲.xlsx'), folder.content().get('标注/乙.xlsx')];
    expect(first).toBeDefined();
    expect(second).toBeDefined();
    expect(first).not.toBe(folder.content().get('甲.xlsx'));
    expect(second).not.toBe(folder.content().get('乙.xlsx'));
  });
});

describe('--annotate', () => {
  it('runs twice over, also within the folder being audited', async () => {
    folder.copy(municipal, '报送/市.xlsx');
    const args = ['audit', folder.at('报送'), '--annotate', folder.at('报送', '标注')];
    const first = await recaudit(...args);
    const written = folder.content();
    const second = await recaudit(...args);
    expect([first.code, second.code]).toEqual([1, 1]);
    expect([...written.keys()]).toEqual(['报送/市.xlsx', '报送/标注/市.xlsx']);
    expect(folder.content()).toEqual(written);
    expect(second.err).toContain('中的 1 个文件不作为待审文件');
    expect(second.out).toBe(first.out);
  });

  it('tells files of one name apart', async () => {
    folder.copy(municipal, '甲/表.xlsx');
    folder.copy(university, '乙/表.xlsx');
    folder.put('丙/表.csv', '序号,项目受理号,项目类型,项目名称,申报单位,合作国别地区\n1,A,港澳台科技合作,甲,南京甲有限公司,香港\n');
    await recaudit('audit', folder.at('甲'), folder.at('乙'), folder.at('丙'), '--annotate', folder.at('标注'));
    expect([...folder.content().keys()].filter((name) => name.startsWith('标注'))).toEqual([
      '标注/表-2.xlsx',
      '标注/表-3.xlsx',
      '标注/表.xlsx',
    ]);
  });

  it('refuses to write over an input through a link', async () => {
    const input = folder.copy(municipal, '表.xlsx');
    mkdirSync(folder.at('标注'));
    symlinkSync(input, folder.at('标注', '表.xlsx'));
    const before = folder.content();
    const { code, err } = await recaudit('audit', input, '--annotate', folder.at('标注'));
    expect([code, err]).toEqual([2, expect.stringContaining('输出文件与输入文件相同')]);
    expect(folder.content()).toEqual(before);
  });
});

describe('--as-of', () => {
  it.each([
    [[], 'warning 24', '2024-02-04'],
    [['--as-of', '2024-03-29'], 'error 24', '2024-03-29'],
    [['--as-of', '2023年12月1日'], undefined, '2023-12-01'],
  ])('%j: 意大利 in row 24 is %s', async (args, expected, asOf) => {
    const audit = await auditOf(municipal, ...args);
    expect(audit.asOf).toBe(asOf);
    expect(findingsIn(audit, 'belt-and-road-member').find((finding) => finding.endsWith(' 24'))).toBe(expected);
  });
});

describe('ledgers', () => {
  const lines = [{ 项目名称: '旧项目', 承担单位: '南京甲光装备有限公司', 计划类别: '省国际科技合作', 结束日期: '2025年6月30日' }];
  const csv = '项目名称,承担单位,计划类别,结束日期\n旧项目,南京甲光装备有限公司,省国际科技合作,2025-06-30\n';
  const notChecked = ({ files }: AuditJson): readonly string[] =>
    files.flatMap((file) => file.tables.flatMap((table) => table.notChecked.map(({ needs }) => needs)));

  it('without one the rule is said to be unchecked', async () => {
    expect(notChecked(await auditOf(await putTable('表.xlsx', [{}])))).toContain('ledger:ongoing');
  });

  it.each([
    ['by its kind', 'ongoing'],
    ['by the name of its sheet', '台账-在研项目'],
  ])('a file, %s', async (_name, kind) => {
    const table = await putTable('表.xlsx', [{}]);
    const audit = await auditOf(table, '--ledger', `${kind}=${folder.put('在研.csv', csv)}`);
    expect(notChecked(audit)).not.toContain('ledger:ongoing');
    expect(audit.files[0]?.tables[0]?.findings.map(({ row }) => row)).toEqual([5]);
  });

  it('a sheet of the workbook', async () => {
    const table = folder.put('表.xlsx', await officialBytes({ rows: [{}], ledgers: { '台账-在研项目': lines } }));
    const audit = await auditOf(table);
    expect(notChecked(audit)).not.toContain('ledger:ongoing');
    expect(audit.files[0]?.tables).toHaveLength(1);
    expect(audit.files[0]?.tables[0]?.findings.map(({ row }) => row)).toEqual([5]);
  });
});

describe('tables of several programmes', () => {
  const samplesFolder = path.join(__dirname, '../../samples');
  const [jiangxi, national] = ['江西省汇总表.xlsx', '科技部2025年第三批汇总表.xlsx'].map((name) => path.join(samplesFolder, name));

  it('are refused, each with its own', async () => {
    const { code, out, err } = await recaudit('audit', jiangxi ?? '', national ?? '');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('这些表分属不同的通知：jiangxi-2023、most-2025');
  });
});

describe('a rule that breaks', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('is told as broken, the others are audited, exit 3', async () => {
    const check = checkById('number-at-most');
    if (check === null) throw new Error('no such check');
    const bind = check.bind;
    const breaks = (): never => {
      throw new Error('broken');
    };
    jest.spyOn(check, 'bind').mockImplementation((options) => {
      const bound = bind(options);
      return bound.scope === 'row' ? { ...bound, prepare: breaks } : bound;
    });
    // A folder is compiled anew; a bundled pack may be remembered.
    const { code, out } = await recaudit('audit', county, '--pack', bundled);
    expect(code).toBe(3);
    expect(out).toMatch(/\[规则出错\]/u);
    expect(out).toMatch(/规则出错 [1-9]\d* 条/u);
    expect(out).toContain('同一企业还申报了第7行的项目');
  });
});

describe('a pack of one’s own', () => {
  it('whose limits are days where numbers are needed: refused, nothing is audited, exit 2', async () => {
    for (const part of ['pack.json', 'clauses.json', 'rules.json']) folder.copy(path.join(bundled, part), `包/${part}`);
    const pack = readFileSync(folder.at('包', 'pack.json'), 'utf8');
    folder.put('包/pack.json', pack.replaceAll(/"value": \d+(?:\.\d+)?/gu, '"value": "2024-01-01"'));
    const { code, out, err } = await recaudit('audit', county, '--pack', folder.at('包'));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/不能使用/u);
  });

  it.each([
    ['the folder', bundled],
    ['its pack.json', path.join(bundled, 'pack.json')],
  ])('%s is checked and used', async (_name, pack) => {
    expect(await recaudit('packs', 'check', pack)).toMatchObject({ code: 0, out: expect.stringContaining('没有错误') });
    expect((await auditOf(university, '--pack', pack)).summary.pass).toBe(8);
  });

  it.each([
    ['text', '{', '文件不是有效的 JSON'],
    ['an unknown key', '{ "colour": 1 }', '不认识的项：colour'],
    ['a list', '[]', '内容的形式不对'],
  ])('%s: every fault is listed, exit 2', async (_name, text, message) => {
    const file = folder.put('pack.json', text);
    const checked = await recaudit('packs', 'check', file);
    expect(checked.code).toBe(2);
    expect(checked.out).toContain(message);
    expect(await recaudit('audit', university, '--pack', file)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('不能使用'),
    });
  });
});
