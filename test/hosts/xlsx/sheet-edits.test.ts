import { officeRelationships, partTexts, workbookParts, zipParts } from '../../fixtures/xlsx/literal-package';
import { annotation, clearing } from '../../fixtures/xlsx/plans';
import { rowsFiveAndSix as sheet, run } from '../../fixtures/xlsx/run-steps';

jest.setTimeout(60_000);

describe('one edit at a time', () => {
  const textOf = async (bytes: Uint8Array, part = 'xl/worksheets/sheet1.xml'): Promise<string> => (await partTexts(bytes)).get(part) ?? '';
  const build = (xml: string, styles?: string): Promise<Uint8Array> =>
    zipParts(workbookParts({ sheets: [{ name: '表', xml }], ...(styles === undefined ? {} : { styles }) }));

  it('puts cells, rows, widths and conditional formats where the schema wants them', async () => {
    const xml =
      '<dimension ref="A5:E7"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><cols><col min="1" max="20" width="7" style="1"/></cols>' +
      '<sheetData><row r="5"><c r="A5"><v>1</v></c><c r="E5"><v>9</v></c></row><row r="7" spans="1:1"/></sheetData><autoFilter ref="A5:A7"/>' +
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting><dataValidations count="0"/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>';
    const after = await textOf(await run(await build(xml), annotation('表', 2, 5, [6, 7])));
    expect(after.replace(/<extLst>.*<\/extLst>/, '')).toMatch(
      new RegExp(
        [
          '<dimension ref="A5:E7"/>.*<cols><col min="1" max="1" width="7" style="1"/><col min="2" max="2" width="16" style="1" customWidth="1"/>',
          '<col min="3" max="3" width="60" style="1" customWidth="1"/><col min="4" max="4" width="3" style="1" hidden="1" customWidth="1"/><col min="5" max="20" width="7" style="1"/></cols>',
          '<sheetData><row r="5"><c r="A5"><v>1</v></c><c r="B5" s="5" t="inlineStr">.*<c r="D5".*</c><c r="E5"><v>9</v></c></row>',
          '<row r="6"><c r="B6".*</row><row r="7" spans="1:1"><c r="B7".*</row></sheetData><autoFilter ref="A5:A7"/>',
          '<conditionalFormatting sqref="A1">.*</conditionalFormatting><conditionalFormatting sqref="A6:A7"><cfRule type="expression" dxfId="0" priority="2">.*',
          'priority="4">.*</conditionalFormatting><dataValidations count="0"/>',
        ].join(''),
        's',
      ),
    );
  });

  it('gives its rules the first priorities where the user left room', async () => {
    const rule = (priority: number): string =>
      `<sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="${priority}"><formula>1</formula></cfRule></conditionalFormatting>`;
    const priorities = async (xml: string): Promise<readonly string[]> =>
      [...(await textOf(await run(await build(xml), annotation('表', 2, 1, [2])))).matchAll(/priority="(\d+)"/g)].map(
        ([, value = '']) => value,
      );
    expect(await priorities('<sheetData/>')).toEqual(['1', '2', '3']);
    expect(await priorities(rule(4))).toEqual(['4', '1', '2', '3']);
    expect(await priorities(rule(3))).toEqual(['3', '4', '5', '6']);
  });

  it('clears by headings and signature when another application dropped the ledger', async () => {
    const annotated = await zipParts({
      ...Object.fromEntries(await partTexts(await run(await build(sheet), annotation('表', 3, 5, [6])))),
    });
    const parts = Object.fromEntries(await partTexts(annotated));
    const resaved = await zipParts({
      ...parts,
      'xl/worksheets/sheet1.xml': String(parts['xl/worksheets/sheet1.xml']).replace(/<extLst>.*<\/extLst>/, ''),
    });
    const cleared = await textOf(await run(resaved, clearing('表', 3, 5, 6)));
    expect(cleared).toBe(await textOf(await build(sheet)));
  });

  it.each(['<sheetData/>', '<sheetData></sheetData>'])(
    'clears a sheet whose rows another application took away (left as %s)',
    async (left) => {
      const before = await build('<sheetData/>');
      const parts = Object.fromEntries(await partTexts(await run(before, annotation('表', 3, 5, [6]))));
      const part = 'xl/worksheets/sheet1.xml';
      const emptied = (parts[part] ?? '').replace(/<sheetData>.*<\/sheetData>/s, left);
      expect(emptied).toContain(left);
      const cleared = await run(await zipParts({ ...parts, [part]: emptied }), clearing('表', 3, 5, 6));
      expect(await textOf(cleared)).toBe(await textOf(before));
    },
  );

  it('takes only our rule out of a conditional format that another application merged', async () => {
    const merged =
      '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>1</formula></cfRule>' +
      '<cfRule type="expression" priority="2"><formula>A1+N(&quot;recaudit&quot;)</formula></cfRule></conditionalFormatting>';
    const cleared = await textOf(await run(await build(merged), { step: 'clear-sheet', sheet: '表', columns: null }));
    expect(cleared).toContain('<cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>');
    expect(cleared).not.toContain('recaudit');
  });

  it('keeps the format of a cell that is set, and drops its formula with the calculation chain', async () => {
    const parts = workbookParts({
      sheets: [{ name: '表', xml: '<sheetData><row r="1"><c r="A1" s="3"><f>1</f><v>1</v></c></row></sheetData>' }],
      extra: { 'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>' },
    });
    const relations = String(parts['xl/_rels/workbook.xml.rels']).replace(
      '</Relationships>',
      `<Relationship Id="rId9" Type="${officeRelationships}/calcChain" Target="calcChain.xml"/></Relationships>`,
    );
    const types = String(parts['[Content_Types].xml']).replace(
      '</Types>',
      '<Override PartName="/xl/calcChain.xml" ContentType="x/y"/></Types>',
    );
    const after = await partTexts(
      await run(await zipParts({ ...parts, 'xl/_rels/workbook.xml.rels': relations, '[Content_Types].xml': types }), {
        step: 'set-cells',
        sheet: '表',
        cells: [{ row: 1, column: 1, text: '=1' }],
      }),
    );
    expect(after.get('xl/worksheets/sheet1.xml')).toContain(
      '<row r="1"><c r="A1" s="3" t="inlineStr"><is><t xml:space="preserve">=1</t></is></c></row>',
    );
    expect([
      after.has('xl/calcChain.xml'),
      after.get('xl/_rels/workbook.xml.rels')?.includes('calcChain'),
      after.get('[Content_Types].xml')?.includes('calcChain'),
    ]).toEqual([false, false, false]);
  });
});
