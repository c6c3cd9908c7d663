import fc from 'fast-check';
import { highestRow, rowHeightOf, wrappedLines } from '../../../src/core/plans/text-size';

describe('wrappedLines', () => {
  // Width 10 has room for 65 pixels: four Chinese characters of 10 points (13.3 pixels) or eight half-width ones.
  it.each([
    { text: '', lines: 1 },
    { text: '江苏省科', lines: 1 },
    { text: '江苏省科技', lines: 2 },
    { text: '江苏省科技厅国际合', lines: 3 },
    { text: '“一带”', lines: 1 },
    { text: 'ABCDEFGH', lines: 1 },
    { text: 'ABCDEFGHI', lines: 2 },
    { text: 'ABCDEFGHIJKLMNOPQ', lines: 3 },
    { text: '第ABCDEFGH', lines: 2 },
    { text: '第一\n第二\r\n第三', lines: 3 },
    { text: '𠮷𠮷𠮷𠮷', lines: 1 },
  ])('$text: $lines', ({ text, lines }) => {
    expect(wrappedLines(text, 10, 10)).toBe(lines);
  });

  it('never falls below what the characters need, and never falls when text is added or the column narrowed', () => {
    const text = fc.string({ unit: fc.constantFrom('省', '，', 'A', '7', ' ', '\n'), maxLength: 200 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 5, max: 40 }), (one, other, width) => {
        const lines = wrappedLines(one, width, 10);
        const wide = [...one].filter((character) => character > '\u007f').length;
        expect(lines * width * 7).toBeGreaterThanOrEqual((wide * 10 * 96) / 72);
        expect(wrappedLines(one + other, width, 10)).toBeGreaterThanOrEqual(lines);
        expect(wrappedLines(one.replaceAll(/[A7]/g, '省'), width - 1, 10)).toBeGreaterThanOrEqual(
          wrappedLines(one.replaceAll(/[A7]/g, '省'), width, 10),
        );
      }),
    );
  });
});

describe('rowHeightOf', () => {
  it.each([
    { lines: 0, size: 10, height: 18 },
    { lines: 1, size: 10, height: 18 },
    { lines: 3, size: 10, height: 45 },
    { lines: 500, size: 10, height: highestRow },
  ])('$lines lines of $size points: $height', ({ lines, size, height }) => {
    expect(rowHeightOf(lines, size)).toBe(height);
  });
});
