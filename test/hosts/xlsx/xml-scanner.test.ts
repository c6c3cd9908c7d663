import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { readSheet } from '../../../src/hosts/xlsx/sheet-reader';
import { defaultLimits } from '../../../src/hosts/xlsx/limits';
import { main } from '../../fixtures/xlsx/literal-package';

const head = `<worksheet xmlns="${main}"><sheetData>`;
const tail = '</sheetData></worksheet>';
const rows = [
  '<row r="1" spans="1:3"><c r="A1" t="str" s="0"><f>1&lt;2</f><v>a&amp;b</v></c><c r="B1"/></row>',
  '<row r="2"><c r="A2" t="inlineStr"><is><r><rPr><b/></rPr><t>x</t></r><rPh sb="0"><t>y</t></rPh></is></c></row><row/>',
].join('\n');

const isWellFormed = (text: string): boolean => {
  const parser = new SaxesParser({ xmlns: true });
  let sound = true;
  parser.on('error', () => {
    sound = false;
  });
  try {
    parser.write(text).close();
  } catch {
    return false;
  }
  return sound;
};

const isAccepted = (text: string): boolean => {
  const context = { sharedStrings: [], dateStyles: [], dateShift: 0 };
  try {
    readSheet({ name: 's', visibility: 'visible', part: 'p', bytes: new TextEncoder().encode(text) }, context, defaultLimits, 1000);
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
