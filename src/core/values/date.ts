import type { CellContent } from '../table/sheet';
import { cellText } from './cell-text';
import { westernDigits } from './chinese-numerals';
import { fold } from './fold';
import { dateOfSerial } from './serial';
import type { PlainDate, UnreadableReason, Value } from './value';

/** Plain numbers in this range are days (1954 to 2064); others would be years, amounts or codes. As text, “20243” may be a month: not guessed at. */
const serials = { from: 20_000, before: 60_000 };

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** True for a day and time that exist. */
const exists = ({ year, month, day, hour, minute }: PlainDate): boolean =>
  year >= 1900 &&
  year <= 2100 &&
  (month === null || (month >= 1 && month <= 12)) &&
  (day === null || (month !== null && day >= 1 && day <= daysIn(year, month))) &&
  (hour === null || (hour >= 0 && hour <= 23)) &&
  (minute === null || (minute >= 0 && minute <= 59));

/** “2024-3-8”, “2024年3月8日”, “2024.3”, “2024年度”; compact “20240308” and “202403”. */
const calendar = /^(\d{4})(?:(?:年度?|[-/.])(?:(\d{1,2})(?:月份?|[-/.]|$)(?:(\d{1,2})[日号.]?)?)?)?$/u;
const compact = /^(\d{4})(\d{2})(\d{2})?$/u;
const dangling = /[-/]$/u;
const weekday = /(?:星期|周|礼拜)[1-7日天]|\((?:星期|周|礼拜)[1-7日天]\)/u;
const withTime =
  /^(\d{4}(?:年\d{1,2}月\d{1,2}[日号]|[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}))T?((?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚|am|pm)?\d{1,2}[:点时].*)$/iu;
const clock =
  /^(凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚|am|pm)?(\d{1,2})[:点时](?:(\d{1,2}|半)分?)?(?::\d{1,2}(?:\.\d+)?秒?|\d{1,2}秒)?(am|pm)?$/iu;
const blankBeforeTime = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{8})[\sT]+(?=\S*\d{1,2}[:点时])/u;

const number = (text: string | undefined): number | null => (text === undefined || text === '' ? null : Number(text));

const hourOf = (hour: number, half: string): number => {
  if (/^(?:下午|傍晚|晚上|晚|pm)$/u.test(half)) return hour < 12 ? hour + 12 : hour;
  if (/^(?:凌晨|上午|am)$/u.test(half)) return hour === 12 ? 0 : hour;
  return half === '中午' && hour < 3 ? hour + 12 : hour;
};

const readClock = (text: string): { readonly hour: number; readonly minute: number } | null => {
  const found = clock.exec(text);
  if (found === null) return null;
  const half = (found[1] ?? found[4] ?? '').toLowerCase();
  return { hour: hourOf(Number(found[2]), half), minute: found[3] === '半' ? 30 : Number(found[3] ?? 0) };
};

const readCalendar = (text: string): PlainDate | null => {
  const found = compact.exec(text) ?? (dangling.test(text) ? null : calendar.exec(text));
  if (found === null) return null;
  return { year: Number(found[1]), month: number(found[2]), day: number(found[3]), hour: null, minute: null };
};

/** A blank between day and time is kept as “T”: “2024-3-8 17:30” and “2024-3-81 7:30” must not run together. */
const plainText = (raw: string): string => {
  const marked = raw.normalize('NFKC').trim().replace(blankBeforeTime, '$1T');
  return westernDigits(fold(marked))
    .replace(/[—–−·]/gu, (character) => (character === '·' ? '.' : '-'))
    .replace(weekday, '');
};

const readText = (raw: string): PlainDate | UnreadableReason => {
  const text = plainText(raw);
  const found = withTime.exec(text);
  const date = readCalendar(found?.[1] ?? text);
  if (date === null) return 'not-a-date';
  if (found === null) return exists(date) ? date : 'impossible-date';
  const time = readClock(found[2] ?? '');
  if (time === null) return 'not-a-date';
  const moment = { ...date, ...time };
  return exists(moment) ? moment : 'impossible-date';
};

/** Reads a day or moment from text; null when it is none. */
export const parsePlainDate = (text: string): PlainDate | null => {
  const read = readText(text);
  return typeof read === 'string' ? null : read;
};

const serialOf = (content: CellContent): number | null => {
  if (typeof content === 'object' && content?.kind === 'date') return content.serial;
  const plain =
    typeof content === 'number'
      ? content
      : typeof content === 'string' && /^\s*(?!20)\d{5}(?:\.\d+)?\s*$/u.test(content)
        ? Number(content)
        : null;
  return plain !== null && plain >= serials.from && plain < serials.before ? plain : null;
};

/** A date or datetime column. Plain numbers are Excel serials, or a day written as 20240308. Two-digit years are not guessed at. */
export const parseDate = (content: CellContent, as: 'date' | 'datetime'): Value => {
  const unreadable = (reason: UnreadableReason): Value => ({ kind: 'unreadable', as, text: cellText(content), reason });
  const serial = serialOf(content);
  if (serial !== null) {
    const date = dateOfSerial(serial);
    return date === null ? unreadable('not-a-date') : { kind: 'date', date };
  }
  const read = readText(cellText(content));
  return typeof read === 'string' ? unreadable(read) : { kind: 'date', date: read };
};

const parts = ['year', 'month', 'day', 'hour', 'minute'] as const;

/**
 * Order of two dates as far as both are known. “overlap”: the coarser one contains the finer one, so neither comes first for certain.
 */
export const compareDates = (left: PlainDate, right: PlainDate): -1 | 0 | 1 | 'overlap' => {
  for (const part of parts) {
    const [a, b] = [left[part], right[part]];
    if (a === null && b === null) return 0;
    if (a === null || b === null) return 'overlap';
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
};

/** “2024年3月8日”, with the time where there is one: how a date is shown to people. */
export const formatDate = ({ year, month, day, hour, minute }: PlainDate): string => {
  const time = hour === null ? '' : `${String(hour)}:${String(minute ?? 0).padStart(2, '0')}`;
  return `${String(year)}年${month === null ? '' : `${String(month)}月`}${day === null ? '' : `${String(day)}日`}${time}`;
};
