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
  const parser = new SaxesParser({ xmlns: true });
  let current: string | null = null;
  let inText = false;
  let inPhonetic = false;

  parser.on('doctype', () => {
    throw documentTypeRefused(part);
  });
  parser.on('error', (error) => {
    throw brokenPart(part, error);
  });
  parser.on('opentag', ({ name }) => {
    const local = localName(name);
    if (local === 'si') current = '';
    else if (local === 'rPh') inPhonetic = true;
    else if (local === 't') inText = true;
  });
  const add = (content: string): void => {
    if (inText && !inPhonetic && current !== null) current += content;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({ name }) => {
    const local = localName(name);
    if (local === 't') inText = false;
    else if (local === 'rPh') inPhonetic = false;
    else if (local === 'si' && current !== null) strings.push(decodeCharacterEscapes(current));
  });

  try {
    parser.write(text).close();
  } catch (error) {
    throw error instanceof AuditError ? error : brokenPart(part, error);
  }
  return strings;
};
