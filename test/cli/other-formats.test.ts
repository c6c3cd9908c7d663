import { readFileSync } from 'node:fs';
import { read, utils, write } from '@e965/xlsx';
import type { WorkBook } from '@e965/xlsx';
import { auditSchema } from '../../src/cli/audit-json';
import { municipal, recaudit, temporaryFolder } from './fake-terminal';
import type { Folder } from './fake-terminal';

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

const workbook = (): WorkBook => read(readFileSync(municipal), { type: 'buffer' });
const written = (format: 'biff8' | 'ods'): Uint8Array => {
  const bytes: ArrayBuffer = write(workbook(), { bookType: format, type: 'array' });
  return new Uint8Array(bytes);
};
const csv = (): string => utils.sheet_to_csv(workbook().Sheets['推荐汇总表'] ?? {});

/** The standard library decodes GB18030 but does not encode it: the characters of the text are looked up in the decoder's own table. */
const inGb18030 = (text: string): Uint8Array => {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, [lead, trail]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0) < 0x80 ? character.charCodeAt(0) : 0x3f]),
  );
};

const verdictsOf = async (file: string): Promise<readonly string[]> => {
  const { files } = auditSchema.parse(JSON.parse((await recaudit('audit', file, '--format', 'json')).out));
  return files.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map(({ row, verdict }) => `${String(row)} ${verdict}`)));
};

const findingsOf = async (file: string): Promise<readonly string[]> => {
  const { files } = auditSchema.parse(JSON.parse((await recaudit('audit', file, '--format', 'json')).out));
  return files.flatMap(({ tables }) =>
    tables.flatMap(({ findings }) => findings.map(({ rule, outcome, cells, code }) => `${rule} ${outcome} ${code} ${cells.join(' ')}`)),
  );
};

const formats: readonly (readonly [string, () => Uint8Array | string])[] = [
  ['表.xls', () => written('biff8')],
  ['表.et', () => written('biff8')],
  ['表.ods', () => written('ods')],
  ['UTF-8.csv', csv],
  ['带标记.csv', () => `\ufeff${csv()}`],
  ['GB18030.csv', () => inGb18030(csv())],
];

describe.each(formats)('%s', (name, make) => {
  it('is judged as the .xlsx is', async () => {
    const file = folder.put(name, make());
    expect(await verdictsOf(file)).toEqual(await verdictsOf(municipal));
    expect(await findingsOf(file)).toEqual(await findingsOf(municipal));
  });

  it('is annotated as a new .xlsx, and stays as it was', async () => {
    const file = folder.put(name, make());
    const before = folder.content().get(name);
    const output = folder.at('标注.xlsx');
    expect((await recaudit('annotate', file, '-o', output)).code).toBe(1);
    expect(folder.content().get(name)).toBe(before);
    expect(readFileSync(output).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(await verdictsOf(output)).toEqual(await verdictsOf(municipal));
  });

  it('cannot be written in place', async () => {
    const file = folder.put(name, make());
    const { code, err } = await recaudit('annotate', file, '--in-place');
    expect([code, err]).toEqual([2, expect.stringContaining('应以 .xlsx 结尾')]);
  });
});
