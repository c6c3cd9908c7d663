import type { CellContent } from '../table/sheet';
import { cellText } from './cell-text';
import { westernDigits } from './chinese-numerals';
import { fold } from './fold';
import type { Value, ValueKind } from './value';

const plain = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[+-]?\d{1,3})?$/iu;
/** “共3项”, “3人次”, “(3)”, “3.”, “3、”: words and marks around a count. */
const countMarks = /^(?:共计?|第|no\.?|\()+|(?:人次|人月|个月|[项个次人篇件月家名年所门台套\).、])+$/giu;

/** A number as people write it: full-width digits, thousands separators. Null when the text is none. */
export const readNumber = (text: string): number | null => {
  const folded = fold(text).replace(/，/gu, ',');
  return plain.test(folded) ? Number(folded.replace(/,/gu, '')) : null;
};

const unreadable = (as: ValueKind, content: CellContent): Value => ({
  kind: 'unreadable',
  as,
  text: cellText(content),
  reason: 'not-a-number',
});

/** The value of all cells whose content is the number. */
const asItStands: Value = { kind: 'number', number: null };

/** Integer and number columns; a counting word may follow (“3项”). */
export const parseNumber = (content: CellContent, as: 'integer' | 'number'): Value => {
  const number = typeof content === 'number' ? content : readNumber(westernDigits(fold(cellText(content)).replace(countMarks, '')));
  if (number === null || !Number.isFinite(number) || (as === 'integer' && !Number.isInteger(number))) return unreadable(as, content);
  return typeof content === 'number' ? asItStands : { kind: 'number', number };
};

/** Percentages: “35%”, 0.35 (as Excel stores 35 %), “35”, “百分之三十五”. A bare number above 1 is a percentage. */
export const parsePercent = (content: CellContent): Value => {
  const text = fold(cellText(content));
  const inWords = text.startsWith('百分之');
  const marked = inWords || text.endsWith('%');
  const number = typeof content === 'number' ? content : readNumber((inWords ? westernDigits(text.slice(3)) : text).replace(/%$/u, ''));
  if (number === null || number < 0 || !Number.isFinite(number)) return unreadable('percent', content);
  return { kind: 'percent', ratio: marked || number > 1 ? number / 100 : number };
};
