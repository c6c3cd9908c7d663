import type { CellContent } from '../../../src/core/table/sheet';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { main, officeRelationships, workbookParts, xmlHead, zipParts, zipWorkbook } from '../../fixtures/xlsx/literal-package';

const readFirst = async (bytes: Uint8Array) => {
  const workbook = await (await openWorkbook(bytes, 'table.xlsx')).read();
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};

const strings =
  '<si><t>甲</t></si><si><r><t>富</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 文本</t></r><rPh sb="0" eb="1"><t>拼音</t></rPh></si><si><t>一_x000D_\n二_x005F_x0041_</t></si><si/>';

describe('cells', () => {
  const cases: readonly [string, string, CellContent][] = [
    ['shared string', '<c r="A1" t="s"><v>0</v></c>', '甲'],
    ['rich text without phonetics', '<c r="A1" t="s"><v>1</v></c>', '富 文本'],
    ['escaped characters', '<c r="A1" t="s"><v>2</v></c>', '一\r\n二_x0041_'],
    ['inline string', '<c r="A1" t="inlineStr"><is><t>a&amp;b</t></is></c>', 'a&b'],
    [
      'inline rich text',
      '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr/><t>b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      'ab',
    ],
    ['CDATA and comment', '<c r="A1" t="str"><v>a<![CDATA[<&]]>b<!-- no --></v></c>', 'a<&b'],
    ['number', '<c r="A1"><v>1.5E2</v></c>', 150],
    ['boolean', '<c r="A1" t="b"><v>1</v></c>', true],
    ['error', '<c r="A1" t="e"><v>#N/A</v></c>', { kind: 'error', code: '#N/A' }],
    ['cached formula', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['cached empty text', '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['formula without result', '<c r="A1"><f>SUM(B1:B2)</f></c>', { kind: 'uncached-formula', formula: 'SUM(B1:B2)' }],
    ['formula with an empty result of no type', '<c r="A1"><f>A&lt;2</f><v/></c>', { kind: 'uncached-formula', formula: 'A<2' }],
    ['built-in date', '<c r="A1" s="1"><v>45380</v></c>', { kind: 'date', serial: 45380 }],
    ['Chinese date format', '<c r="A1" s="2"><v>45380.5</v></c>', { kind: 'date', serial: 45380.5 }],
    ['[Red] is not a date', '<c r="A1" s="3"><v>45380</v></c>', 45380],
    ['quoted d is not a date', '<c r="A1" s="4"><v>3</v></c>', 3],
    ['ISO date', '<c r="A1" t="d"><v>2024-03-29T12:00:00</v></c>', { kind: 'date', serial: 45380.5 }],
    ['single quotes and spaces in tags', "<c  r = 'A1'\n t='str' ><v >x</v ></c >", 'x'],
    ['no reference', '<c><v>7</v></c>', 7],
  ];
  it.each(cases)('%s', async (_name, cell, expected) => {
    const bytes = await zipWorkbook({
      sheets: [{ name: '表', xml: `<sheetData><row r="1">${cell}</row></sheetData>` }],
      sharedStrings: strings,
    });
    expect((await readFirst(bytes)).rows).toEqual([{ row: 1, hidden: false, cells: [expected] }]);
  });

  it('a constant without a character is a blank cell, as Excel tells it', async () => {
    const xml =
      '<sheetData><row r="1"><c t="inlineStr"><is><t></t></is></c><c><v>1</v></c><c t="str"><v></v></c></row><row r="2"><c t="inlineStr"><is/></c></row></sheetData>';
    expect((await readFirst(await zipWorkbook({ sheets: [{ name: '表', xml }] }))).rows).toEqual([
      { row: 1, hidden: false, cells: [null, 1] },
    ]);
  });

  it('leaves out blank formatted cells, and rows and cells keep their places', async () => {
    const xml =
      '<sheetData><row><c s="1"/><c><v>1</v></c></row><row r="5" hidden="1"><c r="C5"><v>2</v></c><c/><c><v>3</v></c><c s="2"/></row><row/><row r="9"><c r="A9" s="1"/></row></sheetData>';
    expect((await readFirst(await zipWorkbook({ sheets: [{ name: '表', xml }] }))).rows).toEqual([
      { row: 1, hidden: false, cells: [null, 1] },
      { row: 5, hidden: true, cells: [null, null, 2, null, 3] },
    ]);
  });

  it('adds 1462 days to dates of the 1904 system, and nothing to numbers', async () => {
    const xml = '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>1</v></c></row></sheetData>';
    const bytes = await zipWorkbook({ sheets: [{ name: '表', xml }], workbookProperties: '<workbookPr date1904="1"/>' });
    expect((await readFirst(bytes)).rows[0]?.cells).toEqual([{ kind: 'date', serial: 1463 }, 1]);
  });
});

describe('sheets', () => {
  it('reads what stands around the rows', async () => {
    const xml =
      '<cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="0"/><col min="7" max="7" width="5"/></cols><sheetData/>' +
      '<sheetProtection sheet="1"/><autoFilter ref="A5:K19"/><mergeCells count="1"><mergeCell ref="A1:K1"/></mergeCells>';
    expect(await readFirst(await zipWorkbook({ sheets: [{ name: '表', xml }] }))).toEqual({
      name: '表',
      visibility: 'visible',
      rows: [],
      merges: [{ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 11 }],
      hiddenColumns: [2, 3, 5],
      autoFilter: { firstRow: 5, lastRow: 19, firstColumn: 1, lastColumn: 11 },
      protected: true,
    });
  });

  it('tells where tables of Excel’s own kind are; one that cannot be read is passed over', async () => {
    const parts = workbookParts({ sheets: [{ name: '表', xml: '<sheetData/>' }] });
    const relation = (id: string, target: string): string =>
      `<Relationship Id="${id}" Type="${officeRelationships}/table" Target="${target}"/>`;
    const bytes = await zipParts({
      ...parts,
      'xl/worksheets/_rels/sheet1.xml.rels': `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', '../tables/table1.xml')}${relation('rId2', '/xl/tables/table2.xml')}${relation('rId3', '../tables/lost.xml')}</Relationships>`,
      'xl/tables/table1.xml': `${xmlHead}<table xmlns="${main}" id="1" name="表1" displayName="表1" ref="A4:K19" totalsRowCount="1"/>`,
      'xl/tables/table2.xml': `${xmlHead}<table xmlns="${main}" ref="M4:`,
    });
    expect((await readFirst(bytes)).excelTables).toEqual([{ firstRow: 4, lastRow: 19, firstColumn: 1, lastColumn: 11 }]);
  });

  it('keeps workbook order and visibility and skips chart sheets', async () => {
    const parts = workbookParts({
      sheets: [
        { name: '乙', xml: '<sheetData/>', state: 'hidden' },
        { name: '图', xml: '<sheetData/>' },
        { name: '甲', xml: '<sheetData/>', state: 'veryHidden' },
      ],
    });
    const relations = String(parts['xl/_rels/workbook.xml.rels']).replace(/worksheet(" Target="worksheets\/sheet2)/, 'chartsheet$1');
    const workbook = await (await openWorkbook(await zipParts({ ...parts, 'xl/_rels/workbook.xml.rels': relations }), 'a.xlsx')).read();
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['乙', 'hidden'],
      ['甲', 'very-hidden'],
    ]);
  });

  it('skips sheets that point nowhere, as Excel lists macro modules', async () => {
    const parts = workbookParts({ sheets: [{ name: '表', xml: '<sheetData/>' }] });
    const workbook = String(parts['xl/workbook.xml']).replace(
      '<sheets>',
      '<sheets><sheet name="Module1" sheetId="9" state="veryHidden" r:id=""/>',
    );
    const { sheets } = await (await openWorkbook(await zipParts({ ...parts, 'xl/workbook.xml': workbook }), 'a.xlsm')).read();
    expect(sheets.map(({ name }) => name)).toEqual(['表']);
  });

  it('reads prefixed and strict parts', async () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const strictRelationships = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const parts = workbookParts({
      sheets: [
        {
          name: '表',
          xml: `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>`,
        },
      ],
      sharedStrings: '<si><t>甲</t></si>',
    });
    const bytes = await zipParts({
      ...parts,
      '_rels/.rels': String(parts['_rels/.rels']).replaceAll(officeRelationships, strictRelationships),
      'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replaceAll(officeRelationships, strictRelationships),
      'xl/workbook.xml': `<x:workbook xmlns:x="${strict}" xmlns:q="${strictRelationships}"><x:sheets><x:sheet name="表" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`,
      'xl/sharedStrings.xml': `<x:sst xmlns:x="${strict}"><x:si><x:t>甲</x:t></x:si></x:sst>`,
    });
    const sheet = await readFirst(bytes);
    expect(sheet.rows[0]?.cells).toEqual(['甲']);
    expect(sheet.merges).toHaveLength(1);
  });

  it.each(['utf-16le', 'utf-16be', 'utf-8'])('reads parts in %s with a byte order mark', async (encoding) => {
    const text = `\ufeff<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row></sheetData></worksheet>`;
    const utf16 = Buffer.from(text, 'utf16le');
    const bytes = { 'utf-16le': utf16, 'utf-16be': Buffer.from(utf16).swap16(), 'utf-8': Buffer.from(text) }[encoding] ?? utf16;
    const parts = workbookParts({ sheets: [{ name: '表', xml: '' }] });
    expect((await readFirst(await zipParts({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(bytes) }))).rows[0]?.cells).toEqual([
      '甲',
    ]);
  });

  it('finds parts by absolute, relative and differently cased names, and behind backslashes', async () => {
    const parts = workbookParts({ sheets: [{ name: '表', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }] });
    const { 'xl/worksheets/sheet1.xml': sheet = '', ...rest } = parts;
    const relations = String(parts['xl/_rels/workbook.xml.rels']).replace('worksheets/sheet1.xml', '../XL/./worksheets/Sheet1.xml');
    const bytes = await zipParts({ ...rest, 'xl/_rels/workbook.xml.rels': relations, 'xl\\worksheets\\sheet1.xml': sheet });
    expect((await readFirst(bytes)).rows).toHaveLength(1);
  });

  it('reads sheets of other vendors with elements it does not know', async () => {
    const xml = `${xmlHead}<worksheet xmlns="${main}" xmlns:wps="http://www.wps.cn/officeDocument/2013/wpsCustomData"><sheetData><row r="1" wps:x="1"><c r="A1"><v>1</v><wps:y><c/></wps:y></c><wps:z/></row><wps:row/></sheetData><wps:custom/></worksheet>`;
    expect((await readFirst(await zipWorkbook({ sheets: [{ name: '表', xml }] }))).rows).toEqual([{ row: 1, hidden: false, cells: [1] }]);
  });
});
