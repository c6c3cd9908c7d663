import { brokenPart, documentTypeRefused } from './faults';
import { unescapeXml } from './xml-text';

export type TagKind = 'open' | 'empty' | 'close';

/**
 * A cursor over the tags of a large part. Written by hand for the rows of a sheet only, because the strict library parser took
 * 2.5 s for the 42 MB of a sheet of 100,000 rows, more than the whole budget for reading, and because a patch needs the place of
 * every cell in the text. All other XML goes through `parseXml`. It checks what matters for well-formedness (balanced tags,
 * attribute syntax, entities, forbidden characters) and is mutable for speed: one object serves a million cells.
 */
export interface XmlCursor {
  readonly text: string;
  readonly part: string;
  /** Where scanning goes on. */
  position: number;
  kind: TagKind;
  /** From `<` to behind `>`. */
  tagStart: number;
  tagEnd: number;
  nameStart: number;
  nameEnd: number;
  /** Four numbers an attribute: name from, to, value from, to. */
  readonly attributes: number[];
  attributeCount: number;
}

export const createCursor = (text: string, part: string, position: number): XmlCursor => ({
  text,
  part,
  position,
  kind: 'empty',
  tagStart: 0,
  tagEnd: 0,
  nameStart: 0,
  nameEnd: 0,
  attributes: [],
  attributeCount: 0,
});

// Character codes.
const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const bang = 33;
const doubleQuote = 34;
const quote = 39;
const hyphen = 45;
const dot = 46;
const slash = 47;
const lessThan = 60;
const equals = 61;
const greaterThan = 62;
const question = 63;
const underscore = 95;

const isSpace = (code: number): boolean => code === space || code === lineFeed || code === tab || code === carriageReturn;
/** Characters of names; those beyond ASCII are not told apart. Not-a-number, the end of the text, is none. */
const isNameCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 58) ||
  code === hyphen ||
  code === dot ||
  code === underscore ||
  code >= 128;
const startsName = (code: number): boolean => isNameCode(code) && !(code >= 48 && code <= 57) && code !== hyphen && code !== dot;

/** Moves to the next tag; comments, CDATA and processing instructions are passed over. Throws 'broken-part' at the end of the text. */
export const nextTag = (cursor: XmlCursor): TagKind => {
  for (;;) {
    const { text } = cursor;
    const start = text.indexOf('<', cursor.position);
    if (start === -1) throw brokenPart(cursor.part);
    cursor.tagStart = start;
    const code = text.charCodeAt(start + 1);
    if (code === bang) skipDeclaration(cursor, start);
    else if (code === question) cursor.position = behind(cursor, '?>', start + 2);
    else if (code === slash) return readEndTag(cursor, start);
    else return readStartTag(cursor, start);
  }
};

const behind = (cursor: XmlCursor, mark: string, from: number): number => {
  const index = cursor.text.indexOf(mark, from);
  if (index === -1) throw brokenPart(cursor.part);
  return index + mark.length;
};

const skipDeclaration = (cursor: XmlCursor, start: number): void => {
  const { text, part } = cursor;
  if (text.startsWith('<!--', start)) cursor.position = behind(cursor, '-->', start + 4);
  else if (text.startsWith('<![CDATA[', start)) cursor.position = behind(cursor, ']]>', start + 9);
  else throw text.startsWith('<!DOCTYPE', start) ? documentTypeRefused(part) : brokenPart(part);
};

const readEndTag = (cursor: XmlCursor, start: number): TagKind => {
  const { text } = cursor;
  const close = behind(cursor, '>', start);
  let nameEnd = close - 1;
  while (isSpace(text.charCodeAt(nameEnd - 1))) nameEnd -= 1;
  cursor.kind = 'close';
  cursor.nameStart = start + 2;
  cursor.nameEnd = nameEnd;
  cursor.tagEnd = close;
  cursor.position = close;
  return 'close';
};

const readStartTag = (cursor: XmlCursor, start: number): TagKind => {
  const { text, part } = cursor;
  let at = start + 1;
  if (!startsName(text.charCodeAt(at))) throw brokenPart(part);
  while (isNameCode(text.charCodeAt(at))) at += 1;
  cursor.nameStart = start + 1;
  cursor.nameEnd = at;
  cursor.attributeCount = 0;
  for (;;) {
    const spaceFrom = at;
    while (isSpace(text.charCodeAt(at))) at += 1;
    const code = text.charCodeAt(at);
    if (code === greaterThan) {
      cursor.kind = 'open';
      break;
    }
    if (code === slash) {
      at += 1;
      if (text.charCodeAt(at) !== greaterThan) throw brokenPart(part);
      cursor.kind = 'empty';
      break;
    }
    if (at === spaceFrom) throw brokenPart(part);
    at = readAttribute(cursor, at);
  }
  cursor.tagEnd = at + 1;
  cursor.position = at + 1;
  return cursor.kind;
};

