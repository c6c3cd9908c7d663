import { mkdirSync, readFileSync } from 'node:fs';
import { CFB } from '@e965/xlsx';
import { zipParts, zipWorkbook } from '../fixtures/xlsx/literal-package';
import { municipal, recaudit, temporaryFolder, university } from './fake-terminal';
import type { Folder } from './fake-terminal';
import { officialBytes } from './small-workbook';

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

const sheet = (xml: string): Promise<Uint8Array> => zipWorkbook({ sheets: [{ name: '表', xml }] });

/** The part of the library's container tool that is used here; its own types say `any`. */
interface Containers {
  readonly utils: { readonly cfb_new: () => object; readonly cfb_add: (container: object, name: string, content: Uint8Array) => void };
  readonly write: (container: object, options: { readonly type: 'array' }) => Iterable<number>;
}
const { utils: containers, write: writeContainer }: Containers = CFB;

const encryptedWorkbook = (): Uint8Array => {
  const container = containers.cfb_new();
  containers.cfb_add(container, '/EncryptionInfo', new Uint8Array(64));
  containers.cfb_add(container, '/EncryptedPackage', new Uint8Array(5000));
  return Uint8Array.from(writeContainer(container, { type: 'array' }));
};

let bombMade: Promise<Uint8Array> | undefined;
/** Sixty-five megabytes of blanks: small in the file, far beyond any proportion when inflated. Packing takes a second or two, so once. */
const bomb = (): Promise<Uint8Array> =>
  (bombMade ??= zipWorkbook({ sheets: [{ name: '表', xml: `<sheetData>${' '.repeat(65 * 1024 * 1024)}</sheetData>` }] }));

const nearlyATable = (): Promise<Uint8Array> =>
  sheet(
    '<sheetData><row r="2"><c r="A2" t="inlineStr"><is><t>序号</t></is></c><c r="B2" t="inlineStr"><is><t>项目名称</t></is></c></row></sheetData>',
  );

const damaged: readonly (readonly [string, string, () => Promise<Uint8Array> | Uint8Array, RegExp])[] = [
  ['text under the name of a workbook', 'a.xlsx', () => new TextEncoder().encode('你好'), /不是表格/u],
  ['an empty file', 'a.xlsx', () => new Uint8Array(), /不是表格|不完整/u],
  ['a picture', 'a.xlsx', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), /不是表格/u],
  ['a text document', 'a.xlsx', () => zipParts({ 'word/document.xml': '<w/>' }), /不是表格/u],
  ['a file cut off', 'a.xlsx', () => readFileSync(municipal).subarray(0, 9000), /不完整/u],
  ['an encrypted file', 'a.xlsx', encryptedWorkbook, /密码/u],
  ['no table', 'a.xlsx', () => sheet('<sheetData/>'), /没有找到推荐项目汇总表。查找的栏目：.*项目名称.*没有类似的表头/u],
  ['something like a table', 'a.xlsx', nearlyATable, /最接近的是工作表“表”第 2 行，只认出：.*项目名称/u],
  ['a ZIP bomb', 'a.xlsx', bomb, /展开后超过/u],
  [
    'a row beyond the limit',
    'a.xlsx',
    () => sheet('<sheetData><row r="2000000"><c r="A2000000"><v>1</v></c></row></sheetData>'),
    /行数为 2000000/u,
  ],
  [
    'a document type',
    'a.xlsx',
    () => zipWorkbook({ sheets: [{ name: '表', xml: '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet/>' }] }),
    /不安全的外部定义/u,
  ],
  [
    'a cell that is too long',
    'a.xlsx',
    () => officialBytes({ rows: [{ 项目名称: '长'.repeat(32_768) }] }),
    /D5 有 32768 个字符，超过 32767/u,
  ],
  ['a damaged part', 'a.xlsx', () => sheet('<sheetData><row r="1"><c></row></sheetData>'), /内部已损坏/u],
];

jest.setTimeout(30_000);

