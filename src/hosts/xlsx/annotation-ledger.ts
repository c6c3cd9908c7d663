import { readRuns, writeRuns } from './row-runs';
import { attributeOf, childNamed, childrenNamed } from './xml-document';
import type { XmlElement } from './xml-document';
import { element } from './xml-edit';

/**
 * What a worksheet was before we wrote into it, kept in an `ext` of its own at the end of the part. Applications ignore extensions
 * that they do not know, and drop them when they save; then clearing falls back to headings and signatures.
 */
export interface SheetLedger {
  /** The elements as they stood, '' where there was none. */
  readonly columns: string;
  readonly dimension: string;
  /** How the list of extensions stood: none, closing itself, or with content. */
  readonly extensionList: 'absent' | 'self-closing' | 'present';
  readonly selfClosingData: boolean;
  readonly createdRows: readonly number[];
  readonly openedRows: readonly number[];
  readonly tables: readonly LedgerTable[];
}

/** One annotated table of the sheet. */
export interface LedgerTable {
  /** First of our three columns. */
  readonly column: number;
  /** Rows that we wrote all three cells into; ascending. */
  readonly rows: readonly number[];
  /** Cells that stood in our columns: all of a run are alike but for their reference, which is `@` in the template. */
  readonly replaced: readonly { readonly column: number; readonly rows: readonly number[]; readonly template: string }[];
}

/** Marks extensions as ours. */
export const ledgerUri = '{6B1F0A52-9E5B-4C0E-8B5D-2D0C6B0F7A31}';
export const ledgerNamespace = 'urn:recaudit:ledger:1';

/** Writes the `ext` element; `prefix` is the one of the part. */
export const writeSheetLedger = (ledger: SheetLedger, prefix: string): string => {
  const tables = ledger.tables.map(({ column, rows, replaced }) =>
    element(
      'ra:table',
      { column, rows: writeRuns(rows) },
      replaced
        .map((cells) => element('ra:cells', { column: cells.column, rows: writeRuns(cells.rows), template: cells.template }))
        .join(''),
    ),
  );
  const sheet = element(
    'ra:sheet',
    {
      columns: ledger.columns,
      dimension: ledger.dimension,
      extensionList: ledger.extensionList,
      selfClosingData: ledger.selfClosingData ? 1 : 0,
      createdRows: writeRuns(ledger.createdRows),
      openedRows: writeRuns(ledger.openedRows),
    },
    tables.join(''),
  );
  return element(`${prefix}ext`, { uri: ledgerUri, 'xmlns:ra': ledgerNamespace }, sheet);
};

/** @returns our extension of a part, if it has one. */
export const findLedgerExtension = (root: XmlElement): XmlElement | undefined => {
  const list = childNamed(root, 'extLst');
  return list === undefined ? undefined : childrenNamed(list, 'ext').find((extension) => attributeOf(extension, 'uri') === ledgerUri);
};

const ownChildren = (parent: XmlElement, localName: string): readonly XmlElement[] =>
  parent.children.filter((child) => child.namespace === ledgerNamespace && child.localName === localName);

/** Reads the ledger of a worksheet; null when there is none. */
export const readSheetLedger = (root: XmlElement): SheetLedger | null => {
  const extension = findLedgerExtension(root);
  const sheet = extension === undefined ? undefined : ownChildren(extension, 'sheet')[0];
  if (sheet === undefined) return null;
  const list = attributeOf(sheet, 'extensionList');
  return {
    columns: attributeOf(sheet, 'columns') ?? '',
    dimension: attributeOf(sheet, 'dimension') ?? '',
    extensionList: list === 'absent' || list === 'self-closing' ? list : 'present',
    selfClosingData: attributeOf(sheet, 'selfClosingData') === '1',
    createdRows: readRuns(attributeOf(sheet, 'createdRows') ?? ''),
    openedRows: readRuns(attributeOf(sheet, 'openedRows') ?? ''),
    tables: ownChildren(sheet, 'table').map((table) => ({
      column: Number(attributeOf(table, 'column')),
      rows: readRuns(attributeOf(table, 'rows') ?? ''),
      replaced: ownChildren(table, 'cells').map((cells) => ({
        column: Number(attributeOf(cells, 'column')),
        rows: readRuns(attributeOf(cells, 'rows') ?? ''),
        template: attributeOf(cells, 'template') ?? '',
      })),
    })),
  };
};
