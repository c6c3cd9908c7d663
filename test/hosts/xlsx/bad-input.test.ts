import { CFB, utils, write } from '@e965/xlsx';
import { AuditError } from '../../../src/core/errors';
import type { AuditErrorDetail } from '../../../src/core/errors';
import { defaultLimits, openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import type { Limits } from '../../../src/hosts/xlsx/open-workbook';
import { workbookParts, zipParts, zipWorkbook } from '../../fixtures/xlsx/literal-package';

const failure = async (bytes: Uint8Array, fileName = 'a.xlsx', limits: Limits = defaultLimits): Promise<AuditErrorDetail | 'none'> => {
  try {
    await (await openWorkbook(bytes, fileName, limits)).read();
    return 'none';
  } catch (error) {
    if (error instanceof AuditError) return error.detail;
    throw error;
  }
};

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const row = (cell: string): string => `<sheetData><row r="1">${cell}</row></sheetData>`;
const sheet = (xml: string): Promise<Uint8Array> => zipWorkbook({ sheets: [{ name: '表', xml }] });
const sheetPart = 'xl/worksheets/sheet1.xml';

describe('not a workbook', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['text', text('hello, world')],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])],
    ['an OLE container without a workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(2000)])],
  ])('%s', async (_name, bytes) => {
    expect(await failure(bytes)).toMatchObject({ code: expect.stringMatching(/^(not-a-workbook|truncated)$/) });
  });
  it('a ZIP of other things', async () => {
    expect(await failure(await zipParts({ 'word/document.xml': '<w/>' }))).toEqual({ code: 'not-a-workbook' });
  });
});

describe('damaged', () => {
  it.each([0.3, 0.7, 0.99])('cut off at %s', async (share) => {
    const bytes = await sheet('<sheetData/>');
    expect(await failure(bytes.slice(0, Math.floor(bytes.length * share)))).toEqual({ code: 'truncated' });
  });
  it('a part whose compressed bytes are garbled', async () => {
    const bytes = await zipParts({ ...workbookParts({ sheets: [{ name: '表', xml: row('<c r="A1"><v>1</v></c>') }] }) });
    const name = text(sheetPart);
    const at = bytes.findIndex((_byte, index) => name.every((byte, offset) => bytes[index + offset] === byte));
    bytes.fill(0xaa, at + name.length + 20, at + name.length + 60);
    expect(await failure(bytes)).toMatchObject({ code: 'broken-part', part: sheetPart });
  });
  it.each([
    ['tags that do not balance', '<sheetData><row r="1"><c r="A1"><v>1</c></v></row></sheetData>'],
    ['a row that is not closed', '<sheetData><row r="1"><c r="A1"/></sheetData>'],
    ['an attribute without quotes', row('<c r=A1/>')],
    ['attributes that run together', row('<c r="A1"s="1"/>')],
    ['an attribute twice', row('<c r="A1" s="1" r="B1"/>')],
    ['a name that is none', row('<c r="A1" 1s="2"/>')],
    ['the end of a CDATA section without its start', row('<c r="A1" t="str"><v>]]></v></c>')],
    ['elements nested without end', `<sheetData/><extLst>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</extLst>`],
    ['a bare ampersand', row('<c r="A1" t="str"><v>a & b</v></c>')],
    ['an unknown entity', row('<c r="A1" t="str"><v>&nbsp;</v></c>')],
    ['a control character', row('<c r="A1" t="str"><v>\u0001</v></c>')],
    ['a fault behind the rows', '<sheetData/><mergeCells><mergeCell ref="A1:B2"></mergeCells>'],
    ['a fault before the rows', '<cols><col></cols><sheetData/>'],
    ['a merge that is no area', '<sheetData/><mergeCells><mergeCell ref="?"/></mergeCells>'],
    ['two rows of one number', '<sheetData><row r="2"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row></sheetData>'],
    ['a shared string that is not there', row('<c r="A1" t="s"><v>7</v></c>')],
    ['no rows element', '<cols/>'],
    ['an unbound prefix', '<sheetData/><y:z/>'],
  ])('%s', async (_name, xml) => {
    expect(await failure(await sheet(xml))).toEqual({ code: 'broken-part', part: sheetPart });
  });
  it('a sheet whose part is missing', async () => {
    const { [sheetPart]: _removed, ...parts } = workbookParts({ sheets: [{ name: '表', xml: '<sheetData/>' }] });
    expect(await failure(await zipParts(parts))).toEqual({ code: 'broken-part', part: sheetPart });
  });
  it('bytes that are not UTF-8', async () => {
    const parts = workbookParts({ sheets: [{ name: '表', xml: '<sheetData/>' }] });
    const bytes = new Uint8Array([...text(String(parts[sheetPart]).slice(0, -12)), 0xff, ...text('</worksheet>')]);
    expect(await failure(await zipParts({ ...parts, [sheetPart]: bytes }))).toEqual({ code: 'broken-part', part: sheetPart });
  });
});

