import { brokenPart } from './faults';
import { parseXml } from './xml-document';
import type { XmlElement } from './xml-document';
import { checkCharacters, createCursor, nextTag, skipElement } from './xml-scanner';
import { scanRows } from './sheet-rows';
import type { RowVisitor } from './sheet-rows';

/** A worksheet part: its elements with their places, and where its rows begin and end. */
export interface SheetLayout {
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  /** Prefix of the elements, with colon, or empty. */
  readonly prefix: string;
  /** `<sheetData …>` from `<` to behind the end tag. */
  readonly dataStart: number;
  readonly dataEnd: number;
  /** Rows stand from here to `rowsEnd`; equal when the element closes itself. */
  readonly rowsStart: number;
  readonly rowsEnd: number;
  readonly selfClosingData: boolean;
}

/**
 * Walks the rows of a worksheet once with `visitor`, and parses everything around them with the strict parser.
 * Throws `AuditError` 'broken-part', 'dtd-refused', or what the visitor throws.
 */
export const scanSheet = (text: string, part: string, visitor: (prefix: string) => RowVisitor): SheetLayout => {
  checkCharacters(text, part);
  const cursor = createCursor(text, part, 0);
  if (nextTag(cursor) !== 'open') throw brokenPart(part);
  const rootName = text.slice(cursor.nameStart, cursor.nameEnd);
  const prefix = rootName.slice(0, rootName.indexOf(':') + 1);
  if (rootName !== `${prefix}worksheet`) throw brokenPart(part);

  const dataName = `${prefix}sheetData`;
  for (;;) {
    if (nextTag(cursor) === 'close') throw brokenPart(part);
    if (text.slice(cursor.nameStart, cursor.nameEnd) === dataName) break;
    skipElement(cursor);
  }
  const dataStart = cursor.tagStart;
  const rowsStart = cursor.tagEnd;
  const selfClosing = cursor.kind !== 'open';
  if (!selfClosing) scanRows(cursor, prefix, visitor(prefix));
  const dataEnd = cursor.tagEnd;
  const rowsEnd = selfClosing ? rowsStart : cursor.tagStart;

  // The strict parser sees the part with an empty element in place of the rows; later offsets are moved back.
  const standIn = `<${dataName}/>`;
  const outline = parseXml(text.slice(0, dataStart) + standIn + text.slice(dataEnd), part);
  const shift = dataEnd - dataStart - standIn.length;
  const root = moveOffsets(outline, (offset) => (offset <= dataStart ? offset : offset + shift));
  return { part, text, root, prefix, dataStart, dataEnd, rowsStart, rowsEnd, selfClosingData: selfClosing };
};

const moveOffsets = (element: XmlElement, move: (offset: number) => number): XmlElement => ({
  ...element,
  start: move(element.start),
  openEnd: move(element.openEnd),
  closeStart: move(element.closeStart),
  end: move(element.end),
  children: element.children.map((child) => moveOffsets(child, move)),
});
