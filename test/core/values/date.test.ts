import fc from 'fast-check';
import { compareDates, formatDate, parsePlainDate, parseValue } from '../../../src/core/values';
import type { CellContent } from '../../../src/core/table/sheet';
import type { PlainDate } from '../../../src/core/values/value';

type Whole = number | undefined;
type Parts = readonly [year: number, month?: Whole, day?: Whole, hour?: Whole, minute?: Whole];
const date = ([year, month, day, hour, minute]: Parts): PlainDate => ({
  year,
  month: month ?? null,
  day: day ?? null,
  hour: hour ?? null,
  minute: minute ?? null,
});

describe('dates in all usual spellings', () => {
  it.each<[CellContent, Parts]>([
    ['2024年3月8日', [2024, 3, 8]],
    ['2024年03月08日', [2024, 3, 8]],
    ['2024-3-8', [2024, 3, 8]],
    ['2024/03/08', [2024, 3, 8]],
    ['2024.3.8', [2024, 3, 8]],
    ['2024．3．8', [2024, 3, 8]],
    ['２０２４年３月８日', [2024, 3, 8]],
    [' 2024 年 3 月 8 日 ', [2024, 3, 8]],
    ['20240308', [2024, 3, 8]],
    [20240308, [2024, 3, 8]],
    ['二〇二四年三月八日', [2024, 3, 8]],
    ['二○二四年十二月三十一日', [2024, 12, 31]],
    ['2024年三月十八日', [2024, 3, 18]],
    ['2024年3月8号', [2024, 3, 8]],
    ['2024年3月8日（星期五）', [2024, 3, 8]],
    ['2024-03-08 星期五', [2024, 3, 8]],
    ['2023年5月', [2023, 5]],
    ['2023.05', [2023, 5]],
    ['2023-5', [2023, 5]],
    ['2023/12', [2023, 12]],
    ['202305', [2023, 5]],
    ['2023年', [2023]],
    ['2023', [2023]],
    ['2023年度', [2023]],
    ['2024年2月29日', [2024, 2, 29]],
    ['1900-01-01', [1900, 1, 1]],
    [45359, [2024, 3, 8]],
    ['45359', [2024, 3, 8]],
    [{ kind: 'date', serial: 45359 }, [2024, 3, 8]],
    [{ kind: 'date', serial: 45359.729166666664 }, [2024, 3, 8, 17, 30]],
    [{ kind: 'date', serial: 1 }, [1900, 1, 1]],
    ['2024-03-08 17:30', [2024, 3, 8, 17, 30]],
    ['2024-03-08 17:30:00', [2024, 3, 8, 17, 30]],
    ['2024-03-08T17:30', [2024, 3, 8, 17, 30]],
    ['2024年3月8日17:30', [2024, 3, 8, 17, 30]],
    ['2024年3月8日 下午5:30', [2024, 3, 8, 17, 30]],
    ['2024年3月8日17时30分', [2024, 3, 8, 17, 30]],
    ['2024年3月8日17时', [2024, 3, 8, 17, 0]],
    ['2024年3月8日上午9点', [2024, 3, 8, 9, 0]],
    ['2024/3/8 5:30 PM', [2024, 3, 8, 17, 30]],
    ['2024/3/8 0:05', [2024, 3, 8, 0, 5]],
  ])('%j', (content, parts) => {
    expect(parseValue('date', content)).toEqual({ kind: 'date', date: date(parts) });
    expect(parseValue('datetime', content)).toEqual({ kind: 'date', date: date(parts) });
  });
});

describe('no dates', () => {
  it.each<[CellContent, string]>([
    ['2023-02-29', 'impossible-date'],
    ['2024-13-01', 'impossible-date'],
    ['2024年2月30日', 'impossible-date'],
    ['2024年4月31日', 'impossible-date'],
    ['20241301', 'impossible-date'],
    ['2024-00-10', 'impossible-date'],
    ['2024-03-08 25:00', 'impossible-date'],
    ['1899-12-31', 'impossible-date'],
    ['3024年3月8日', 'impossible-date'],
    ['去年', 'not-a-date'],
    ['3月8日', 'not-a-date'],
    ['24-3-8', 'not-a-date'],
    ['长期', 'not-a-date'],
    ['2024-3-', 'not-a-date'],
    ['2024年3月8日以前', 'not-a-date'],
    ['2024-3-8至2025-3-8', 'not-a-date'],
    ['abc', 'not-a-date'],
    [true, 'not-a-date'],
    [3.5, 'not-a-date'],
    [-5, 'not-a-date'],
    ['123456789', 'not-a-date'],
    ['20243', 'not-a-date'],
  ])('%j: %s', (content, reason) => {
    expect(parseValue('date', content)).toMatchObject({ kind: 'unreadable', as: 'date', reason });
  });
});

describe('lists of dates', () => {
  it('reads each', () => {
    expect(parseValue('dates', '2024-3-8、2023年5月')).toEqual({ kind: 'dates', dates: [date([2024, 3, 8]), date([2023, 5])] });
    expect(parseValue('dates', { kind: 'date', serial: 45359 })).toEqual({ kind: 'dates', dates: [date([2024, 3, 8])] });
  });
  it.each(['2024-3-8、某日', '2024-02-30；2024-3-1'])('%s is unreadable', (text) => {
    expect(parseValue('dates', text)).toMatchObject({ kind: 'unreadable', as: 'dates', text });
  });
});

describe('compareDates', () => {
  it.each<[Parts, Parts, -1 | 0 | 1 | 'overlap']>([
    [[2024, 3, 8], [2024, 3, 8], 0],
    [[2024, 3, 7], [2024, 3, 8], -1],
    [[2024, 3, 9], [2024, 3, 8], 1],
    [[2023], [2024, 3, 8], -1],
    [[2024], [2024, 3, 8], 'overlap'],
    [[2024, 3], [2024, 3, 8], 'overlap'],
    [[2024, 2], [2024, 3, 8], -1],
    [[2024, 3], [2024, 3], 0],
    [[2024, 3, 8], [2024, 3, 8, 17, 30], 'overlap'],
    [[2024, 3, 8, 17, 29], [2024, 3, 8, 17, 30], -1],
    [[2024], [2024], 0],
  ])('%j and %j: %s', (left, right, order) => {
    expect(compareDates(date(left), date(right))).toBe(order);
    const reversed = typeof order === 'number' ? (order === 0 ? 0 : -order) : order;
    expect(compareDates(date(right), date(left))).toBe(reversed);
  });
});

describe('laws', () => {
  const day = fc
    .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T23:59:59Z'), noInvalidDate: true })
    .map((moment): Parts => [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()]);
  const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
  const anyDate = fc.oneof(
    day.map(date),
    day.map(([year, month]) => date([year, month])),
    day.map(([year]) => date([year])),
    fc.tuple(day, clock).map(([[year, month, dayOfMonth], [hour, minute]]) => date([year, month, dayOfMonth, hour, minute])),
  );
  it('what is printed is read as it was', () => {
    fc.assert(fc.property(anyDate, (value) => expect(parsePlainDate(formatDate(value))).toEqual(value)));
  });
  it('a serial is the day that Excel shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73_050 }), (serial) => {
        const moment = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
        expect(parseValue('date', { kind: 'date', serial })).toEqual({
          kind: 'date',
          date: date([moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()]),
        });
      }),
    );
  });
});