describe('a file that cannot be audited', () => {
  it.each(damaged)('%s: said in Chinese, exit 2, the other file is audited', async (_name, name, make, message) => {
    const bad = folder.put(name, await make());
    const good = folder.copy(university, '好.xlsx');
    const before = folder.content();
    const { code, out, err } = await recaudit('audit', bad, good);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).toContain(`“${bad}”`);
    expect(out).toContain('项目 8 项，通过 8');
    expect(folder.content()).toEqual(before);
  });

  it.each(damaged)('%s: nothing is written by annotate, clear and summary', async (_name, name, make, message) => {
    const bad = folder.put(name, await make());
    const before = folder.content();
    for (const command of ['annotate', 'summary']) {
      const { code, err } = await recaudit(command, bad, '-o', folder.at('结果.xlsx'));
      expect([code, err]).toEqual([2, expect.stringMatching(message)]);
    }
    const inPlace = await recaudit('annotate', bad, '--in-place');
    expect([inPlace.code, inPlace.err]).toEqual([2, expect.stringMatching(message)]);
    expect(folder.content()).toEqual(before);
  });

  it('leaves the copies of the other files', async () => {
    const bad = folder.put('坏.xlsx', '你好');
    const { code } = await recaudit('audit', bad, university, '--annotate', folder.at('标注'));
    expect(code).toBe(2);
    expect([...folder.content().keys()]).toEqual(['坏.xlsx', '标注/高校汇总表-合格.xlsx']);
  });
});

describe('an output that cannot be written', () => {
  it.each([
    ['annotate', ['annotate', municipal]],
    ['summary', ['summary', municipal]],
    ['clear', ['clear', municipal]],
  ])('%s below a file', async (_name, args) => {
    const file = folder.put('文件', 'x');
    const { code, out, err } = await recaudit(...args, '-o', `${file}/结果.xlsx`);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^无法写入“.*结果\.xlsx”/u);
    expect([...folder.content().keys()]).toEqual(['文件']);
  });

  it('in a folder that takes none', async () => {
    const { code, err } = await recaudit('annotate', municipal, '-o', '/proc/没有/结果.xlsx');
    expect([code, err]).toEqual([2, expect.stringContaining('无法写入')]);
  });

  it('onto a folder', async () => {
    mkdirSync(folder.at('夹.xlsx'));
    const { code, err } = await recaudit('annotate', municipal, '-o', folder.at('夹.xlsx'));
    expect([code, err]).toEqual([2, expect.stringContaining('无法写入')]);
    expect(folder.content().size).toBe(0);
  });

  it('an annotated copy of a batch: the report is printed all the same', async () => {
    const file = folder.put('文件', 'x');
    const { code, out, err } = await recaudit('audit', municipal, '--annotate', file);
    expect(code).toBe(2);
    expect(out).toContain('合计：项目 24 项');
    expect(err).toContain('无法写入');
  });

  it('over the input, unless --in-place says so', async () => {
    const input = folder.copy(municipal, '表.xlsx');
    const before = folder.content();
    for (const args of [
      ['annotate', input, '-o', input],
      ['annotate', input, '-o', folder.at('.', '..', folder.path.split('/').at(-1) ?? '', '表.xlsx')],
      ['clear', input, '-o', input],
      ['summary', input, '-o', input],
      ['audit', input, '--annotate', folder.path],
    ]) {
      const { code, err } = await recaudit(...args);
      expect([code, err]).toEqual([2, expect.stringContaining('输出文件与输入文件相同')]);
      expect(folder.content()).toEqual(before);
    }
    expect((await recaudit('annotate', input, '--in-place')).code).toBe(1);
    expect([...folder.content().keys()]).toEqual(['表.xlsx']);
    expect(folder.content()).not.toEqual(before);
    expect((await recaudit('clear', input, '-o', input, '--in-place')).code).toBe(0);
    expect([...folder.content().keys()]).toEqual(['表.xlsx']);
  });

  it('over a ledger', async () => {
    const ledger = folder.put('台账.csv', '项目名称,承担单位\n甲,乙公司\n');
    const before = folder.content();
    const renamed = folder.copy(municipal, '表.xlsx');
    const { code } = await recaudit('audit', renamed, '--ledger', `ongoing=${ledger}`, '--annotate', folder.path);
    expect(code).toBe(2);
    expect(folder.content().get('台账.csv')).toBe(before.get('台账.csv'));
  });

  it.each([
    ['annotate', ['annotate', municipal, '-o', '结果.csv'], '.xlsx'],
    ['clear', ['clear', municipal, '-o', '结果.xlsm'], '.xlsx'],
    ['summary', ['summary', municipal, '-o', '结果.pdf'], '.xlsx'],
  ])('%s under the name of another format', async (_name, args, wanted) => {
    const { code, err } = await recaudit(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(`应以 ${wanted} 结尾`)]);
  });
});

