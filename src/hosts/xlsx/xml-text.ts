import { brokenPart } from './faults';
import { textOfBytes } from './xml-bytes';

export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How an XML part is written. */
export interface XmlForm {
  readonly encoding: XmlEncoding;
  readonly byteOrderMark: boolean;
}

/** The text of an XML part, without byte order mark, and what is needed to write it back the same way. */
export interface XmlText extends XmlForm {
  readonly text: string;
}

/** The same in UTF-8. */
export interface XmlBytes extends XmlForm {
  readonly bytes: Uint8Array;
}

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean => head.every((byte, index) => bytes[index] === byte);

const detectEncoding = (bytes: Uint8Array): XmlForm => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return { encoding: 'utf-8', byteOrderMark: true };
  if (startsWith(bytes, 0xff, 0xfe)) return { encoding: 'utf-16le', byteOrderMark: true };
  if (startsWith(bytes, 0xfe, 0xff)) return { encoding: 'utf-16be', byteOrderMark: true };
  if (startsWith(bytes, 0x3c, 0x00)) return { encoding: 'utf-16le', byteOrderMark: false };
  if (startsWith(bytes, 0x00, 0x3c)) return { encoding: 'utf-16be', byteOrderMark: false };
  return { encoding: 'utf-8', byteOrderMark: false };
};

/** Decodes an XML part. OPC allows UTF-8 and UTF-16 only; anything else, and bytes that are not valid, is 'broken-part'. */
export const decodeXml = (bytes: Uint8Array, part: string): XmlText => {
  const { encoding, byteOrderMark } = detectEncoding(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, encoding, byteOrderMark };
  } catch (error) {
    throw brokenPart(part, error);
  }
};

/** The inverse of `decodeXml`: the same bytes for the same text. */
export const encodeXml = ({ text, encoding, byteOrderMark }: XmlText): Uint8Array => {
  const whole = byteOrderMark ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(whole);
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < whole.length; index += 1) view.setUint16(index * 2, whole.charCodeAt(index), encoding === 'utf-16le');
  return bytes;
};

const byteOrderMarkLength = 3;

/** The bytes of an XML part as UTF-8, without copying those that are; whether that is valid is not looked at. Throws 'broken-part'. */
export const bytesOfXml = (bytes: Uint8Array, part: string): XmlBytes => {
  const form = detectEncoding(bytes);
  if (form.encoding === 'utf-8') return { bytes: form.byteOrderMark ? bytes.subarray(byteOrderMarkLength) : bytes, ...form };
  return { bytes: new TextEncoder().encode(decodeXml(bytes, part).text), ...form };
};

/** The inverse of `bytesOfXml`. */
export const xmlOfBytes = ({ bytes, ...form }: XmlBytes): Uint8Array =>
  form.encoding === 'utf-8' && !form.byteOrderMark ? bytes : encodeXml({ text: textOfBytes(bytes, 0, bytes.length), ...form });

const namedEntities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decodeEntity = (name: string): string | undefined => {
  if (!name.startsWith('#')) return namedEntities[name];
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
};

/** Replaces character references, and line ends as XML wants them read. Throws 'broken-part' on an entity that XML does not know. */
export const unescapeXml = (raw: string, part: string): string => {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!lines.includes('&')) return lines;
  return lines.replace(/&([^;&]{0,12};)?/g, (_whole, name: string | undefined) => {
    const character = name === undefined ? undefined : decodeEntity(name.slice(0, -1));
    if (character === undefined) throw brokenPart(part);
    return character;
  });
};

/** Text between two tags; CDATA, comments and processing instructions may stand in it. */
export const characterData = (raw: string, part: string): string => {
  if (!raw.includes('<')) return unescapeXml(raw, part);
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/)
    .map((piece) => {
      if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3).replace(/\r\n?/g, '\n');
      return piece.startsWith('<') ? '' : unescapeXml(piece, part);
    })
    .join('');
};

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const escapeMatch = (character: string): string => escapes[character] ?? character;

/** For element content. A carriage return would be read back as a line feed, so it is written as a reference. */
export const escapeText = (text: string): string => (/[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, escapeMatch) : text);

/** For a value between double quotes. */
export const escapeAttribute = (text: string): string => text.replace(/[&<>"\t\n\r]/g, escapeMatch);

/** `_x000D_` and the like in cell text stand for characters that XML cannot carry (ECMA-376 part 1, 22.9.2.19 ST_Xstring). */
export const decodeCharacterEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

// Everything that XML 1.0 forbids, and halves of surrogate pairs standing alone.
const illegalCharacters =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// The same and whole pairs: few texts hold any of these, and to look behind and ahead takes longer.
const suspectCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

const escapeCode = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** The inverse of `decodeCharacterEscapes`: a text that happens to look like an escape keeps its underscore as `_x005F_`. */
export const encodeCharacterEscapes = (text: string): string => {
  const marked = text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
  return suspectCharacters.test(marked) ? marked.replace(illegalCharacters, escapeCode) : marked;
};
