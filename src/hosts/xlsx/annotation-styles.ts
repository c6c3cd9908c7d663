import type { Highlight } from '../../core/plans/plan';
import { findLedgerExtension, ledgerNamespace, ledgerUri } from './annotation-ledger';
import { stylesOrder } from './element-order';
import { dropExtension, extensionListForm, putExtension } from './extension-list';
import type { ExtensionListForm } from './extension-list';
import { removeContentType, removeRelationship } from './package-links';
import type { PackageParts } from './package-parts';
import { appendStyles, isStillLast, styleCollections, unappendStyles } from './styles-part';
import type { AppendedStyles, StyleCollection } from './styles-part';
import { ensureStylesPart } from './styles-part-presence';
import type { CreatedStyles } from './styles-part-presence';
import type { WorkbookParts } from './workbook-parts';
import { attributeOf, childNamed, parseXml } from './xml-document';
import type { XmlElement } from './xml-document';
import { applyEdits, element } from './xml-edit';

/** Indexes of the formats that an annotated sheet uses. */
export interface AnnotationStyles {
  readonly heading: number;
  readonly text: number;
  readonly looks: Readonly<Record<Highlight['look'], number>>;
}

/** What we appended for annotations, and the worksheet parts that use it; kept in an extension of the styles part. */
interface StyleLedger {
  readonly created: CreatedStyles;
  readonly extensionList: ExtensionListForm;
  readonly appended: readonly AppendedStyles[];
  readonly users: readonly string[];
}

/**
 * Looks of the three severities. They differ in lightness and in weight or slant as well as in hue, so that they can be told apart
 * without seeing red or green.
 */
const looks: Readonly<Record<Highlight['look'], { readonly font: string; readonly fill: string; readonly emphasis: 'b' | 'i' | null }>> = {
  error: { font: 'FF9C0006', fill: 'FFFFC7CE', emphasis: 'b' },
  warning: { font: 'FF7F4F00', fill: 'FFFFE699', emphasis: null },
  manual: { font: 'FF1F3864', fill: 'FFDDEBF7', emphasis: 'i' },
};
const lookNames = ['error', 'warning', 'manual'] as const;

const differentialFormat = (prefix: string, look: Highlight['look']): string => {
  const { font, fill, emphasis } = looks[look];
  const emphasised = emphasis === null ? '' : element(`${prefix}${emphasis}`);
  const pattern = element(`${prefix}patternFill`, { patternType: 'solid' }, element(`${prefix}bgColor`, { rgb: fill }));
  return element(
    `${prefix}dxf`,
    {},
    element(`${prefix}font`, {}, emphasised + element(`${prefix}color`, { rgb: font })) + element(`${prefix}fill`, {}, pattern),
  );
};

const thinBorder = (prefix: string): string => {
  const colour = element(`${prefix}color`, { rgb: 'FFBFBFBF' });
  const sides = ['left', 'right', 'top', 'bottom'].map((side) => element(`${prefix}${side}`, { style: 'thin' }, colour));
  return element(`${prefix}border`, {}, sides.join('') + element(`${prefix}diagonal`));
};

/** The workbook's own font, in bold: our headings look like its. */
const boldFont = (root: XmlElement, text: string, prefix: string): string => {
  const font = childNamed(root, 'fonts')?.children[0];
  if (font === undefined || font.selfClosing) return element(`${prefix}font`, {}, element(`${prefix}b`));
  const inner = text.slice(font.openEnd, font.closeStart);
  return childNamed(font, 'b') === undefined
    ? `${text.slice(font.start, font.openEnd)}${element(`${prefix}b`)}${inner}</${font.name}>`
    : text.slice(font.start, font.end);
};

const cellFormat = (prefix: string, font: number, border: number, horizontal: string, vertical: string): string =>
  element(
    `${prefix}xf`,
    {
      numFmtId: 0,
      fontId: font,
      fillId: 0,
      borderId: border,
      xfId: 0,
      // Text that begins with `=` stays text when the user edits the cell.
      quotePrefix: 1,
      applyFont: 1,
      applyBorder: 1,
      applyAlignment: 1,
    },
    element(`${prefix}alignment`, { horizontal, vertical, wrapText: 1 }),
  );

