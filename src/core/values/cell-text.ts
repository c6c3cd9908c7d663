import type { CellContent } from '../table/sheet';
import { dateOfSerial, formatIso } from './serial';
import { tidy } from './fold';

/** Excel keeps fifteen digits; more would be noise. */
const numberText = (number: number): string => {
  if (Number.isInteger(number) && Math.abs(number) < 1e21) return BigInt(number).toString();
  return String(Number(number.toPrecision(15)));
};

/** What a person sees in a cell, without exponents and float noise. Dates as ISO days, with the time when there is one. */
export const cellText = (content: CellContent): string => {
  if (content === null) return '';
  switch (typeof content) {
    case 'string':
      return tidy(content);
    case 'number':
      return numberText(content);
    case 'boolean':
      return content ? 'TRUE' : 'FALSE';
    case 'object':
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
  }
};
