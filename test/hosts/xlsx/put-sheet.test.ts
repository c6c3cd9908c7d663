import { read as readSheetJs } from '@e965/xlsx';
import type { CellObject } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { emptyWorkbook, openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { partTexts, plainStyles, zipWorkbook } from '../../fixtures/xlsx/literal-package';
import { annotation, summary } from '../../fixtures/xlsx/plans';

jest.setTimeout(60_000);

const put = async (name: string, texts: readonly string[]): Promise<Uint8Array> => {
  const host = await emptyWorkbook();
  await host.apply({ steps: [{ step: 'put-sheet', sheet: summary(name, texts) }] });
  return host.save();
};

/** Through exceljs: its types want Node's Buffer of an older day, which an ArrayBuffer stands in for. */
const loadExcelJs = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
};

describe('a sheet of its own file', () => {
  it('takes the place of the placeholder', async () => {
    const bytes = await put('汇总表', ['甲']);
    expect((await (await openWorkbook(bytes, 'a.xlsx')).read()).sheets.map(({ name }) => name)).toEqual(['汇总表']);
    const host = await emptyWorkbook();
    await host.apply({ steps: ['甲', '乙'].map((name) => ({ step: 'put-sheet', sheet: summary(name, []) })) });
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['甲', '乙']);
  });

  it('prints as it was asked to', async () => {
    const parts = await partTexts(await put("王's 表", ['甲', '乙']));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    for (const piece of [
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      '<col min="2" max="2" width="30" customWidth="1"/>',
      '<row r="1" ht="32" customHeight="1">',
      '<printOptions horizontalCentered="1"/><pageMargins left="0.5000" right="0.5000" top="1.0000" bottom="1.0000" header="0.3" footer="0.3"/>',
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
      '<headerFooter><oddFooter>&amp;C第 &amp;P 页　共 &amp;N 页</oddFooter></headerFooter>',
    ]) {
      expect(sheet).toContain(piece);
    }
    expect(parts.get('xl/workbook.xml')).toContain(
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'王''s 表'!$A$1:$C$3</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'王''s 表'!$1:$1</definedName><definedName name="_recaudit.sheet" localSheetId="0" hidden="1">"recaudit"</definedName></definedNames>`,
    );
  });

  it('formats: fonts with charset, text as text, a quote prefix before what looks like a formula', async () => {
    const workbook = await loadExcelJs(await put('表', ['甲', '=1']));
    const sheet = workbook.getWorksheet('表');
    expect(sheet?.getCell('A1').font).toMatchObject({ name: '方正小标宋简体', size: 18, bold: true, charset: 134 });
    expect(sheet?.getCell('C2')).toMatchObject({ numFmt: '@', value: '007' });
    expect(sheet?.getCell('B2').border).toMatchObject({ top: { style: 'thin' }, left: { style: 'thin' } });
    expect(sheet?.getCell('B2').alignment).toMatchObject({ horizontal: 'left', vertical: 'middle', wrapText: true });
    const styles = (await partTexts(await put('表', ['甲', '=1']))).get('xl/styles.xml') ?? '';
    expect(styles.match(/quotePrefix="1"/g)).toHaveLength(1);
    expect(styles.match(/<xf /g)).toHaveLength(1 + 3 + 4);
  });

  it('is seen alike by other readers, whatever the text', async () => {
    const head = fc.constantFrom('', '=', '+', '-', '@', "'", '\t', '_x0041_', '\u0001', '\r', ' ');
    const text = fc.tuple(head, fc.string({ unit: 'binary', maxLength: 20 })).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 10 }), async (texts) => {
        const bytes = await put('表', texts);
        const [sheet] = (await (await openWorkbook(bytes, 'a.xlsx')).read()).sheets;
        expect(sheet?.rows.slice(1).map(({ cells }) => cells[1] ?? '')).toEqual(texts);
        const other = readSheetJs(bytes, { type: 'array', cellFormula: true }).Sheets['表'];
        texts.forEach((content, index) => {
          const cell: unknown = other?.[`B${index + 2}`];
          if (content === '') return;
          expect(cell).toMatchObject({ t: 's' });
          expect(cell).not.toHaveProperty('f');
        });
      }),
      { numRuns: 30 },
    );
  });

  it('refuses text that no cell can hold', async () => {
    await expect(put('表', ['字'.repeat(32_768)])).rejects.toMatchObject({
      detail: { code: 'cell-too-long', sheet: '表', cell: 'B2', length: 32_768 },
    });
  });
});

describe('other readers see an annotated workbook alike', () => {
  const xml =
    '<sheetData><row r="5"><c r="A5" t="s"><v>0</v></c><c r="B5"><v>2.5</v></c></row><row r="6"><c r="A6" t="b"><v>1</v></c></row></sheetData>';
  const annotated = async (): Promise<Uint8Array> => {
    const host = await openWorkbook(await zipWorkbook({ sheets: [{ name: '表', xml }], sharedStrings: '<si><t>甲</t></si>' }), 'a.xlsx');
    await host.apply({ steps: [annotation('表', 3, 5, [6, 9]), { step: 'put-sheet', sheet: summary('总表', ['=1']) }] });
    return host.save();
  };

  it('SheetJS', async () => {
    const book = readSheetJs(await annotated(), { type: 'array' });
    expect(book.SheetNames).toEqual(['表', '总表']);
    const values = ['A5', 'B5', 'A6', 'C5', 'D5', 'C6', 'E6', 'C9'].map(
      (reference) => (book.Sheets['表']?.[reference] as CellObject | undefined)?.v,
    );
    expect(values).toEqual(['甲', 2.5, true, '审核结论', '问题与依据', '不符合', '|e1||w2|', '通过']);
  });

  it('exceljs, with our conditional formats and widths', async () => {
    const workbook = await loadExcelJs(await annotated());
    const sheet = workbook.getWorksheet('表');
    expect(['A5', 'B5', 'C6', 'E6'].map((reference) => sheet?.getCell(reference).value)).toEqual(['甲', 2.5, '不符合', '|e1||w2|']);
    expect(sheet?.getColumn(4).width).toBe(60);
    expect(sheet?.getColumn(5).hidden).toBe(true);
    expect(workbook.getWorksheet('总表')?.getCell('B2').value).toBe('=1');
  });
});

describe('names and places in a workbook with other sheets', () => {
  it('counts local sheet ids over all sheets and replaces stale print names only', async () => {
    const bytes = await zipWorkbook({
      sheets: [
        { name: '表', xml: '<sheetData/>' },
        { name: '总表', xml: '<sheetData/>' },
      ],
      styles: plainStyles,
      afterSheets:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">总表!$A$1</definedName></definedNames><calcPr calcId="1"/>',
    });
    const host = await openWorkbook(bytes, 'a.xlsx');
    await host.apply({
      steps: [
        { step: 'put-sheet', replaces: 'any', sheet: summary('总表', []) },
        { step: 'put-sheet', sheet: summary('新表', []) },
      ],
    });
    const names = [
      ...((await partTexts(await host.save())).get('xl/workbook.xml') ?? '').matchAll(
        /<definedName name="([^"]*)" localSheetId="(\d)"(?: hidden="1")?>([^<]*)</g,
      ),
    ].map(([, ...found]) => found.join(' '));
    expect(names).toEqual([
      '_xlnm.Print_Area 0 表!$A$1',
      "_xlnm.Print_Area 1 '总表'!$A$1:$C$1",
      "_xlnm.Print_Titles 1 '总表'!$1:$1",
      '_recaudit.sheet 1 "recaudit"',
      "_xlnm.Print_Area 2 '新表'!$A$1:$C$1",
      "_xlnm.Print_Titles 2 '新表'!$1:$1",
      '_recaudit.sheet 2 "recaudit"',
    ]);
  });
});
