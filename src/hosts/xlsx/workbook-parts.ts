import { AuditError } from '../../core/errors';
import { ownSheetMark } from '../../core/table/sheet';
import type { Sheet } from '../../core/table/sheet';
import { brokenPart } from './faults';
import type { PackageParts } from './package-parts';
import { parseRelationships, relationshipsPart } from './relationships';
import type { Relationship } from './relationships';
import { attributeOf, childNamed, childrenNamed, isSet, parseXml } from './xml-document';
import type { XmlElement } from './xml-document';

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly visibility: Sheet['visibility'];
  /** Place in the list of all sheets, chart sheets included: what localSheetId counts. */
  readonly position: number;
  readonly element: XmlElement;
  /** It bears the mark of sheets of ours. */
  readonly isOurs: boolean;
}

/** The workbook part with everything that hangs on it. */
export interface WorkbookParts {
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  /** Worksheets only, in workbook order. */
  readonly sheets: readonly SheetEntry[];
  /** Sheets of every kind. */
  readonly sheetCount: number;
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

const visibilities: Readonly<Record<string, Sheet['visibility']>> = { hidden: 'hidden', veryHidden: 'very-hidden' };

/** @returns the name of the workbook part, or null when the package is not a workbook in XML. */
export const findWorkbookPart = async (parts: PackageParts): Promise<string | null> => {
  const rootRelationships = relationshipsPart('');
  const main = parts.has(rootRelationships)
    ? parseRelationships(await parts.readText(rootRelationships), rootRelationships, '').find(({ kind }) => kind === 'officeDocument')
    : undefined;
  const candidates = [main?.target, 'xl/workbook.xml'].filter((part) => part !== undefined);
  return candidates.find((part) => part.toLowerCase().endsWith('.xml') && parts.has(part)) ?? null;
};

/** Reads the workbook part. Throws `AuditError` 'not-a-workbook' when the package holds something else. */
export const readWorkbookParts = async (parts: PackageParts): Promise<WorkbookParts> => {
  const part = await findWorkbookPart(parts);
  if (part === null) throw new AuditError({ code: 'not-a-workbook' });
  const text = await parts.readText(part);
  const root = parseXml(text, part);
  if (root.localName !== 'workbook') throw new AuditError({ code: 'not-a-workbook' });

  const relationsPart = relationshipsPart(part);
  const relationships = parts.has(relationsPart) ? parseRelationships(await parts.readText(relationsPart), relationsPart, part) : [];
  const list = childNamed(root, 'sheets');
  const entries = list === undefined ? [] : childrenNamed(list, 'sheet');
  const marked = markedPositions(root);
  const partOf = (kind: string, fallback: string): string | null => {
    const found = relationships.find((relationship) => relationship.kind === kind && !relationship.external)?.target ?? fallback;
    return parts.has(found) ? found : null;
  };
  const properties = childNamed(root, 'workbookPr');
  return {
    part,
    text,
    root,
    relationships,
    sheets: entries.flatMap((element, position) => readSheetEntry(element, position, relationships, part, marked)),
    sheetCount: entries.length,
    date1904: properties !== undefined && isSet(attributeOf(properties, 'date1904')),
    sharedStrings: partOf('sharedStrings', 'xl/sharedStrings.xml'),
    styles: partOf('styles', 'xl/styles.xml'),
  };
};

/** Places of the sheets in which our mark is defined. */
const markedPositions = (root: XmlElement): ReadonlySet<number> => {
  const list = childNamed(root, 'definedNames');
  const names = list === undefined ? [] : childrenNamed(list, 'definedName');
  return new Set(
    names.filter((name) => attributeOf(name, 'name') === ownSheetMark).map((name) => Number(attributeOf(name, 'localSheetId'))),
  );
};

/** The relationship id of a sheet: its prefix may be any, its namespace ends alike in transitional and strict files. */
const relationshipId = (element: XmlElement): string | undefined =>
  [...element.attributes.values()].find(({ localName, namespace }) => localName === 'id' && namespace.endsWith('/relationships'))?.value;

const readSheetEntry = (
  element: XmlElement,
  position: number,
  relationships: readonly Relationship[],
  part: string,
  marked: ReadonlySet<number>,
): readonly SheetEntry[] => {
  const id = relationshipId(element);
  // Excel itself lists macro modules as sheets that point nowhere.
  if (id === undefined || id === '') return [];
  const relationship = relationships.find((candidate) => candidate.id === id);
  if (relationship === undefined) throw brokenPart(part);
  if (relationship.kind !== 'worksheet') return [];
  const visibility = visibilities[attributeOf(element, 'state') ?? ''] ?? 'visible';
  return [
    { name: attributeOf(element, 'name') ?? '', part: relationship.target, visibility, position, element, isOurs: marked.has(position) },
  ];
};

/** @returns the sheet of that name. Excel compares names without regard to case. Throws 'sheet-not-found'. */
export const findSheet = (workbook: WorkbookParts, name: string): SheetEntry => {
  const found =
    workbook.sheets.find((sheet) => sheet.name === name) ??
    workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  throw new AuditError({ code: 'sheet-not-found', sheet: name, present: workbook.sheets.map((sheet) => sheet.name) });
};