/** Appends what annotations need to the styles part and notes that the worksheet part `user` uses it. */
export const addAnnotationStyles = async (parts: PackageParts, workbook: WorkbookParts, user: string): Promise<AnnotationStyles> => {
  const { part, created } = await ensureStylesPart(parts, workbook);
  const before = await parts.readText(part);
  const root = parseXml(before, part);
  const { prefix } = root;
  const ledger = readStyleLedger(root);
  let text = before;
  const appended: AppendedStyles[] = [];
  const append = (collection: StyleCollection, wanted: readonly string[]): readonly number[] => {
    const addition = appendStyles(text, part, collection, wanted);
    text = addition.text;
    if (addition.appended !== null) appended.push(addition.appended);
    return addition.indexes;
  };

  const [font = 0] = append('fonts', [boldFont(root, before, prefix)]);
  const [border = 0] = append('borders', [thinBorder(prefix)]);
  const [heading = 0, plain = 0] = append('cellXfs', [
    cellFormat(prefix, font, border, 'center', 'center'),
    cellFormat(prefix, 0, border, 'left', 'top'),
  ]);
  const [error = 0, warning = 0, manual = 0] = append(
    'dxfs',
    lookNames.map((look) => differentialFormat(prefix, look)),
  );

  const next = nextLedger(ledger, { created, extensionList: extensionListForm(root), appended, users: [user] });
  if (next !== null) text = applyEdits(text, [putExtension(parseXml(text, part), stylesOrder, writeStyleLedger(next, prefix))]);
  if (text !== before) parts.writeText(part, text);
  return { heading, text: plain, looks: { error, warning, manual } };
};

const nextLedger = (ledger: StyleLedger | null, fresh: StyleLedger): StyleLedger | null => {
  if (ledger === null) return fresh.appended.length === 0 ? null : fresh;
  // What another sheet brought is still used; should something have been added on top of it, the counts no longer match on
  // clearing and all of it stays.
  return { ...ledger, users: [...new Set([...ledger.users, ...fresh.users])] };
};

/** Takes the styles of annotations away when no sheet uses them any more and nothing was appended behind them. */
export const releaseAnnotationStyles = async (parts: PackageParts, workbook: WorkbookParts, user: string): Promise<void> => {
  const part = workbook.styles;
  if (part === null) return;
  const text = await parts.readText(part);
  const root = parseXml(text, part);
  const ledger = readStyleLedger(root);
  if (ledger === null) return;
  const users = ledger.users.filter((name) => name !== user);
  if (users.length > 0) {
    const edit = putExtension(root, stylesOrder, writeStyleLedger({ ...ledger, users }, root.prefix));
    parts.writeText(part, applyEdits(text, [edit]));
    return;
  }
  if (ledger.created.part) {
    parts.remove(part);
    if (ledger.created.relationship) await removeRelationship(parts, workbook.part, part);
    if (ledger.created.contentType) await removeContentType(parts, part);
    return;
  }
  const removable = ledger.appended.every((appended) => isStillLast(root, appended));
  const edits = removable ? ledger.appended.flatMap((appended) => unappendStyles(root, appended)) : [];
  parts.writeText(part, applyEdits(text, [...edits, ...dropExtension(root, ledger.extensionList)]));
};

/** Gives up the right to take our styles away: something else uses them now. */
export const keepAnnotationStyles = (text: string, part: string): string => {
  const root = parseXml(text, part);
  const ledger = readStyleLedger(root);
  return ledger === null ? text : applyEdits(text, dropExtension(root, ledger.extensionList));
};

const createdNames = ['part', 'relationship', 'contentType'] as const;

const writeStyleLedger = ({ created, extensionList, appended, users }: StyleLedger, prefix: string): string => {
  const lists = appended.map(({ collection, opening, added, total }) => element('ra:appended', { collection, opening, added, total }));
  const names = users.map((part) => element('ra:user', { part }));
  const styles = element(
    'ra:styles',
    { created: createdNames.filter((name) => created[name]).join(' '), extensionList },
    [...lists, ...names].join(''),
  );
  return element(`${prefix}ext`, { uri: ledgerUri, 'xmlns:ra': ledgerNamespace }, styles);
};

const readStyleLedger = (root: XmlElement): StyleLedger | null => {
  const styles = findLedgerExtension(root)?.children[0];
  if (styles?.localName !== 'styles') return null;
  const list = attributeOf(styles, 'extensionList');
  const created = (attributeOf(styles, 'created') ?? '').split(' ');
  const children = (localName: string): readonly XmlElement[] => styles.children.filter((child) => child.localName === localName);
  return {
    created: {
      part: created.includes('part'),
      relationship: created.includes('relationship'),
      contentType: created.includes('contentType'),
    },
    extensionList: list === 'absent' || list === 'self-closing' ? list : 'present',
    appended: children('appended').flatMap((entry) => {
      const collection = styleCollections.find((name) => name === attributeOf(entry, 'collection'));
      if (collection === undefined) return [];
      const opening = attributeOf(entry, 'opening') ?? '';
      return [{ collection, opening, added: Number(attributeOf(entry, 'added')), total: Number(attributeOf(entry, 'total')) }];
    }),
    users: children('user').map((entry) => attributeOf(entry, 'part') ?? ''),
  };
};
