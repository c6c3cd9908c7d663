import { brokenPart, documentTypeRefused } from './faults';
import { encodeUtf8, textOfBytes } from './xml-bytes';
import { characterData, unescapeXml } from './xml-text';

export type TagKind = 'open' | 'empty' | 'close';

/**
 * A cursor over the tags of a large part, in its bytes (UTF-8, without byte order mark). Written by hand for the rows of a sheet only,
 * because the strict library parser took 2.5 s for the 42 MB of a sheet of 100,000 rows, more than the whole budget for reading, and
 * because a patch needs the place of every cell in the part. All other XML goes through `parseXml`. It checks what matters for
 * well-formedness (balanced tags, attribute syntax) and leaves characters and references to `checkCharacters`. It is mutable for
 * speed: one object serves a million cells. Bytes and not text, because a byte is looked at in a third of the time of a character,
 * and because what a patch leaves alone is then copied and never decoded.
 */
export interface XmlCursor {
  readonly bytes: Uint8Array;
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

export const createCursor = (bytes: Uint8Array, part: string, position: number): XmlCursor => ({
  bytes,
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

// Bytes. Zero stands for the end of the part: `checkCharacters` lets none into it.
const end = 0;
const bang = 33;
const doubleQuote = 34;
const quote = 39;
const slash = 47;
const lessThan = 60;
const equals = 61;
const greaterThan = 62;
const question = 63;

// What a byte may be. Those of characters beyond ASCII count as letters: names are compared, not judged.
const spaceByte = 1;
const nameByte = 2;
const nameStartByte = 4;
const kinds = Uint8Array.from({ length: 256 }, (_unused, byte) => {
  if (byte === 9 || byte === 10 || byte === 13 || byte === 32) return spaceByte;
  if (byte >= 128 || /[A-Za-z:_]/.test(String.fromCharCode(byte))) return nameByte | nameStartByte;
  return /[-.0-9]/.test(String.fromCharCode(byte)) ? nameByte : 0;
});
const isKind = (byte: number, kind: number): boolean => ((kinds[byte] ?? 0) & kind) !== 0;

/** Moves to the next tag; comments, CDATA and processing instructions are passed over. Throws 'broken-part' at the end of the part. */
export const nextTag = (cursor: XmlCursor): TagKind => {
  const { bytes } = cursor;
  const { length } = bytes;
  for (;;) {
    let start = cursor.position;
    while (start < length && bytes[start] !== lessThan) start += 1;
    if (start >= length) throw brokenPart(cursor.part);
    cursor.tagStart = start;
    const byte = bytes[start + 1];
    if (byte === slash) return readEndTag(cursor, start);
    if (byte === bang) skipDeclaration(cursor, start);
    else if (byte === question) cursor.position = behind(cursor, '?>', start + 2);
    else return readStartTag(cursor, start);
  }
};

const startsWith = (bytes: Uint8Array, mark: string, at: number): boolean => {
  for (let offset = 0; offset < mark.length; offset += 1) if (bytes[at + offset] !== mark.charCodeAt(offset)) return false;
  return true;
};

const behind = ({ bytes, part }: XmlCursor, mark: string, from: number): number => {
  const first = mark.charCodeAt(0);
  let at = bytes.indexOf(first, from);
  while (at !== -1 && !startsWith(bytes, mark, at)) at = bytes.indexOf(first, at + 1);
  if (at === -1) throw brokenPart(part);
  return at + mark.length;
};

const skipDeclaration = (cursor: XmlCursor, start: number): void => {
  const { bytes, part } = cursor;
  if (startsWith(bytes, '<!--', start)) cursor.position = behind(cursor, '-->', start + 4);
  else if (startsWith(bytes, '<![CDATA[', start)) cursor.position = behind(cursor, ']]>', start + 9);
  else throw startsWith(bytes, '<!DOCTYPE', start) ? documentTypeRefused(part) : brokenPart(part);
};

const readEndTag = (cursor: XmlCursor, start: number): TagKind => {
  const { bytes } = cursor;
  let at = start + 2;
  while (isKind(bytes[at] ?? end, nameByte)) at += 1;
  cursor.nameStart = start + 2;
  cursor.nameEnd = at;
  while (isKind(bytes[at] ?? end, spaceByte)) at += 1;
  if (bytes[at] !== greaterThan) throw brokenPart(cursor.part);
  cursor.kind = 'close';
  cursor.tagEnd = at + 1;
  cursor.position = at + 1;
  return 'close';
};

const readStartTag = (cursor: XmlCursor, start: number): TagKind => {
  const { bytes, part } = cursor;
  let at = start + 1;
  if (!isKind(bytes[at] ?? end, nameStartByte)) throw brokenPart(part);
  while (isKind(bytes[at] ?? end, nameByte)) at += 1;
  cursor.nameStart = start + 1;
  cursor.nameEnd = at;
  cursor.attributeCount = 0;
  for (;;) {
    const spaceFrom = at;
    while (isKind(bytes[at] ?? end, spaceByte)) at += 1;
    const byte = bytes[at];
    if (byte === greaterThan) {
      cursor.kind = 'open';
      break;
    }
    if (byte === slash) {
      at += 1;
      if (bytes[at] !== greaterThan) throw brokenPart(part);
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
  const { bytes, part, attributes } = cursor;
  let at = nameStart;
  if (!isKind(bytes[at] ?? end, nameStartByte)) throw brokenPart(part);
  while (isKind(bytes[at] ?? end, nameByte)) at += 1;
  const nameEnd = at;
  while (isKind(bytes[at] ?? end, spaceByte)) at += 1;
  if (bytes[at] !== equals) throw brokenPart(part);
  at += 1;
  while (isKind(bytes[at] ?? end, spaceByte)) at += 1;
  const delimiter = bytes[at];
  if (delimiter !== doubleQuote && delimiter !== quote) throw brokenPart(part);
  const valueStart = at + 1;
  at = valueStart;
  for (let byte = bytes[at] ?? end; byte !== delimiter; byte = bytes[at] ?? end) {
    if (byte === lessThan || byte === end) throw brokenPart(part);
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

const refuseDuplicate = ({ bytes, part, attributes }: XmlCursor, last: number): void => {
  const from = attributes[last] ?? 0;
  const length = (attributes[last + 1] ?? 0) - from;
  for (let slot = 0; slot < last; slot += 4) {
    const other = attributes[slot] ?? 0;
    if ((attributes[slot + 1] ?? 0) - other !== length) continue;
    let same = 0;
    while (same < length && bytes[other + same] === bytes[from + same]) same += 1;
    if (same === length) throw brokenPart(part);
  }
};

/** A name to compare with, as it stands in a part. */
export type XmlName = Uint8Array;
export const xmlName = (name: string): XmlName => encodeUtf8(name);

const isSame = (bytes: Uint8Array, from: number, to: number, name: XmlName): boolean => {
  if (to - from !== name.length) return false;
  for (let offset = 0; offset < name.length; offset += 1) if (bytes[from + offset] !== name[offset]) return false;
  return true;
};

/** Whether the name of the tag under the cursor is exactly this. */
export const isNamed = (cursor: XmlCursor, name: XmlName): boolean => isSame(cursor.bytes, cursor.nameStart, cursor.nameEnd, name);

/** Where in `attributes` the attribute stands; -1 when the start tag under the cursor has none of that name. */
const slotOf = ({ bytes, attributes, attributeCount }: XmlCursor, name: XmlName): number => {
  for (let slot = 0; slot < attributeCount * 4; slot += 4) {
    if (isSame(bytes, attributes[slot] ?? 0, attributes[slot + 1] ?? 0, name)) return slot;
  }
  return -1;
};

/** The value of an attribute of the start tag under the cursor. */
export const attributeAt = (cursor: XmlCursor, name: XmlName): string | undefined => {
  const slot = slotOf(cursor, name);
  if (slot === -1) return undefined;
  const { bytes, attributes, part } = cursor;
  return unescapeXml(textOfBytes(bytes, attributes[slot + 2] ?? 0, attributes[slot + 3] ?? 0), part);
};

/** The same as a number, mostly without making a text; undefined when there is none. */
export const numberAt = (cursor: XmlCursor, name: XmlName): number | undefined => {
  const slot = slotOf(cursor, name);
  if (slot === -1) return undefined;
  const digits = digitsBetween(cursor.bytes, cursor.attributes[slot + 2] ?? 0, cursor.attributes[slot + 3] ?? 0);
  return digits === -1 ? Number(attributeAt(cursor, name)) : digits;
};

/** Digits that a number of a few bytes is written in, as a number; -1 for anything else. */
const digitsBetween = (bytes: Uint8Array, from: number, to: number): number => {
  if (from >= to || to - from > 9) return -1;
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? end) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
};

/** Moves behind the element whose start tag is under the cursor, checking that its tags balance. */
export const skipElement = (cursor: XmlCursor): void => {
  if (cursor.kind === 'empty') return;
  const { bytes } = cursor;
  // Where the names of the open elements begin and end.
  const open = [cursor.nameStart, cursor.nameEnd];
  while (open.length > 0) {
    const kind = nextTag(cursor);
    if (kind === 'open') open.push(cursor.nameStart, cursor.nameEnd);
    else if (kind === 'close') {
      const nameEnd = open.pop() ?? 0;
      const nameStart = open.pop() ?? 0;
      if (!isNamed(cursor, bytes.subarray(nameStart, nameEnd))) throw brokenPart(cursor.part);
    }
  }
};

/**
 * The element named `name` whose start tag is under the cursor, if it holds nothing but up to nine digits; moves behind it.
 * @returns the number, or -1: then the cursor stays
 */
export const readDigits = (cursor: XmlCursor, name: XmlName): number => {
  if (cursor.kind === 'empty') return -1;
  const { bytes } = cursor;
  const from = cursor.position;
  let at = from;
  while (at - from < 10 && bytes[at] !== lessThan) at += 1;
  const digits = digitsBetween(bytes, from, at);
  const close = at + 2 + name.length;
  if (digits === -1 || bytes[at] !== lessThan || bytes[at + 1] !== slash || bytes[close] !== greaterThan) return -1;
  if (!isSame(bytes, at + 2, close, name)) return -1;
  cursor.position = close + 1;
  return digits;
};

/**
 * The character data of the element named `name` whose start tag is under the cursor; moves behind it.
 * Elements inside are passed over with their text.
 */
export const readText = (cursor: XmlCursor, name: XmlName): string => {
  if (cursor.kind === 'empty') return '';
  const { bytes, part } = cursor;
  const from = cursor.position;
  nextTag(cursor);
  let joined = characterData(textOfBytes(bytes, from, cursor.tagStart), part);
  // Elements where there should be none.
  while (cursor.kind !== 'close') {
    skipElement(cursor);
    const behindChild = cursor.position;
    nextTag(cursor);
    joined += characterData(textOfBytes(bytes, behindChild, cursor.tagStart), part);
  }
  if (!isNamed(cursor, name)) throw brokenPart(part);
  return joined;
};
