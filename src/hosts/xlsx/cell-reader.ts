import type { CellContent } from '../../core/table/sheet';
import { brokenPart } from './faults';
import type { PlainCell } from './plain-cell';
import { attributeAt, isNamed, nextTag, numberAt, readDigits, readText, skipElement, xmlName } from './xml-scanner';
import type { XmlCursor, XmlName } from './xml-scanner';
import { decodeCharacterEscapes } from './xml-text';

/** What cells point at. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  /** By cell format. */
  readonly dateStyles: readonly boolean[];
  /** Days to add to serials of the 1904 date system. */
  readonly dateShift: number;
}

/** Names of the elements in a cell, with the prefix of the part. */
export interface CellNames {
  readonly value: XmlName;
  readonly formula: XmlName;
  readonly inline: XmlName;
  readonly text: XmlName;
  readonly run: XmlName;
  readonly cell: XmlName;
}

export const cellNames = (prefix: string): CellNames => ({
  value: xmlName(`${prefix}v`),
  formula: xmlName(`${prefix}f`),
  inline: xmlName(`${prefix}is`),
  text: xmlName(`${prefix}t`),
  run: xmlName(`${prefix}r`),
  cell: xmlName(`${prefix}c`),
});

const typeName = xmlName('t');
const styleName = xmlName('s');

/** Reads the cell whose start tag is under the cursor and moves behind it. Throws 'broken-part'. */
export const readCell = (cursor: XmlCursor, names: CellNames, context: CellContext): CellContent => {
  if (cursor.kind === 'empty') return null;
  const type = attributeAt(cursor, typeName) ?? 'n';
  const style = numberAt(cursor, styleName);
  // Digits alone mean the same, a number or the number of a shared string, without being made a text first.
  const isCount = type === 's' || type === 'n';
  let value: string | number | null = null;
  let formula: string | null = null;
  for (;;) {
    nextTag(cursor);
    if (cursor.kind === 'close') {
      if (!isNamed(cursor, names.cell)) throw brokenPart(cursor.part);
      break;
    }
    if (isNamed(cursor, names.value)) {
      const digits = isCount ? readDigits(cursor, names.value) : -1;
      value = digits === -1 ? readText(cursor, names.value) : digits;
    } else if (isNamed(cursor, names.formula)) formula = readText(cursor, names.formula);
    else if (isNamed(cursor, names.inline)) value = readInlineString(cursor, names);
    else skipElement(cursor);
  }
  // An empty result of a text formula is a result; libraries that do not calculate leave an empty value of no type.
  if (formula !== null && (value === null || (value === '' && type !== 'str'))) return { kind: 'uncached-formula', formula };
  if (value === null) return null;
  const content = interpret(value, type, style !== undefined && context.dateStyles[style] === true, context, cursor.part);
  // A constant without a character shows as a blank cell, and Excel tells it as one.
  return content === '' && formula === null ? null : content;
};

/** What a cell of the usual shape holds. Throws 'broken-part'. */
export const contentOfPlainCell = ({ value, style, isShared }: PlainCell, context: CellContext, part: string): CellContent => {
  if (value === -1) return null;
  const content = interpret(value, isShared ? 's' : 'n', context.dateStyles[style] === true, context, part);
  return content === '' ? null : content;
};

const interpret = (value: string | number, type: string, isDate: boolean, context: CellContext, part: string): CellContent => {
  if (typeof value === 'number') {
    if (type === 's') return sharedString(value, context, part);
    return isDate ? { kind: 'date', serial: value + context.dateShift } : value;
  }
  switch (type) {
    case 's':
      if (value.trim() === '') throw brokenPart(part);
      return sharedString(Number(value), context, part);
    case 'str':
    case 'inlineStr':
      return decodeCharacterEscapes(value);
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    case 'e':
      return { kind: 'error', code: value };
    case 'd':
      return readIsoDate(value);
    default:
      return readNumber(value, isDate, context.dateShift);
  }
};

const sharedString = (index: number, context: CellContext, part: string): string => {
  const text = context.sharedStrings[index];
  if (text === undefined) throw brokenPart(part);
  return text;
};

const readNumber = (value: string, isDate: boolean, dateShift: number): CellContent => {
  if (value.trim() === '') return null;
  const number = Number(value);
  // Not a number after all: shown as it stands, so that it is judged and not dropped.
  if (!Number.isFinite(number)) return value;
  return isDate ? { kind: 'date', serial: number + dateShift } : number;
};

const millisecondsOfDay = 86_400_000;
/** Serial 0 of the 1900 system for dates after February 1900. */
const dayZero = Date.UTC(1899, 11, 30);

/** ISO 8601 as in strict files (`t="d"`); without a time zone it means wall-clock time. */
const readIsoDate = (value: string): CellContent => {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(value.trim());
  if (match === null) return value;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) + Number(second) * 1000;
  return { kind: 'date', serial: (time - dayZero) / millisecondsOfDay };
};

/** The text of `<is>`: plain or in runs, without phonetic guides. */
const readInlineString = (cursor: XmlCursor, names: CellNames): string => {
  if (cursor.kind === 'empty') return '';
  let joined = '';
  let inRun = false;
  for (;;) {
    const kind = nextTag(cursor);
    if (kind === 'close') {
      if (inRun && isNamed(cursor, names.run)) inRun = false;
      else if (!inRun && isNamed(cursor, names.inline)) return joined;
      else throw brokenPart(cursor.part);
    } else if (isNamed(cursor, names.text)) joined += readText(cursor, names.text);
    else if (isNamed(cursor, names.run) && !inRun) inRun = kind === 'open';
    else skipElement(cursor);
  }
};
