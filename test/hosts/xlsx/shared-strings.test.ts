import fc from 'fast-check';
import { parseSharedStrings } from '../../../src/hosts/xlsx/shared-strings';
import { main } from '../../fixtures/xlsx/literal-package';
import { isWellFormed } from '../../fixtures/xlsx/well-formed';

const list = (items: string): string => `<?xml version="1.0"?>\n<!-- <si><t>0</t></si> --><sst xmlns="${main}" count="9">${items}</sst>`;

it.each<[string, string, readonly string[]]>([
  ['plain texts', '<si><t>a</t></si><si><t>中 文</t></si>', ['a', '中 文']],
  ['nothing', '', []],
  ['an empty text', '<si><t></t></si><si><t/></si><si/><si><t>a</t></si>', ['', '', '', 'a']],
  ['space kept', '<si><t xml:space="preserve"> a\n</t></si><si><t>b</t></si>', [' a\n', 'b']],
  ['references and escapes', '<si><t>a&amp;b</t></si><si><t>_x0041_</t></si><si><t>b</t></si>', ['a&b', 'A', 'b']],
  ['line ends', '<si><t>a\r\nb</t></si><si><t>c</t></si>', ['a\nb', 'c']],
  [
    'runs without phonetic guides',
    '<si><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>c</t></si>',
    ['ab', 'c'],
  ],
  ['a section', '<si><t><![CDATA[</t></si><si><t>]]></t></si><si><t>b</t></si>', ['</t></si><si><t>', 'b']],
  ['a comment between items', '<si><t>a</t></si><!--</si><si><t>x</t></si>--><si><t>b</t></si>', ['a', 'b']],
  ['a comment behind an item that closes itself', '<si/><!--</si>--><si><t>b</t></si>', ['', 'b']],
  ['a comment in an item', '<si><!-- --><t>a</t></si><si><t>b</t></si>', ['a', 'b']],
  ['items on lines of their own', '\n<si><t>a</t></si>\n<si><t>b</t></si>\n', ['a', 'b']],
  ['an item inside of something else', '<extLst><si><t>a</t></si></extLst><si><t>b</t></si>', ['a', 'b']],
  ['another character that ends tags', '<si><t>a>b</t></si><si><t>c</t></si>', ['a>b', 'c']],
])('reads %s', (_name, items, strings) => {
  expect(parseSharedStrings(list(items), 'p')).toEqual(strings);
});

it('reads a list with a prefix', () => {
  const text = `<x:sst xmlns:x="${main}"><x:si><x:t>a</x:t></x:si><x:si><x:t>b</x:t></x:si></x:sst>`;
  expect(parseSharedStrings(text, 'p')).toEqual(['a', 'b']);
});

it('accepts nothing that the strict parser refuses, whatever is cut out or put in', () => {
  const text = list(
    '<si><t>a</t></si><si><t xml:space="preserve"> b</t></si><si><r><t>c</t></r></si><!-- --><si/><si><t>d</t></si><si><t>e</t></si>',
  );
  const piece = fc.constantFrom(
    '',
    '<',
    '>',
    '/',
    '"',
    '=',
    ' ',
    '&',
    ';',
    '</si>',
    '<si>',
    '<si><t>',
    '<t',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '\u0001',
    '\uffff',
  );
  expect(isWellFormed(text)).toBe(true);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: text.length }), fc.integer({ min: 0, max: 12 }), piece, (at, cut, put) => {
      const damaged = text.slice(0, at) + put + text.slice(at + cut);
      let accepted = true;
      try {
        parseSharedStrings(damaged, 'p');
      } catch {
        accepted = false;
      }
      // A document type is refused however well it is formed.
      expect(accepted && !isWellFormed(damaged)).toBe(false);
      expect(!accepted && isWellFormed(damaged) && !damaged.includes('<!DOCTYPE')).toBe(false);
    }),
    { numRuns: 5000 },
  );
});
