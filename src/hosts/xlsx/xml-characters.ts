import { brokenPart } from './faults';
import { textOfBytes } from './xml-bytes';

const exclamation = 33;
const ampersand = 38;
const closingBracket = 93;

/** Bytes that must be looked at: controls, what begins a reference or ends or begins a CDATA section, and all beyond ASCII. */
const isPlain = Uint8Array.from({ length: 256 }, (_unused, byte) => {
  if (byte < 32) return byte === 9 || byte === 10 || byte === 13 ? 1 : 0;
  return byte > 127 || byte === exclamation || byte === ampersand || byte === closingBracket ? 0 : 1;
});

/** A function of its own, and small, because most of the time goes here: it took half of what the loop of all took. */
const nextDoubtful = (bytes: Uint8Array, from: number, length: number): number => {
  let at = from;
  while (at < length && isPlain[bytes[at] ?? 0] === 1) at += 1;
  return at;
};

const reference = /^&(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});/;
const longestReference = 10;

const startsWith = (bytes: Uint8Array, mark: string, at: number): boolean =>
  bytes[at] === mark.charCodeAt(0) && textOfBytes(bytes, at, at + mark.length) === mark;

export interface CharacterCheck {
  /** The bytes up to here need no look: all before `from` are looked at now, and who calls knows those from `from` to before `to`. */
  readonly skip: (from: number, to: number) => void;
  /** Looks at the rest. */
  readonly finish: () => void;
}

/**
 * Looks at the bytes of an XML part in UTF-8, without byte order mark. Both functions throw 'broken-part' when it is not valid UTF-8,
 * or holds a character or reference that XML forbids.
 */
export const checkCharacters = (bytes: Uint8Array, part: string): CharacterCheck => {
  let isAscii = true;
  // A CDATA section may hold both a bare ampersand and what looks like its own end.
  let hasSection = false;
  let isDoubtful = false;
  let checked = 0;
  const look = (at: number): void => {
    const byte = bytes[at] ?? 0;
    if (byte > 127) {
      isAscii = false;
      // U+FFFE and U+FFFF.
      if (byte === 0xef && bytes[at + 1] === 0xbf && (bytes[at + 2] ?? 0) >= 0xbe) throw brokenPart(part);
    } else if (byte === ampersand) {
      isDoubtful ||= !reference.test(textOfBytes(bytes, at, Math.min(at + longestReference, bytes.length)));
    } else if (byte === closingBracket) isDoubtful ||= startsWith(bytes, ']]>', at);
    else if (byte === exclamation) hasSection ||= at > 0 && startsWith(bytes, '<![CDATA[', at - 1);
    else throw brokenPart(part);
  };
  const lookUpTo = (end: number): void => {
    for (let at = nextDoubtful(bytes, checked, end); at < end; at = nextDoubtful(bytes, at + 1, end)) look(at);
    checked = end;
  };
  return {
    skip: (from, to) => {
      lookUpTo(from);
      checked = to;
    },
    finish: () => {
      lookUpTo(bytes.length);
      if (isDoubtful && !hasSection) throw brokenPart(part);
      if (!isAscii) checkUtf8(bytes, part);
    },
  };
};

const piece = 65_536;

/** In pieces: nobody wants the whole text. */
const checkUtf8 = (bytes: Uint8Array, part: string): void => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let from = 0; from < bytes.length; from += piece) decoder.decode(bytes.subarray(from, from + piece), { stream: true });
    decoder.decode();
  } catch (error) {
    throw brokenPart(part, error);
  }
};
