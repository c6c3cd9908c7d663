import fc from 'fast-check';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { main, partTexts, plainStyles, rawEntries, workbookParts, zipParts } from '../../fixtures/xlsx/literal-package';
import type { Parts } from '../../fixtures/xlsx/literal-package';
import { annotation, clearing, summary } from '../../fixtures/xlsx/plans';
import { rowsFiveAndSix as sheet, run } from '../../fixtures/xlsx/run-steps';

const dummy = (length: number): Uint8Array => Uint8Array.from({ length }, (_unused, index) => (index * 37) % 251);

/** Parts that a model of workbooks would lose. */
const foreignParts: Parts = {
  'xl/vbaProject.bin': dummy(3000),
  'xl/media/image1.png': dummy(2000),
  'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="urn:c"/>',
  'xl/drawings/drawing1.xml': '<d/>',
  'xl/pivotTables/pivotTable1.xml': '<p/>',
  'xl/printerSettings/printerSettings1.bin': dummy(500),
  'xl/calcChain.xml': '<calcChain/>',
  'customXml/item1.xml': '<any xmlns="urn:any">中文</any>',
  'docProps/app.xml': '<Properties/>',
  'xl/wps/customData.xml': '<wps/>',
  '_xmlsignatures/sig1.xml': '<Signature/>',
};

jest.setTimeout(60_000);

describe('untouched entries', () => {
  it('are copied byte for byte, in order, with time and attributes', async () => {
    const before = await zipParts(
      workbookParts({
        sheets: [
          { name: '表', xml: sheet },
          { name: '别', xml: '<sheetData/>' },
        ],
        extra: foreignParts,
      }),
    );
    const after = await run(before, annotation('表', 3, 5, [6]));
    const [old, now] = [await rawEntries(before), await rawEntries(after)];
    expect(now.map(({ name }) => name)).toEqual(old.map(({ name }) => name));
    const changed = old.filter((entry, index) => entry.compressed !== now[index]?.compressed).map(({ name }) => name);
    expect(changed).toEqual(['xl/worksheets/sheet1.xml', 'xl/styles.xml']);
    expect(now.map(({ time, attributes, method }) => [time, attributes, method])).toEqual(
      old.map(({ time, attributes, method }) => [time, attributes, method]),
    );
  });

  it('are all entries when nothing was done', async () => {
    const before = await zipParts(workbookParts({ sheets: [{ name: '表', xml: sheet }], extra: foreignParts }));
    expect(await rawEntries(await (await openWorkbook(before, 'a.xlsx')).save())).toEqual(await rawEntries(before));
  });

  it('stay when a sheet is added and replaced: only the workbook, its links and styles change', async () => {
    const before = await zipParts(workbookParts({ sheets: [{ name: '表', xml: sheet }], extra: foreignParts }));
    const after = await run(
      before,
      { step: 'put-sheet', sheet: summary('总表', ['a']) },
      { step: 'put-sheet', sheet: summary('总表', ['b']) },
    );
    const [old, now] = [await rawEntries(before), await rawEntries(after)];
    const changed = old
      .filter((entry) => now.find(({ name }) => name === entry.name)?.compressed !== entry.compressed)
      .map(({ name }) => name);
    expect(changed).toEqual(['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml']);
    expect(now.map(({ name }) => name).slice(old.length)).toEqual(['xl/worksheets/sheet2.xml']);
  });

  it('tells macros and signatures', async () => {
    const host = await openWorkbook(await zipParts(workbookParts({ sheets: [{ name: '表', xml: sheet }], extra: foreignParts })), 'a.xlsm');
    expect([host.format, host.isSigned]).toEqual(['xlsm', true]);
    const plain = await openWorkbook(await zipParts(workbookParts({ sheets: [{ name: '表', xml: sheet }] })), 'a.xlsx');
    expect([plain.format, plain.isSigned]).toEqual(['xlsx', false]);
  });
});

describe('a workbook that points at a styles part which is missing', () => {
  it('is given one under that name, and loses it again', async () => {
    const { 'xl/styles.xml': _missing, ...parts } = workbookParts({ sheets: [{ name: '表', xml: sheet }] });
    const before = await zipParts(parts);
    const annotated = await run(before, annotation('表', 3, 5, [6]));
    const changed = [...(await partTexts(annotated))].filter(([name, content]) => content !== parts[name]).map(([name]) => name);
    expect(changed).toEqual(['xl/worksheets/sheet1.xml', 'xl/styles.xml']);
    expect(await partTexts(await run(annotated, clearing('表', 3, 5, 6)))).toEqual(await partTexts(before));
  });
});

