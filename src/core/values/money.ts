import type { CellContent } from '../table/sheet';
import { cellText } from './cell-text';
import { fold } from './fold';
import { readNumber } from './number';
import type { Value } from './value';

/** 万元 in one unit. */
const wanIn: Readonly<Record<string, number>> = { 亿: 10_000, 千万: 1000, 百万: 100, 十万: 10, 万: 1, w: 1, 千: 0.1, 百: 0.01, '': 1e-4 };
const amount =
  /^(?:人民币|rmb|￥|¥|cny)*([+-]?[\d,.]+(?:e[+-]?\d+)?)(?:(亿|千万|百万|十万|万|千|百|w)(元?)|(元))?整?(?:\(?(?:人民币|rmb|cny)\)?)?$/iu;
const foreignCurrency =
  /[$€£]|美元|美金|欧元|英镑|日元|港元|港币|澳门元|澳元|加元|新元|新台币|卢布|法郎|克朗|韩元|谢克尔|usd|eur|gbp|jpy|hkd/iu;
const headerUnit = /(亿|千万|百万|十万|万|千|百)?元(?!素|件|器)/u;

/** Readings: from this on, an amount in a 万元 column was probably written in 元. */
const doubtfulFrom = 100_000;

/** The fifteen digits that Excel keeps, so that 元 and 万元 compare equal. */
const rounded = (wan: number): number => Number(wan.toPrecision(15));

/**
 * An amount in 万元. A unit behind the number counts before the one in the header; without either it is 万元.
 * Foreign currencies are not converted: unreadable, `unit-unclear`.
 */
export const parseMoney = (content: CellContent, header: string): Value => {
  const unreadable = (reason: 'not-a-number' | 'unit-unclear'): Value => ({
    kind: 'unreadable',
    as: 'money-wan',
    text: cellText(content),
    reason,
  });
  const text = fold(cellText(content)).replace(/，/gu, ',');
  if (foreignCurrency.test(text)) return unreadable('unit-unclear');
  const found = amount.exec(text);
  const number = found === null ? null : readNumber(found[1] ?? '');
  // Nobody applies for less than nothing.
  if (found === null || number === null || !Number.isFinite(number) || number < 0) return unreadable('not-a-number');
  const written = found[4] === undefined ? found[2]?.toLowerCase() : '';
  if (written !== undefined) return { kind: 'money', wan: rounded(number * (wanIn[written] ?? 1)), doubtful: false };
  if (foreignCurrency.test(header)) return unreadable('unit-unclear');
  const ofHeader = headerUnit.exec(fold(header));
  const unit = ofHeader === null ? '万' : (ofHeader[1] ?? '');
  const wan = rounded(number * (wanIn[unit] ?? 1));
  return { kind: 'money', wan, doubtful: unit === '万' && Math.abs(wan) >= doubtfulFrom };
};
