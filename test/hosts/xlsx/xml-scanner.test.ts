import fc from 'fast-check';
import type { Sheet } from '../../../src/core/table/sheet';
import { readSheet } from '../../../src/hosts/xlsx/sheet-reader';
import { columnName } from '../../../src/hosts/xlsx/cell-reference';
import { defaultLimits } from '../../../src/hosts/xlsx/limits';
import { main } from '../../fixtures/xlsx/literal-package';
import { isWellFormed } from '../../fixtures/xlsx/well-formed';

const head = `<worksheet xmlns="${main}"><sheetData>`;
const tail = '</sheetData></worksheet>';
const rows = [
  '<row r="1" spans="1:3"><c r="A1" t="str" s="0"><f>1&lt;2</f><v>a&amp;b</v></c><c r="B1"/></row>',
  '<row r="2"><c r="A2" s="1"><v>14</v></c><c r="B2" s="0" t="s"><v>2</v></c><c r="C2"/></row>',
  '<row r="3"><c r="A3" t="inlineStr"><is><r><rPr><b/></rPr><t>x</t></r><rPh sb="0"><t>y</t></rPh></is></c></row><row/>',
].join('\n');

const read = (text: string): Sheet => {
  const context = { sharedStrings: ['甲', '', '丙'], dateStyles: [false, true], dateShift: 0 };
  return readSheet({ name: 's', visibility: 'visible', part: 'p', bytes: new TextEncoder().encode(text) }, context, defaultLimits, 1000)
    .sheet;
};

const isAccepted = (text: string): boolean => {
  try {
    read(text);
    return true;
  } catch {
    return false;
  }
};

it('accepts the sheet that is then damaged', () => {
  expect(isAccepted(head + rows + tail)).toBe(true);
});

it('accepts no rows that the strict parser refuses, whatever is cut out of them or put into them', () => {
  const place = fc.integer({ min: 0, max: rows.length - 1 });
  const piece = fc.constantFrom('', '<', '>', '/', '"', "'", '=', ' ', '&', ';', 'c', '1', '</c>', '<c>', '<c', '"/>', ']]>', '\u0001');
  fc.assert(
    fc.property(place, fc.integer({ min: 0, max: 6 }), piece, (at, cut, put) => {
      const text = head + rows.slice(0, at) + put + rows.slice(at + cut) + tail;
      expect(isAccepted(text) && !isWellFormed(text)).toBe(false);
    }),
    { numRuns: 20_000 },
  );
});

it('reads cells of the usual shape like those that are written otherwise', () => {
  const cell = fc.record({
    column: fc.integer({ min: 1, max: 800 }),
    style: fc.constantFrom('', '0', '1', '7', '1234567890'),
    type: fc.constantFrom('', 'n', 's'),
    value: fc.constantFrom('', '0', '2', '1', '007', '123456789', '1234567890', '1.5', '-1', ' 2'),
  });
  const sheet = (cells: readonly string[]): string => `${head}<row r="1">${cells.join('')}</row>${tail}`;
  const reading = (text: string): Sheet | 'refused' => (isAccepted(text) ? read(text) : 'refused');
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 6 }), fc.constantFrom('"', "'"), fc.constantFrom('', ' '), (cells, mark, space) => {
      const write = (quote: string, gap: string): string =>
        sheet(
          cells.map(({ column, style, type, value }) => {
            const attribute = (name: string, content: string): string => (content === '' ? '' : ` ${name}=${quote}${content}${quote}`);
            const start = `<c${attribute('r', `${columnName(column)}1`)}${attribute('s', style)}${attribute('t', type)}${gap}`;
            return value === '' ? `${start}/>` : `${start}><v>${value}</v></c${gap}>`;
          }),
        );
      expect(reading(write(mark, space))).toEqual(reading(write('"', '')));
    }),
    { numRuns: 2000 },
  );
});
