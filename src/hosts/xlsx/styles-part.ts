import { insertionPoint, stylesOrder } from './element-order';
import { childNamed } from './xml-document';
import type { XmlElement } from './xml-document';
import { applyEdits, element, replaceAttribute } from './xml-edit';
import type { Edit } from './xml-edit';
import { parseXml } from './xml-document';

/** Collections of the styles part that we append to. */
export const styleCollections = ['fonts', 'borders', 'cellXfs', 'dxfs'] as const;
export type StyleCollection = (typeof styleCollections)[number];

/** What one collection was before something was appended. */
export interface AppendedStyles {
  readonly collection: StyleCollection;
  /** Its start tag; '' when the collection was not there; the whole element when it closed itself. */
  readonly opening: string;
  readonly added: number;
  /** Elements it has now. */
  readonly total: number;
}

export interface StyleAddition {
  readonly text: string;
  /** Where each wanted element stands in the collection. */
  readonly indexes: readonly number[];
  /** Null when all of them were there already. */
  readonly appended: AppendedStyles | null;
}

/**
 * Makes sure that a collection holds these elements (XML, with the prefix of the part): equal ones are used again, others appended at
 * its end, so that no index in the workbook changes its meaning.
 */
export const appendStyles = (text: string, part: string, collection: StyleCollection, wanted: readonly string[]): StyleAddition => {
  const root = parseXml(text, part);
  const list = childNamed(root, collection);
  const present = (list?.children ?? []).map((child) => text.slice(child.start, child.end));
  const added = [...new Set(wanted.filter((xml) => !present.includes(xml)))];
  const all = [...present, ...added];
  const indexes = wanted.map((xml) => all.indexOf(xml));
  if (added.length === 0) return { text, indexes, appended: null };
  const { edit, opening } = appendEdit(text, root, list, collection, added, all.length);
  const appended = { collection, opening, added: added.length, total: all.length };
  return { text: applyEdits(text, edit), indexes, appended };
};

const appendEdit = (
  text: string,
  root: XmlElement,
  list: XmlElement | undefined,
  collection: StyleCollection,
  added: readonly string[],
  total: number,
): { readonly edit: readonly Edit[]; readonly opening: string } => {
  const xml = added.join('');
  if (list === undefined) {
    const at = insertionPoint(root, stylesOrder, collection);
    const created = element(`${root.prefix}${collection}`, { count: total }, xml);
    return { edit: [{ start: at, end: at, text: created }], opening: '' };
  }
  const opening = text.slice(list.start, list.openEnd);
  const counted = replaceAttribute(opening, 'count', total);
  if (list.selfClosing) {
    const opened = `${counted.slice(0, -2)}>${xml}</${list.name}>`;
    return { edit: [{ start: list.start, end: list.end, text: opened }], opening };
  }
  const at = list.children.at(-1)?.end ?? list.openEnd;
  const edit = [
    { start: list.start, end: list.openEnd, text: counted },
    { start: at, end: at, text: xml },
  ];
  return { edit, opening };
};

/** Whether what was appended still is the end of its collection. */
export const isStillLast = (root: XmlElement, { collection, total }: AppendedStyles): boolean =>
  childNamed(root, collection)?.children.length === total;

/** The edits that take appended elements away again. */
export const unappendStyles = (root: XmlElement, { collection, opening, added }: AppendedStyles): readonly Edit[] => {
  const list = childNamed(root, collection);
  const first = list?.children.at(-added);
  const last = list?.children.at(-1);
  if (list === undefined || first === undefined || last === undefined) return [];
  if (opening === '') return [{ start: list.start, end: list.end, text: '' }];
  if (opening.endsWith('/>')) return [{ start: list.start, end: list.end, text: opening }];
  return [
    { start: list.start, end: list.openEnd, text: opening },
    { start: first.start, end: last.end, text: '' },
  ];
};