describe('wrong usage', () => {
  it.each([
    ['an unknown command', ['judge'], '有不认识的命令“judge”'],
    ['an unknown option', ['audit', municipal, '--colour'], '有不认识的选项“--colour”'],
    ['a missing argument', ['audit'], '缺少参数“FILE”'],
    ['an option without its value', ['audit', municipal, '--sheet'], '选项后缺少内容“--sheet <NAME>”'],
    ['summary without output', ['summary', municipal], '缺少必需的选项“-o, --output <OUT>”'],
    ['annotate without output', ['annotate', municipal], '没有写明输出文件'],
    ['too many arguments', ['explain', 'a', 'b'], '参数过多'],
    ['a format that is none', ['audit', municipal, '--format', 'xml'], '选项 --format 的值“xml”不正确，可以是：text、json、ndjson'],
    ['a language that is none', ['audit', municipal, '--lang', 'fr'], '选项 --lang 的值“fr”不正确，可以是：zh-CN、en-US'],
    ['a date that is none', ['audit', municipal, '--as-of', '2024-13-01'], '选项 --as-of 的值“2024-13-01”不正确'],
    ['a day that is not there', ['audit', municipal, '--as-of', '2024-02-30'], '选项 --as-of 的值“2024-02-30”不正确'],
    ['a date without a day', ['audit', municipal, '--as-of', '2024-03'], '选项 --as-of 的值“2024-03”不正确'],
    ['a pack that is none', ['audit', municipal, '--pack', 'jiangsu-1999'], '没有名为“jiangsu-1999”的规则包。现有：jiangsu-2024'],
    ['a ledger kind that is none', ['audit', municipal, '--ledger', 'friends=a.xlsx'], '选项 --ledger 的值“friends=a.xlsx”不正确'],
    ['a ledger without file', ['audit', municipal, '--ledger', 'ongoing'], '选项 --ledger 的值“ongoing”不正确'],
    ['a ledger that is not there', ['audit', municipal, '--ledger', 'ongoing=无.xlsx'], '找不到文件“无.xlsx”'],
    ['a sheet that is none', ['audit', municipal, '--sheet', '别的'], '没有名为“别的”的工作表。文件中的工作表：推荐汇总表、类型'],
    ['a file that is not there', ['audit', '无.xlsx'], '找不到文件“无.xlsx”'],
    ['a rule that is none', ['explain', 'no-such-rule'], '没有名为“no-such-rule”的规则'],
    ['a rule in part', ['explain', 'one-per'], '相近的有：one-per-enterprise'],
    ['a pack to show that is none', ['packs', 'show', 'x'], '没有名为“x”的规则包'],
    ['a pack file that is not there', ['packs', 'check', 'x.json'], '找不到文件“x.json”'],
  ])('%s: exit 2, on standard error only', async (_name, args, message) => {
    const { code, out, err } = await recaudit(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it('a ledger without the columns it needs', async () => {
    const { code, err } = await recaudit('audit', municipal, '--ledger', `ongoing=${folder.put('台账.csv', '名称\n甲\n')}`);
    expect([code, err]).toEqual([2, expect.stringMatching(/台账“.*台账\.csv”中没有找到所需的栏目：/u)]);
  });

  it('a folder without spreadsheets', async () => {
    folder.put('说明.txt', 'x');
    const { code, err } = await recaudit('audit', folder.path);
    expect([code, err]).toEqual([2, expect.stringContaining('中没有表格文件')]);
  });

  it.each([[[]], [['packs']]])('no command at all (%j): the usage on standard error', async (args) => {
    const { code, out, err } = await recaudit(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^用法：/u);
  });

  it('speaks the language asked for', async () => {
    expect((await recaudit('audit', '--colour', '--lang', 'en-US')).err).toBe(
      'Wrong usage: unknown option“--colour”. See recaudit --help.',
    );
  });
});
