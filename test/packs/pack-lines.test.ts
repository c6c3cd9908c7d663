import { readFileSync } from 'node:fs';
import { packFaultMessage } from '../../src/messages';
import { packFaultCodes } from '../../src/messages/messages';
import { examinePackFiles, packFileNames } from '../../src/packs/load-pack-files';

/** A change of one file's text: what is written in place of the first `find` behind `after`. */
interface Slip {
  readonly file: 'pack.json' | 'clauses.json' | 'rules.json' | 'directions.json';
  readonly after?: string;
  readonly find: string;
  readonly write: string;
}

const texts = (id: string): ReadonlyMap<string, string> =>
  new Map(
    packFileNames
      .filter(({ part }) => part !== 'directions' || id.startsWith('most'))
      .map(({ name }) => [name, readFileSync(`${__dirname}/../../src/packs/${id}/${name}`, 'utf8')]),
  );

/** The text with the slip, and where it is. */
const slipped = (text: string, { after = '', find, write }: Slip): { readonly text: string; readonly at: number } => {
  const from = text.indexOf(after);
  const at = text.indexOf(find, from);
  if (from < 0 || at < 0) throw new Error(`not there: ${after} … ${find}`);
  return { text: text.slice(0, at) + write + text.slice(at + find.length), at };
};

const read = (files: ReadonlyMap<string, string>): ReturnType<typeof examinePackFiles> =>
  examinePackFiles(
    packFileNames.flatMap(({ name, part }) => {
      const text = files.get(name);
      return text === undefined ? [] : [{ name, part, bytes: new TextEncoder().encode(text) }];
    }),
  );

const lineBefore = (text: string, before: number, find: string): number => text.slice(0, text.lastIndexOf(find, before)).split('\n').length;

/** Line of a text's first place behind another one. */
const lineOf = (text: string, from: number, find: string): number => text.slice(0, text.indexOf(find, from)).split('\n').length;

const cap = '"id": "bilateral-cap"';

/** Name, slip, text at the line to be named (the next one; with ^ the one before the slip; with { wherever it is), code, part of the message. */
type Case = readonly [string, Slip, string, string, string];

