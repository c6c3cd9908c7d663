import { brokenPart } from './faults';
import { createBytePatch } from './byte-patch';
import type { BytePatch } from './byte-patch';
import { encodeUtf8, textOfBytes } from './xml-bytes';
import type { PackageParts } from './package-parts';
import { collectRowPlaces } from './row-places';
import type { RowPlaces } from './row-places';
import { checkCharacters } from './xml-characters';
import { parseXml } from './xml-document';
import type { XmlElement } from './xml-document';
import { applyEdits } from './xml-edit';
import type { Edit } from './xml-edit';
import { createCursor, isNamed, nextTag, skipElement } from './xml-scanner';
import { noVisitor, rowNames, scanRows } from './sheet-rows';
import type { RowVisitor } from './sheet-rows';

/** A worksheet part: its elements with their places, and where its rows stand. */
export interface SheetLayout {
  readonly part: string;
  /** UTF-8, without byte order mark. */
  readonly bytes: Uint8Array;
  /** The text of the part with an empty `sheetData` in place of the one with the rows. */
  readonly outline: string;
  /** The elements of the outline, and their places in it. */
  readonly root: XmlElement;
  /** Prefix of the elements, with colon, or empty. */
  readonly prefix: string;
  /** The empty `sheetData` in the outline, from `<` to behind `>`. */
  readonly standInStart: number;
  readonly standInEnd: number;
  /** `<sheetData …>` in the bytes, from `<` to behind the end tag. */
  readonly dataStart: number;
  readonly dataEnd: number;
  /** Rows stand from here to `rowsEnd`; equal when the element closes itself. */
  readonly rowsStart: number;
  readonly rowsEnd: number;
  readonly selfClosingData: boolean;
  readonly rows: RowPlaces;
}

/**
 * Walks the rows of a worksheet once, and parses everything around them with the strict parser.
 * @param bytes UTF-8, without byte order mark
 * Throws `AuditError` 'broken-part', 'dtd-refused', or what the visitor throws.
 */
export const scanSheet = (bytes: Uint8Array, part: string, visitorFor: (prefix: string) => RowVisitor = () => noVisitor): SheetLayout => {
  const characters = checkCharacters(bytes, part);
  const cursor = createCursor(bytes, part, 0);
  if (nextTag(cursor) !== 'open') throw brokenPart(part);
  const rootName = textOfBytes(bytes, cursor.nameStart, cursor.nameEnd);
  const prefix = rootName.slice(0, rootName.indexOf(':') + 1);
  if (rootName !== `${prefix}worksheet`) throw brokenPart(part);

  const names = rowNames(prefix);
  for (;;) {
    if (nextTag(cursor) === 'close') throw brokenPart(part);
    if (isNamed(cursor, names.data)) break;
    skipElement(cursor);
  }
  const dataStart = cursor.tagStart;
  const rowsStart = cursor.tagEnd;
  const selfClosing = cursor.kind !== 'open';
  const { add, places } = collectRowPlaces(part);
  if (!selfClosing) {
    const visitor = visitorFor(prefix);
    scanRows(cursor, names, {
      ...visitor,
      plainCells: characters.skip,
      closeRow: (row, place) => {
        visitor.closeRow(row, place);
        add(place);
      },
    });
  }
  characters.finish();
  const dataEnd = cursor.tagEnd;
  const rowsEnd = selfClosing ? rowsStart : cursor.tagStart;

  const head = textOfBytes(bytes, 0, dataStart);
  const standIn = `<${prefix}sheetData/>`;
  const outline = head + standIn + textOfBytes(bytes, dataEnd, bytes.length);
  return {
    part,
    bytes,
    outline,
    root: parseXml(outline, part),
    prefix,
    standInStart: head.length,
    standInEnd: head.length + standIn.length,
    dataStart,
    dataEnd,
    rowsStart,
    rowsEnd,
    selfClosingData: selfClosing,
    rows: places,
  };
};

const layouts = new WeakMap<Uint8Array, SheetLayout>();

/** Remembers where the rows of a part stand, for whoever changes these bytes later. */
export const rememberLayout = (layout: SheetLayout): void => {
  layouts.set(layout.bytes, layout);
};

/** The layout of a worksheet part as it stands: the one that reading it has found, or found now. Throws as `scanSheet` does. */
export const layoutOf = async (parts: PackageParts, part: string): Promise<SheetLayout> => {
  const bytes = await parts.readBytes(part);
  return layouts.get(bytes) ?? scanSheet(bytes, part);
};

/** Begins to edit `sheetData`; `growth` is about how many bytes that adds. */
export const patchOfRows = ({ bytes, dataStart, dataEnd }: SheetLayout, growth = 0): BytePatch =>
  createBytePatch(bytes, dataStart, dataEnd, growth);

/**
 * The part with edits in it.
 * @param aroundRows in the outline, none inside of `sheetData`
 * @param rows made by `patchOfRows`
 * @returns the layout's own bytes when there is no edit
 */
export const patchSheet = (layout: SheetLayout, aroundRows: readonly Edit[], rows: BytePatch): Uint8Array => {
  if (aroundRows.length === 0 && rows.isEmpty()) return layout.bytes;
  const { outline, standInStart, standInEnd } = layout;
  const before = aroundRows.filter(({ start }) => start <= standInStart);
  const behind = aroundRows
    .filter(({ start }) => start > standInStart)
    .map(({ start, end, text }) => ({ start: start - standInEnd, end: end - standInEnd, text }));
  return rows.finish(
    encodeUtf8(applyEdits(outline.slice(0, standInStart), before)),
    encodeUtf8(applyEdits(outline.slice(standInEnd), behind)),
  );
};
