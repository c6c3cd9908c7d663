import type { CellContent } from '../table/sheet';
import { cellText } from './cell-text';
import { westernDigits } from './chinese-numerals';
import { parsePlainDate } from './date';
import { fold } from './fold';
import type { PlainDate, Value } from './value';

/** A longer text is no length of time. */
const longestText = 100;

const dash = '(?:-{1,2}|~|至|到)';
const length = new RegExp(
  `^(\\d{1,3}(?:\\.\\d+)?)(年|个月|月)?(?:${dash}(\\d{1,3}(?:\\.\\d+)?))?(年|个月|月)?(半|\\d{1,2}个?月)?(?:期|内|左右)?$`,
  'u',
);
/** Both ends need a four-digit year: the shortest first end that leaves one wins. */
const span = new RegExp(`^(?:自|从)?(\\d{4}(?:.*?))${dash}(\\d{4}.*)$`, 'u');
const yearSpan = new RegExp(`^(\\d{4})年?${dash}(\\d{4})年?$`, 'u');

const monthsOf = (count: number, unit: string | undefined): number => (unit === '月' || unit === '个月' ? count : count * 12);

const lengthInMonths = (text: string): { readonly min: number; readonly max: number } | null => {
  const found = length.exec(text);
  if (found === null) return null;
  const [, first = '', firstUnit, second, lastUnit, extra] = found;
  const more = extra === undefined ? 0 : extra === '半' ? 6 : Number.parseInt(extra, 10);
  // “2年” and then “6个月” or “半” only add up behind years.
  if (more > 0 && (firstUnit ?? lastUnit) !== '年') return null;
  const from = monthsOf(Number(first), firstUnit ?? lastUnit) + more;
  const to = second === undefined ? from : monthsOf(Number(second), lastUnit ?? firstUnit) + more;
  return { min: Math.min(from, to), max: Math.max(from, to) };
};

/** Months from the first day of `from` to the last of `to`, both included, to the nearest month. */
const monthsBetween = (from: PlainDate, to: PlainDate): number => {
  const whole = (to.year - from.year) * 12 + (to.month ?? 12) - (from.month ?? 1);
  if (from.day === null || to.day === null) return whole + 1;
  return Math.round(whole + (to.day + 1 - from.day) / 30);
};

const spanInMonths = (text: string): number | null => {
  const years = yearSpan.exec(text);
  if (years !== null) return (Number(years[2]) - Number(years[1]) + 1) * 12;
  const ends = span.exec(text);
  const from = parsePlainDate(ends?.[1] ?? '');
  const to = parsePlainDate((ends?.[2] ?? '').replace(/止$/u, ''));
  const months = from === null || to === null ? 0 : monthsBetween(from, to);
  return months > 0 ? months : null;
};

/** No project lasts longer: a bare number above it is probably one of months, but nobody says so. */
const longestBareYears = 10;
const isDoubtful = (text: string): boolean => /^\d+(?:\.\d+)?$/u.test(text) && Number(text) > longestBareYears;

/** Length in years: “2年”, “24个月”, “两年半”, “2-3年”, “2024.01-2026.12” (both ends included). A bare number is years, unless too many. */
export const parseYears = (content: CellContent): Value => {
  const raw = cellText(content);
  const text = westernDigits(fold(raw.slice(0, longestText)))
    .replace(/[—–−～]/gu, '-')
    .replace(/^共|周(?=年)/gu, '');
  const plain = text.replace(/\([^)]*\)$/u, '').replace(/^半年$/u, '6个月');
  const months = spanInMonths(plain);
  const read = months === null ? lengthInMonths(plain) : { min: months, max: months };
  const found = raw.length > longestText ? null : read;
  if (found === null) return { kind: 'unreadable', as: 'years', text: raw, reason: 'not-a-number' };
  if (isDoubtful(plain)) return { kind: 'unreadable', as: 'years', text: raw, reason: 'unit-unclear' };
  return { kind: 'years', min: found.min / 12, max: found.max / 12 };
};
