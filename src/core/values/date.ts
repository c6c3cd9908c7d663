import type { CellContent } from '../table/sheet';
import { cellText } from './cell-text';
import { fold } from './fold';
import { dateOfSerial } from './serial';
import type { PlainDate, UnreadableReason, Value } from './value';

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** True for a day and time that exist. */
const exists = ({ year, month, day, hour, minute }: PlainDate): boolean =>
  year >= 1900 &&
  year <= 2100 &&
  (month === null || (month >= 1 && month <= 12)) &&
  (day === null || (month !== null && day >= 1 && day <= daysIn(year, month))) &&
  (hour === null || (hour >= 0 && hour <= 23)) &&
  (minute === null || (minute >= 0 && minute <= 59));

const chineseDigits: Readonly<Record<string, string>> = { 〇: '0', 零: '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' };
const chineseNumber = (text: string): string => {
  const tens = /^([一二三]?)十([一二三四五六七八九]?)$/u.exec(text);
  if (tens === null) return [...text].map((character) => chineseDigits[character] ?? character).join('');
  return String((tens[1] === '' ? 1 : Number(chineseDigits[tens[1] ?? ''])) * 10 + Number(chineseDigits[tens[2] ?? ''] ?? 0));
};
const westernDigits = (text: string): string => text.replace(/[〇零一二三四五六七八九十]+(?=[年月日号])/gu, chineseNumber);

const calendar = /^(\d{4})(?:年|[-/.]|年度)?(?:(\d{1,2})(?:月|[-/.])?(?:(\d{1,2})(?:日|号)?)?)?$/u;
const compact = /^(\d{4})(\d{2})(\d{2})?$/u;
const clock = /^(上午|下午|早上|晚上|am|pm)?(\d{1,2})[:点时](?:(\d{1,2})分?)?(?::\d{1,2}(?:\.\d+)?秒?)?(am|pm)?$/iu;
const split = /^(\d{4}(?:年\d{1,2}月\d{1,2}[日号]|[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}))(?:T|星期.|周.|\([^)]*\))?(.*)$/iu;

const number = (text: string | undefined): number | null => (text === undefined || text === '' ? null : Number(text));

const readClock = (text: string): { readonly hour: number; readonly minute: number } | null => {
  const found = clock.exec(text);
  if (found === null) return null;
  const half = (found[1] ?? found[4] ?? '').toLowerCase();
  const hour = Number(found[2]);
  const later = (half === '下午' || half === '晚上' || half === 'pm') && hour < 12;
  return { hour: later ? hour + 12 : hour, minute: Number(found[3] ?? 0) };
};

const readCalendar = (text: string): PlainDate | null => {
  const found = compact.exec(text) ?? calendar.exec(text);
  if (found === null) return null;
  const separated = /\d{4}\D/u.test(text) || text.length <= 4 || compact.test(text);
  if (!separated) return null;
  return { year: Number(found[1]), month: number(found[2]), day: number(found[3]), hour: null, minute: null };
};

const readText = (raw: string): PlainDate | UnreadableReason => {
  const text = westernDigits(fold(raw)).replace(/[—–]/gu, '-');
  const withTime = split.exec(text);
  const rest = withTime?.[2] ?? '';
  const date = readCalendar(rest === '' ? text.replace(/^(.*?[日号])(?:星期.|周.|\([^)]*\))$/u, '$1') : (withTime?.[1] ?? ''));
  if (date === null) return 'not-a-date';
  if (rest === '') return exists(date) ? date : 'impossible-date';
  const time = readClock(rest);
  if (time === null) return /^[星周(]/u.test(rest) && exists(date) ? date : 'not-a-date';
  const moment = { ...date, ...time };
  return exists(moment) ? moment : 'impossible-date';
};

/** Reads a day or moment from text; null when it is none. */
export const parsePlainDate = (text: string): PlainDate | null => {
  const read = readText(text);
  return typeof read === 'string' ? null : read;
};

/** A date or datetime column. Plain numbers are Excel serials, or a day written as 20240308. */
export const parseDate = (content: CellContent, as: 'date' | 'datetime'): Value => {
  const unreadable = (reason: UnreadableReason): Value => ({ kind: 'unreadable', as, text: cellText(content), reason });
  if (typeof content === 'object' && content?.kind === 'date') {
    const date = dateOfSerial(content.serial);
    return date === null ? unreadable('not-a-date') : { kind: 'date', date };
  }
  if (typeof content === 'number' && content >= 20_000 && content < 60_000) {
    const date = dateOfSerial(content);
    if (date !== null) return { kind: 'date', date };
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
