import { SaxesParser } from 'saxes';
import { AuditError } from '../../core/errors';
import { brokenPart, documentTypeRefused } from './faults';
import { decodeCharacterEscapes } from './xml-text';

/** Elements by local name: parts may prefix them as they like. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * The shared strings of a workbook, rich text joined, without phonetic guides.
 * Throws `AuditError` 'dtd-refused' or 'broken-part'.
 */
export const parseSharedStrings = (text: string, part: string): readonly string[] => {
  const strings: string[] = [];
  const add = (content: string): void => {
    strings.push(decodeCharacterEscapes(content));
  };
  const parser = strictParser(part, add);
  try {
    let at = 0;
    for (let end = text.indexOf('>'); end !== -1; end = text.indexOf('>', at)) {
      parser.write(text.slice(at, end + 1));
      at = parser.isBetweenItems() ? takePlainItems(text, end + 1, add) : end + 1;
    }
    parser.write(text.slice(at));
    parser.close();
  } catch (error) {
    throw error instanceof AuditError ? error : brokenPart(part, error);
  }
  return strings;
};

const opening = '<si><t>';
const spacedOpening = '<si><t xml:space="preserve">';
const closing = '</t></si>';
// Characters that XML forbids, and those that mean something else: the strict parser sees to them.
const notPlain = /[&>\u0000-\u0008\u000b-\u001f\ufffe\uffff]/;

/**
 * Takes the items that are nothing but a plain text, as nearly all of a large part are; the strict parser needs five times as long.
 * @param from behind the start tag of the list or the end tag of an item
 * @returns where the first one begins that is something else
 */
const takePlainItems = (text: string, from: number, add: (content: string) => void): number => {
  for (let at = from; ;) {
    const isSpaced = !text.startsWith(opening, at);
    if (isSpaced && !text.startsWith(spacedOpening, at)) return at;
    const start = at + (isSpaced ? spacedOpening : opening).length;
    const end = text.indexOf('<', start);
    if (end === -1 || !text.startsWith(closing, end)) return at;
    const content = text.slice(start, end);
    if (notPlain.test(content)) return at;
    add(content);
    at = end + closing.length;
  }
};

interface StrictParser {
  readonly write: (text: string) => void;
  readonly close: () => void;
  /** What was written ends with the start tag of the list, or with the end tag of an item of it. */
  readonly isBetweenItems: () => boolean;
}

const strictParser = (part: string, add: (content: string) => void): StrictParser => {
  const parser = new SaxesParser({ xmlns: true });
  let current: string | null = null;
  let inText = false;
  let inPhonetic = false;
  let depth = 0;
  let behindTag = -1;

  parser.on('doctype', () => {
    throw documentTypeRefused(part);
  });
  parser.on('error', (error) => {
    throw brokenPart(part, error);
  });
  parser.on('opentag', ({ name }) => {
    depth += 1;
    behindTag = parser.position;
    const local = localName(name);
    if (local === 'si') current = '';
    else if (local === 'rPh') inPhonetic = true;
    else if (local === 't') inText = true;
  });
  const addText = (content: string): void => {
    if (inText && !inPhonetic && current !== null) current += content;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    behindTag = parser.position;
    const local = localName(name);
    if (local === 't') inText = false;
    else if (local === 'rPh') inPhonetic = false;
    else if (local === 'si' && current !== null) add(current);
  });

  let written = 0;
  return {
    write: (text) => {
      written += text.length;
      parser.write(text);
    },
    close: () => {
      parser.close();
    },
    isBetweenItems: () => depth === 1 && behindTag === written,
  };
};
