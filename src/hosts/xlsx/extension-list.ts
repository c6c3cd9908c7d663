import { findLedgerExtension } from './annotation-ledger';
import { insertionPoint } from './element-order';
import { childNamed } from './xml-document';
import type { XmlElement } from './xml-document';
import { element } from './xml-edit';
import type { Edit } from './xml-edit';

export type ExtensionListForm = 'absent' | 'self-closing' | 'present';

/** How the list of extensions of a part stands. */
export const extensionListForm = (root: XmlElement): ExtensionListForm => {
  const list = childNamed(root, 'extLst');
  if (list === undefined) return 'absent';
  return list.selfClosing ? 'self-closing' : 'present';
};

/** Puts our extension into the list of extensions, in place of an earlier one of ours. */
export const putExtension = (root: XmlElement, order: readonly string[], extension: string): Edit => {
  const list = childNamed(root, 'extLst');
  if (list === undefined) {
    const at = insertionPoint(root, order, 'extLst');
    return { start: at, end: at, text: element(`${root.prefix}extLst`, {}, extension) };
  }
  const earlier = findLedgerExtension(root);
  if (earlier !== undefined) return { start: earlier.start, end: earlier.end, text: extension };
  if (list.selfClosing) return { start: list.end - 2, end: list.end, text: `>${extension}</${list.name}>` };
  const at = list.children.at(-1)?.end ?? list.openEnd;
  return { start: at, end: at, text: extension };
};

/** Takes our extension out again and leaves the list as it was before: `form`. */
export const dropExtension = (root: XmlElement, form: ExtensionListForm): readonly Edit[] => {
  const list = childNamed(root, 'extLst');
  const extension = findLedgerExtension(root);
  if (list === undefined || extension === undefined) return [];
  const isAlone = list.children.length === 1;
  if (form === 'absent' && isAlone) return [{ start: list.start, end: list.end, text: '' }];
  if (form === 'self-closing' && isAlone) return [{ start: list.openEnd - 1, end: list.end, text: '/>' }];
  return [{ start: extension.start, end: extension.end, text: '' }];
};
