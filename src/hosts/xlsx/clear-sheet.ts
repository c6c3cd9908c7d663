import type { ClearSheet } from '../../core/plans/plan';
import { readSheetLedger, writeSheetLedger } from './annotation-ledger';
import type { LedgerTable, SheetLedger } from './annotation-ledger';
import { releaseAnnotationStyles } from './annotation-styles';
import { widenDimension } from './dimension';
import { insertionPoint, worksheetOrder } from './element-order';
import { dropExtension, putExtension } from './extension-list';
import { removeHighlights } from './highlights';
import type { Limits } from './limits';
import type { PackageParts } from './package-parts';
import type { BytePatch } from './byte-patch';
import { removeCells } from './cell-remover';
import { fillTemplate } from './cell-template';
import { withOurColumns, withoutOurColumns } from './sheet-columns';
import { layoutOf, patchOfRows, patchSheet } from './sheet-layout';
import type { SheetLayout } from './sheet-layout';
import { findSheet, readWorkbookParts } from './workbook-parts';
import { childNamed } from './xml-document';
import type { Edit } from './xml-edit';

/** Carries out `clear-sheet`. Throws `AuditError` 'sheet-not-found', 'broken-part'. */
export const clearSheet = async (parts: PackageParts, step: ClearSheet, limits: Limits): Promise<void> => {
  const workbook = await readWorkbookParts(parts);
  const { part } = findSheet(workbook, step.sheet);
  const layout = await layoutOf(parts, part);
  const ledger = readSheetLedger(layout.root);
  const restored = findTable(step, ledger);
  const column = restored?.column ?? step.columns?.column ?? null;
  const isOurRow = rowTest(restored, step);
  const originals = originalCells(restored);

  const patch = patchOfRows(layout);
  const emptied = removeCells(layout, patch, {
    columns: column === null ? null : { first: column, last: column + 2 },
    isOurRow,
    original: (row, at) => originals.get(`${row} ${at}`) ?? '',
    createdRows: new Set(ledger?.createdRows),
    openedRows: new Set(ledger?.openedRows),
  });
  const remaining = ledger === null ? null : withoutTable(ledger, restored, emptied);
  const frame = column === null ? [] : frameEdits(layout, ledger, remaining, column, limits);
  const rows = remaining?.tables.length === 0 && ledger?.selfClosingData === true ? closeData(layout, patch) : patch;
  const cleared = patchSheet(layout, [...frame, ...removeHighlights(layout.root), ...ledgerEdits(layout, remaining)], rows);
  if (cleared !== layout.bytes) parts.writeBytes(part, cleared);
  if (remaining === null || remaining.tables.length === 0) await releaseAnnotationStyles(parts, workbook, part);
};

/** The ledger knows best which table is meant. */
const findTable = (step: ClearSheet, ledger: SheetLedger | null): LedgerTable | undefined => {
  const tables = ledger?.tables ?? [];
  const { columns } = step;
  if (columns === null) return tables.length === 1 ? tables[0] : undefined;
  return tables.find(({ column }) => column === columns.column);
};

/** Rows whose cells are ours: those that the ledger names, else all that the plan found under the headings. */
const rowTest = (table: LedgerTable | undefined, { columns }: ClearSheet): ((row: number) => boolean) => {
  if (table !== undefined) {
    const rows = new Set(table.rows);
    return (row) => rows.has(row);
  }
  return (row) => columns !== null && row >= columns.firstRow && row <= columns.lastRow;
};

const originalCells = (table: LedgerTable | undefined): ReadonlyMap<string, string> =>
  new Map(
    (table?.replaced ?? []).flatMap(({ column, rows, template }) =>
      rows.map((row): [string, string] => [`${row} ${column}`, fillTemplate(template, row, column)]),
    ),
  );

const withoutTable = (ledger: SheetLedger, table: LedgerTable | undefined, emptied: ReadonlySet<number>): SheetLedger => ({
  ...ledger,
  createdRows: ledger.createdRows.filter((row) => !emptied.has(row)),
  openedRows: ledger.openedRows.filter((row) => !emptied.has(row)),
  tables: ledger.tables.filter((candidate) => candidate !== table),
});

/** Sizes and widths: exactly as before if they still are what we made of them, otherwise only what is ours goes. */
const frameEdits = (
  layout: SheetLayout,
  ledger: SheetLedger | null,
  remaining: SheetLedger | null,
  ourColumn: number,
  limits: Limits,
): readonly Edit[] => {
  const { root, prefix, part, outline } = layout;
  const columnsOf = (from: SheetLedger): string =>
    from.tables.reduce((xml, { column }) => withOurColumns(xml, prefix, column, part), from.columns);
  const dimensionOf = (from: SheetLedger): string =>
    from.tables.reduce((xml, one) => widenDimension(xml, one, part, limits), from.dimension);
  const edit = (localName: string, next: (present: string) => string): readonly Edit[] => {
    const found = childNamed(root, localName);
    const at = insertionPoint(root, worksheetOrder, localName);
    const present = found === undefined ? '' : outline.slice(found.start, found.end);
    const xml = next(present);
    return xml === present ? [] : [{ start: found?.start ?? at, end: found?.end ?? at, text: xml }];
  };
  return [
    ...edit('cols', (present) =>
      ledger !== null && remaining !== null && present === columnsOf(ledger)
        ? columnsOf(remaining)
        : withoutOurColumns(present, prefix, ourColumn, part),
    ),
    ...edit('dimension', (present) =>
      ledger !== null && remaining !== null && present === dimensionOf(ledger) ? dimensionOf(remaining) : present,
    ),
  ];
};

const ledgerEdits = (layout: SheetLayout, remaining: SheetLedger | null): readonly Edit[] => {
  if (remaining === null) return [];
  if (remaining.tables.length > 0) return [putExtension(layout.root, worksheetOrder, writeSheetLedger(remaining, layout.prefix))];
  return dropExtension(layout.root, remaining.extensionList);
};

/** `<sheetData/>` closes itself again when nothing is left in it. */
const closeData = (layout: SheetLayout, patch: BytePatch): BytePatch => {
  const { dataStart, rowsStart, rowsEnd, dataEnd, selfClosingData } = layout;
  const tags = rowsStart - dataStart + dataEnd - rowsEnd;
  if (selfClosingData || patch.size() > tags) return patch;
  const closed = patchOfRows(layout);
  closed.edit(rowsStart - 1, dataEnd, '/>');
  return closed;
};