/** @returns where the attribute ends. */
const readAttribute = (cursor: XmlCursor, nameStart: number): number => {
  const { text, part, attributes } = cursor;
  let at = nameStart;
  if (!startsName(text.charCodeAt(at))) throw brokenPart(part);
  while (isNameCode(text.charCodeAt(at))) at += 1;
  const nameEnd = at;
  while (isSpace(text.charCodeAt(at))) at += 1;
  if (text.charCodeAt(at) !== equals) throw brokenPart(part);
  at += 1;
  while (isSpace(text.charCodeAt(at))) at += 1;
  const delimiter = text.charCodeAt(at);
  if (delimiter !== doubleQuote && delimiter !== quote) throw brokenPart(part);
  const valueStart = at + 1;
  at = valueStart;
  for (let code = text.charCodeAt(at); code !== delimiter; code = text.charCodeAt(at)) {
    if (code === lessThan || Number.isNaN(code)) throw brokenPart(part);
    at += 1;
  }
  const slot = cursor.attributeCount * 4;
  attributes[slot] = nameStart;
  attributes[slot + 1] = nameEnd;
  attributes[slot + 2] = valueStart;
  attributes[slot + 3] = at;
  if (slot > 0) refuseDuplicate(cursor, slot);
  cursor.attributeCount += 1;
  return at + 1;
};

const refuseDuplicate = ({ text, part, attributes }: XmlCursor, last: number): void => {
  const from = attributes[last] ?? 0;
  const length = (attributes[last + 1] ?? 0) - from;
  for (let slot = 0; slot < last; slot += 4) {
    const other = attributes[slot] ?? 0;
    if ((attributes[slot + 1] ?? 0) - other !== length) continue;
    let same = 0;
    while (same < length && text.charCodeAt(other + same) === text.charCodeAt(from + same)) same += 1;
    if (same === length) throw brokenPart(part);
  }
};

/** Whether the name of the tag under the cursor is exactly this. */
export const isNamed = (cursor: XmlCursor, name: string): boolean =>
  cursor.nameEnd - cursor.nameStart === name.length && cursor.text.startsWith(name, cursor.nameStart);

/** The value of an attribute of the start tag under the cursor. */
export const attributeAt = (cursor: XmlCursor, name: string): string | undefined => {
  const { text, attributes } = cursor;
  for (let slot = 0; slot < cursor.attributeCount * 4; slot += 4) {
    const from = attributes[slot] ?? 0;
    const to = attributes[slot + 1] ?? 0;
    if (to - from === name.length && text.startsWith(name, from)) {
      return unescapeXml(text.slice(attributes[slot + 2], attributes[slot + 3]), cursor.part);
    }
  }
  return undefined;
};

/** Moves behind the element whose start tag is under the cursor, checking that its tags balance. */
export const skipElement = (cursor: XmlCursor): void => {
  if (cursor.kind === 'empty') return;
  const open = [tagName(cursor)];
  while (open.length > 0) {
    const kind = nextTag(cursor);
    if (kind === 'open') open.push(tagName(cursor));
    else if (kind === 'close' && !isNamed(cursor, open.pop() ?? '')) throw brokenPart(cursor.part);
  }
};

const tagName = (cursor: XmlCursor): string => cursor.text.slice(cursor.nameStart, cursor.nameEnd);

/**
 * The character data of the element named `name` whose start tag is under the cursor; moves behind it.
 * Elements inside are passed over with their text.
 */
export const readText = (cursor: XmlCursor, name: string): string => {
  if (cursor.kind === 'empty') return '';
  const { text, part } = cursor;
  const from = cursor.position;
  nextTag(cursor);
  if (cursor.kind === 'close' && isNamed(cursor, name)) return characterData(text.slice(from, cursor.tagStart), part);
  // Elements where there should be none.
  let joined = characterData(text.slice(from, cursor.tagStart), part);
  while (cursor.kind !== 'close') {
    skipElement(cursor);
    const behindChild = cursor.position;
    nextTag(cursor);
    joined += characterData(text.slice(behindChild, cursor.tagStart), part);
  }
  if (!isNamed(cursor, name)) throw brokenPart(part);
  return joined;
};

/** Text between two tags; CDATA, comments and processing instructions may stand in it. */
const characterData = (raw: string, part: string): string => {
  if (!raw.includes('<')) return unescapeXml(raw, part);
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/)
    .map((piece) => {
      if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3).replace(/\r\n?/g, '\n');
      return piece.startsWith('<') ? '' : unescapeXml(piece, part);
    })
    .join('');
};

// What may not stand in an XML document at all, and an ampersand that begins no reference.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const badReference = /&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)/;

/** Throws 'broken-part' when the text holds a character or reference that XML forbids. */
export const checkCharacters = (text: string, part: string): void => {
  if (forbidden.test(text)) throw brokenPart(part);
  // A CDATA section may hold both.
  if (text.includes('<![CDATA[')) return;
  if (badReference.test(text) || text.includes(']]>')) throw brokenPart(part);
};
