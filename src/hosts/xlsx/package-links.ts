import { brokenPart } from './faults';
import type { PackageParts } from './package-parts';
import { parseRelationships, relationshipsPart } from './relationships';
import { attributeOf, parseXml } from './xml-document';
import type { XmlElement } from './xml-document';
import { applyEdits, element } from './xml-edit';
import { partKey } from './zip-package';

const contentTypesPart = '[Content_Types].xml';

/** Inserts a last child; a root that closes itself is opened. */
const appendChild = (text: string, part: string, child: (prefix: string) => string): string => {
  const root = parseXml(text, part);
  const xml = child(root.prefix);
  if (root.selfClosing) return applyEdits(text, [{ start: root.end - 2, end: root.end, text: `>${xml}</${root.name}>` }]);
  const at = root.children.at(-1)?.end ?? root.openEnd;
  return applyEdits(text, [{ start: at, end: at, text: xml }]);
};

const findOverride = (text: string, part: string): XmlElement | undefined =>
  parseXml(text, contentTypesPart).children.find((child) => partKey(attributeOf(child, 'PartName') ?? '') === partKey(part));

/** Says in `[Content_Types].xml` what a new part is, unless it is said there already. @returns whether something was added */
export const addContentType = async (parts: PackageParts, part: string, contentType: string): Promise<boolean> => {
  if (!parts.has(contentTypesPart)) throw brokenPart(contentTypesPart);
  const text = await parts.readText(contentTypesPart);
  if (findOverride(text, part) !== undefined) return false;
  parts.writeText(
    contentTypesPart,
    appendChild(text, contentTypesPart, (prefix) => element(`${prefix}Override`, { PartName: `/${part}`, ContentType: contentType })),
  );
  return true;
};

export const removeContentType = async (parts: PackageParts, part: string): Promise<void> => {
  const text = await parts.readText(contentTypesPart);
  const override = findOverride(text, part);
  if (override === undefined) return;
  parts.writeText(contentTypesPart, applyEdits(text, [{ start: override.start, end: override.end, text: '' }]));
};

/** @returns the id of the new relationship from `source` to `target` (part names). */
export const addRelationship = async (parts: PackageParts, source: string, kind: string, target: string): Promise<string> => {
  const part = relationshipsPart(source);
  const text = await parts.readText(part);
  const relationships = parseRelationships(text, part, source);
  const taken = new Set(relationships.map(({ id }) => id));
  const ids = Array.from({ length: taken.size + 1 }, (_unused, index) => `rId${index + 1}`);
  const id = ids.find((candidate) => !taken.has(candidate)) ?? '';
  // Strict files name their relationship types differently: the ones that are there show how.
  const sample = relationships.find(({ type, external }) => !external && /\/officeDocument(\/2006)?\/relationships\//.test(type))?.type;
  const base = sample === undefined ? defaultTypeBase : sample.slice(0, sample.lastIndexOf('/') + 1);
  const attributes = { Id: id, Type: `${base}${kind}`, Target: `/${target}` };
  parts.writeText(
    part,
    appendChild(text, part, (prefix) => element(`${prefix}Relationship`, attributes)),
  );
  return id;
};

const defaultTypeBase = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

export const removeRelationship = async (parts: PackageParts, source: string, target: string): Promise<void> => {
  const part = relationshipsPart(source);
  const text = await parts.readText(part);
  const found = parseRelationships(text, part, source).find((relationship) => partKey(relationship.target) === partKey(target));
  if (found === undefined) return;
  parts.writeText(part, applyEdits(text, [{ start: found.element.start, end: found.element.end, text: '' }]));
};
