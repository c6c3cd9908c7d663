import type { CellContent } from '../table/sheet';
import { cellText } from './cell-text';
import { fold } from './fold';
import type { Value } from './value';

/** Alphabet of GB 32100-2015: no I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Check character of the first 17 characters of a unified social credit code (GB 32100-2015). */
export const creditCheckCharacter = (first17: string): string => {
  const sum = weights.reduce((total, weight, at) => total + weight * alphabet.indexOf(first17.charAt(at)), 0);
  return alphabet.charAt((31 - (sum % 31)) % 31);
};

/** A unified social credit code with its check character (GB 32100-2015). */
export const parseCreditCode = (content: CellContent): Value => {
  const text = cellText(content);
  const unreadable = (reason: 'digits-lost' | 'bad-length' | 'bad-characters' | 'bad-check-digit'): Value => ({
    kind: 'unreadable',
    as: 'credit-code',
    text,
    reason,
  });
  if (typeof content === 'number' && content >= 1e15) return unreadable('digits-lost');
  const code = fold(text).replace(/^'/u, '').toUpperCase();
  if (code.length !== 18) return unreadable(/^\d+(?:\.\d+)?E\+?\d+$/u.test(code) ? 'digits-lost' : 'bad-length');
  if ([...code].some((character) => !alphabet.includes(character))) return unreadable('bad-characters');
  return creditCheckCharacter(code) === code.charAt(17) ? { kind: 'credit-code', code } : unreadable('bad-check-digit');
};
