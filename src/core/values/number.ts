import type { CellContent } from '../table/sheet';
import { cellText } from './cell-text';
import { fold } from './fold';
import { parseDate } from './date';
import type { Value, ValueKind } from './value';

const plain = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[+-]?\d+)?$/iu;

/** A number as people write it: full-width digits, thousands separators. Null when the text is none. */
export const readNumber = (text: string): number | null => {
  const folded = fold(text).replace(/，/gu, ',');
  return plain.test(folded) ? Number(folded.replace(/,/gu, '')) : null;
};

const unreadable = (as: ValueKind, content: CellContent): Value => ({ kind: 'unreadable', as, text: cellText(content), reason: 'not-a-number' });

/** Integer and number columns; a counting word may follow (“3项”). */
export const parseNumber = (content: CellContent, as: 'integer' | 'number'): Value => {
  const number = typeof content === 'number' ? content : readNumber(fold(cellText(content)).replace(/[项个次人篇件月家名]$/u, '').replace(/^第/u, ''));
  if (number === null || !Number.isFinite(number) || (as === 'integer' && !Number.isInteger(number))) return unreadable(as, content);
  return { kind: 'number', number };
};

/** Percentages: “35%”, 0.35 (as Excel stores 35 %), “35”, “百分之35”. A bare number above 1 is a percentage. */
export const parsePercent = (content: CellContent): Value => {
  const text = fold(cellText(content)).replace(/^百分之/u, '');
  const marked = /[%％]$/u.test(text) || fold(cellText(content)).startsWith('百分之');
  const number = typeof content === 'number' ? content : readNumber(text.replace(/[%％]$/u, ''));
  if (number === null || number < 0) return unreadable('percent', content);
  return { kind: 'percent', ratio: marked || number > 1 ? number / 100 : number };
};

const chinese: Readonly<Record<string, string>> = { 一: '1', 两: '2', 二: '2', 三: '3', 四: '4', 五: '5', 半: '0.5' };
const length = /^(\d+(?:\.\d+)?)(?:(?:-|~|—|–|至|到)(\d+(?:\.\d+)?))?(个月|月|年|周年)?$/u;
const span = /^(\d{4}.*?)(?:-{1,2}|~|—+|–|至|到)(\d{4}.*)$/u;

/** Length in years: “2年”, “24个月”, “两年”, “2-3年”, “2024.01-2026.12” (whole months, both included). */
export const parseYears = (content: CellContent): Value => {
  const text = fold(cellText(content)).replace(/[一两二三四五半](?=年|个月)/gu, (word) => chinese[word] ?? word);
  const found = length.exec(text);
  if (found !== null) {
    const factor = found[3] === '个月' || found[3] === '月' ? 1 / 12 : 1;
    const min = Number(found[1]) * factor;
    return { kind: 'years', min, max: found[2] === undefined ? min : Number(found[2]) * factor };
  }
  const ends = span.exec(text);
  const from = ends === null ? null : parseDate(ends[1] ?? '', 'date');
  const to = ends === null ? null : parseDate(ends[2] ?? '', 'date');
  if (from?.kind !== 'date' || to?.kind !== 'date') return { ...unreadable('years', content) };
  const months = (to.date.year - from.date.year) * 12 + (to.date.month ?? 12) - (from.date.month ?? 1) + 1;
  return months > 0 ? { kind: 'years', min: months / 12, max: months / 12 } : unreadable('years', content);
};

const money = /^(?:人民币|rmb|￥|¥|cny)?([+-]?[\d,.]+(?:e[+-]?\d+)?)(?:人民币)?(亿元?|千万元?|百万元?|万元?|元|w)?(?:人民币)?$/iu;
const unitFactor: Readonly<Record<string, number>> = { 亿: 10_000, 千万: 1000, 百万: 100, 万: 1, w: 1, 元: 1 / 10_000 };

/** Readings: from this on, an amount in a 万元 column was probably written in 元. */
const doubtfulFrom = 100_000;

/**
 * Amounts in 万元. A unit behind the number counts before the one in the header; without either it is 万元.
 * Rounded to the cent, so that 元 and 万元 compare equal.
 */
export const parseMoney = (content: CellContent, header: string): Value => {
  const found = money.exec(fold(cellText(content)).replace(/，/gu, ','));
  const number = found === null ? null : readNumber(found[1] ?? '');
  if (number === null) return unreadable('money-wan', content);
  const written = found?.[2]?.toLowerCase();
  const stated = written === undefined ? (/[（(](?:单位[:：])?元[）)]/u.test(header) ? '元' : '万') : written === '元' ? '元' : written.replace(/元$/u, '');
  const wan = Math.round(number * (unitFactor[stated] ?? 1) * 1e6) / 1e6;
  return { kind: 'money', wan, doubtful: stated !== '元' && written === undefined && Math.abs(wan) >= doubtfulFrom };
};
