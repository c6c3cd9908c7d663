import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import { AuditError } from '../../core/errors';
import { brokenPart, documentTypeRefused } from './faults';

/** An element of a small part, with the places in the text where it stands, so that a patch can leave the rest alone. */
export interface XmlElement {
  /** As written, e.g. `x:cols`. */
  readonly name: string;
  /** With colon, or empty. */
  readonly prefix: string;
  readonly localName: string;
  readonly namespace: string;
  /** By name as written. */
  readonly attributes: ReadonlyMap<string, XmlAttribute>;
  readonly children: readonly XmlElement[];
  /** Character data directly inside. */
  readonly text: string;
  readonly start: number;
  /** Behind the `>` of the start tag. */
  readonly openEnd: number;
  /** Where the end tag begins; equals `openEnd` of an element that closes itself. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

export interface XmlAttribute {
  readonly localName: string;
  readonly namespace: string;
  readonly value: string;
}

/** No part of a workbook nests this deep; what does would exhaust the stack of whoever walks it. */
const maximumDepth = 256;

interface OpenElement {
  readonly tag: SaxesTagNS;
  readonly start: number;
  readonly openEnd: number;
  readonly children: XmlElement[];
  text: string;
}

/**
 * Parses a whole part with the strict library parser; offsets refer to `text` (which has no byte order mark).
 * Throws `AuditError` 'dtd-refused' or 'broken-part'.
 */
export const parseXml = (text: string, part: string): XmlElement => {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const stack: OpenElement[] = [];
  const roots: XmlElement[] = [];

  parser.on('doctype', () => {
    throw documentTypeRefused(part);
  });
  parser.on('error', (error) => {
    throw brokenPart(part, error);
  });
  parser.on('opentag', (tag) => {
    if (stack.length >= maximumDepth) throw brokenPart(part);
    // A start tag holds no other `<`, so the nearest one before its end begins it.
    stack.push({ tag, start: text.lastIndexOf('<', parser.position - 1), openEnd: parser.position, children: [], text: '' });
  });
  const addText = (content: string): void => {
    const parent = stack.at(-1);
    if (parent !== undefined) parent.text += content;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const open = stack.pop();
    if (open === undefined) throw brokenPart(part);
    const element = closeElement(open, text, parser.position);
    const parent = stack.at(-1);
    (parent?.children ?? roots).push(element);
  });

  try {
    parser.write(text).close();
  } catch (error) {
    throw error instanceof AuditError ? error : brokenPart(part, error);
  }
  const [root] = roots;
  if (root === undefined) throw brokenPart(part);
  return root;
};

const closeElement = (open: OpenElement, text: string, end: number): XmlElement => {
  const { tag } = open;
  return {
    name: tag.name,
    prefix: tag.prefix === '' ? '' : `${tag.prefix}:`,
    localName: tag.local,
    namespace: tag.uri,
    attributes: new Map(
      Object.entries(tag.attributes).map(([name, { local, uri, value }]) => [name, { localName: local, namespace: uri, value }]),
    ),
    children: open.children,
    text: open.text,
    start: open.start,
    openEnd: open.openEnd,
    closeStart: tag.isSelfClosing ? open.openEnd : text.lastIndexOf('<', end - 1),
    end,
    selfClosing: tag.isSelfClosing,
  };
};

/** @returns the value of an attribute without namespace. */
export const attributeOf = (element: XmlElement, name: string): string | undefined => element.attributes.get(name)?.value;

/** @returns whether an xsd:boolean attribute is set; absent counts as false. */
export const isSet = (value: string | undefined): boolean => value === '1' || value === 'true';

/** @returns the children with this local name that stand in the namespace of their parent. */
export const childrenNamed = (element: XmlElement, localName: string): readonly XmlElement[] =>
  element.children.filter((child) => child.localName === localName && child.namespace === element.namespace);

export const childNamed = (element: XmlElement, localName: string): XmlElement | undefined => childrenNamed(element, localName)[0];
