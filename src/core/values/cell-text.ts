import type { CellContent } from '../table/sheet';
import { tidy } from './fold';
import { dateOfSerial, formatIso } from './serial';

/** Excel keeps fifteen digits; more would be noise. */
const significantDigits = 15;

/** Writes “1.5e-7” or “3.2e+17” out. */
const withoutExponent = (text: string): string => {
  const found = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/u.exec(text);
  if (found === null) return text;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length
    ? `${sign}${digits}${'0'.repeat(point - digits.length)}`
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
};

const numberText = (number: number): string => {
  if (Number.isSafeInteger(number) && Math.abs(number) < 1e15) return String(number);
  const rounded = Number(number.toPrecision(significantDigits));
  // Rounding may push the very largest double over the edge.
  return withoutExponent(String(Number.isFinite(rounded) ? rounded : number));
};

/** What a person sees in a cell, without exponents and float noise. Dates as ISO days, with the time when there is one. */
export const cellText = (content: CellContent): string => {
  if (content === null) return '';
  if (typeof content === 'string') return tidy(content);
  if (typeof content === 'number') return numberText(content);
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  switch (content.kind) {
    case 'date': {
      const date = dateOfSerial(content.serial);
      return date === null ? numberText(content.serial) : formatIso(date);
    }
    case 'error':
      return content.code;
    case 'uncached-formula':
      return '';
  }
};
