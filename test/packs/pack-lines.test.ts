import { readFileSync } from 'node:fs';
import { packFaultMessage } from '../../src/messages';
import { packFaultCodes } from '../../src/messages/messages';
import { examinePackFiles, packFileNames } from '../../src/packs/load-pack-files';
import { cap, slipCases } from './slip-cases';
import type { Slip } from './slip-cases';

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

describe('a slip in a file of a pack is told with its line and what to write instead', () => {
  it.each(slipCases)('%s', (_, slip, pointed, code, message) => {
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
    const tried = new Set([...slipCases.map(([, , , code]) => code), 'not-text']);
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