const cases: readonly Case[] = [
  [
    'unknown-key',
    { file: 'rules.json', after: cap, find: '"check":', write: '"chekc":' },
    '"chekc"',
    'unknown-key',
    '不认识的项：chekc。建议：是否应为“check”。',
  ],
  [
    'missing',
    { file: 'rules.json', after: cap, find: '"check": "number-at-most",', write: '' },
    '{\n      "id": "bilateral-cap"',
    'missing',
    '缺少“check”这一项。建议：写成文字，两端加双引号。',
  ],
  [
    'missing citation',
    { file: 'rules.json', after: '"check": "table-title"', find: '"cite": {', write: '"quotation": {' },
    '"quotation"',
    'unknown-key',
    '不认识的项：quotation。建议：',
  ],
  [
    'wrong shape: a number in quotes',
    { file: 'pack.json', find: '"year": 2024', write: '"year": "2024"' },
    '"year"',
    'wrong-shape',
    '内容的形式不对。建议：写成数字，不加引号。',
  ],
  [
    'wrong shape: a text without quotes',
    { file: 'pack.json', find: '"province": "江苏省"', write: '"province": 32' },
    '"province"',
    'wrong-shape',
    '内容的形式不对。建议：写成文字，两端加双引号。',
  ],
  [
    'wrong shape: a word not of the list',
    { file: 'rules.json', find: '"scope": "row"', write: '"scope": "rwo"' },
    '"scope": "rwo"',
    'wrong-shape',
    '内容的形式不对。建议：是否应为“row”。',
  ],
  [
    'wrong shape: empty',
    { file: 'pack.json', find: '"documentNo": "苏科资发〔2024〕21号"', write: '"documentNo": ""' },
    '"documentNo"',
    'wrong-shape',
    '内容的形式不对。建议：不能为空，请填写内容。',
  ],
  [
    'wrong shape: unknown kind of condition',
    { file: 'rules.json', after: cap, find: '"category"', write: '"categroy"' },
    '{\n          "categroy"',
    'wrong-shape',
    '内容的形式不对。建议：是否应为“category”。',
  ],
  [
    'bad id',
    { file: 'pack.json', find: '"id": "general-cap"', write: '"id": "General Cap"' },
    '"id": "General Cap"',
    'bad-id',
    '编号只能用小写字母、数字和连字符。建议：写成小写字母、数字和连字符，如 general-cap。',
  ],
  [
    'bad clause id',
    { file: 'clauses.json', find: '"id": "JS24-004"', write: '"id": "四"' },
    '"id": "四"',
    'bad-clause-id',
    '条款编号不合格式。建议：写成大写字母和数字加连字符的编号，如 JS24-001。',
  ],
  [
    'impossible day',
    { file: 'pack.json', find: '"issued": "2024-02-04"', write: '"issued": "2024-02-30"' },
    '"issued"',
    'bad-date',
    '不是有效日期。建议：写成“年-月-日”的形式，如 2024-02-04，并核对当月确有此日。',
  ],
  [
    'Chinese day',
    { file: 'pack.json', find: '"closed": "2024-03-28 17:30"', write: '"closed": "2024年3月28日"' },
    '"closed"',
    'bad-date',
    '不是有效日期。建议：写成“年-月-日”或',
  ],
  [
    'impossible figure',
    { file: 'pack.json', after: '"id": "registered-by"', find: '"value": "2022-12-31"', write: '"value": "2022-12-32"' },
    '"value": "2022-12-32"',
    'bad-date',
    '不是有效日期。建议：金额、比例等写成数字；',
  ],
  [
    'closed before issued',
    { file: 'pack.json', find: '"closed": "2024-03-28 17:30"', write: '"closed": "2023-03-28 17:30"' },
    '"closed"',
    'dates-disordered',
    '早于通知印发日期（2024-02-04）。建议：',
  ],
  [
    'bad version',
    { file: 'pack.json', find: '"version": "1.0.0"', write: '"version": "第一版"' },
    '"version"',
    'bad-version',
    '版本号不合格式。建议：写成三段数字，如 1.0.0。',
  ],
  [
    'column by its header',
    { file: 'pack.json', find: '"categoryColumn": "projectType"', write: '"categoryColumn": "项目类型"' },
    '"categoryColumn"',
    'unknown-column',
    '不认识的栏目。建议：是否应为“projectType”。',
  ],
  [
    'unknown check',
    { file: 'rules.json', after: cap, find: '"number-at-most"', write: '"number-at-best"' },
    '"number-at-best"',
    'unknown-check',
    '没有名为“number-at-best”的检查。建议：是否应为“number-at-least”“number-at-most”之一。',
  ],
  [
    'unknown option',
    { file: 'rules.json', after: cap, find: '"unit":', write: '"unti":' },
    '"unti"',
    'bad-options',
    '检查“number-at-most”没有“unti”这个选项。建议：是否应为“unit”。',
  ],
  [
    'option missing',
    { file: 'rules.json', after: cap, find: '"unit": "万元"', write: '"other": 1' },
    '^"options"',
    'bad-options',
    '检查“number-at-most”缺少选项“unit”。建议：写成文字，两端加双引号。',
  ],
  [
    'option of a wrong column',
    { file: 'rules.json', after: cap, find: '"column": "', write: '"column": "x' },
    '"column"',
    'bad-options',
    '检查“number-at-most”的选项“column”填写不正确。建议：是否应为“',
  ],
  [
    'unknown code',
    { file: 'rules.json', find: '"field-blank"', write: '"feild-blank"' },
    '"feild-blank"',
    'unknown-code',
    '不会得出“feild-blank”。建议：是否应为“field-blank”。',
  ],
  [
    'unknown parameter',
    { file: 'rules.json', after: cap, find: '"parameter": "bilateral-cap"', write: '"parameter": "bilateral-cup"' },
    '"bilateral-cup"',
    'unknown-parameter',
    '没有名为“bilateral-cup”的参数。建议：是否应为“bilateral-cap”。',
  ],
  [
    'unknown category',
    { file: 'rules.json', after: cap, find: '["bilateral"]', write: '["bilaterel"]' },
    '"bilaterel"',
    'unknown-category',
    '没有名为“bilaterel”的项目类型。建议：是否应为“bilateral”。',
  ],
  [
    'unknown clause',
    { file: 'rules.json', after: '"id": "authority-filled"', find: '"JS24-003"', write: '"JS24-003", "JS24-903"' },
    '"JS24-903"',
    'unknown-clause',
    '没有编号为“JS24-903”的条款。建议：是否应为“JS24-003”',
  ],
  [
    'citation that is none',
    { file: 'rules.json', after: cap, find: '原则上不超过150万元', write: '原则上不超过151万元' },
    '^"cite"',
    'cite-not-in-clause',
    '引用的“省资助经费每项原则上不超过151万元”不在所列条款（一（一）第2段）中。建议：条款“JS24-016”（一（一）第2段）原文为“',
  ],
  [
    'citation of another clause',
    { file: 'rules.json', after: cap, find: '原则上不超过150万元', write: '原则上不超过120万元' },
    '^"cite"',
    'cite-not-in-clause',
    '引用的“省资助经费每项原则上不超过120万元”不在所列条款（一（一）第2段）中。建议：此句见于条款“JS24-0',
  ],
  [
    'figure of the notice without citation',
    { file: 'pack.json', after: '"id": "title-edits"', find: '"own": true', write: '"own": false' },
    '"cite": null',
    'cite-missing',
    '取自通知的参数没有写明出处。建议：写成一组项目，用花括号 { } 括起。',
  ],
  [
    'question missing',
    { file: 'rules.json', after: '"id": "authority-addressed"', find: '"check"', write: '"withoutColumn": "checklist", "check"' },
    '{\n      "id": "authority-addressed"',
    'question-missing',
    '列入核对清单的规则应写明核对内容。建议：',
  ],
  [
    'id twice',
    { file: 'pack.json', find: '"id": "general-cap"', write: '"id": "bilateral-cap"' },
    '"id": "bilateral-cap"',
    'duplicate-id',
    '编号“bilateral-cap”重复。建议：改用未用过的编号，如“bilateral-cap-2”。',
  ],
  [
    'clause left out',
    { file: 'clauses.json', find: '[', write: '[{ "id": "JS24-900", "section": "四", "quote": "另有规定" },' },
    '"JS24-900"',
    'clause-unaccounted',
    '条款“JS24-900”没有对应的规则、核对事项或说明。建议：在规则（rules）、核对清单（checklist）或说明性条款（information）中写明此条款。',
  ],
  [
    'review of nothing',
    { file: 'pack.json', find: '"version"', write: '"review": [{ "path": "dates/isued", "note": "核对" }], "version"' },
    '"dates/isued"',
    'unknown-path',
    '待核对清单所指的“dates/isued”不存在。建议：是否应为“dates/issued”。',
  ],
  [
    'key twice',
    { file: 'pack.json', find: '"province"', write: '"province": "江西省",\n  "province"' },
    '"province": "江苏省"',
    'duplicate-key',
    '“province”在同一处写了两次。建议：删去此项。',
  ],
  [
    'no comma',
    { file: 'rules.json', after: cap, find: '"check": "number-at-most",', write: '"check": "number-at-most"' },
    '"options"',
    'not-json',
    '文件不是有效的 JSON。建议：检查此处之前是否漏写逗号。',
  ],
  [
    'a comma too many',
    { file: 'pack.json', find: '"year": 2024', write: '"year": 2024,' },
    '}',
    'not-json',
    '文件不是有效的 JSON。建议：检查此处之前是否多写逗号，或漏写名称、内容。',
  ],
  [
    'a Chinese quote',
    { file: 'pack.json', find: '"province": "江苏省"', write: '"province": “江苏省”' },
    '“江苏省”',
    'not-json',
    '文件不是有效的 JSON。建议：检查文字两端是否都有英文双引号，有无中文引号、中文逗号或多余的字符。',
  ],
  [
    'a comment',
    { file: 'pack.json', find: '"province"', write: '// 省份\n  "province"' },
    '// 省份',
    'not-json',
    '文件不是有效的 JSON。建议：删去注释，文件中不能写注释。',
  ],
];

