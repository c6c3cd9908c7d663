import type { CellContent } from '../table/sheet';
import { cellText } from './cell-text';
import { fold } from './fold';
import { splitOutsideBrackets } from './split-list';
import type { UnreadableReason, Value } from './value';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/** Check character of the first 17 digits (GB 11643-1999). */
export const idCheckCharacter = (first17: string): string =>
  checkCharacters.charAt(weights.reduce((sum, weight, at) => sum + weight * Number(first17.charAt(at)), 0) % 11);

const birthExists = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
};

/** Passports (German ones mix letters and digits), permits for 港澳台 residents and foreigners, and their identity cards. */
const document = /^(?:[A-Z]{1,2}\d{6,10}(?:\(?[\dA]\)?)?|[A-Z]{3}\d{12}|(?=.*[A-WYZ])(?=.*\d.*\d.*\d)[A-Z\d]{7,10})$/iu;

/** Why a number is no identity number of the mainland; null when it is one. Passports and permits are not judged. */
const faultOf = (text: string): UnreadableReason | null => {
  if (/^\d+(?:\.\d+)?E\+?\d+$/iu.test(text)) return 'digits-lost';
  if (document.test(text)) return null;
  if (!/^[\dX]+$/iu.test(text)) return 'bad-characters';
  if (/^\d{15}$/u.test(text))
    return birthExists(1900 + Number(text.slice(6, 8)), Number(text.slice(8, 10)), Number(text.slice(10, 12))) ? null : 'bad-date';
  if (text.length !== 18) return 'bad-length';
  if (!/^\d{17}[\dX]$/iu.test(text)) return 'bad-characters';
  if (!birthExists(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14)))) return 'bad-date';
  if (idCheckCharacter(text) === text.slice(17).toUpperCase()) return null;
  return text.endsWith('000') ? 'digits-lost' : 'bad-check-digit';
};

/** Identity numbers (GB 11643-1999). Excel keeps 15 digits: a number of 16 and more in a numeric cell has lost its end. */
export const parseIds = (content: CellContent, as: 'id-number' | 'id-numbers'): Value => {
  const text = cellText(content);
  const unreadable = (reason: UnreadableReason): Value => ({ kind: 'unreadable', as, text, reason });
  if (typeof content === 'number' && content >= 1e15) return unreadable('digits-lost');
  const ids = splitOutsideBrackets(text).map((part) => fold(part).replace(/^'/u, '').toUpperCase());
  for (const id of ids) {
    const fault = faultOf(id);
    if (fault !== null) return unreadable(fault);
  }
  return { kind: 'ids', ids };
};
