import { AuditError } from '../../core/errors';
import type { NewSheet, PutSheet } from '../../core/plans/plan';
import { ownSheetMark } from '../../core/table/sheet';
import { keepAnnotationStyles } from './annotation-styles';
import { areaName } from './cell-reference';
import { insertionPoint, workbookOrder } from './element-order';
import { placeholderName, placeholderSheet } from './empty-package';
import { addSheetStyles } from './new-sheet-styles';
import { newSheetXml } from './new-sheet-xml';
import { addContentType, addRelationship } from './package-links';
import type { PackageParts } from './package-parts';
import { relationshipsPart } from './relationships';
import { ensureStylesPart } from './styles-part-presence';
import { readWorkbookParts } from './workbook-parts';
import type { SheetEntry, WorkbookParts } from './workbook-parts';
import { attributeOf, childNamed, childrenNamed } from './xml-document';
import type { XmlElement } from './xml-document';
import { applyEdits, element, replaceAttribute } from './xml-edit';
import type { Edit } from './xml-edit';
import { escapeText } from './xml-text';

const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Carries out `put-sheet`: a sheet of that name is replaced, else one is added at the end. Throws `AuditError` 'cell-too-long', 'sheet-name-taken'. */
export const putSheet = async (parts: PackageParts, { sheet, replaces }: PutSheet): Promise<void> => {
  const workbook = await readWorkbookParts(parts);
  const existing = await findReplaced(parts, workbook, sheet.name);
  const isSameName = existing?.name.toLowerCase() === sheet.name.toLowerCase();
  if (existing !== null && isSameName && !existing.isOurs && replaces !== 'any')
    throw new AuditError({ code: 'sheet-name-taken', sheet: existing.name });
  const { part: stylesPart } = await ensureStylesPart(parts, workbook);
  const styles = addSheetStyles(keepAnnotationStyles(await parts.readText(stylesPart), stylesPart), stylesPart, sheet);
  parts.writeText(stylesPart, styles.text);

  const xml = newSheetXml(sheet, workbook.root.namespace, styles.styleOf);
  if (existing === null) await addSheet(parts, workbook, sheet, xml);
  else replaceSheet(parts, workbook, existing, sheet, xml);
};

/** The sheet of that name, or the lone placeholder of an empty workbook. */
const findReplaced = async (parts: PackageParts, workbook: WorkbookParts, name: string): Promise<SheetEntry | null> => {
  const named = workbook.sheets.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  if (named !== undefined) return named;
  const [only] = workbook.sheets;
  if (only === undefined || workbook.sheetCount !== 1 || only.name !== placeholderName) return null;
  return (await parts.readText(only.part)) === placeholderSheet ? only : null;
};

const replaceSheet = (parts: PackageParts, workbook: WorkbookParts, existing: SheetEntry, sheet: NewSheet, xml: string): void => {
  const { element: entry, part, position } = existing;
  parts.writeText(part, xml);
  // Nothing in the new sheet points at drawings or printer settings of the old one.
  if (parts.has(relationshipsPart(part))) parts.remove(relationshipsPart(part));
  const renamed = replaceAttribute(workbook.text.slice(entry.start, entry.end), 'name', sheet.name);
  const edits = [{ start: entry.start, end: entry.end, text: renamed }, ...definedNameEdits(workbook.root, sheet, position)];
  parts.writeText(workbook.part, applyEdits(workbook.text, edits));
};

const addSheet = async (parts: PackageParts, workbook: WorkbookParts, sheet: NewSheet, xml: string): Promise<void> => {
  const { root, text } = workbook;
  const part = freePart(parts, workbook.part);
  parts.writeText(part, xml);
  const id = await addRelationship(parts, workbook.part, 'worksheet', part);
  await addContentType(parts, part, worksheetType);

  const list = childNamed(root, 'sheets');
  const entries = list?.children ?? [];
  const sheetId = Math.max(0, ...entries.map((entry) => Number(attributeOf(entry, 'sheetId'))).filter(Number.isFinite)) + 1;
  const entry = element(`${root.prefix}sheet`, { name: sheet.name, sheetId, ...relationshipAttribute(root, entries, id) });
  const at = entries.at(-1)?.end ?? list?.openEnd ?? insertionPoint(root, workbookOrder, 'sheets');
  const added: Edit =
    list === undefined
      ? { start: at, end: at, text: element(`${root.prefix}sheets`, {}, entry) }
      : list.selfClosing
        ? { start: list.end - 2, end: list.end, text: `>${entry}</${list.name}>` }
        : { start: at, end: at, text: entry };
  parts.writeText(workbook.part, applyEdits(text, [added, ...definedNameEdits(root, sheet, workbook.sheetCount)]));
};

/** `r:id` under the prefix that the workbook binds to the namespace of relationships; bound on the element where it binds none. */
const relationshipAttribute = (root: XmlElement, entries: readonly XmlElement[], id: string): Readonly<Record<string, string>> => {
  const bound = [...root.attributes].find(
    ([name, { value }]) => name.startsWith('xmlns:') && /officeDocument.*\/relationships$/.test(value),
  );
  if (bound !== undefined) return { [`${bound[0].slice('xmlns:'.length)}:id`]: id };
  const used = entries.flatMap(({ attributes }) => [...attributes.values()]).find(({ namespace }) => namespace.endsWith('/relationships'));
  const namespace = used?.namespace ?? 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return { 'xmlns:r': namespace, 'r:id': id };
};

const freePart = (parts: PackageParts, workbookPart: string): string => {
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const name = (number: number): string => `${folder}worksheets/sheet${number}.xml`;
  let number = 1;
  while (parts.names().some((taken) => taken.toLowerCase() === name(number).toLowerCase())) number += 1;
  return name(number);
};

const ownNames: readonly string[] = ['_xlnm.Print_Titles', '_xlnm.Print_Area', ownSheetMark];

/** Print titles, print area and mark of the sheet at `position`, in place of those it had. */
const definedNameEdits = (root: XmlElement, sheet: NewSheet, position: number): readonly Edit[] => {
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
  const { repeatRows = null, printArea = null } = sheet.page ?? {};
  const name = (key: string, reference: string): string =>
    element(`${root.prefix}definedName`, { name: key, localSheetId: position }, escapeText(`${quoted}!${reference}`));
  const absolute = (reference: string): string => reference.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const added = [
    printArea === null ? '' : name('_xlnm.Print_Area', absolute(areaName(printArea))),
    repeatRows === null ? '' : name('_xlnm.Print_Titles', `$${repeatRows.first}:$${repeatRows.last}`),
    element(`${root.prefix}definedName`, { name: ownSheetMark, localSheetId: position, hidden: 1 }, '"recaudit"'),
  ].join('');

  const list = childNamed(root, 'definedNames');
  if (list === undefined || list.selfClosing) {
    const at = insertionPoint(root, workbookOrder, 'definedNames');
    const place = list ?? { start: at, end: at };
    return [{ start: place.start, end: place.end, text: element(`${root.prefix}definedNames`, {}, added) }];
  }
  const all = childrenNamed(list, 'definedName');
  const stale = all.filter(
    (child) => attributeOf(child, 'localSheetId') === String(position) && ownNames.includes(attributeOf(child, 'name') ?? ''),
  );
  const at = list.children.at(-1)?.end ?? list.openEnd;
  return [...stale.map(({ start, end }) => ({ start, end, text: '' })), { start: at, end: at, text: added }];
};
