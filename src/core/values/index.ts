import type { CellContent } from '../table/sheet';
import { parseAnswer } from './answer';
import { cellText } from './cell-text';
import { parseCreditCode } from './credit-code';
import { parseDate } from './date';
import { parseDirection } from './direction';
import { fold, isBlankText } from './fold';
import { parseIds } from './id-number';
import { parseMoney } from './money';
import { parseNumber, parsePercent } from './number';
import { parseRegions } from './regions';
import { splitOutsideBrackets } from './split-list';
import { parsePersons } from './person';
import { parsePlainUnit, parseUnit, parseUnits } from './unit';
import { parseUnitKinds } from './unit-kind';
import type { PlainDate, Value, ValueKind } from './value';
import { parseYears } from './years';

export { cellText } from './cell-text';
export { compareDates, formatDate, parsePlainDate } from './date';
export { beginsVisibly, fold, isPlain, isSettled, lowered, onlyHan, raised, tidy } from './fold';
export { normaliseUnitName } from './unit';
export { unitKindOfName } from './unit-kind';
export { westernDigits } from './chinese-numerals';

const blank: Value = { kind: 'blank' };
/** One object for all texts. */
const text: Value = { kind: 'text' };
const placeholder = /^(?:[/\\／\-—–－―]{1,4}|无|暂无|没有|n\/?a|不适用|不涉及|不填|无需|无需填写|不需填写|空|\.{2,}|…+)$/iu;
/** Length of 无需填写 and 不需填写, the longest of them that is a word. */
const longestWordPlaceholder = 4;
/** A cheap question before the folding: does it begin like one, blanks apart? */
const mayBePlaceholder = /^[^\p{L}\d]*[/\\／＼\-﹣－—–―.．…无暂没不空nｎＮ]/iu;

const parseDates = (content: CellContent): Value => {
  const dates: PlainDate[] = [];
  for (const part of splitOutsideBrackets(cellText(content))) {
    const value = parseDate(part, 'date');
    if (value.kind !== 'date')
      return {
        kind: 'unreadable',
        as: 'dates',
        text: cellText(content),
        reason: value.kind === 'unreadable' ? value.reason : 'not-a-date',
      };
    dates.push(value.date);
  }
  return { kind: 'dates', dates };
};

const parseAs = (kind: ValueKind, content: CellContent, header: string): Value => {
  switch (kind) {
    case 'text':
    case 'category':
      return text;
    case 'texts':
      return { kind: 'texts', items: splitOutsideBrackets(cellText(content)) };
    case 'integer':
    case 'number':
      return parseNumber(content, kind);
    case 'percent':
      return parsePercent(content);
    case 'years':
      return parseYears(content);
    case 'money-wan':
      return parseMoney(content, header);
    case 'date':
    case 'datetime':
      return parseDate(content, kind);
    case 'dates':
      return parseDates(content);
    case 'answer':
      return parseAnswer(content);
    case 'regions':
      return parseRegions(content);
    case 'unit':
      return parseUnit(content);
    case 'units':
      return parseUnits(content, header);
    case 'unit-kind':
    case 'unit-kinds':
      return parseUnitKinds(content);
    case 'person':
    case 'persons':
      return parsePersons(content);
    case 'id-number':
    case 'id-numbers':
      return parseIds(content, kind);
    case 'credit-code':
      return parseCreditCode(content);
    case 'direction':
      return parseDirection(content);
  }
};

/** As `parseValue` reads a text that is not empty and plain (see `isPlain`): nearly all cells, of which nothing is to be asked again. */
export const parsePlain = (kind: ValueKind, content: string, header = ''): Value => {
  if (content.length <= longestWordPlaceholder) return parseValue(kind, content, header);
  return kind === 'unit' || kind === 'units' ? parsePlainUnit(kind, content) : parseAs(kind, content, header);
};

/**
 * Reads a cell as the kind of value its column holds. Never throws and never guesses: what cannot be read says why.
 * @param header the column's header: amounts may be in 元 by it
 */
export const parseValue = (kind: ValueKind, content: CellContent, header = ''): Value => {
  if (content === null) return blank;
  if (typeof content === 'object') {
    if (content.kind === 'error') return { kind: 'unreadable', as: kind, text: content.code, reason: 'error-value' };
    if (content.kind === 'uncached-formula') return { kind: 'unreadable', as: kind, text: '', reason: 'uncached-formula' };
  }
  if (typeof content === 'string') {
    if (isBlankText(content)) return blank;
    // In a yes/no column “无” is an answer.
    if (kind !== 'answer' && mayBePlaceholder.test(content) && placeholder.test(fold(content)))
      return { kind: 'placeholder', text: cellText(content) };
  }
  return parseAs(kind, content, header);
};