describe('a sheet in another encoding', () => {
  const part = 'xl/worksheets/sheet1.xml';
  const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
  it.each([
    ['UTF-8 with a byte order mark', (text: string): Uint8Array => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', (text: string): Uint8Array => utf16(`\ufeff${text}`)],
    ['UTF-16, big end first', (text: string): Uint8Array => utf16(`\ufeff${text}`).swap16()],
    ['UTF-16 without a mark', (text: string): Uint8Array => utf16(text)],
  ])('keeps it: %s', async (_name, encode) => {
    const parts = workbookParts({ sheets: [{ name: '表', xml: sheet.replace('<v>1</v>', '<v>1</v><!-- 中文 -->') }] });
    const bytes = encode(String(parts[part]).replace(/^<\?xml.*?\?>\s*/, ''));
    const before = await zipParts({ ...parts, [part]: new Uint8Array(bytes) });
    const annotated = await run(before, annotation('表', 3, 5, [6]));
    const content = async (file: Uint8Array): Promise<string> => (await rawEntries(file)).find(({ name }) => name === part)?.content ?? '';
    expect(await content(annotated)).toContain(Buffer.from(encode('审核结论')).subarray(-8).toString('hex'));
    expect((await content(annotated)).slice(0, 8)).toBe((await content(before)).slice(0, 8));
    expect(await content(await run(annotated, clearing('表', 3, 5, 6)))).toBe(await content(before));
    // As the command line and the pane do: read first, then written.
    const host = await openWorkbook(before, 'a.xlsx');
    await host.read();
    await host.apply({ steps: [annotation('表', 3, 5, [6])] });
    expect(await content(await host.save())).toBe(await content(annotated));
  });
});

describe('clear after annotate gives back every part', () => {
  const optional = (xml: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), xml);
  const column = fc.integer({ min: 1, max: 16 });
  const spaces = fc.constantFrom('', '\n  ', ' ');
  const letter = (number: number): string => String.fromCharCode(64 + number);

  const cell = fc.tuple(column, fc.constantFrom('blank', 'number', 'text', 'bare')).map(([at, kind]) => ({ at, kind }));
  const row = fc.record({
    number: fc.integer({ min: 1, max: 14 }),
    cells: fc.uniqueArray(cell, { selector: ({ at }) => at, maxLength: 8 }),
    attributes: fc.constantFrom('', ' spans="1:11"', ' ht="30" customHeight="1"', ' hidden="1"', ' '),
    closing: fc.boolean(),
  });
  const rowsXml = fc.tuple(fc.uniqueArray(row, { selector: ({ number }) => number, maxLength: 10 }), spaces).map(([rows, space]) =>
    rows
      .toSorted((one, other) => one.number - other.number)
      .map(({ number, cells, attributes, closing }) => {
        const inner = cells
          .toSorted((one, other) => one.at - other.at)
          .map(({ at, kind }) => {
            const reference = `${letter(at)}${number}`;
            if (kind === 'blank') return `<c r="${reference}" s="3"/>`;
            if (kind === 'bare') return `<c s='1' r='${reference}'></c>`;
            return kind === 'number'
              ? `<c r="${reference}"><v>${at}</v></c>`
              : `<c r="${reference}" t="str"><f>"x"</f><v>"@" &amp; ${at}</v></c>`;
          })
          .join(space);
        return inner === '' && closing
          ? `<row r="${number}"${attributes}/>`
          : `<row r="${number}"${attributes}>${space}${inner}${space}</row>`;
      })
      .join(space),
  );
  const columnsXml = fc
    .uniqueArray(fc.tuple(column, fc.integer({ min: 1, max: 5 })), { selector: ([at]) => at, minLength: 1, maxLength: 4 })
    .map((columns) => {
      let next = 1;
      const entries = columns
        .toSorted(([one], [other]) => one - other)
        .flatMap(([at, width]) => {
          if (at < next) return [];
          next = at + width;
          return [`<col min="${at}" max="${at + width - 1}" width="9.5" customWidth='1'/>`];
        });
      return `<cols>\n${entries.join('\n')}</cols>`;
    });
  const worksheet = fc
    .record({
      dimension: optional(fc.constantFrom('<dimension ref="A1"/>', "<dimension ref='B2:K12'></dimension>", '<dimension ref="A1:XFD14" />')),
      columns: optional(columnsXml),
      rows: fc.oneof(
        rowsXml.map((rows) => `<sheetData>${rows}</sheetData>`),
        fc.constantFrom('<sheetData/>', '<sheetData></sheetData>', '<sheetData />'),
      ),
      formats: optional(
        fc.constantFrom(
          '<conditionalFormatting sqref="A1:B9"><cfRule type="cellIs" dxfId="0" priority="2" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>',
        ),
      ),
      validations: optional(
        fc.constantFrom(
          '<dataValidations count="1"><dataValidation type="list" sqref="C1"><formula1>"是,否"</formula1></dataValidation></dataValidations>',
        ),
      ),
      merges: optional(fc.constantFrom('<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>')),
      filter: optional(fc.constantFrom('<autoFilter ref="A1:C9"/>')),
      extensions: optional(
        fc.constantFrom(
          '<extLst/>',
          '<extLst></extLst>',
          '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><any/></ext> </extLst>',
        ),
      ),
      space: spaces,
      prefix: fc.constantFrom('', 'x:'),
    })
    .map(({ prefix, ...part }) => {
      const { dimension, columns, rows, filter, merges, formats, validations, extensions, space } = part;
      const inner = [dimension, columns, rows, filter, merges, formats, validations, extensions].join(space);
      const prefixed = prefix === '' ? inner : inner.replace(/<(\/?)([a-zA-Z])/g, `<$1${prefix}$2`);
      const binding = prefix === '' ? 'xmlns' : 'xmlns:x';
      return `<${prefix}worksheet ${binding}="${main}">${prefixed}</${prefix}worksheet>`;
    });
  const styles = fc.constantFrom<string | null>(
    plainStyles,
    null,
    plainStyles.replace('<dxfs count="0"/>', ''),
    plainStyles.replace('<dxfs count="0"/>', '<dxfs><dxf/>\n</dxfs><extLst><ext uri="{1}"/></extLst>'),
    plainStyles.replace('<cellXfs count="5">', "<cellXfs  count = '5' >").replace('</styleSheet>', '<extLst/></styleSheet>'),
    plainStyles.replace(/<fonts.*<\/fonts>/, '<fonts count="1"><font/></fonts>'),
  );
  const rows = fc
    .uniqueArray(fc.integer({ min: 3, max: 20 }), { minLength: 1, maxLength: 8 })
    .map((numbers) => numbers.toSorted((one, other) => one - other));

  it('for one table', async () => {
    await fc.assert(
      fc.asyncProperty(worksheet, styles, rows, column, async (xml, style, numbers, at) => {
        const before = await zipParts(
          workbookParts({
            sheets: [
              { name: '表', xml },
              { name: '别', xml: '<sheetData/>' },
            ],
            styles: style,
          }),
        );
        const annotated = await run(before, annotation('表', at, 2, numbers));
        expect(annotated).not.toEqual(before);
        expect(await partTexts(await run(annotated, clearing('表', at, 2, numbers.at(-1) ?? 2)))).toEqual(await partTexts(before));
      }),
      { numRuns: 40 },
    );
  });

  it('and writes the same into a workbook that was read before, and into one that stays open', async () => {
    await fc.assert(
      fc.asyncProperty(worksheet, rows, column, async (xml, numbers, at) => {
        const before = await zipParts(workbookParts({ sheets: [{ name: '表', xml }] }));
        const host = await openWorkbook(before, 'a.xlsx');
        await host.read();
        await host.apply({ steps: [{ step: 'clear-sheet', sheet: '表', columns: null }, annotation('表', at, 2, numbers)] });
        const annotated = await run(before, annotation('表', at, 2, numbers));
        expect(await host.save()).toEqual(annotated);
        await host.read();
        await host.apply({ steps: [clearing('表', at, 2, numbers.at(-1) ?? 2)] });
        expect(await partTexts(await host.save())).toEqual(await partTexts(before));
      }),
      { numRuns: 15 },
    );
  });

  it('for two tables of one sheet and one of another, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(worksheet, styles, rows, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), async (xml, style, numbers, order) => {
        const before = await zipParts(
          workbookParts({
            sheets: [
              { name: '表', xml },
              { name: '别', xml },
            ],
            styles: style,
          }),
        );
        const annotated = await run(
          before,
          annotation('表', 3, 2, numbers),
          annotation('别', 3, 2, numbers),
          annotation('表', 9, 4, [5, 6]),
        );
        const clears = [clearing('表', 3, 2, 30), clearing('别', 3, 2, 30), clearing('表', 9, 4, 6)];
        const steps = order.flatMap((index) => clears[index] ?? []);
        expect(await partTexts(await run(annotated, ...steps))).toEqual(await partTexts(before));
      }),
      { numRuns: 25 },
    );
  });
});