describe('document types and entities are refused', () => {
  const doctype = '<!DOCTYPE x [<!ENTITY a "b">]>';
  it.each([sheetPart, 'xl/workbook.xml', 'xl/styles.xml', 'xl/sharedStrings.xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels'])(
    'in %s',
    async (part) => {
      const parts = workbookParts({ sheets: [{ name: '表', xml: '<sheetData/>' }], sharedStrings: '<si><t>a</t></si>' });
      const content = String(parts[part]).replace(/^<\?xml[^>]*\?>\n?/, `$&${doctype}`);
      expect(await failure(await zipParts({ ...parts, [part]: content }))).toEqual({ code: 'dtd-refused', part });
    },
  );
  it('in an XML spreadsheet', async () => {
    expect(await failure(text(`<?xml version="1.0"?>${doctype}<Workbook/>`), 'a.xls')).toEqual({ code: 'dtd-refused', part: 'a.xls' });
  });
});

/** The part of SheetJS that makes OLE containers; its types say `any`. */
interface ContainerTools {
  readonly read: (bytes: Buffer, options: { readonly type: 'buffer' }) => object;
  readonly find: (container: object, path: string) => { readonly content: Uint8Array } | null;
  readonly write: (container: object, options: { readonly type: 'buffer' }) => Buffer;
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (container: object, path: string, content: Buffer) => void;
  };
}
const containers = CFB as ContainerTools;

const container = (streams: Readonly<Record<string, Buffer>>): Uint8Array => {
  const file = containers.utils.cfb_new();
  for (const [path, content] of Object.entries(streams)) containers.utils.cfb_add(file, path, content);
  return new Uint8Array(containers.write(file, { type: 'buffer' }));
};

describe('encrypted', () => {
  it('an OLE container with an encrypted package', async () => {
    const bytes = container({ '/EncryptedPackage': Buffer.from('secret'), '/EncryptionInfo': Buffer.from('info') });
    expect(await failure(bytes)).toEqual({ code: 'encrypted' });
  });
  it('an .xls with a FILEPASS record', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['a']]), 's');
    const plain = containers.read(write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer, { type: 'buffer' });
    const stream = Buffer.from(containers.find(plain, '/Workbook')?.content ?? []);
    // Behind the first record (BOF: 4 bytes of head, 16 of content): FILEPASS, XOR obfuscation with a key and a verifier.
    const filePass = Buffer.from([0x2f, 0, 6, 0, 0, 0, 0x12, 0x34, 0x56, 0x78]);
    const bytes = container({ '/Workbook': Buffer.concat([stream.subarray(0, 20), filePass, stream.subarray(20)]) });
    expect(await failure(bytes, 'a.xls')).toEqual({ code: 'encrypted' });
  });
});

describe('too much', () => {
  const small = (change: Partial<Limits>): Limits => ({ ...defaultLimits, ...change });
  const spaces = row(`<c r="A1"><v>1</v>${' '.repeat(200_000)}</c>`);

  it('inflated bytes of all parts together', async () => {
    expect(await failure(await sheet(spaces), 'a.xlsx', small({ inflatedBytes: 100_000 }))).toEqual({
      code: 'zip-bomb',
      limitBytes: 100_000,
    });
  });
  it('one part out of proportion', async () => {
    const limits = small({ suspiciousBytes: 50_000, inflationRatio: 50 });
    expect(await failure(await sheet(spaces), 'a.xlsx', limits)).toMatchObject({ code: 'zip-bomb' });
  });
  it('reading twice is not counted twice', async () => {
    const host = await openWorkbook(await sheet(spaces), 'a.xlsx', small({ inflatedBytes: 250_000 }));
    await host.read();
    await expect(host.read()).resolves.toBeDefined();
  });
  it.each([
    ['rows', '<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>', 1_048_577],
    ['columns', row('<c r="XFE1"><v>1</v></c>'), 16_385],
    ['columns', '<sheetData/><mergeCells><mergeCell ref="A1:XFE1"/></mergeCells>', 16_385],
    ['rows', '<sheetData/><autoFilter ref="A1:B1048577"/>', 1_048_577],
  ])('%s beyond the limit: %s', async (what, xml, found) => {
    expect(await failure(await sheet(xml))).toMatchObject({ code: 'too-large', what, found });
  });
  it('cells, counting the empty ones left of a filled one, over all sheets', async () => {
    const sheets = ['甲', '乙'].map((name) => ({ name, xml: row('<c r="J1"><v>1</v></c>') }));
    expect(await failure(await zipWorkbook({ sheets }), 'a.xlsx', small({ cells: 19 }))).toEqual({
      code: 'too-large',
      what: 'cells',
      found: 20,
      limit: 19,
    });
    expect(await failure(await zipWorkbook({ sheets }), 'a.xlsx', small({ cells: 20 }))).toBe('none');
  });
  it.each([
    [32_767, 'none'],
    [32_768, { code: 'cell-too-long', sheet: '表', cell: 'B1', length: 32_768 }],
  ])('text of %s characters', async (length, expected) => {
    expect(await failure(await sheet(row(`<c r="B1" t="str"><v>${'字'.repeat(length)}</v></c>`)))).toEqual(expected);
  });
  it('a legacy file', async () => {
    expect(await failure(text('a,b'), 'a.csv', small({ legacyBytes: 2 }))).toMatchObject({ code: 'too-large' });
  });
});
