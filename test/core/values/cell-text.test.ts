import fc from 'fast-check';
import { cellText } from '../../../src/core/values';

it('shows no number with an exponent, the largest and the smallest included', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(cellText(number)).toMatch(/^-?\d+(?:\.\d+)?$/u);
    }),
  );
});

it('shows fifteen digits of an identity number that Excel took for a number', () => {
  expect(cellText(320106199001011200)).toBe('320106199001011000');
});

it('a text keeps its inner line breaks, of one kind', () => {
  expect(cellText(' 甲\r\n乙 ')).toBe('甲\n乙');
});