describe('a slip in a file of a pack is told with its line and what to write instead', () => {
  it.each(cases)('%s', (_, slip, pointed, code, message) => {
    const files = new Map(texts('jiangsu-2024'));
    const { text, at } = slipped(files.get(slip.file) ?? '', slip);
    files.set(slip.file, text);
    const { pack, faults } = read(files);
    expect(pack).toBeNull();
    const line = pointed.startsWith('^') ? lineBefore(text, at, pointed.slice(1)) : lineOf(text, pointed.startsWith('{') ? 0 : at, pointed);
    expect(faults.map((fault) => [fault.code, fault.place])).toContainEqual([code, { file: slip.file, line }]);
    const told = faults.map((fault) => packFaultMessage(fault, 'zh-CN')).join('\n');
    expect(told).toContain(message);
    for (const fault of faults) {
      expect(packFaultMessage(fault, 'zh-CN')).toMatch(/^\w+\.json 第 \d+ 行.*：.*。建议：.*。$/u);
      expect(packFaultMessage(fault, 'en-US')).toMatch(/^\w+\.json, line \d+.*: .*\. Suggestion: .*\.$/u);
    }
  });

  it('has a slip for every code', () => {
    const tried = new Set([...cases.map(([, , , code]) => code), 'not-text']);
    expect(packFaultCodes.filter((code) => !tried.has(code))).toEqual([]);
  });

  it('not a text: saved in another encoding', () => {
    const files = packFileNames.filter(({ part }) => part !== 'directions');
    const bytes = new Uint8Array([0x22, 0xbd, 0xad, 0xcb, 0xd5, 0x22]);
    const { faults } = examinePackFiles(files.map(({ name, part }) => ({ name, part, bytes })));
    expect(faults.map((fault) => packFaultMessage(fault, 'zh-CN'))[0]).toBe(
      'pack.json 第 1 行：文件不是 UTF-8 编码的文本。建议：用文本编辑软件打开，另存为 UTF-8 编码。',
    );
  });

  it('in a direction: the line of directions.json', () => {
    const files = new Map(texts('most-2025'));
    const slip: Slip = { file: 'directions.json', after: '"category": "d1-2"', find: '"strength": "hard"', write: '"strength": "firm"' };
    const { text, at } = slipped(files.get(slip.file) ?? '', slip);
    files.set(slip.file, text);
    const [first] = read(files).faults;
    expect(first?.place).toEqual({ file: slip.file, line: lineOf(text, at, slip.write) });
    expect(first === undefined ? '' : packFaultMessage(first, 'zh-CN')).toContain('建议：可以是“hard”“in-principle”“typical”。');
  });

  it('of several files every one, in the order of the files', () => {
    const files = new Map(texts('jiangsu-2024'));
    const slips: readonly Slip[] = [
      { file: 'rules.json', after: cap, find: '"number-at-most"', write: '"number-at-best"' },
      { file: 'clauses.json', find: '"section"', write: '"setcion"' },
      { file: 'pack.json', find: '"issued": "2024-02-04"', write: '"issued": "2024-02-30"' },
    ];
    for (const slip of slips) files.set(slip.file, slipped(files.get(slip.file) ?? '', slip).text);
    const { faults } = read(files);
    expect(faults.map(({ code, place }) => [place?.file, code])).toEqual([
      ['pack.json', 'bad-date'],
      ['clauses.json', 'missing'],
      ['clauses.json', 'unknown-key'],
      ['rules.json', 'unknown-check'],
    ]);
  });

  it('in one file: its line', () => {
    const parts = [...texts('jiangsu-2024').values()].map((text): unknown => JSON.parse(text));
    const whole = JSON.stringify({ ...(parts[0] as object), clauses: parts[1], ...(parts[2] as object), colour: 'red' }, null, 2);
    const { faults } = examinePackFiles([{ name: '一个文件.json', part: 'whole', bytes: new TextEncoder().encode(whole) }]);
    expect(faults.map(({ place }) => place)).toEqual([{ file: '一个文件.json', line: lineOf(whole, 0, '"colour"') }]);
  });
});
